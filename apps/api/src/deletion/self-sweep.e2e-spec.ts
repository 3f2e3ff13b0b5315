import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { addAcceptances } from '../testing/evidence.js';
import { leaving } from '../testing/leaving.js';
import { aPerson, aVisibleCandidate } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';

let started: Started;
let act: ReturnType<typeof leaving>;
beforeAll(async () => {
  started = await startApp();
  act = leaving(started);
});
afterAll(() => started.stop());

const rows = async (sql: string, values: unknown[] = []) =>
  (await started.owner.query<Record<string, unknown>>(sql, values)).rows;
const count = async (from: string, values: unknown[] = []) =>
  (await rows(`select count(*)::int as n from ${from}`, values))[0]['n'];
const stepOf = async (id: string) => (await rows('select step from closing where account_id = $1', [id]))[0]?.['step'];
const keysOf = async (id: string) =>
  (await rows('select key from stored_file where account_id = $1', [id])).map(({ key }) => String(key));
const fileText = () => readFileSync(join(started.config.dataDir, 'erasure-ledger.ndjson'), 'utf8');
const inFile = (subjectRef: string) =>
  fileText()
    .trim()
    .split(/\n+/)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter((line) => line['subjectRef'] === subjectRef);
const eventsOf = async (action: string, subjectRef: string) =>
  (await started.events(action)).filter((each) => each['subject_ref'] === subjectRef);
const remainders = (email: string) => count('retained.administrative_remainder where email = $1', [email]);

/** Somebody with everything, whom a recruiter has found. */
async function aLeaver(name: string) {
  const person = await aVisibleCandidate(started);
  await addAcceptances(started, person);
  await started.owner.query('update account set name = $2 where id = $1', [person.id, name]);
  const recruiter = await aPerson(started, 'recruiter');
  await started.http.get(`/api/candidates/${person.searchId}`).set(recruiter.headers).expect(200);
  return { person: { ...person, name }, recruiter };
}

// everything of the live schema that an erasure may leave nothing in
const LIVE = [
  'account',
  'session',
  'subject_key',
  'account_token',
  'stored_file',
  'mail',
  'profile',
  'document',
  'visibility',
  'candidate_search',
  'candidate_view',
  'subscription',
  'closing',
];
const KEY: Record<string, string> = { account: 'id', candidate_search: 'candidate_id', candidate_view: 'candidate_id' };
const left = async (id: string) =>
  Promise.all(
    LIVE.map(async (table) => [table, await count(`${table} where ${KEY[table] ?? 'account_id'} = $1`, [id])] as const),
  );
const nothingLeft = LIVE.map((table) => [table, 0]);

describe('the search for what was left', () => {
  it('finds the address in a row of somebody else, stops, and raises the alarm without saying it', async () => {
    const person = await aPerson(started, 'candidate', { email: 'marjan@vink.test' });
    const other = await aPerson(started);
    const plant = (text: string) =>
      started.owner.query(
        `insert into profile (account_id, version, draft) values ($1, 1, $2) on conflict (account_id) do update set draft = excluded.draft`,
        [other.id, JSON.stringify({ summary: text })],
      );
    await plant('Vraag het aan Marjan@Vink.test.');
    const { code } = await act.close(person, 'now');
    act.advance('PT1M');
    await started.sweep();
    expect((await act.certificate(code)).state).toBe('closing');
    expect([await stepOf(person.id), await count('account where id = $1', [person.id])]).toEqual(['kept', 1]);
    const [event] = await started.events('deletion.stuck');
    expect(event).toMatchObject({
      outcome: 'error',
      reason_code: 'values-left',
      changes: [{ field: 'public.profile.draft', op: 'read' }],
    });
    expect(started.lines.join()).toMatch(
      /ALARM erasure [0-9a-f-]{36} is stuck, values were left in public\.profile\.draft/,
    );
    expect(started.lines.join()).not.toMatch(/vink/i);
    await plant('Vraag het aan mij.');
    act.advance('PT1H');
    await started.sweep();
    expect((await act.certificate(code)).state).toBe('erased');
  });

  it('is not misled by an address that only looks alike', async () => {
    const person = await aPerson(started, 'candidate', { email: 'jan@vink.test' });
    await aPerson(started, 'candidate', { email: 'marjan@vink.test' });
    await aPerson(started, 'candidate', { email: 'jan@vink.test.example' });
    await aPerson(started, 'candidate', { email: 'piet.jan@vink.test' });
    const { code } = await act.close(person, 'now');
    expect((await act.erased(code)).state).toBe('erased');
  });

  it('finds a full name where no name belongs: the log, the evidence, the queue', async () => {
    const person = await aPerson(started, 'candidate', { name: 'Marijke van Buren' });
    await started.owner.query(
      `update audit.event set reason_code = 'door marijke van buren' where ord = (select max(ord) from audit.event)`,
    );
    await started.owner.query(
      `insert into evidence.consent_event (id, record_id, subject_ref, purpose, state, type, at, notice_version, notice_sha256, language, method, duration_rule)
      values (gen_random_uuid(), gen_random_uuid(), 'somebody', 'newsletter', 'given', 'explicit', $1, '1', repeat('0', 64), 'nl', '{"note": "Marijke van Buren"}', 'x')`,
      [started.clock.now()],
    );
    await act.close(person, 'now');
    act.advance('PT1M');
    await started.sweep();
    expect((await started.events('deletion.stuck')).at(-1)).toMatchObject({
      changes: [
        { field: 'audit.event.reason_code', op: 'read' },
        { field: 'evidence.consent_event.method', op: 'read' },
      ],
    });
  });
});
