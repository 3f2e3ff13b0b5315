import fc from 'fast-check';
import { refusalOf, signatureOf, WINDOW } from './mail-reports.rules.js';

const KEY = Buffer.alloc(32, 7);
const NOW = new Date('2026-11-20T11:00:00Z');
const SECONDS = NOW.getTime() / 1000;
const BODY = Buffer.from('{"id":"report-1"}');
const judge = (header: string, body = BODY) => refusalOf(KEY, header, body, NOW);

describe('a signed report', () => {
  it('is taken while it is recent, whichever clock is ahead', () => {
    for (const at of [SECONDS, SECONDS - WINDOW, SECONDS + WINDOW]) expect(judge(signatureOf(KEY, at, BODY))).toBeNull();
    for (const at of [SECONDS - WINDOW - 1, SECONDS + WINDOW + 1]) expect(judge(signatureOf(KEY, at, BODY))).toBe('old');
  });

  it.each([
    ['no header', ''],
    ['another key', signatureOf(Buffer.alloc(32, 8), SECONDS, BODY)],
    ['another time than was sealed', signatureOf(KEY, SECONDS - 1, BODY).replace(String(SECONDS - 1), String(SECONDS))],
    ['half a seal', signatureOf(KEY, SECONDS, BODY).slice(0, -2)],
    ['two seals', `${signatureOf(KEY, SECONDS, BODY)},v1=${'0'.repeat(64)}`],
  ])('is forged with %s', (_, header) => expect(judge(header)).toBe('forged'));

  it('is forged when any byte of it changed', () => {
    fc.assert(
      fc.property(fc.nat(BODY.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(BODY);
        changed[at] ^= by;
        return judge(signatureOf(KEY, SECONDS, BODY), changed) === 'forged';
      }),
    );
  });
});
