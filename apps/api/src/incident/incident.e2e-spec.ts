/** @policy */
import { aPerson, aSession } from '../testing/people.js';
import { OURS } from '../testing/registration.js';
import { aDesk, asks, byForm, requestsOf } from '../testing/requests.js';
import { NOON, PACK, startApp, type Started } from '../testing/start-app.js';

let started: Started;
let desk: Awaited<ReturnType<typeof aDesk>>;
beforeAll(async () => {
  started = await startApp();
});
beforeEach(async () => {
  started.clock.set(NOON);
  desk = await aDesk(started);
});
afterAll(() => started.stop());

const rows = async (sql: string, values: unknown[] = []) => (await started.owner.query<Record<string, unknown>>(sql, values)).rows;

describe('a complaint', () => {
  it('[JOBNL-2.4c] [JOBPORT-8a] about how another handles my data has a stand, and steps that are logged and that I read', async () => {
    const people = [await aPerson(started), await aPerson(started, 'recruiter')];
    for (const person of people) {
      const { id } = await asks(started, person, { type: 'complaint', about: 'user', words: 'Belt mij zonder dat ik ja zei.' });
      await desk.step(id, { to: 'in-treatment' });
      await desk.post(`/${id}/notes`, { words: 'Wij vroegen het bureau om uitleg.' }).expect(200);
      await desk.step(id, { to: 'granted', words: 'Het bureau heeft nu geen toegang meer.' });
      const [mine] = (await requestsOf(started, person)).items;
      expect(mine.steps.map(({ what, by, words }) => [what, by, words]).reverse()).toEqual([
        ['received', 'you', null],
        ['identified', 'you', null],
        ['in-treatment', 'desk', null],
        ['note', 'desk', 'Wij vroegen het bureau om uitleg.'],
        ['granted', 'desk', null],
      ]);
      expect(mine).toMatchObject({ state: 'granted', answer: 'Het bureau heeft nu geen toegang meer.' });
      expect((await started.events('request.note')).at(-1)).toMatchObject({ subject_ref: person.subjectRef, target_ref: id });
    }
    expect(await desk.incidents()).toEqual([]);
  });

  it('[JOBPORT-8b] about misuse or a leak goes to the list of incidents at once, also before it is certain who complains', async () => {
    const person = await aPerson(started);
    const { id } = await asks(started, person, { type: 'complaint', about: 'misuse', words: 'Iemand doet zich voor als mij.' });
    await byForm(started, { type: 'complaint', about: 'breach', words: 'Mijn cv staat op internet.' }, 'lek@verzoek.test').expect(204);
    // an admin sees how much waits, and never whose; what was not confirmed waits for who asked
    const waiting = async () => (await started.http.get('/api/admin/retention').set(desk.headers).expect(200)).body.waiting as unknown;
    expect(await waiting()).toEqual(
      expect.arrayContaining([
        { name: 'requests', count: 1 },
        { name: 'incidents', count: 2 },
        { name: 'freezes', count: 0 },
      ]),
    );
    const open = await desk.incidents();
    expect(open).toMatchObject([
      { kind: 'complaint', request: id, email: person.email, hoursLeft: 71 },
      { kind: 'data-breach', words: 'Mijn cv staat op internet.', hoursLeft: 71 },
    ]);
    expect((await started.mails(PACK.controller.privacyEmail)).filter(({ kind }) => kind === 'rights.incident')).toHaveLength(2);
    for (const mail of await started.mails(PACK.controller.privacyEmail)) expect(mail.text).not.toMatch(/cv staat|voor als mij/);
    // 72 hours on: on top, told once
    started.clock.set(new Date('2026-11-23T12:01:00+01:00'));
    desk = await aDesk(started);
    await started.sweep();
    await started.sweep();
    expect((await desk.incidents()).map(({ hoursLeft }) => hoursLeft)).toEqual([-1, -1]);
    expect(await started.events('incident.overdue')).toHaveLength(2);
    for (const { id: incident, version } of await desk.incidents()) {
      const close = (ifMatch: string) =>
        started.http
          .post(`/api/admin/incidents/${String(incident)}/closing`)
          .set({ ...desk.headers, 'if-match': ifMatch })
          .send({ outcome: 'reported' });
      const step = (what: string, ifMatch: unknown) =>
        started.http
          .post(`/api/admin/incidents/${String(incident)}/steps`)
          .set({ ...desk.headers, 'if-match': `"${String(ifMatch)}"` })
          .send({ what });
      await close('"9"').expect(412);
      // what was not done cannot be how it ended
      expect((await close(`"${String(version)}"`).expect(409)).body.type).toBe('/problems/incident/step-missing');
      await step('contained', version).expect(200);
      await step('contained', Number(version) + 1).expect(412);
      const { body } = await step('authority-told', Number(version) + 1).expect(200);
      expect(body.steps).toMatchObject([{ what: 'contained' }, { what: 'authority-told', at: expect.stringMatching(/^2026-11-23T11:01/) }]);
      expect((await started.events('incident.step')).at(-1)).toMatchObject({
        target_ref: incident,
        reason_code: 'authority-told',
        subject_ref: null,
      });
      expect((await close(`"${String(body.version)}"`).expect(200)).body).toMatchObject({ outcome: 'reported', hoursLeft: null });
    }
    expect(await waiting()).toContainEqual({ name: 'incidents', count: 0 });
    // a year later the words are gone, the facts stay five
    started.clock.set(new Date('2027-11-24T12:00:00+01:00'));
    await started.sweep();
    expect([await rows('select 1 from incident_report'), (await rows('select 1 from incident')).length]).toEqual([[], 2]);
    started.clock.set(new Date('2031-11-24T12:00:00+01:00'));
    await started.sweep();
    expect(await rows('select 1 from incident')).toEqual([]);
  });
});

describe('misuse of my account', () => {
  it('[SECOND-BEV] once reported signs out everywhere, and opens an incident', async () => {
    const person = await aPerson(started);
    const elsewhere = await aSession(started, person);
    const { number } = await asks(started, person, { type: 'misuse', words: 'Er is ingelogd vanuit een ander land.' });
    for (const { headers } of [person, elsewhere]) await started.http.get('/api/me').set(headers).expect(401);
    const incident = (await desk.incidents()).find(({ email }) => email === person.email);
    expect(incident).toMatchObject({ kind: 'account-misuse', words: 'Er is ingelogd vanuit een ander land.', closedAt: null });
    const { headers } = await aSession(started, person);
    expect((await requestsOf(started, { headers })).items).toMatchObject([{ number, type: 'misuse', state: 'identified' }]);
  });

  it('can be reported by who cannot sign in any more, with the mailed link', async () => {
    const person = await aPerson(started);
    await byForm(started, { type: 'misuse', words: 'Mijn wachtwoord werkt niet meer.' }, person.email).expect(204);
    await started.http.get('/api/me').set(person.headers).expect(200);
    const token = await started.tokenFrom(person.email, 'rights.identify');
    await started.http.post('/api/requests/identification').set(OURS).send({ token }).expect(200);
    await started.http.get('/api/me').set(person.headers).expect(401);
  });
});

describe('a weak spot', () => {
  it('[SECOND-SPAM-b] is reported to an address that security.txt names, and lands in the list of incidents', async () => {
    const { text, headers } = await started.http.get('/.well-known/security.txt').expect(200);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    const lines = Object.fromEntries(
      text
        .trim()
        .split('\n')
        .map((line) => line.split(/: (.*)/).slice(0, 2)),
    ) as Record<string, string>;
    expect(text).toContain('Contact: http://helder.test/beveiliging-melden\n');
    expect(lines).toMatchObject({ Canonical: 'http://helder.test/.well-known/security.txt', 'Preferred-Languages': 'nl, en' });
    expect(lines['Expires']).toBe('2027-05-19T22:00:00.000Z');
    started.clock.set(new Date('2030-01-01T00:00:00+01:00'));
    const later = /Expires: (.*)/.exec((await started.http.get('/.well-known/security.txt')).text)![1];
    expect(new Date(later) > started.clock.now()).toBe(true);
    started.clock.set(NOON);
    const report = await started.http
      .post('/api/security-reports')
      .set(OURS)
      .send({ words: 'De deur staat open.', language: 'nl' })
      .expect(200);
    expect((await desk.incidents()).find(({ number }) => number === report.body.number)).toMatchObject({
      kind: 'security',
      words: 'De deur staat open.',
      email: null,
    });
    await started.http.post('/api/security-reports').set(OURS).send({ words: '', language: 'nl' }).expect(422);
  });

  it('is read by no other than an admin', async () => {
    for (const role of ['candidate', 'recruiter'] as const)
      await started.http
        .get('/api/admin/incidents')
        .set((await aPerson(started, role)).headers)
        .expect(403);
  });
});
