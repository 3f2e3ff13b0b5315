import { leaving } from '../testing/leaving.js';
import { aPerson } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';

let started: Started;
let act: ReturnType<typeof leaving>;
beforeAll(async () => {
  started = await startApp();
  act = leaving(started);
});
afterAll(() => started.stop());

const rows = async (sql: string, values: unknown[] = []) => (await started.owner.query<Record<string, unknown>>(sql, values)).rows;
const count = async (from: string, values: unknown[] = []) => (await rows(`select count(*)::int as n from ${from}`, values))[0]['n'];
const stepOf = async (id: string) => (await rows('select step from closing where account_id = $1', [id]))[0]?.['step'];

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
    expect(started.lines.join()).toMatch(/ALARM erasure [0-9a-f-]{36} is stuck, values were left in public\.profile\.draft/);
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
