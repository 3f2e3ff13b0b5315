import { BUNDLE, openZip, verifyBundle, type Manifest, type PublishedKey } from '@helder/proof';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { aPerson } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { until } from '../testing/until.js';
import { ExportMaker } from './export-maker.service.js';
import { Sealer } from './sealer.service.js';

type Copy = { id: string; state: string; events: number; done: number; bytes: number | null; endsAt: string | null };
const LINES = 3000;
let started: Started;
let admin: Awaited<ReturnType<typeof aPerson>>;
let auditor: typeof admin;
const request = randomUUID();
beforeAll(async () => {
  started = await startApp();
  admin = await aPerson(started, 'admin');
  auditor = await aPerson(started, 'auditor');
  await started.owner.query(
    `insert into audit.event (id, v, at, actor_type, action, crud, target_type, target_ref, outcome, changes, counts, request_id, policy_version, purged_at, payload_hash)
     select gen_random_uuid(), 2, $1, 'system', 'session.end', 'delete', 'session', null, 'ok', '[]', '{}', $2, 'demo', $1, '\\x00' from generate_series(1, ${LINES})`,
    [started.clock.now(), request],
  );
});
afterAll(() => started.stop());

const exports = '/api/admin/audit/exports';
const ask = async (who = admin) =>
  (await started.http.post(exports).set(who.headers).send({ reason: 'jaarlijkse controle', filters: { request } }).expect(200))
    .body as Copy;
const list = async (who = auditor) => (await started.http.get(exports).set(who.headers).expect(200)).body.items as Copy[];
const one = async (id: string) => (await list()).find((each) => each.id === id);
const ready = async (id: string) =>
  (await until(
    () => one(id),
    (copy) => copy?.state === 'ready',
  ))!;
/** One of which no job knows. */
async function planted(state: string) {
  const [id, now] = [randomUUID(), started.clock.now()];
  await started.app.get(Sealer).seal();
  await started.owner.query(
    `insert into audit.export (id, at, by_ref, reason, filters, format, events) values ($1, $2, $3, 'na een storing', $4, 'zip', ${LINES})`,
    [id, now, admin.subjectRef, JSON.stringify({ request })],
  );
  await started.owner.query(
    `insert into audit.export_file (id, state, asked_at, checkpoint, done, tries) select $1, $2, $3, max(n), 1200, 1 from audit.checkpoint`,
    [id, state, now],
  );
  return id;
}
const files = () => readdirSync(join(started.config.dataDir, 'exports'));
const fetched = (id: string, headers: object = auditor.headers) =>
  started.http
    .get(`${exports}/${id}/file`)
    .set(headers as Record<string, string>)
    .buffer(true)
    .parse((res, done) => {
      const all: Buffer[] = [];
      res.on('data', (part: Buffer) => all.push(part));
      res.on('end', () => done(null, Buffer.concat(all)));
    });
const about = async (action: string, id: string) => (await started.events(action)).filter(({ target_ref }) => target_ref === id);

describe('a copy of the log that is made in the background', () => {
  it('lies ready for seven days for who reads the log, proves itself, and each download is a line; then it is erased', async () => {
    await started.http
      .post(exports)
      .set((await aPerson(started, 'admin', { isFresh: false })).headers)
      .send({ reason: 'zomaar', filters: {} })
      .expect(403);
    const asked = await ask();
    expect(asked).toMatchObject({ state: 'waiting', events: LINES, reason: 'jaarlijkse controle', by: admin.name });
    expect(await ready(asked.id)).toMatchObject({ done: LINES, endsAt: expect.stringMatching(/^2026-11-27T11:0/) });
    expect(await about('audit.export', asked.id)).toMatchObject([{ counts: { events: LINES }, actor_ref: admin.subjectRef }]);

    const answer = await fetched(asked.id).expect(200);
    const bytes = answer.body as Buffer<ArrayBuffer>;
    expect(answer.headers).toMatchObject({
      'content-disposition': 'attachment; filename="audit-2026-11-20.zip"',
      'accept-ranges': 'bytes',
    });
    const zip = await openZip(new Blob([bytes]));
    const open = (name: string) => zip.get(name)!();
    const { keys } = (await started.http.get('/api/proof/keys').expect(200)).body as { keys: PublishedKey[] };
    expect(await verifyBundle({ names: [...zip.keys()], open }, { keys })).toMatchObject({ ok: true, events: LINES });
    expect((JSON.parse(await new Response(open(BUNDLE.manifest)).text()) as Manifest).id).toBe(asked.id);
    // on disk nobody reads it
    expect(readFileSync(join(started.config.dataDir, 'exports', asked.id)).includes('session.end')).toBe(false);

    // who was cut off goes on from there, at any byte
    for (const [range, from, to] of [
      ['bytes=0-9', 0, 10],
      ['bytes=70001-', 70_001, bytes.length],
      [`bytes=17-${bytes.length * 2}`, 17, bytes.length],
    ] as const) {
      const part = await fetched(asked.id, { ...auditor.headers, range }).expect(206);
      expect(part.headers['content-range']).toBe(`bytes ${from}-${to - 1}/${bytes.length}`);
      expect((part.body as Buffer).equals(bytes.subarray(from, to))).toBe(true);
    }
    expect(((await fetched(asked.id, { ...auditor.headers, range: `bytes=${bytes.length}-` }).expect(200)).body as Buffer).length).toBe(
      bytes.length,
    );
    expect(await about('audit.download', asked.id)).toHaveLength(5);
    for (const role of ['candidate', 'recruiter', 'support'] as const)
      await fetched(asked.id, (await aPerson(started, role)).headers).expect(403);
    await started.http.get(`${exports}/${asked.id}/file`).expect(401);

    started.clock.set(new Date('2026-11-27T12:10:00+01:00'));
    auditor = await aPerson(started, 'auditor');
    admin = await aPerson(started, 'admin');
    // its day is over, also before the round
    await fetched(asked.id).expect(404);
    await started.sweep();
    expect([await list(), files()]).toEqual([[], []]);
    expect((await started.events('retention.sweep')).at(-1)).toMatchObject({
      target_ref: 'audit.copies',
      counts: { erased: 1, orphans: 0 },
    });
  });

  it('can be taken back while it is made, and leaves nothing', async () => {
    const id = await planted('waiting');
    await started.owner.query('begin; lock table audit.seal in access exclusive mode');
    const making = started.app.get(ExportMaker).makeAll();
    await until(
      () => one(id),
      (copy) => copy?.state === 'making' && files().includes(`${id}.part`),
    );
    await started.http.delete(`${exports}/${id}`).set(auditor.headers).expect(204);
    await started.owner.query('commit');
    await making;
    expect([await one(id), files()]).toEqual([undefined, []]);
    expect(await about('audit.cancel-export', id)).toMatchObject([{ actor_ref: auditor.subjectRef }]);
    await started.http.delete(`${exports}/${id}`).set(auditor.headers).expect(404);
  });

  it('is begun anew when the process that made it was killed, by one process alone', async () => {
    const maker = started.app.get(ExportMaker);
    const id = await planted('making');
    const half = join(started.config.dataDir, 'exports', `${id}.part`);
    writeFileSync(half, 'half of it');
    // another process is at it …
    const other = new pg.Client(started.config.workerUrl);
    other.on('error', () => undefined);
    await other.connect();
    await other.query('begin');
    const { rows } = await other.query<{ pid: number }>('select pg_advisory_xact_lock(hashtextextended($1, 0)), pg_backend_pid() as pid', [
      `copy of the log ${id}`,
    ]);
    await maker.makeAll();
    expect(await one(id)).toMatchObject({ state: 'making', done: 1200 });
    // … and is killed: its connection is gone
    await started.owner.query('select pg_terminate_backend($1)', [rows[0].pid]);
    await until(
      async () => (await maker.makeAll(), await one(id)),
      (copy) => copy?.state === 'ready',
    );
    // a file of which the database knows nothing goes with the next round
    writeFileSync(join(started.config.dataDir, 'exports', `${randomUUID()}.part`), 'half of it');
    await started.sweep();
    expect(files()).toEqual([id]);
  });

  it('that cannot be made is tried again, and then said to have failed; half a file never stays', async () => {
    const { rows } = await started.owner.query<{ definition: string }>(`select pg_get_functiondef('csv_cell'::regproc) as definition`);
    await started.owner.query(
      `create or replace function csv_cell(cell text) returns text language plpgsql immutable as $$ begin raise 'no'; end $$`,
    );
    try {
      const { id } = await ask();
      for (let n = 0; n < 6; n++) await started.app.get(ExportMaker).makeAll();
      expect(
        await until(
          () => one(id),
          (copy) => copy?.state === 'failed',
        ),
      ).toMatchObject({ bytes: null });
      expect(files().filter((name) => name.startsWith(id))).toEqual([]);
      await started.http.get(`${exports}/${id}/file`).set(auditor.headers).expect(404);
    } finally {
      await started.owner.query(rows[0].definition);
    }
  });
});
