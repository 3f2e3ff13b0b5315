import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';
import { SIGNED_PATH } from './raw-body.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
// RFC 8058: a mail program posts here without cookies; its own token is the proof
const ONE_CLICK = /^\/api\/(newsletter|job-alerts)\/unsubscribe\/[\w.-]+$/;

/** Whether this is where a mail program stops a mail for its reader. */
export const isOneClick = (url: string): boolean => ONE_CLICK.test(url);

/** CSRF: an unsafe request must prove that our own page sent it; silence is no proof. */
export const refuseCrossSite = (origin: string) => async (request: FastifyRequest) => {
  if (SAFE.has(request.method)) return;
  if (request.method === 'POST' && isOneClick(request.url)) return;
  // no browser: its signature is the proof
  if (request.method === 'POST' && request.url === SIGNED_PATH) return;
  const site = request.headers['sec-fetch-site'];
  const isOurs = site ? site === 'same-origin' : request.headers.origin === origin;
  if (!isOurs) throw new Problem('cross-site');
};
