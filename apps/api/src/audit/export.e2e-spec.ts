import fc from 'fast-check';
import { BUNDLE, openZip, verifyBundle, type Manifest, type PublishedKey } from '@helder/proof';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aPerson } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { until } from '../testing/until.js';

let started: Started;
let admin: Awaited<ReturnType<typeof aPerson>>;
beforeAll(async () => {
  started = await startApp();
  admin = await aPerson(started, 'admin');
});
afterAll(() => started.stop());

const REASON = 'controle derde kwartaal';
const send = (body: object, headers = admin.headers) =>
  started.http
    .post('/api/admin/audit/export')
    .set(headers)
    .send({ reason: REASON, filters: {}, ...body });
/** What an export holds, as files. */
async function bundle(filters: object) {
  const answer = await send({ filters })
    .buffer(true)
    .parse((res, done) => {
      const all: Buffer[] = [];
      res.on('data', (part: Buffer) => all.push(part));
      res.on('end', () => done(null, Buffer.concat(all)));
    })
    .expect(200);
  const bytes = answer.body as Buffer<ArrayBuffer>;
  const zip = await openZip(new Blob([bytes]));
  const open = (name: string) => zip.get(name)!();
  return {
    bytes,
    headers: answer.headers as Record<string, string>,
    files: { names: [...zip.keys()], open },
    text: (name: string) => new Response(open(name)).text(),
  };
}
const csv = async (filters: object) => (await bundle(filters)).text(BUNDLE.csv);
const json = async (filters: object) =>
  (await (await bundle(filters)).text(BUNDLE.json))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Cells of a CSV, as RFC 4180 has it and nothing more. */
function cells(csv: string): string[][] {
  const rows: string[][] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  for (let match = pattern.exec(csv); match; match = pattern.exec(csv)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2]);
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
    if (pattern.lastIndex === csv.length) return rows;
  }
  throw new Error(`not a CSV: ${csv.slice(0, 200)}`);
}

// written apart from the function under test: what stands before the first thing that is no space and no quote mark, and that thing
const STARTERS = new Set('=+-@＝＋－＠﹢﹣﹦﹫−');
const startsFormula = (cell: string) => {
  const characters = [...cell];
  const end = characters.findIndex((character) => !/[\s\u200b-\u200d\u2060\ufeff"'`´‘’“”„‚«»‹›＂＇]/u.test(character));
  const before = end < 0 ? characters : characters.slice(0, end);
  return before.some((character) => '\t\r\n'.includes(character)) || STARTERS.has(characters[end]);
};
const unquoted = (cell: string) => (cell.startsWith("'") && startsFormula(cell.slice(1)) ? cell.slice(1) : cell);

const plant = (request: string, refs: string[]) =>
  started.owner.query(
    `insert into audit.event (id, v, at, actor_type, actor_ref, action, crud, target_type, target_ref, outcome, changes, counts, request_id, policy_version, salt, payload_hash)
     select gen_random_uuid(), 1, $3, 'system', null, 'test.thing', 'read', 'thing', ref, 'ok', '[]', '{}', $1, 'demo', '\\x00', '\\x00' from unnest($2::text[]) with ordinality as r (ref, n) order by n`,
    [request, refs, started.clock.now()],
  );

describe('a copy of the log', () => {
  it('needs a reason and the password of a moment ago, and no other role', async () => {
    const stale = await aPerson(started, 'admin', { isFresh: false });
    const refused = await send({}, stale.headers).expect(403);
    expect(refused.body.type).toBe('/problems/account/fresh-needed');
    await send({ reason: '   ok   ' }).expect(422);
    await send({}, (await aPerson(started, 'recruiter')).headers).expect(403);
    expect(await started.events('audit.export')).toEqual([]);
  });

  it('leaves a line with names of filters and the count before the first byte goes; the reason stands beside the log', async () => {
    const request = randomUUID();
    await plant(request, ['a', 'b', 'c']);
    const { headers } = await bundle({ request, outcome: 'ok' });
    expect(headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="audit-2026-11-20.zip"',
      'cache-control': 'no-store',
    });
    const [event] = (await started.events('audit.export')).slice(-1);
    expect(event).toMatchObject({
      actor_ref: admin.subjectRef,
      counts: { events: 3 },
      changes: [
        { field: 'filter.outcome', op: 'read' },
        { field: 'filter.request', op: 'read' },
      ],
    });
    expect(JSON.stringify(event)).not.toContain(REASON);
    const shown = await started.http
      .get(`/api/admin/audit/${String(event['id'])}`)
      .set(admin.headers)
      .expect(200);
    expect(shown.body.statedReason).toBe(REASON);
  });

  it('holds exactly the lines the filters ask for, in both forms', async () => {
    const request = randomUUID();
    await plant(
      request,
      Array.from({ length: 120 }, (_, n) => `ref-${n}`),
    );
    const [head, ...rows] = cells(await csv({ request }));
    const refs = Array.from({ length: 120 }, (_, n) => `ref-${n}`);
    expect(rows.map((row) => row[head.indexOf('target_ref')])).toEqual(refs);
    const lines = await json({ request });
    expect(lines.map((line) => line['target_ref'])).toEqual(refs);
    expect(Object.keys(lines[0])).toEqual(head);
    expect(cells(await csv({ request, outcome: 'error' }))).toEqual([head]);
  });

  it('proves itself to anybody: as a zip or a folder, with the file it brings, and the first bad row is named', async () => {
    const person = await started.newPerson();
    const { bytes, files, text } = await bundle({ subject: person.subjectRef });
    const { keys } = (await started.http.get('/api/proof/keys').expect(200)).body as { keys: PublishedKey[] };
    const manifest = JSON.parse(await text(BUNDLE.manifest)) as Manifest;
    expect(manifest).toMatchObject({ reason: REASON, filters: { subject: person.subjectRef }, events: expect.any(Number) });
    expect(manifest.events).toBeGreaterThan(0);
    expect(await verifyBundle(files, { keys })).toMatchObject({ ok: true, events: manifest.events, key: keys[0].kid });
    const folder = mkdtempSync(join(tmpdir(), 'helder-bundle-'));
    for (const name of files.names) writeFileSync(join(folder, name), await text(name));
    writeFileSync(join(folder, 'log.zip'), bytes);
    writeFileSync(join(folder, 'own-keys.json'), JSON.stringify({ keys }));
    const verify = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['verify-audit.mjs', ...args], {
        cwd: folder,
        env: {},
        encoding: 'utf8',
      });
      return { status, says: stdout + stderr };
    };
    const seen = join(started.config.dataDir, 'audit-checkpoints.ndjson');
    expect(verify('log.zip')).toEqual({ status: 0, says: expect.stringMatching(/^OK: .*\n.*came with the bundle/) });
    expect(verify('.', 'own-keys.json', seen)).toEqual({ status: 0, says: expect.stringMatching(/^OK: [^\n]*\n$/) });
    writeFileSync(join(folder, BUNDLE.json), (await text(BUNDLE.json)).replace('"outcome":"ok"', '"outcome":"denied"'));
    expect(verify('.', 'own-keys.json')).toEqual({
      status: 1,
      says: expect.stringMatching(/^WRONG: events.ndjson, row 1, seq \d+: this row was changed\n$/),
    });
    expect(verify('nothing.zip')).toMatchObject({ status: 2 });
    rmSync(folder, { recursive: true });
  });

  it('a quote in a filter stays a value', async () => {
    expect(cells(await csv({ subject: `x' or true --` }))).toHaveLength(1);
    expect(cells(await csv({ actor: `\\'; drop table audit.event; --` }))).toHaveLength(1);
  });

  it('no cell starts a formula, every cell can be read back, whatever text is in it', async () => {
    const nasty = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '\r\n',
      '"',
      "'",
      ' ',
      ',',
      '\u00a0',
      '\u3000',
      '\ufeff',
      '＝',
      '＋',
      '－',
      '＠',
      '=cmd|’ /C calc’!A0',
      'a',
      '0',
    );
    const value = fc
      .array(fc.oneof({ weight: 3, arbitrary: nasty }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) }), {
        maxLength: 6,
      })
      .map((parts) => parts.join('').replaceAll('\0', ''));
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 200 }), async (values) => {
        const request = randomUUID();
        await plant(request, values);
        const [head, ...rows] = cells(await csv({ request }));
        expect(
          rows
            .flat()
            .filter(startsFormula)
            .filter((cell) => !cell.startsWith("'")),
        ).toEqual([]);
        expect(rows.map((row) => unquoted(row[head.indexOf('target_ref')]))).toEqual(values);
        for (const row of rows) expect(row).toHaveLength(head.length);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('streams: a slow reader waits in Postgres and not in memory, a reader who leaves gives the connection back', async () => {
    const request = randomUUID();
    await started.owner.query(
      `insert into audit.event (id, v, at, actor_type, actor_ref, subject_ref, action, crud, target_type, target_ref, outcome, changes, counts, request_id, policy_version, salt, payload_hash)
       select gen_random_uuid(), 1, $2, 'person', 'Jw8t3mOQyYw1Gg0Nnq2T6A', 'Jw8t3mOQyYw1Gg0Nnq2T6A', 'test.many', 'read', 'thing', 'ref', 'ok', '[{"field":"name","op":"read"}]', '{"events":3}', $1, 'demo', '\\x00112233', '\\x00112233' from generate_series(1, 60000)`,
      [request, started.clock.now()],
    );
    const open = async () => {
      const sending = ask(`${started.url}/api/admin/audit/export`, {
        method: 'POST',
        headers: { ...admin.headers, 'content-type': 'application/json' },
      });
      sending.end(JSON.stringify({ reason: REASON, filters: { request } }));
      return (await once(sending, 'response'))[0] as IncomingMessage;
    };
    const copying = async () =>
      (
        await started.owner.query<{ wait: string }>(
          `select wait_event as wait from pg_stat_activity where query like 'copy (%' and state = 'active' and datname = current_database()`,
        )
      ).rows;
    const slow = await open();
    slow.pause();
    await until(copying, ([row]) => row?.wait === 'ClientWrite');
    const before = process.memoryUsage().rss;
    let bytes = 0;
    for await (const chunk of slow as AsyncIterable<Buffer>) bytes += chunk.length;
    expect(bytes).toBeGreaterThan(40_000_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000);
    for (let n = 0; n < 12; n++) {
      const left = await open();
      await once(left, 'data');
      left.destroy();
    }
    await until(copying, ({ length }) => length === 0);
    // more unfinished copies than the pool has connections, and it still answers
    await started.http.get('/api/me').set(admin.headers).expect(200);
  }, 120_000);
});
