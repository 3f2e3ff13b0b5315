import { randomUUID } from 'node:crypto';
import { packOf, type FlooredPack, type RetentionRule } from '@helder/policy';
import { addAcceptances } from '../testing/evidence.js';
import { leaving } from '../testing/leaving.js';
import { aPerson } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { mayGo } from './retention.rules.js';

const demo = packOf('demo');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const apps: Started[] = [];
/** A platform of its own, from this moment on. */
async function platform(at: string, pack: FlooredPack = demo) {
  const started = await startApp({ pack, at: new Date(at) });
  apps.push(started);
  return {
    started,
    act: leaving(started),
    count: async (from: string) => Number((await started.owner.query(`select count(*) as n from ${from}`)).rows[0].n),
  };
}
afterEach(async () => {
  for (const started of apps.splice(0)) await started.stop();
});
const withRule = (code: string, more: Partial<RetentionRule>): FlooredPack => ({
  ...demo,
  retention: demo.retention.map((rule) => (rule.code === code ? { ...rule, ...more } : rule)),
});
const changes = (results: { name: string; counts: Record<string, number> }[]) =>
  results.filter(({ counts }) => Object.values(counts).some((n) => n > 0)).map(({ name }) => name);

/** Registers, closes at once, and is erased. */
async function erasedPerson({ started, act }: Awaited<ReturnType<typeof platform>>) {
  const person = await aPerson(started);
  await addAcceptances(started, person);
  const receipt = await act.erased((await act.close(person, 'now')).code);
  return {
    person,
    receipt,
    until: (code: string) => new Date(receipt.stays.find((each) => each.code === code)!.until!),
  };
}

describe('the register', () => {
  it('[JOBNER-BEWAAR-a] [SF-BEWAAR] [SECOND-DATA-VERB] is public: every category with its reason, its law and its end', async () => {
    const { started } = await platform('2026-11-20T12:00:00+01:00');
    const { body } = await started.http.get('/api/retention').expect(200);
    expect(body.items.map(({ code }: { code: string }) => code)).toEqual(demo.retention.map(({ code }) => code));
    for (const { code, what, why, who, ground, start } of body.items) {
      for (const words of [what, why, who, ground.words, start])
        for (const language of ['nl', 'en']) expect([code, language, words[language].length > 2]).toEqual([code, language, true]);
      expect([code, /^(AVG art\. \d+|.+ art\. \d+)/.test(ground.source)]).toEqual([code, true]);
    }
  });

  it('[JOBNER-INTRO-a] answers what, why, to whom, who processes and how long', async () => {
    const { started } = await platform('2026-11-20T12:00:00+01:00');
    const { body } = await started.http.get('/api/retention').expect(200);
    const profile = body.items.find(({ code }: { code: string }) => code === 'profile');
    expect(profile).toMatchObject({
      what: { nl: expect.stringContaining('profiel') },
      why: { nl: expect.any(String) },
      who: { nl: 'U kiest wie' },
      start: { nl: 'U sluit uw account' },
      period: null,
    });
    expect(body.processors).toEqual(demo.recipients.map(({ name, kind, what, where }) => ({ name, kind, what, where })));
    expect(body.processors.length).toBeGreaterThan(0);
  });

  it('[SECOND-BEWAAR-a] is one source: what it promises in another pack, the job does in that pack', async () => {
    const world = await platform('2026-11-20T12:00:00+01:00', withRule('R0', { period: 'P3Y', roundUp: 'year-end' }));
    const { started, count } = world;
    const { body } = await started.http.get('/api/retention').expect(200);
    expect(body.items.find(({ code }: { code: string }) => code === 'R0')).toMatchObject({
      period: 'P3Y',
      roundUp: 'year-end',
    });
    const { until } = await erasedPerson(world);
    // three years is 20 November 2029: rounded up to the end of that year
    expect(until('R0').toISOString()).toBe('2029-12-31T23:00:00.000Z');
    for (const [at, left] of [
      ['2029-12-31T23:59:00+01:00', 1],
      ['2030-01-01T00:00:00+01:00', 0],
    ] as const) {
      started.clock.set(new Date(at));
      await started.sweep();
      expect([at, await count('retained.administrative_remainder')]).toEqual([at, left]);
    }
  });

  it('keeps no remainder where the pack promises none', async () => {
    const world = await platform('2026-11-20T12:00:00+01:00', {
      ...demo,
      retention: demo.retention.filter(({ code }) => code !== 'R0'),
    });
    const { receipt } = await erasedPerson(world);
    expect(receipt.stays.map(({ code }) => code)).not.toContain('R0');
    expect(await world.count('retained.administrative_remainder')).toBe(0);
  });
});

describe('seven years', () => {
  it.each([
    ['2026-11-20T12:00:00+01:00', '2033-11-20T12:00:00+01:00'],
    ['2028-02-29T12:00:00+01:00', '2035-02-28T12:00:00+01:00'],
    ['2027-08-31T12:00:00+02:00', '2034-08-31T12:00:00+02:00'],
  ])('[JOBNL-1.4b] after %s: still there the day before, gone on the day, and a second run does nothing', async (closedAt, end) => {
    const world = await platform(closedAt);
    const { started, act, count } = world;
    const { receipt, until } = await erasedPerson(world);
    // the clock runs on between the start of the test and the closing
    expect(Math.abs(until('R0').getTime() - new Date(end).getTime())).toBeLessThan(MINUTE);
    started.clock.set(new Date(until('R0').getTime() - DAY));
    await started.sweep();
    expect(await count('retained.administrative_remainder')).toBe(1);
    expect((await act.certificate(receipt.code)).stays.map(({ code }) => code)).toEqual(['R0', 'certificate']);
    started.clock.set(until('R0'));
    await started.sweep();
    expect(await count('retained.administrative_remainder')).toBe(0);
    const after = await act.certificate(receipt.code);
    expect([after.state, after.stays.map(({ code }) => code)]).toEqual(['nothing-left', ['certificate']]);
    expect(after.gone.map(({ code }) => code).sort()).toEqual(['R0', 'R2', 'R4', 'R4b', 'R8', 'address', 'last-mail']);
    expect(changes(await started.sweep())).toEqual([]);
  });

  it('a night that was missed is caught up, however late', async () => {
    const world = await platform('2026-11-20T12:00:00+01:00');
    const { started, act, count } = world;
    const { receipt, until } = await erasedPerson(world);
    started.clock.set(new Date(until('certificate').getTime() - DAY));
    await started.sweep();
    expect([
      await count('retained.administrative_remainder'),
      await count('evidence.acceptance'),
      (await act.certificate(receipt.code)).state,
    ]).toEqual([0, 0, 'nothing-left']);
    started.clock.set(until('certificate'));
    await started.sweep();
    await started.http.get(`/api/certificates/${receipt.code}`).expect(404);
    expect(await count('evidence.remaining')).toBe(0);
  });

  it('the proof of choices goes after its own five years, and only of who left', async () => {
    const world = await platform('2026-11-20T12:00:00+01:00');
    const { started, count } = world;
    const stays = await aPerson(started);
    await addAcceptances(started, stays);
    const { person, until } = await erasedPerson(world);
    const of = ({ subjectRef }: { subjectRef: string }) => count(`evidence.acceptance where subject_ref = '${subjectRef}'`);
    for (const [at, left] of [
      [new Date(until('R2').getTime() - DAY), 2],
      [until('R2'), 0],
      [new Date(until('R2').getTime() + DAY), 0],
    ] as const) {
      started.clock.set(at);
      await started.sweep();
      expect([await of(person), await of(stays)]).toEqual([left, 2]);
    }
  });
});

describe('the daily round', () => {
  it('does what its one rule says, row by row: in 2,000 random records over ten nights, of people whose account stands still or does not', async () => {
    const { started } = await platform('2026-11-20T12:00:00+01:00');
    const some = (n: number) => Math.floor(Math.random() * n);
    const people = await Promise.all(Array.from({ length: 20 }, () => started.newAccount()));
    const standing = new Set<string>();
    const records = Array.from({ length: 2000 }, () => ({
      id: randomUUID(),
      // of somebody who is here, or of nobody any more
      ref: people[some(40)]?.subjectRef ?? `gone-${some(40)}`,
      dueAt: some(10) ? new Date(started.clock.now().getTime() + (some(12 * 24) - 24) * 60 * MINUTE) : null,
    }));
    await started.owner.query(
      `insert into evidence.acceptance (id, subject_ref, kind, version, sha256, language, mode, at, due_at)
       select id, ref, 'terms', '1', repeat('0', 64), 'nl', 'explicit', $1, due from unnest($2::uuid[], $3::text[], $4::timestamptz[]) as t (id, ref, due)`,
      [started.clock.now(), records.map(({ id }) => id), records.map(({ ref }) => ref), records.map(({ dueAt }) => dueAt)],
    );
    let expected = records;
    for (let night = 0; night < 10; night++) {
      // a night is missed now and then; and once the clock is set back
      started.clock.set(new Date(started.clock.now().getTime() + (night === 5 ? -10 * MINUTE : (1 + some(2)) * DAY)));
      for (const { subjectRef } of people.filter(() => !some(3))) if (!standing.delete(subjectRef)) standing.add(subjectRef);
      await started.owner.query('update account set restricted_at = case when subject_ref = any($1) then $2::timestamptz end', [
        [...standing],
        started.clock.now(),
      ]);
      await started.sweep();
      expected = expected.filter(({ dueAt, ref }) => !mayGo({ dueAt, standsStill: standing.has(ref) }, started.clock.now()));
      const { rows } = await started.owner.query<{ id: string }>('select id from evidence.acceptance');
      expect([night, rows.map(({ id }) => id).sort()]).toEqual([night, expected.map(({ id }) => id).sort()]);
    }
    expect(expected.length).toBeLessThan(1500);
  });

  it('[JOBNER-BEWAAR-b] erases what is due, writes it in the log, and does nothing the second time', async () => {
    const world = await platform('2026-11-20T12:00:00+01:00');
    const { started } = world;
    const { until } = await erasedPerson(world);
    // a minute on: lines of the log that were written in the same minute are due as well
    started.clock.set(new Date(until('R2').getTime() + MINUTE));
    expect(changes(await started.sweep())).toContain('retention.R2');
    const events = async () => (await started.events('retention.sweep')).filter((each) => each['target_ref'] === 'retention.R2');
    expect(await events()).toMatchObject([{ actor_type: 'system', crud: 'delete', counts: { erased: 2 }, outcome: 'ok' }]);
    expect(changes(await started.sweep())).toEqual([]);
    expect(await events()).toHaveLength(1);
  });

  it('an admin sees how many are due, never who, and what the last rounds did', async () => {
    const world = await platform('2026-11-20T12:00:00+01:00');
    const { started } = world;
    const { person, until } = await erasedPerson(world);
    started.clock.set(until('R2'));
    const admin = await aPerson(started, 'admin');
    const state = async () => (await started.http.get('/api/admin/retention').set(admin.headers).expect(200)).body;
    const before = await state();
    expect(before.due).toContainEqual({ name: 'retention.R2', count: 2 });
    expect(JSON.stringify(before)).not.toMatch(new RegExp(`${person.id}|${person.subjectRef}|${person.email}|${person.name}`));
    await started.http.post('/api/admin/retention/run').set(admin.headers).expect(200);
    const after = await state();
    expect(after.due).toContainEqual({ name: 'retention.R2', count: 0 });
    expect(after.runs).toContainEqual(expect.objectContaining({ name: 'retention.R2', counts: { erased: 2 } }));
    expect((await started.events('retention.run')).map((each) => each['actor_ref'])).toEqual([admin.subjectRef]);
  });

  it('running it now is for an admin who typed the password a moment ago', async () => {
    const { started } = await platform('2026-11-20T12:00:00+01:00');
    const stale = await aPerson(started, 'admin', { isFresh: false });
    const refused = await started.http.post('/api/admin/retention/run').set(stale.headers);
    expect([refused.status, refused.body.type]).toEqual([403, '/problems/account/fresh-needed']);
    for (const role of ['candidate', 'recruiter'] as const) {
      const { headers } = await aPerson(started, role);
      await started.http.post('/api/admin/retention/run').set(headers).expect(403);
      await started.http.get('/api/admin/retention').set(headers).expect(403);
    }
    expect(await started.events('retention.run')).toEqual([]);
  });
});
