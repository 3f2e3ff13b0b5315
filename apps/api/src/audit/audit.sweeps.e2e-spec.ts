import { PACKS, retentionRule, withFloor } from '@helder/policy';
import { PersonalData } from '../core/personal-data.js';
import { Sweeps } from '../core/sweeps.js';
import { startApp, type Started } from '../testing/start-app.js';

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

const POINTING = ['actor_ref', 'subject_ref', 'target_ref', 'session_ref', 'source_ip', 'source_agent', 'reason_code', 'salt'];
const plant = (at: string, action: string, n = 1) =>
  started.owner.query(
    `insert into audit.event (id, v, at, actor_type, actor_ref, actor_role, session_ref, action, crud, target_type, target_ref, subject_ref, outcome, reason_code, changes, counts, source_ip, source_agent, policy_version, salt, payload_hash)
     select gen_random_uuid(), 1, $1, 'person', 'a', 'candidate', 's', $2, 'update', 'thing', 't', 'b', 'ok', 'r', '[{"field":"name","op":"set"}]', '{"files":1}', '192.0.2.0', 'Firefox', 'demo', '\\x01', '\\xab' from generate_series(1, $3)`,
    [at, action, n],
  );
const at = async (action: string) => (await started.events(action)).at(-1)!;
const isPurged = async (action: string) => {
  const event = await at(action);
  const left = POINTING.filter((column) => event[column] !== null);
  expect([[], POINTING.filter((column) => column !== 'source_ip'), POINTING]).toContainEqual(left);
  return left.length === 0;
};
const run = async (now: string) => {
  started.clock.set(new Date(now));
  const results = await started.app.get(Sweeps).run();
  return Object.fromEntries(results.filter(({ name }) => name.startsWith('audit.')).map(({ name, counts }) => [name, counts]));
};
const due = async () =>
  Object.fromEntries(
    (await started.app.get(Sweeps).due()).filter(({ name }) => name.startsWith('audit.')).map(({ name, count }) => [name, count]),
  );

describe('what time does to the log', () => {
  it('[JOBNER-BEWAAR-b] after 24 months a line loses all that points at a person, and keeps its hash; a second run does nothing', async () => {
    await plant('2026-12-01T09:00:00+01:00', 'profile.publish');
    const before = await at('profile.publish');
    await run('2028-12-01T08:50:00+01:00');
    expect(await isPurged('profile.publish')).toBe(false);
    started.clock.set(new Date('2028-12-01T09:00:00+01:00'));
    expect((await due())['audit.payload']).toBe(1);
    expect((await run('2028-12-01T09:00:00+01:00'))['audit.payload']).toEqual({ events: 1, exports: 0, about: 0 });
    expect(await isPurged('profile.publish')).toBe(true);
    const after = await at('profile.publish');
    for (const kept of ['id', 'ord', 'at', 'action', 'crud', 'target_type', 'outcome', 'payload_hash', 'policy_version'])
      expect([kept, after[kept]]).toEqual([kept, before[kept]]);
    expect(after).toMatchObject({ changes: [], counts: {} });
    expect(await due()).toMatchObject({ 'audit.payload': 0, 'audit.address': 0 });
    expect((await run('2028-12-01T09:00:00+01:00'))['audit.payload']).toEqual({ events: 0, exports: 0, about: 0 });
    // the run itself is a line
    expect(
      (await started.events('retention.sweep')).filter(({ target_ref }) => target_ref === 'audit.payload').map(({ counts }) => counts),
    ).toEqual([{ events: 1, exports: 0, about: 0 }]);
  });

  it('lines about consent, erasing and access stay readable for five years', async () => {
    for (const action of ['consent.given', 'closing.ask', 'organisation.grant']) await plant('2029-01-31T12:00:00+01:00', action);
    await plant('2029-01-31T12:00:00+01:00', 'consentless.act');
    await run('2033-12-31T12:00:00+01:00');
    expect(await isPurged('consentless.act')).toBe(true);
    for (const action of ['consent.given', 'closing.ask', 'organisation.grant'])
      expect([action, await isPurged(action)]).toEqual([action, false]);
    await run('2034-01-31T12:00:00+01:00');
    for (const action of ['consent.given', 'closing.ask', 'organisation.grant'])
      expect([action, await isPurged(action)]).toEqual([action, true]);
  });

  it('[JOBNL-2.5-IP] of an address only the part that names no home is kept, and that for six months', async () => {
    const log = started.app.get(PersonalData).tables.find(({ name }) => name === 'audit.event')!;
    expect(retentionRule(started.config.pack, log.earlier!['source_ip'])).toMatchObject({
      period: 'P6M',
      action: 'purge-payload',
    });
    started.clock.set(new Date('2035-08-31T12:00:00+02:00'));
    await started.http
      .post('/api/session')
      .set({ 'sec-fetch-site': 'same-origin' })
      .send({ email: 'nobody@helder.test', password: 'x' })
      .expect(401);
    expect((await at('session.start'))['source_ip']).toBe('127.0.0.0');
    // 31 August + 6 months is the last day of February; the day is over before the line is touched
    await run('2036-02-29T23:50:00+01:00');
    expect((await at('session.start'))['source_ip']).toBe('127.0.0.0');
    expect((await run('2036-03-01T00:00:01+01:00'))['audit.address']).toEqual({ events: 1 });
    expect(await at('session.start')).toMatchObject({
      source_ip: null,
      source_salt: null,
      source_hash: expect.any(Buffer),
      source_agent: 'other',
      purged_at: null,
    });
  });

  it('[SECOND-BEWAAR-b] the more sensitive part goes no later than the rest, whatever a policy says about it', async () => {
    const { secondjob } = PACKS;
    const retention = secondjob.retention.map((rule) => (rule.code === 'R4' ? { ...rule, period: 'P3M' } : rule));
    const { pack } = started.config;
    started.config.pack = withFloor({ ...secondjob, retention });
    await plant('2036-03-01T12:00:00+01:00', 'profile.show');
    await run('2036-06-01T11:50:00+02:00');
    expect((await at('profile.show'))['source_ip']).toBe('192.0.2.0');
    expect((await run('2036-06-01T13:00:00+02:00'))['audit.address']).toEqual({ events: expect.any(Number) });
    expect((await at('profile.show'))['source_ip']).toBe(null);
    started.config.pack = pack;
  });

  it('a long backlog goes in batches, each line once', async () => {
    await plant('2036-03-01T12:00:00+01:00', 'profile.draft', 12_345);
    expect((await run('2040-01-01T12:00:00+01:00'))['audit.payload'].events).toBeGreaterThanOrEqual(12_345);
    const { rows } = await started.owner.query(
      `select count(*)::int as n from audit.event where action = 'profile.draft' and (purged_at is null or actor_ref is not null)`,
    );
    expect(rows).toEqual([{ n: 0 }]);
  });
});
