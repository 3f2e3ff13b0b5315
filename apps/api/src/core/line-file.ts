import { open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

// more than one line of ours
const TAIL = 64 * 1024;

/** A file outside the database that is only added to: one JSON object a line, on disk before an act ends. */
export class LineFile<Line> {
  // one writer at a time within this process
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly path: string) {}

  /** Adds the lines that `fresh` answers, which sees what is there while nobody else writes. */
  append(fresh: () => Promise<readonly Line[]>): Promise<void> {
    return this.inTurn(async () => {
      const lines = await fresh();
      // begins a new line, whatever a power failure left half written
      if (lines.length) await write(this.path, 'a', `\n${lines.map((line) => `${JSON.stringify(line)}\n`).join('')}`);
    });
  }

  /** Keeps only these lines; answers how many went. */
  drop(isKept: (line: Line) => boolean): Promise<number> {
    return this.inTurn(async () => {
      const lines = await this.lines();
      const kept = lines.filter(isKept);
      if (kept.length === lines.length) return 0;
      const fresh = `${this.path}.new`;
      await write(fresh, 'w', kept.map((line) => `${JSON.stringify(line)}\n`).join(''));
      await rename(fresh, this.path);
      return lines.length - kept.length;
    });
  }

  async lines(): Promise<Line[]> {
    return linesIn<Line>(await orNothing(readFile(this.path, 'utf8'), ''));
  }

  /** The lines one by one, however many there are. */
  async *each(): AsyncGenerator<Line> {
    const file = await orNothing(open(this.path, 'r'), null);
    if (file) for await (const line of file.readLines()) yield* linesIn<Line>(line);
  }

  /** The last line, without reading the rest. */
  async last(): Promise<Line | null> {
    const file = await orNothing(open(this.path, 'r'), null);
    if (!file) return null;
    try {
      const { size } = await file.stat();
      const { buffer, bytesRead } = await file.read({ position: Math.max(0, size - TAIL), buffer: Buffer.alloc(TAIL) });
      return linesIn<Line>(buffer.toString('utf8', 0, bytesRead)).at(-1) ?? null;
    } finally {
      await file.close();
    }
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(act, act);
    this.turn = mine.catch(() => undefined);
    return mine;
  }
}

// a line cut short is no line
const linesIn = <Line>(text: string): Line[] =>
  text.split('\n').flatMap((line): Line[] => {
    try {
      return [JSON.parse(line) as Line];
    } catch {
      return [];
    }
  });

const orNothing = <T, N>(reading: Promise<T>, nothing: N): Promise<T | N> =>
  reading.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return nothing;
    throw error;
  });

async function write(path: string, flags: 'a' | 'w', text: string) {
  const file = await open(path, flags, 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  // a new name is on disk only when its folder is
  const folder = await open(dirname(path), 'r');
  await folder.sync().finally(() => folder.close());
}
