import { PersonalData } from '../core/personal-data.js';
import { aPerson, aVisibleCandidate } from '../testing/people.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';
import { calendarOf } from './calendar.rules.js';
import { DATES } from './dates.data.js';

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
beforeEach(() => started.clock.set(NOON));
afterAll(() => started.stop());

const datesOf = async ({ headers }: { headers: Record<string, string> }) =>
  (await started.http.get('/api/my-data/dates').set(headers).expect(200)).body as {
    isOnHold: boolean;
    items: { id: string; category: string; what: object; first: string; last: string | null }[];
  };
const day = (at: string) => new Date(`${at}T12:00:00+01:00`);

describe('the days that are coming', () => {
  it('[JOBNER-KEUZES] says for each kind of data when the first and the last of it goes or ends, by the records there are', async () => {
    const person = await aVisibleCandidate(started);
    const recruiter = await aPerson(started, 'recruiter');
    await started.http.get(`/api/candidates/${person.searchId}`).set(recruiter.headers).expect(200);
    await started.owner.query(
      `insert into candidate_view select (json_populate_record(v, json_build_object('id', gen_random_uuid(), 'at', $2::timestamptz))).*
       from candidate_view v where candidate_id = $1`,
      [person.id, day('2026-02-28')],
    );
    const { items, isOnHold } = await datesOf(person);
    expect(isOnHold).toBe(false);
    const byId = Object.fromEntries(items.map(({ id, first, last }) => [id, [first, last]]));
    expect(byId).toMatchObject({
      'public.visibility.visible_until': ['2027-11-20', null],
      'public.candidate_view.at': ['2028-02-28', '2028-11-20'],
      'audit.event.at': ['2028-11-20', null],
    });
    expect(items.map(({ first }) => first)).toEqual(items.map(({ first }) => first).sort());

    const { text, headers } = await started.http.get('/api/my-data/calendar?language=nl').set(person.headers).expect(200);
    expect([headers['content-type'], headers['content-disposition']]).toEqual([
      'text/calendar; charset=utf-8',
      'attachment; filename="dates.ics"',
    ]);
    expect(text).toContain('DTSTART;VALUE=DATE:20271120\r\nDTEND;VALUE=DATE:20271121\r\n');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(items.reduce((sum, { last }) => sum + (last ? 2 : 1), 0));
    for (const value of [person.email, person.name, person.id, person.subjectRef, 'Kievitspoor'])
      expect([value, text.includes(value)]).toEqual([value, false]);
    expect((await started.http.get('/api/my-data/calendar?language=nl').set(person.headers)).text.match(/UID:.*/g)).toEqual(
      text.match(/UID:.*/g),
    );
    await started.http.get('/api/my-data/calendar?language=nl').expect(401);

    await started.owner.query('update account set restricted_at = $2 where id = $1', [person.id, NOON]);
    const held = await datesOf(person);
    expect([held.isOnHold, held.items.some(({ id }) => id === 'public.candidate_view.at')]).toEqual([true, false]);
  });

  it('is a calendar by RFC 5545: whole days, lines of 75 octets, CRLF, signs escaped, and no letter cut', () => {
    const text = calendarOf('A, B; C', NOON, [{ uid: '1', day: '2028-02-29', summary: `é\\,;\n${'ë'.repeat(120)}` }]);
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n') && !line.includes('\ufffd'))).toBe(true);
    const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
    expect(unfolded).toEqual(
      expect.arrayContaining([
        'PRODID:-//A\\, B\\; C//dates//NL',
        'DTSTAMP:20261120T110000Z',
        'DTSTART;VALUE=DATE:20280229',
        'DTEND;VALUE=DATE:20280301',
        `SUMMARY:é\\\\\\,\\;\\n${'ë'.repeat(120)}`,
      ]),
    );
  });

  it('names only columns that are there', () => {
    const tables = new Map(started.app.get(PersonalData).tables.map(({ name, columns }) => [name, Object.keys(columns)]));
    for (const { table, column } of DATES) expect([table, tables.get(table)]).toEqual([table, expect.arrayContaining([column])]);
  });
});
