import { packOf } from '@helder/policy';
import { aPerson, aSession, aVisibleCandidate, type Person } from '../testing/people.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';
import { aVacancy } from '../testing/vacancies.js';

const { reading, ...demo } = packOf('demo');
const use = packOf('secondjob').reading.use!;
const next = { ...use.terms[0], version: '2', from: '2026-12-01' };
let started: Started;
let candidate: Awaited<ReturnType<typeof aVisibleCandidate>>;
beforeAll(async () => {
  started = await startApp({ pack: { ...demo, reading: { ...reading, use: { ...use, terms: [use.terms[0], next] } } } });
  candidate = await aVisibleCandidate(started);
});
beforeEach(() => started.clock.set(NOON));
afterAll(() => started.stop());

type Headers = Pick<Person, 'headers'>;
const get = (path: string, { headers }: Headers) => started.http.get(`/api${path}`).set(headers);
const rulesOf = async (who: Headers) => (await get('/reading-rules', who).expect(200)).body.rules;
const choose = ({ headers }: Headers, wanted: object) => started.http.put('/api/reading-rules/errand').set(headers).send(wanted);
const typeOf = async (path: string, who: Headers) => {
  const { status, body } = await get(path, who);
  return status === 200 ? 200 : [status, body.type];
};
const open = (who: Headers) => typeOf(`/candidates/${candidate.searchId}`, who);
/** A recruiter who has not said anything yet. */
async function aNewcomer() {
  const who = await aPerson(started, 'recruiter');
  await started.owner.query('delete from reading_errand where account_id = $1', [who.id]);
  await started.owner.query('delete from evidence.acceptance where subject_ref = $1', [who.subjectRef]);
  return who;
}

describe('what recruiters agree to before they read', () => {
  it('[SECOND-ONTV] until the rules are accepted, to the letter, the pool answers one clear refusal; each version is asked anew', async () => {
    const who = await aNewcomer();
    const first = [403, '/problems/reading/accept-first'];
    for (const path of ['/candidates', '/candidates?q=zorg', `/candidates/${candidate.searchId}`, `/candidates/${who.id}`])
      expect([path, await typeOf(path, who)]).toEqual([path, first]);
    const denied = (await started.events('candidate.read')).filter(({ actor_ref }) => actor_ref === who.subjectRef);
    expect(denied.map(({ outcome, reason_code, subject_ref }) => [outcome, reason_code, subject_ref])).toContainEqual([
      'denied',
      'accept-first',
      null,
    ]);
    const { version, sha256, acceptedAt, text } = await rulesOf(who);
    expect([version, acceptedAt, text.nl.length]).toEqual(['1', null, text.en.length]);
    const accept = (body: object) => started.http.post('/api/reading-rules/acceptance').set(who.headers).send(body);
    await accept({ version, sha256: '0'.repeat(64), language: 'nl' }).expect(409);
    await accept({ version, sha256: sha256.en, language: 'nl' }).expect(409);
    for (let n = 0; n < 2; n++) await accept({ version, sha256: sha256.nl, language: 'nl' }).expect(200);
    expect(await typeOf('/candidates', who)).toBe(200);
    const { rows } = await started.owner.query('select kind, version, mode from evidence.acceptance where subject_ref = $1', [
      who.subjectRef,
    ]);
    expect(rows).toEqual([{ kind: 'use', version: '1', mode: started.config.pack.acceptance }]);
    started.clock.set(new Date('2026-12-01T12:00:00+01:00'));
    expect(await typeOf('/candidates', await aSession(started, who).then(withoutRules))).toEqual(first);
  });

  // the helper accepts every version; this one did not
  async function withoutRules<S extends Headers>(session: S) {
    await started.owner.query(`delete from evidence.acceptance where version = '2'`);
    return session;
  }
});

describe('what the looking is for', () => {
  it('[SECOND-ONTV] is said once in a session, is written with each opening, and is what the candidate reads', async () => {
    const who = await aPerson(started, 'recruiter');
    await started.owner.query('delete from reading_errand where account_id = $1', [who.id]);
    const first = [403, '/problems/reading/errand-first'];
    expect([await open(who), await typeOf(`/candidates/${who.id}`, who)]).toEqual([first, first]);
    await choose(who, {}).expect(422);
    await choose(who, { purpose: 'curious' }).expect(404);
    const foreign = await aVacancy(started, await aPerson(started, 'recruiter'));
    await choose(who, { vacancy: foreign.id }).expect(404);

    await choose(who, { purpose: 'assignment' }).expect(200);
    expect(await open(who)).toBe(200);
    const { id, title } = await aVacancy(started, who);
    const { body } = await choose(who, { vacancy: id }).expect(200);
    expect(body.rules).toMatchObject({ errand: { vacancy: { id, title }, purpose: null }, vacancies: [{ id, title }] });
    expect(await open(who)).toBe(200);
    const { items } = (await get('/views', candidate).expect(200)).body;
    expect(items.slice(0, 2).map(({ vacancy, purpose }: Record<string, unknown>) => [vacancy, purpose])).toEqual(
      expect.arrayContaining([
        [title, null],
        [null, use.purposes[1].says],
      ]),
    );
    const events = await started.events();
    const mine = (action: string) => events.filter((each) => each['action'] === action && each['actor_ref'] === who.subjectRef);
    expect(mine('candidate.read').flatMap(({ outcome, reason_code }) => (outcome === 'ok' ? [reason_code] : []))).toEqual([
      'assignment',
      `vacancy ${id}`,
    ]);
    expect(mine('reading.errand').map(({ target_type }) => target_type)).toEqual(['purpose', 'vacancy']);

    // another session is another piece of work, and a vacancy that closed is none
    expect((await rulesOf(await aSession(started, who))).errand).toEqual({ vacancy: null, purpose: use.purposes[0].id });
    await started.owner.query('update vacancy set closed_at = $2 where id = $1', [id, NOON]);
    expect([await open(who), (await rulesOf(who)).errand]).toEqual([first, null]);
  });

  it('is not asked where the platform does not ask', async () => {
    const other = await startApp({ pack: packOf('demo') });
    const who = await aPerson(other, 'recruiter');
    expect((await other.http.get('/api/reading-rules').set(who.headers).expect(200)).body).toEqual({ rules: null });
    await other.http.put('/api/reading-rules/errand').set(who.headers).send({ purpose: 'assignment' }).expect(404);
    await other.stop();
  });
});
