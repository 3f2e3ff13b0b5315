import type { FastifyReply } from 'fastify';
import { contentDisposition } from './file-name.rules.js';

export type SentFile = { bytes: Buffer; mediaType: string; name: string };

/** The one way a file of a person leaves: as a download that no page can run, frame, guess at or cache. */
export function sendFile(reply: FastifyReply, { bytes, mediaType, name }: SentFile, disposition: 'attachment' | 'inline' = 'attachment') {
  void reply
    .headers({
      'content-type': mediaType,
      'content-disposition': contentDisposition(disposition, name),
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    .send(bytes);
}
