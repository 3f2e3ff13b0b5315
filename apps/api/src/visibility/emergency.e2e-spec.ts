/** @policy named year */
import { aPerson, aSession, aVisibleCandidate, choose, OPEN, type Person } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';

let started: Started;
let recruiter: Person;
beforeAll(async () => {
  started = await startApp();
  recruiter = await aPerson(started, 'recruiter');
});
afterAll(() => started.stop());

const hideAll = ({ headers }: Pick<Person, 'headers'>) => started.http.post('/api/visibility/hide-all').set(headers);
const status = async (path: string, headers: Record<string, string>) => (await started.http.get(path).set(headers)).status;

describe('hiding everything', () => {
  it('[SF-INZAGE-h] is one act without a password: nobody finds the profile, and every other device is signed out', async () => {
    const person = await aVisibleCandidate(started);
    const stale = await aSession(started, person, false);
    const others = [await aSession(started, person), await aSession(started, person)];
    await started.http.get(`/api/candidates/${person.searchId}`).set(recruiter.headers).expect(200);
    const { body } = await hideAll(stale).expect(200);
    expect(body).toEqual({ at: expect.stringMatching(/^2026-11-20T/), sessions: 3, links: 0, viewers: 1 });
    expect(await status(`/api/candidates/${person.searchId}`, recruiter.headers)).toBe(404);
    for (const { headers } of [person, ...others]) expect(await status('/api/me', headers)).toBe(401);
    expect(await status('/api/me', stale.headers)).toBe(200);
    const { body: now } = await started.http.get('/api/visibility').set(stale.headers).expect(200);
    expect(now).toMatchObject({ chosen: 'hidden', effective: 'hidden' });
    const { body: consents } = await started.http.get('/api/consents?language=nl').set(stale.headers).expect(200);
    expect(consents.items.find(({ purpose }: { purpose: string }) => purpose === 'be-found').state).toBe('withdrawn');
  });

  it('makes every mailed link useless: to stay visible, and for a new password', async () => {
    const person = await aVisibleCandidate(started);
    const before = started.clock.now();
    started.clock.set(new Date('2027-11-21T12:00:00+01:00'));
    try {
      await started.sweep();
      const renewal = await started.tokenFrom(person.email, 'visibility.ask');
      await started.http.post('/api/password-reset').set('sec-fetch-site', 'same-origin').send({ email: person.email }).expect(204);
      const reset = await started.tokenFrom(person.email, 'account.reset');
      const { headers } = await aSession(started, person);
      expect((await hideAll({ headers }).expect(200)).body.links).toBe(2);
      await started.http
        .put('/api/visibility/renewal')
        .set('sec-fetch-site', 'same-origin')
        .send({ token: renewal, answer: 'stop' })
        .expect(410);
      await started.http
        .put('/api/password-reset')
        .set('sec-fetch-site', 'same-origin')
        .send({ token: reset, password: 'boterbloem zeilschip 7 kast' })
        .expect(410);
    } finally {
      started.clock.set(before);
    }
  });

  it('is in the log with how much it ended, in the act itself', async () => {
    const person = await aVisibleCandidate(started);
    await aSession(started, person);
    await hideAll(person).expect(200);
    const lines = (await started.events()).filter(({ subject_ref, crud }) => subject_ref === person.subjectRef && crud !== 'read');
    const [hidden, all] = lines.slice(-2);
    expect([hidden.action, all.action]).toEqual(['visibility.hide', 'visibility.hide-all']);
    expect(all.counts).toEqual({ sessions: 1, links: 0 });
    expect(lines.map(({ action }) => action)).toContain('consent.withdrawn');
  });

  it('pressed again, or when nothing was shown, does no harm; coming back is choosing again', async () => {
    const person = await aVisibleCandidate(started);
    await hideAll(person).expect(200);
    expect((await hideAll(person).expect(200)).body).toMatchObject({ sessions: 0, links: 0 });
    await choose(started, person, OPEN);
    const { body } = await started.http.get('/api/visibility').set(person.headers).expect(200);
    expect(body.effective).toBe('recruiters');
    const newcomer = await aPerson(started);
    await hideAll(newcomer).expect(200);
  });
});
