import { randomUUID } from 'node:crypto';
import type { Started } from './start-app.js';

/** What the form sends when everything is filled in and both texts in force are accepted. */
export async function registration({ http }: Pick<Started, 'http'>, more: Record<string, unknown> = {}) {
  const { statements, minimumAge } = (await http.get('/api/policy').expect(200)).body as {
    statements: { kind: string; version: string; sha256: Record<string, string> }[];
    minimumAge: number | null;
  };
  const accepted = (kind: string) => {
    const { version, sha256 } = statements.find((each) => each.kind === kind)!;
    return { version, sha256: sha256['nl'], language: 'nl' };
  };
  const met = ['privacy', 'terms'].filter((kind) => statements.some((each) => each.kind === kind));
  return {
    name: 'Marit Oosterhof',
    email: `${randomUUID()}@helder.test`,
    password: 'kwartet lantaarn stoofpot egel',
    language: 'nl',
    ...(minimumAge !== null && { isOldEnough: true }),
    accepted: Object.fromEntries(met.map((kind) => [kind, accepted(kind)])),
    ...more,
  };
}

/** Headers of our own page for somebody who is not signed in. */
export const OURS = { 'sec-fetch-site': 'same-origin' };

/** Everything of an answer that could tell two of them apart; what differs each time is left out. */
export function wholeAnswer({ status, text, headers }: { status: number; text: string; headers: Record<string, unknown> }) {
  const same = Object.entries(headers).filter(
    ([name]) => !['x-request-id', 'date', 'x-ratelimit-remaining', 'x-ratelimit-reset'].includes(name),
  );
  return JSON.stringify([status, text, same]);
}
