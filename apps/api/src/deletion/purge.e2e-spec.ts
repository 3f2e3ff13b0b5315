import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { aLeaver, leaving } from '../testing/leaving.js';
import { aCandidateWithFiles, aPerson } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { Purge } from './purge.service.js';

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
const keysOf = async (id: string) => (await rows('select key from stored_file where account_id = $1', [id])).map(({ key }) => String(key));
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
  'statement_told',
];
const KEY: Record<string, string> = { account: 'id', candidate_search: 'candidate_id', candidate_view: 'candidate_id' };
const left = async (id: string) =>
  Promise.all(LIVE.map(async (table) => [table, await count(`${table} where ${KEY[table] ?? 'account_id'} = $1`, [id])] as const));
const nothingLeft = LIVE.map((table) => [table, 0]);

describe('erasing', () => {
  it('[SECOND-INZAGE-d] closing stops display at once, and erasure follows when the window is over, not before', async () => {
    const { person, recruiter } = await aLeaver(started, 'Noor de Wit');
    const keys = await keysOf(person.id);
    expect(keys.length).toBeGreaterThan(1);
    const { code } = await act.close(person);
    for (const path of ['', '/cv', '/photo'])
      await started.http.get(`/api/candidates/${person.searchId}${path}`).set(recruiter.headers).expect(404);
    const { body } = await started.http.get('/api/candidates').set(recruiter.headers).expect(200);
    expect(body.items.map(({ id }: { id: string }) => id)).not.toContain(person.searchId);
    act.advance('P6DT23H');
    await started.sweep();
    expect(await count('profile where account_id = $1', [person.id])).toBe(1);
    for (const key of keys) expect(existsSync(join(started.config.filesFolder, key))).toBe(true);
    act.advance('PT1H1M');
    await started.sweep();
    expect(await left(person.id)).toEqual(nothingLeft);
    for (const key of keys) expect(existsSync(join(started.config.filesFolder, key))).toBe(false);
    expect((await act.certificate(code)).state).toBe('erased');
  });

  it('the certificate counts what went: no less than was announced', async () => {
    const { person } = await aLeaver(started, 'Noor de Wit');
    const { body } = await started.http.get('/api/closing').set(person.headers).expect(200);
    const { code } = await act.close(person, 'now');
    const { erased, erasedAt } = await act.erased(code);
    expect(erasedAt).not.toBeNull();
    for (const { code: category, count: announced } of body.goes as { code: string; count: number }[])
      expect([category, erased.find((each) => each.code === category)!.count >= announced]).toEqual([category, true]);
    expect(erased).toContainEqual(expect.objectContaining({ code: 'document', count: 2 }));
  });

  it('tells the person, and an hour later the address is nowhere', async () => {
    const person = await aPerson(started);
    const { code } = await act.close(person, 'now');
    await act.erased(code);
    const [mail] = await started.mails(person.email);
    expect([mail.kind, mail.text.includes('/bewijs'), mail.text.includes(code)]).toEqual(['deletion.erased', true, false]);
    act.advance('PT59M');
    await started.sweep();
    expect(await started.mails(person.email)).toHaveLength(1);
    act.advance('PT1M');
    await started.sweep();
    expect(await started.mails(person.email)).toHaveLength(0);
  });

  it('is written in the ledger, in the database and outside it: a pseudonym and numbers', async () => {
    const person = await aPerson(started);
    const { code } = await act.close(person, 'now');
    await act.erased(code);
    const [line, ...more] = inFile(person.subjectRef);
    expect(more).toEqual([]);
    expect(line).toEqual({
      v: 1,
      id: expect.any(String),
      subjectRef: person.subjectRef,
      askedAt: expect.any(String),
      erasedAt: expect.any(String),
      replayUntil: expect.any(String),
      counts: expect.objectContaining({ account: 1 }),
      codeHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const ledger = () => rows('select state, subject_ref from evidence.erasure_ledger where id = $1', [line['id']]);
    expect(await ledger()).toEqual([{ state: 'erased', subject_ref: person.subjectRef }]);
    expect(await eventsOf('deletion.erased', person.subjectRef)).toMatchObject([{ actor_type: 'system', outcome: 'ok' }]);
    act.advance('P120D');
    await started.sweep();
    expect(fileText()).not.toContain(person.subjectRef);
    expect(await ledger()).toEqual([{ state: 'erased', subject_ref: null }]);
    expect((await act.certificate(code)).state).toBe('erased');
  });

  it('somebody with the same name stays exactly as they were', async () => {
    const { person } = await aLeaver(started, 'Jan de Vries');
    const namesake = await aCandidateWithFiles(started, { name: 'Jan de Vries' });
    const before = await left(namesake.id);
    const { code } = await act.close(person, 'now');
    expect((await act.erased(code)).state).toBe('erased');
    expect(await left(namesake.id)).toEqual(before);
  });
});

describe('an erasure that is cut off', () => {
  const STEPS = ['locked', 'files-marked', 'files', 'search', 'jobs', 'rows', 'kept', 'erased'];
  const cutAt = (step: string) =>
    started.owner.query(
      step === 'erased'
        ? `create trigger cut before update on evidence.erasure_ledger for each row execute function cut_off()`
        : `create trigger cut before update on closing for each row when (new.step = '${step}') execute function cut_off()`,
    );
  const mend = () => started.owner.query('drop trigger if exists cut on closing; drop trigger if exists cut on evidence.erasure_ledger');

  it('at any step goes on from there, to the same end', async () => {
    await started.owner.query(`create function cut_off() returns trigger language plpgsql as $$ begin raise exception 'cut off'; end $$`);
    const { person } = await aLeaver(started, 'Noor de Wit');
    const { code } = await act.close(person);
    act.advance('P7DT1M');
    for (const [n, step] of STEPS.entries()) {
      await cutAt(step);
      await started.sweep();
      expect([step, await stepOf(person.id)]).toEqual([step, n ? STEPS[n - 1] : 'asked']);
      expect((await act.certificate(code)).state).toBe('closing');
      // no half-way state lets anybody in or back
      await started.http
        .post('/api/session')
        .set('sec-fetch-site', 'same-origin')
        .send({ email: person.email, password: person.password })
        .expect(403);
      await mend();
    }
    await started.sweep();
    expect(await left(person.id)).toEqual(nothingLeft);
    expect(await remainders(person.email)).toBe(1);
    const { state, erased } = await act.certificate(code);
    expect(state).toBe('erased');
    expect(erased).toContainEqual(expect.objectContaining({ code: 'document', count: 2 }));
    expect(inFile(person.subjectRef)).toHaveLength(1);
    expect(await eventsOf('deletion.erased', person.subjectRef)).toHaveLength(1);
  });

  it('by a disk that refuses stays undone until the disk obeys', async () => {
    const person = await aCandidateWithFiles(started);
    const [key] = await keysOf(person.id);
    const path = join(started.config.filesFolder, key);
    rmSync(path);
    // a folder in its place cannot be removed as a file
    mkdirSync(path);
    const { code } = await act.close(person);
    act.advance('P7DT1M');
    await started.sweep();
    expect(await stepOf(person.id)).toBe('files-marked');
    expect(await count('account where id = $1', [person.id])).toBe(1);
    rmdirSync(path);
    // nor when the whole store is away: what cannot be seen is not gone
    const { filesFolder } = started.config;
    renameSync(filesFolder, `${filesFolder}.away`);
    await started.sweep();
    expect(await stepOf(person.id)).toBe('files-marked');
    renameSync(`${filesFolder}.away`, filesFolder);
    // nor when its line cannot be written outside the database
    const ledger = join(started.config.dataDir, 'erasure-ledger.ndjson');
    renameSync(ledger, `${ledger}.away`);
    mkdirSync(ledger);
    await started.sweep();
    expect([await stepOf(person.id), await remainders(person.email), (await act.certificate(code)).state]).toEqual(['kept', 1, 'closing']);
    rmdirSync(ledger);
    renameSync(`${ledger}.away`, ledger);
    await started.sweep();
    expect((await act.certificate(code)).state).toBe('erased');
  });

  it('by a clock that goes back ten minutes goes on and stays shut, and in whatever order its jobs come is one erasure', async () => {
    const { person } = await aLeaver(started, 'Noor de Wit');
    const { code } = await act.close(person);
    const token = await started.tokenFrom(person.email, 'deletion.closing');
    act.advance('P7DT5M');
    await cutAt('search');
    await started.sweep();
    await mend();
    started.clock.set(new Date(started.clock.now().getTime() - 600_000));
    // by this clock the window is open again
    expect((await act.undo(token)).status).toBeGreaterThanOrEqual(400);
    expect(await count('candidate_search where candidate_id = $1', [person.id])).toBe(0);
    await started.sweep();
    expect([await stepOf(person.id), await count('session where account_id = $1', [person.id])]).toEqual(['files', 0]);
    act.advance('PT10M');
    const [{ id }] = await rows('select ledger_id as id from closing where account_id = $1', [person.id]);
    const purge = started.app.get(Purge);
    await Promise.all([purge.run(String(id)), started.sweep(), purge.run(String(id))]);
    await purge.run(String(id));
    expect((await act.certificate(code)).state).toBe('erased');
    expect([inFile(person.subjectRef).length, await remainders(person.email)]).toEqual([1, 1]);
    expect((await started.mails(person.email)).filter(({ kind }) => kind === 'deletion.erased')).toHaveLength(1);
  });

  it('twice at the same moment is one erasure', async () => {
    const { person } = await aLeaver(started, 'Noor de Wit');
    const { code } = await act.close(person, 'now');
    await Promise.all([started.sweep(), started.sweep(), started.sweep()]);
    expect((await act.erased(code)).state).toBe('erased');
    expect(await remainders(person.email)).toBe(1);
    expect(await eventsOf('deletion.erased', person.subjectRef)).toHaveLength(1);
  });
});
