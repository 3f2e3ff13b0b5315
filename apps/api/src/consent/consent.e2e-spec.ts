/** @policy profiles */
import { createHash } from 'node:crypto';
import pg from 'pg';
import { CandidateChanges } from '../core/candidate-change.js';
import { Database } from '../core/database.js';
import { canonical } from '../core/journal.js';
import { startApp, type Started } from '../testing/start-app.js';
import { Consents } from './consent.module.js';

let started: Started;
type Person = Awaited<ReturnType<Started['newPerson']>>;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

const list = async (person: Person, language = 'nl') =>
  (await started.http.get(`/api/consents?language=${language}`).set(person.headers).expect(200)).body.items;
const cardOf = async (person: Person, purpose: string, language = 'nl') =>
  (await list(person, language)).find((each: { purpose: string }) => each.purpose === purpose);
const answer = async (person: Person, purpose: string, state: string, more: object = {}) => {
  const { notice } = await cardOf(person, purpose);
  return started.http
    .post(`/api/consents/${purpose}`)
    .set(person.headers)
    .send({ state, notice: { sha256: notice.sha256, language: 'nl' }, control: 'consents/card', ...more });
};
const history = async (person: Person) => (await started.http.get('/api/consents/history').set(person.headers).expect(200)).body.items;
const inAct = <T>(person: Person, act: (consents: Consents, tx: Parameters<Parameters<Database['as']>[1]>[0]) => Promise<T>) =>
  started.app.get(Database).as({ ...person, role: 'candidate' }, (tx) => act(started.app.get(Consents), tx));

describe('consent', () => {
  it('starts with nothing given, each purpose apart, with its five questions in the language asked', async () => {
    const person = await started.newPerson();
    const items = await list(person, 'en');
    const purposes = items.map(({ purpose }: { purpose: string }) => purpose);
    expect(new Set(purposes).size).toBe(purposes.length);
    expect(purposes).toEqual(
      expect.arrayContaining(['be-found', 'keep-cv', 'publish-cv', 'keep-photo', 'publish-photo', 'keep-application']),
    );
    for (const { purpose, state, since, until } of items) expect([purpose, state, since, until]).toEqual([purpose, 'none', null, null]);
    for (const { notice } of items)
      for (const question of ['what', 'why', 'who', 'howLong', 'howToStop', 'agree']) expect(notice[question].length).toBeGreaterThan(5);
    expect(items[0].notice.language).toBe('en');
  });

  it('[SECOND-TOEST-INTREK] a yes is one act, a stop is one act, and the stop works at once', async () => {
    const person = await started.newPerson();
    const yes = await answer(person, 'publish-photo', 'given');
    expect(yes.status).toBe(200);
    expect(yes.body).toMatchObject({ state: 'given', until: null, answered: '1' });
    expect(await inAct(person, (consents, tx) => consents.isActive(tx, person.subjectRef, 'publish-photo'))).toBe(true);
    const stop = await answer(person, 'publish-photo', 'withdrawn');
    expect(stop.body.state).toBe('withdrawn');
    expect(await inAct(person, (consents, tx) => consents.isActive(tx, person.subjectRef, 'publish-photo'))).toBe(false);
    expect((await history(person)).map(({ state, control }: Record<string, unknown>) => [state, control])).toEqual([
      ['withdrawn', 'consents/card'],
      ['given', 'consents/card'],
    ]);
  });

  it('every stop works here, whichever page the yes was given on; such a yes is refused here', async () => {
    const person = await started.newPerson();
    for (const purpose of ['be-found', 'newsletter', 'keep-cv', 'keep-photo'] as const) {
      const refused = await answer(person, purpose, 'given');
      expect([refused.status, refused.body.type]).toEqual([409, '/problems/consent/elsewhere']);
      await inAct(person, (consents, tx) =>
        consents.act(tx, person, purpose, {
          state: 'given',
          notice: consents.noticeFor(purpose, 'nl'),
          control: 'spec',
        }),
      );
      expect((await cardOf(person, purpose)).state).toBe('given');
      expect((await answer(person, purpose, 'withdrawn')).body.state).toBe('withdrawn');
    }
  });

  it('an answer to a text that is not the one in force changes nothing; a stop never fails on it', async () => {
    const person = await started.newPerson();
    const other = { notice: { sha256: '0'.repeat(64), language: 'nl' } };
    const refused = await answer(person, 'publish-cv', 'given', other);
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/consent/notice-changed']);
    expect(await history(person)).toEqual([]);
    await answer(person, 'publish-cv', 'given');
    expect((await answer(person, 'publish-cv', 'withdrawn', other)).body.state).toBe('withdrawn');
  });

  it('a refusal is an answer too, and a stop of nothing writes nothing', async () => {
    const person = await started.newPerson();
    expect((await answer(person, 'publish-cv', 'withdrawn')).body.state).toBe('none');
    expect((await answer(person, 'publish-cv', 'refused')).body.state).toBe('refused');
    expect((await history(person)).map(({ state }: { state: string }) => state)).toEqual(['refused']);
  });

  it('keeps who, when, which words, which control, how sure we were of the person, and what stopping does', async () => {
    const person = await started.newPerson();
    await answer(person, 'publish-cv', 'given');
    await answer(person, 'publish-cv', 'withdrawn');
    const { rows } = await started.owner.query('select * from evidence.consent_event where subject_ref = $1 order by ord', [
      person.subjectRef,
    ]);
    expect(rows[0]).toMatchObject({
      purpose: 'publish-cv',
      scope: 'own',
      state: 'given',
      type: 'explicit',
      notice_version: '1',
      language: 'nl',
      auth_level: 'password',
      withdrawal_effect: null,
      duration_rule: 'until a stop',
      method: {
        channel: 'web',
        control_id: 'consents/card',
        default_state: 'off',
        action: 'tick and send',
        ui_version: '0.1.0',
      },
    });
    expect(rows[0].session_ref).toMatch(/^[\w-]{22}$/);
    expect(rows[1]).toMatchObject({
      state: 'withdrawn',
      record_id: rows[0].id,
      withdrawal_effect: 'file no longer shown',
      notice_sha256: rows[0].notice_sha256,
      method: { action: 'press' },
    });
    // no name, address or e-mail in the evidence
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${person.email}|${person.name}|${person.id}`));
  });

  it('keeps the exact words under their own hash, and shows them again', async () => {
    const person = await started.newPerson();
    const { body } = await answer(person, 'publish-photo', 'given');
    const shown = await started.http.get(`/api/consents/notices/${body.notice.sha256}`).set(person.headers).expect(200);
    expect(shown.body).toEqual(body.notice);
    const { from, sha256, ...content } = shown.body;
    expect(from).toMatch(/^2026-/);
    expect(
      createHash('sha256')
        .update(canonical({ ...content, purpose: 'publish-photo' }))
        .digest('hex'),
    ).toBe(sha256);
    await started.http
      .get(`/api/consents/notices/${'0'.repeat(64)}`)
      .set(person.headers)
      .expect(404);
  });

  it('a yes and its audit event are one transaction, and both are told to who depends on it', async () => {
    const person = await started.newPerson();
    const told: unknown[] = [];
    const consents = started.app.get(Consents);
    started.app.get(CandidateChanges).listen(async (_, { id }, change) => void (id === person.id && told.push(change)));
    consents.onEnded(async (_, { id }, purpose) => {
      if (id !== person.id) return;
      told.push(purpose);
      if (told.length > 3) throw new Error('this cannot be done');
    });
    await answer(person, 'publish-cv', 'given');
    await answer(person, 'publish-cv', 'withdrawn');
    expect(told).toEqual(['consent', 'publish-cv', 'consent']);
    const [event] = (await started.events('consent.withdrawn')).filter((each) => each['subject_ref'] === person.subjectRef);
    expect(event).toMatchObject({
      actor_ref: person.subjectRef,
      target_ref: 'publish-cv',
      ground: 'consent',
      changes: [{ field: 'publish-cv', op: 'clear' }],
    });
    await answer(person, 'publish-cv', 'given');
    expect((await answer(person, 'publish-cv', 'withdrawn')).status).toBe(500);
    expect((await history(person)).length).toBe(3);
    expect((await started.events('consent.withdrawn')).filter((each) => each['subject_ref'] === person.subjectRef)).toHaveLength(1);
  });

  it('two stops at the same moment are one stop', async () => {
    const person = await started.newPerson();
    await answer(person, 'publish-cv', 'given');
    const stops = await Promise.all(Array.from({ length: 8 }, () => answer(person, 'publish-cv', 'withdrawn')));
    expect(stops.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect((await history(person)).map(({ state }: { state: string }) => state)).toEqual(['withdrawn', 'given']);
  });

  it('a yes until a date ends at that date without anybody doing anything', async () => {
    const person = await started.newPerson();
    const until = new Date(started.clock.now().getTime() + 1000);
    await inAct(person, (consents, tx) =>
      consents.act(
        tx,
        person,
        'be-found',
        { state: 'given', notice: consents.noticeFor('be-found', 'nl'), control: 'spec' },
        { validUntil: until },
      ),
    );
    const state = () => inAct(person, async (consents, tx) => (await consents.stateOf(tx, person.subjectRef, 'be-found')).state);
    expect(await state()).toBe('given');
    started.clock.set(until);
    expect(await state()).toBe('expired');
  });

  it('nobody sees the events of another, and the app can neither change nor remove one, nor a text', async () => {
    const [person, other] = [await started.newPerson(), await started.newPerson()];
    await answer(person, 'publish-cv', 'given');
    const app = new pg.Client(started.config.appUrl);
    await app.connect();
    try {
      await app.query('begin');
      await app.query(`select set_config('app.subject', $1, true)`, [other.subjectRef]);
      expect((await app.query('select 1 from evidence.consent_event')).rowCount).toBe(0);
      await app.query('rollback');
      for (const act of ['update evidence.consent_event set state = $1', 'update evidence.notice set version = $1'])
        await expect(app.query(act, ['given'])).rejects.toThrow('permission denied');
      for (const table of ['evidence.consent_event', 'evidence.notice']) {
        await expect(app.query(`delete from ${table}`)).rejects.toThrow('permission denied');
        await expect(app.query(`truncate ${table}`)).rejects.toThrow('permission denied');
      }
    } finally {
      await app.end();
    }
    expect(await history(other)).toEqual([]);
  });

  it('is for candidates alone', async () => {
    const recruiter = await started.newPerson('recruiter');
    await started.http.get('/api/consents').set(recruiter.headers).expect(403);
    await started.http.get('/api/consents').expect(401);
  });
});
