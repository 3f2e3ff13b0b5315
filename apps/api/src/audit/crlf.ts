import { Transform, type TransformCallback } from 'node:stream';

const [QUOTE, CR, LF] = [0x22, 0x0d, 0x0a];

/** Ends the lines of a CSV as RFC 4180 has it; line ends inside a quoted cell stay as they are. */
export class CrlfLines extends Transform {
  private isQuoted = false;

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback) {
    // without a quote mark every line end is one, and the text engine replaces them faster than a loop
    if (!this.isQuoted && !chunk.includes(QUOTE))
      return done(null, Buffer.from(chunk.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'));
    const parts: Buffer[] = [];
    let begin = 0;
    for (let at = 0; at < chunk.length; at++) {
      if (chunk[at] === QUOTE) this.isQuoted = !this.isQuoted;
      if (chunk[at] !== LF || this.isQuoted) continue;
      parts.push(chunk.subarray(begin, at), Buffer.of(CR, LF));
      begin = at + 1;
    }
    done(null, Buffer.concat([...parts, chunk.subarray(begin)]));
  }
}
