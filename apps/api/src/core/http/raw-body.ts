import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';

/** Signed by the sender of our mails: its bytes are what was signed, before any parsing. */
export const SIGNED_PATH = '/api/mail-reports';
const LIMIT = 64 * 1024;
export type WithRawBody = FastifyRequest & { rawBody?: Buffer };

export const rawBodyOf = ({ rawBody }: WithRawBody): Buffer => rawBody ?? Buffer.alloc(0);

/** Keeps the bytes of the one request whose signature is over them. */
export function keepRawBody(instance: FastifyInstance) {
  instance.addHook('preParsing', async (request: WithRawBody, _reply, payload) => {
    if (request.url !== SIGNED_PATH) return payload;
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of payload as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > LIMIT) throw Object.assign(new Error('too large'), { statusCode: 413 });
      parts.push(part);
    }
    request.rawBody = Buffer.concat(parts);
    return Readable.from([request.rawBody]);
  });
}
