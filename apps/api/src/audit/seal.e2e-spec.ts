import { checkpointBytes, whyNotSigned, type Checkpoint, type PublishedKey } from '@helder/proof';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { Journal } from '../core/journal.js';
import { Sweeps } from '../core/sweeps.js';
import { aPerson } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { Sealer } from './sealer.service.js';

let started: Started;
let auditor: Awaited<ReturnType<typeof aPerson>>;
beforeAll(async () => {
  started = await startApp();
  auditor = await aPerson(started, 'auditor');
});
afterAll(() => started.stop());

const seal = () => started.app.get(Sealer).seal();
const write = (n = 1) =>
  Promise.all(
    Array.from({ length: n }, () =>
      started.app.get(Journal).writeAlone({ action: 'session.end', crud: 'delete', target: { type: 'session' }, by: null }),
    ),
  );
const rows = async <T>(sql: string, values: unknown[] = []) => (await started.owner.query(sql, values)).rows as T[];
const sealed = () => rows<{ seq: number; ord: number }>('select seq::int, ord::int from audit.seal order by seq');
const newest = async () =>
  (
    await rows<{ tree_size: number; settled: number; at: Date }>(
      'select tree_size::int, settled::int, at from audit.checkpoint order by n desc limit 1',
    )
  )[0];
const lastOrd = async () => (await rows<{ n: number }>('select max(ord)::int as n from audit.event'))[0].n;
const check = async () => (await started.http.post('/api/admin/audit/check').set(auditor.headers).expect(200)).body;
const outside = () => join(started.config.dataDir, 'audit-checkpoints.ndjson');

describe('the sealer', () => {
  it('gives every line its place without a gap, a checkpoint for each thousand, and one for a minute in which nothing happened', async () => {
    await write(3);
    await started.owner.query(
      `insert into audit.event (id, v, at, actor_type, action, crud, target_type, outcome, changes, counts, policy_version, salt, payload_hash)
       select gen_random_uuid(), 2, $1, 'system', 'session.end', 'delete', 'session', 'ok', '[]', '{}', 'demo', '\\x00', '\\x00' from generate_series(1, 2500)`,
      [started.clock.now()],
    );
    await started.app.get(Sweeps).run('minute');
    const all = await sealed();
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, n) => n));
    expect(all.map(({ ord }) => ord)).toEqual(all.map(({ ord }) => ord).sort((a, b) => a - b));
    expect((await rows<{ n: number }>('select tree_size::int as n from audit.checkpoint order by n')).map(({ n }) => n)).toEqual([
      1000,
      2000,
      all.length,
    ]);
    // the key that began with it came after
    await started.app.get(Sweeps).run('minute');
    await started.app.get(Sweeps).run('minute');
    const sizes = (await rows<{ n: number }>('select tree_size::int as n from audit.checkpoint order by n')).map(({ n }) => n);
    expect(sizes.slice(-2)).toEqual([all.length + 1, all.length + 1]);
    // sealing leaves no line that would have to be sealed
    expect((await started.events('retention.sweep')).filter(({ target_ref }) => target_ref === 'audit.seal')).toEqual([]);
    expect(readFileSync(outside(), 'utf8').split('\n').filter(Boolean)).toHaveLength(sizes.length);
    await started.owner.query(`delete from audit.seal; delete from audit.checkpoint; delete from audit.event where payload_hash = '\\x00'`);
    writeFileSync(outside(), '');
  });

  it('seals a line whose transaction was open the longest when it is there, and keeps nobody waiting', async () => {
    const open = (await lastOrd()) + 1;
    const [slow, undone] = [new pg.Client(started.config.appUrl), new pg.Client(started.config.appUrl)];
    await Promise.all([slow.connect(), undone.connect()]);
    const insert = `insert into audit.event (id, v, at, actor_type, action, crud, target_type, outcome, changes, counts, policy_version, payload_hash, purged_at)
      values (gen_random_uuid(), 2, now(), 'system', 'session.end', 'delete', 'session', 'ok', '[]', '{}', 'demo', '\\x01', now())`;
    for (const client of [slow, undone]) {
      await client.query('begin');
      await client.query(insert);
    }
    await write(2);
    for (let n = 0; n < 4; n++) {
      await write(1);
      await seal();
    }
    const last = await lastOrd();
    const before = await sealed();
    // those who came later are sealed, and the log is not called settled past the one that is open
    expect(before.at(-1)?.ord).toBe(last);
    expect((await newest()).settled).toBeLessThan(open);
    await undone.query('rollback');
    await slow.query('commit');
    await Promise.all([slow.end(), undone.end()]);
    await seal();
    const after = await sealed();
    expect(after.map(({ seq }) => seq)).toEqual(after.map((_, n) => n));
    expect(after.length).toBe(before.length + 1);
    expect(after.at(-1)!.ord).toBe(open);
    await seal();
    await seal();
    expect((await newest()).settled).toBe(last);
    expect(await started.app.get(Sealer).unsealed()).toBe(0);
  });

  it('writers and sealers beside each other: every line once', async () => {
    await Promise.all([write(40), seal(), seal(), write(40), seal(), write(40), seal()]);
    await seal();
    const [{ events, seals, distinct }] = await rows<Record<string, number>>(
      'select (select count(*)::int from audit.event) as events, (select count(*)::int from audit.seal) as seals, (select count(distinct ord)::int from audit.seal) as distinct',
    );
    expect([seals, distinct]).toEqual([events, events]);
  });
});

describe('whoever checks the log', () => {
  it('is told that it is right, how far it is sealed, and leaves a line', async () => {
    const verdict = await check();
    expect(verdict).toMatchObject({ isWhole: true, fault: null });
    const { body } = await started.http.get('/api/admin/audit/seal').set(auditor.headers).expect(200);
    expect(body).toMatchObject({ checkpoint: { size: verdict.lines }, unsealed: 1 });
    expect((await started.events('audit.check')).at(-1)).toMatchObject({
      outcome: 'ok',
      actor_role: 'auditor',
      counts: { lines: verdict.lines, checkpoints: verdict.checkpoints },
    });
  });

  it('hears what somebody with the database in hand did, and where', async () => {
    await write(5);
    await seal();
    const [{ seq, id, ord }] = await rows<{ seq: number; id: string; ord: number }>(
      'select seq::int, id, ord::int from audit.seal join audit.event using (ord) order by seq desc offset 2 limit 1',
    );
    const tried = async (...statements: string[]) => {
      await started.owner.query(
        `create temporary table kept as select * from audit.event where ord = ${ord}; create temporary table seals as select * from audit.seal; create temporary table points as select * from audit.checkpoint`,
      );
      for (const statement of statements) await started.owner.query(statement);
      const { fault } = await check();
      await started.owner.query(
        `delete from audit.event where ord = ${ord}; insert into audit.event overriding system value select * from kept;
         delete from audit.seal; insert into audit.seal select * from seals;
         delete from audit.checkpoint; insert into audit.checkpoint overriding system value select * from points;
         drop table kept, seals, points`,
      );
      // what was signed of it is signed: also outside
      writeFileSync(
        outside(),
        readFileSync(outside(), 'utf8')
          .split('\n')
          .filter(Boolean)
          .slice(0, (await rows('select 1 from audit.checkpoint')).length)
          .map((line) => `${line}\n`)
          .join(''),
      );
      return fault;
    };
    expect(await tried(`update audit.event set outcome = 'denied' where ord = ${ord}`)).toMatchObject({ why: 'changed', seq, event: id });
    expect(await tried(`update audit.event set subject_ref = 'somebody' where ord = ${ord}`)).toMatchObject({
      why: 'changed',
      seq,
      event: id,
    });
    expect(await tried(`delete from audit.event where ord = ${ord}`)).toMatchObject({ why: 'missing', seq });
    expect(await tried(`update audit.seal set leaf = '\\x00' where ord = ${ord}`)).toMatchObject({ why: 'changed', seq });
    expect(await tried(`update audit.checkpoint set root = '\\x00' where n = (select max(n) - 1 from audit.checkpoint)`)).toMatchObject({
      why: 'root',
    });
    expect(
      await tried(`update audit.checkpoint set at = at - interval '1 day' where n = (select max(n) - 1 from audit.checkpoint)`),
    ).toMatchObject({ why: expect.stringMatching(/chain|outside/) });
    expect(await check()).toMatchObject({ isWhole: true });
    expect(
      (await started.events('audit.check')).filter(({ outcome }) => outcome === 'error').map(({ reason_code }) => reason_code),
    ).toContain('missing');
  });

  it('hears that the seal outside the database knows more than the database', async () => {
    const text = readFileSync(outside(), 'utf8');
    const last = JSON.parse(text.trim().split('\n').at(-1)!) as { n: number };
    writeFileSync(outside(), `${text}${JSON.stringify({ ...last, n: last.n + 100 })}\n`);
    expect((await check()).fault).toMatchObject({ why: 'outside' });
    writeFileSync(outside(), text);
  });

  it('finds it right when the key was turned in between: what the one before signed stays signed', async () => {
    const admin = await aPerson(started, 'admin');
    await started.http.post('/api/admin/proof/keys').set(admin.headers).expect(200);
    await write(3);
    await seal();
    const signers = await rows<{ key_id: string }>('select key_id from audit.checkpoint group by key_id order by min(n)');
    expect(signers.length).toBeGreaterThan(1);
    expect(await check()).toMatchObject({ isWhole: true, fault: null });
    const { keys } = (await started.http.get('/api/proof/keys').expect(200)).body as { keys: PublishedKey[] };
    for (const { key_id } of signers) {
      const [{ n }] = await rows<{ n: number }>('select max(n)::int as n from audit.checkpoint where key_id = $1', [key_id]);
      const line = readFileSync(outside(), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((each) => JSON.parse(each) as Checkpoint & { n: number })
        .find((each) => each.n === n)!;
      expect([key_id, await whyNotSigned(keys, line, checkpointBytes(line))]).toEqual([key_id, null]);
    }
  });

  it('after its period a line loses its content, and the log is still right', async () => {
    await aPerson(started);
    started.clock.set(new Date('2034-01-01T12:00:00+01:00'));
    await started.sweep();
    const [{ n }] = await rows<{ n: number }>('select count(*)::int as n from audit.event where purged_at is not null and salt is null');
    expect(n).toBeGreaterThan(100);
    auditor = await aPerson(started, 'auditor');
    expect(await check()).toMatchObject({ isWhole: true, fault: null });
  });
});
