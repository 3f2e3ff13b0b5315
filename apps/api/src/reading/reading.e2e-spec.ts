import { packOf } from '@helder/policy';
import { addOrganisation } from '../testing/accounts.js';
import { aPerson, aSession, aVisibleCandidate, choose, type Person } from '../testing/people.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';

const pack = {
  ...packOf('demo'),
  reading: {
    perDay: { person: 3, organisation: 5 },
    breadth: [{ within: 'P7D', people: 6 }],
    leafing: [{ within: 'PT1H', people: 3 }],
    use: null,
  },
};
type Candidate = Awaited<ReturnType<typeof aVisibleCandidate>>;
let started: Started;
let people: Candidate[];
beforeAll(async () => {
  started = await startApp({ pack, floodLimit: 100_000 });
  people = [];
  for (let n = 0; n < 8; n++) people.push(await aVisibleCandidate(started));
});
beforeEach(async () => {
  started.clock.set(NOON);
  await started.owner.query('delete from candidate_view; delete from reading_freeze');
});
afterAll(() => started.stop());

const aRecruiter = async (organisation?: string) => aPerson(started, 'recruiter', { organisation });
const open = (who: Pick<Person, 'headers'>, { searchId }: Candidate) => started.http.get(`/api/candidates/${searchId}`).set(who.headers);
const budgetOf = async (who: Pick<Person, 'headers'>) => (await started.http.get('/api/reading-budget').set(who.headers).expect(200)).body;
const on = (day: number) => started.clock.set(new Date(NOON.getTime() + day * 86_400_000));

describe('how many profiles a recruiter may open', () => {
  it('one too many is a 429 that says when it opens again, is in the log and in nobody’s views; opening again costs nothing', async () => {
    const who = await aRecruiter();
    for (const person of [people[0], people[1], people[0], people[2]]) await open(who, person).expect(200);
    expect(await budgetOf(who)).toEqual({
      mine: { used: 3, most: 3 },
      organisation: { used: 3, most: 5 },
      opensAt: '2026-11-20T23:00:00.000Z',
      freeze: null,
    });
    const { body, headers } = await open(who, people[3]).expect(429);
    // from noon to midnight in Amsterdam
    expect(body.type).toBe('/problems/reading/spent');
    // the clock of a test runs on
    expect(Math.abs(Number(headers['retry-after']) - 12 * 3600)).toBeLessThan(60);
    await open(who, people[1]).expect(200);
    expect((await started.http.get('/api/views').set(people[3].headers).expect(200)).body.items).toEqual([]);
    const denied = (await started.events('candidate.read')).filter(
      ({ outcome, actor_ref }) => outcome === 'denied' && actor_ref === who.subjectRef,
    );
    expect(denied.map(({ reason_code, subject_ref }) => [reason_code, subject_ref])).toEqual([['budget', null]]);
    started.clock.set(new Date('2026-11-21T00:00:00+01:00'));
    await open(await aSession(started, who), people[3]).expect(200);
  });

  it('an organisation has a number of its own, also when its people open at the same moment', async () => {
    const organisation = await addOrganisation(started.owner);
    const team = [await aRecruiter(organisation), await aRecruiter(organisation)];
    const answers = await Promise.all(team.flatMap((who) => people.slice(0, 3).map((person) => open(who, person))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('the same person at another level is somebody else, so that the number tells nobody who went anonymous', async () => {
    const who = await aRecruiter();
    const person = await aVisibleCandidate(started);
    await open(who, person).expect(200);
    await choose(started, person, 'anonymous');
    const { rows } = await started.owner.query<{ id: string }>('select id from candidate_search where candidate_id = $1', [person.id]);
    await open(who, { ...person, searchId: rows[0].id }).expect(200);
    expect((await budgetOf(who)).mine.used).toBe(2);
  });
});

describe('reading too broadly', () => {
  it('freezes: signed out, no search, an incident with exactly who and what was seen; an admin lifts it with a reason', async () => {
    const who = await aRecruiter();
    for (const [n, person] of people.entries()) {
      if (n === 6) break;
      on(Math.floor(n / 2));
      await open({ headers: (await aSession(started, who)).headers }, person).expect(200);
    }
    on(4);
    const { headers } = await aSession(started, who);
    expect((await open({ headers }, people[6]).expect(403)).body.type).toBe('/problems/reading/frozen');
    await started.http.get('/api/me').set(headers).expect(401);

    const again = await aSession(started, who);
    for (const path of ['/candidates', `/candidates/${people[0].searchId}`])
      expect((await started.http.get(`/api${path}`).set(again.headers).expect(403)).body.type).toBe('/problems/reading/frozen');
    expect((await budgetOf(again)).freeze).toEqual({
      kind: 'breadth',
      people: 6,
      within: 'P7D',
      at: expect.stringMatching(/^2026-11-24T11:00/),
    });

    const admin = await aPerson(started, 'admin');
    const list = async () => (await started.http.get('/api/admin/freezes').set(admin.headers).expect(200)).body.items;
    const [incident] = await list();
    expect(incident).toMatchObject({ recruiter: who.name, rule: { people: 6, within: 'P7D' }, liftedAt: null });
    expect(incident.people.map(({ ref }: { ref: string }) => ref).sort()).toEqual(
      people
        .slice(0, 6)
        .map(({ subjectRef }) => subjectRef)
        .sort(),
    );
    const [view] = (await started.http.get('/api/views').set((await aSession(started, people[0])).headers)).body.items;
    const seen = incident.people.find(({ ref }: { ref: string }) => ref === people[0].subjectRef);
    expect(seen.fields).toEqual([...view.fields].sort());

    const lift = (reason: string) => started.http.post(`/api/admin/freezes/${incident.id}/lifting`).set(admin.headers).send({ reason });
    await lift('kort').expect(422);
    await lift('Nagevraagd: een grote opdracht.').expect(204);
    await lift('Nog eens opgeheven, dat kan niet.').expect(404);
    expect(await list()).toMatchObject([
      { reason: 'Nagevraagd: een grote opdracht.', liftedAt: expect.stringMatching(/^2026-11-24T11:00/) },
    ]);
    expect(JSON.stringify(await started.events('reading.lift'))).not.toContain('opdracht');
    expect((await started.events('reading.freeze')).at(-1)).toMatchObject({ counts: { people: 6, sessions: expect.any(Number) } });
    // what was judged counts no more
    await open(again, people[6]).expect(200);
  });

  it('leafing page after page through the results freezes too, and says why', async () => {
    const who = await aRecruiter();
    for (let n = 0; n < 14; n++) people.push(await aVisibleCandidate(started));
    const page = (after = '') => started.http.get(`/api/candidates?${after && `after=${after}`}`).set(who.headers);
    const { next } = (await page().expect(200)).body;
    expect((await page(next).expect(200)).body.items.length).toBeGreaterThanOrEqual(3);
    // the first page of a question is never too many
    await page().expect(200);
    expect((await page(next).expect(403)).body.type).toBe('/problems/reading/frozen');
    const again = await aSession(started, who);
    expect((await budgetOf(again)).freeze).toMatchObject({ kind: 'leafing', people: 3, within: 'PT1H' });
    const { rows } = await started.owner.query('select people from reading_leaf where account_id = $1', [who.id]);
    expect(rows).toHaveLength(1);
  });
});
