import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createDecipheriv } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { keyOf, PersonalData } from '../../core/personal-data.js';
import { copyOf } from '../fresh-database.js';
import { leaving } from '../leaving.js';
import { aCandidateWithFiles, type Person } from '../people.js';
import { OURS } from '../registration.js';
import { startApp, type Started } from '../start-app.js';
import { subscribed, leave, suppressed } from '../subscribers.js';
import { until } from '../until.js';
import { aBird, type Bird } from './bird.js';
import { CANARIES } from './canaries.data.js';
import { hashesOf, needlesFor, scanDatabase, scanFolder, scanLines, type Hit } from './canaries.js';

// all temporary files of this process and its children in one place
const temporary = mkdtempSync(join(tmpdir(), 'helder-canary-'));
const { TMPDIR } = process.env;
process.env['TMPDIR'] = temporary;

const needles = needlesFor(CANARIES);

const dataDir = join(temporary, 'data');
const oldFiles = join(temporary, 'old files');
const lines: string[] = [];
let started: Started;
let act: ReturnType<typeof leaving>;
/** The same machine once more, a little later. */
async function start(more: Partial<{ databaseUrl: string; at: Date }> = {}) {
  started = await startApp({ logLevel: 'trace', dataDir, ...more });
  act = leaving(started);
}
/** Stops; what it said stays. */
async function stop() {
  await started.stop();
  lines.push(...started.lines);
}
beforeAll(() => start());
afterAll(async () => {
  await started.stop();
  if (TMPDIR) process.env['TMPDIR'] = TMPDIR;
  else delete process.env['TMPDIR'];
  rmSync(temporary, { recursive: true, force: true });
});

const ONLY_RECRUITERS = /^public\.(recruiter|reading_errand|reading_freeze|reading_leaf|shortlist|saved_search)\./;
/** Personal columns, of tables whose rows go, in which nothing stands about this person. */
async function emptyColumns(person: Bird): Promise<string[]> {
  const empty: string[] = [];
  for (const { name, subject, columns, atClosing } of started.app.get(PersonalData).tables) {
    if (!subject || atClosing !== 'delete') continue;
    for (const [column, kind] of Object.entries(columns)) {
      if (kind !== 'personal') continue;
      const { rowCount } = await started.owner.query(
        `select 1 from ${name} where "${subject.column}" = $1 and "${column}" is not null limit 1`,
        [keyOf({ subject }, person)],
      );
      if (!rowCount) empty.push(`${name}.${column}`);
    }
  }
  return empty;
}

const scan = async (): Promise<Hit[]> => [
  ...(await scanDatabase(started.owner, needles)),
  ...scanFolder(temporary, needles),
  ...scanLines([...lines, ...started.lines], needles),
];
const places = (hits: Hit[]) => [...new Set(hits.map(({ place, canary }) => `${place}: ${canary}`))].sort();

// golden: what may survive, and where
const SURVIVES = ['retained.administrative_remainder: email', 'retained.administrative_remainder: name'];
let person: Bird;
let recruiter: { id: string };
let neighbour: Person;
let quiet: Person;
let certificate: string;
let backup: { databaseUrl: string; neighbour: unknown; birdsFiles: string[]; wrapped: Buffer };

const filesOf = async ({ id }: { id: string }) =>
  (await started.owner.query<{ key: string }>('select key from stored_file where account_id = $1 order by key', [id])).rows.map(
    ({ key }) => key,
  );
/** Every row about a person, in whatever table, and the bytes of the files. */
async function allOf(who: Person) {
  const rows: Record<string, unknown> = {};
  for (const { name, subject } of started.app.get(PersonalData).tables) {
    if (!subject) continue;
    const sql = `select t::text as row from ${name} t where "${subject.column}" = $1 order by 1`;
    rows[name] = (await started.owner.query(sql, [keyOf({ subject }, who)])).rows;
  }
  return { rows, files: (await filesOf(who)).map((key) => readFileSync(join(started.config.filesFolder, key), 'base64')) };
}
const wrappedKeys = async () => (await started.owner.query<{ wrapped: Buffer }>('select wrapped from subject_key')).rows;

/** As the manual says: the database, then the files. It is the app that stands still, so that the copy is whole. */
async function backUp() {
  const birdsFiles = await filesOf(person);
  const { rows } = await started.owner.query<{ wrapped: Buffer }>('select wrapped from subject_key where account_id = $1', [person.id]);
  const neighbours = await allOf(neighbour);
  const { databaseUrl, clock } = started;
  await stop();
  backup = { databaseUrl: await copyOf(databaseUrl), neighbour: neighbours, birdsFiles, wrapped: rows[0].wrapped };
  cpSync(started.config.filesFolder, oldFiles, { recursive: true, preserveTimestamps: true });
  await start({ databaseUrl, at: clock.now() });
}

/** Opens what AES-256-GCM sealed; throws when the key, or the name it was sealed under, is another. */
function opened(key: Buffer, sealed: Buffer, name: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(Buffer.from(name));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}

const tried = <T>(act: () => T): T[] => {
  try {
    return [act()];
  } catch {
    return [];
  }
};

describe('the canary', () => {
  it('leaves nothing behind but the registered remainder', async () => {
    ({ person, recruiter } = await aBird(started));
    neighbour = await aCandidateWithFiles(started);
    quiet = await subscribed(started);
    await leave(started, quiet).expect(200);

    // the net can catch: each value is there before, but for what is sealed, and what stands only inside a file, which is unreadable on disk or was taken out of it
    const before = await scan();
    const found = new Set(before.map(({ canary }) => canary));
    expect(Object.keys(CANARIES).filter((canary) => !found.has(canary))).toEqual([
      'phone',
      'postcode',
      'author of the CV',
      'metadata of the photo',
    ]);
    // and no personal column is empty, but for rows a candidate who stays does not have, and addresses of who has no account
    expect((await emptyColumns(person)).filter((column) => !ONLY_RECRUITERS.test(column))).toEqual([
      'public.closing.asked_at',
      'public.closing.purge_at',
      'public.incident_report.email',
      'public.rights_request.email',
    ]);
    // files are unreadable on disk, and no value is in the log or in a name, even while the person is here
    expect(before.filter(({ place }) => !place.includes('.'))).toEqual([]);
    expect(readdirSync(started.config.filesFolder).length).toBeGreaterThan(4);
    await backUp();

    const refs = [person.id, recruiter.id];
    const { code, stays } = await act.close(person, 'now');
    certificate = code;
    expect(stays).toContainEqual(expect.objectContaining({ code: 'R5', until: null }));
    expect((await act.erased(code)).state).toBe('erased');
    act.advance('PT1H');
    await started.sweep();

    const after = await scan();
    expect(places(after)).toEqual(SURVIVES);
    expect(
      await scanDatabase(started.owner, [
        ...hashesOf('hash of the address', person.email),
        ...needlesFor({ account: refs[0], 'public id': refs[1] }),
      ]),
    ).toEqual([]);
    expect(scanLines(started.lines, [...hashesOf('hash of the address', person.email)])).toEqual([]);
    expect(readdirSync(started.config.filesFolder).sort()).toEqual(await filesOf(neighbour));
    expect(readdirSync(started.config.receivingFolder)).toEqual([]);
    expect(started.lines.length).toBeGreaterThan(20);
  }, 120_000);

  it('[SECOND-BEWAAR-e] an old backup that is put back answers 503 until every erasure was done again; then nothing is back', async () => {
    const late = await subscribed(started);
    await leave(started, late).expect(200);
    const { clock } = started;
    const given = await act.certificate(certificate);
    const { rows: noes } = await started.owner.query<Record<string, unknown>>('select * from suppression.address');
    await stop();
    // files of the old night are back, and with the key of that night they can be read
    rmSync(started.config.filesFolder, { recursive: true });
    cpSync(oldFiles, started.config.filesFolder, { recursive: true, preserveTimestamps: true });
    const old = new pg.Client(backup.databaseUrl);
    await old.connect();
    const kek = started.config.secrets.key('wrap data keys');
    const sealed = backup.birdsFiles.map((name) => ({ name, bytes: readFileSync(join(oldFiles, name)) }));
    const { rows: accounts } = await old.query<{ email: string }>('select email from account where id = $1', [person.id]);
    expect(accounts).toEqual([{ email: CANARIES.email }]);
    const key = opened(kek, backup.wrapped, person.id);
    expect(sealed.map(({ name, bytes }) => opened(key, bytes, name).length > 100)).toEqual(sealed.map(() => true));

    // as the manual says: the present list of who wants nothing goes back with it
    await old.query('truncate suppression.address');
    for (const no of noes) {
      const columns = Object.keys(no);
      await old.query(
        `insert into suppression.address (${columns.join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')})`,
        Object.values(no),
      );
    }
    // holds the replay up in its first act, so that there is time to look
    await old.query('begin; lock table evidence.remaining in exclusive mode');
    await start({ databaseUrl: backup.databaseUrl, at: clock.now() });
    for (const path of ['/api/session', '/api/ready', '/api/candidates', `/api/certificates/${certificate}`, '/', '/nowhere']) {
      const { status, headers, body } = await started.http.get(path);
      expect([path, status, headers['retry-after'], body.title]).toEqual([path, 503, '5', 'Service Unavailable']);
    }
    await started.http.post('/api/session').set(OURS).send({ email: CANARIES.email, password: 'x' }).expect(503);
    await started.http.get('/api/health').expect(200);
    await old.query('rollback');
    await old.end();
    await until(
      () => started.http.get('/api/ready'),
      ({ status }) => status === 200,
    );

    expect(places(await scan())).toEqual(SURVIVES);
    expect(await scanDatabase(started.owner, needlesFor({ account: person.id, 'public id': recruiter.id }))).toEqual([]);
    // told once, when it happened; the certificate says what it said
    expect(await started.mails(person.email)).toEqual([]);
    expect(await act.certificate(certificate)).toEqual({ ...given, stays: expect.any(Array), gone: [], proof: expect.anything() });
    expect((await act.certificate(certificate)).stays).toEqual(expect.arrayContaining(given.stays));
    expect((await started.events('deletion.close')).map((event) => event['reason_code'])).toEqual(['backup-restored']);

    // the bytes are off the disk, and what was copied elsewhere opens with no key that is left
    expect(readdirSync(started.config.filesFolder).sort()).toEqual(await filesOf(neighbour));
    const keys = (await wrappedKeys()).flatMap(({ wrapped }) => [kek, ...tried(() => opened(kek, wrapped, neighbour.id))]);
    expect(keys.length).toBeGreaterThan(1);
    for (const { name, bytes } of sealed) for (const each of keys) expect(() => opened(each, bytes, name)).toThrow();

    // other people are exactly as the backup had them; every no holds
    expect(await allOf(neighbour)).toEqual(backup.neighbour);
    for (const { email } of [quiet, late, person]) expect([email, await suppressed(started, email.toLowerCase())]).toEqual([email, true]);

    // a second start on the same database finds nothing to do
    const { databaseUrl } = backup;
    await stop();
    await start({ databaseUrl, at: clock.now() });
    await started.http.get('/api/ready').expect(200);
    expect(await started.events('deletion.close')).toHaveLength(1);
  }, 120_000);

  it('the net has no hole: each encoding is found in a table, a file and a line', async () => {
    const canary = { test: CANARIES.summary };
    for (const { how, bytes } of needlesFor(canary)) {
      const inside = Buffer.concat([Buffer.from('xy'), bytes, Buffer.from('z')]);
      expect([
        how,
        scanLines([inside.toString('latin1')], [{ canary: 'test', how, bytes: Buffer.from(bytes.toString('latin1')) }]).length,
      ]).toEqual([how, 1]);
      await started.owner.query('create table if not exists net (bytes bytea)');
      await started.owner.query('insert into net values ($1)', [inside]);
      expect([how, (await scanDatabase(started.owner, [{ canary: 'test', how, bytes }])).map(({ place }) => place)]).toEqual([
        how,
        ['public.net'],
      ]);
      await started.owner.query('drop table net');
    }
    // the three alignments of base64, as they would really occur
    for (const before of ['', 'a', 'ab', 'abc']) {
      const text = Buffer.from(`${before}${canary.test}${before}`).toString('base64');
      expect([before, scanLines([text], needlesFor(canary)).some(({ how }) => how.startsWith('typed base64'))]).toEqual([before, true]);
    }
  });
});
