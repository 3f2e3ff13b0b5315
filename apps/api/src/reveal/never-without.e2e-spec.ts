import { after } from '@helder/policy';
import fc from 'fast-check';
import { aPerson, aSession, aVisibleCandidate, choose, exclude, type Person } from '../testing/people.js';
import { asks, grants, presses } from '../testing/reveals.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';

let started: Started;
beforeAll(async () => {
  started = await startApp({ floodLimit: 1_000_000 });
});
afterAll(() => started.stop());

const ACTS = ['ask', 'grant', 'stop', 'expire', 'exclude', 'include', 'hide', 'show'] as const;
type Act = (typeof ACTS)[number];
const FIELDS = ['name', 'phone', 'email'] as const;
/** What should hold, kept beside the product. */
type Model = { isHidden: boolean; isExcluded: boolean; open: string | null; granted: { id: string; until: Date } | null };

async function aWorld() {
  started.clock.set(NOON);
  await started.owner.query('delete from limit_use');
  const person = await aVisibleCandidate(started, undefined, 'anonymous');
  const recruiter = await aPerson(started, 'recruiter');
  const { rows } = await started.owner.query<{ organisation: string }>(
    'select organisation_id as organisation from recruiter where account_id = $1',
    [recruiter.id],
  );
  return { person, recruiter, organisation: rows[0].organisation };
}
type World = Awaited<ReturnType<typeof aWorld>>;

const searchId = async ({ id }: Pick<Person, 'id'>) =>
  (await started.owner.query<{ id: string }>('select id from candidate_search where candidate_id = $1', [id])).rows[0]?.id;
const isSeen = ({ isHidden, isExcluded }: Model) => !isHidden && !isExcluded;

/** Does one act where it can be done, and says what should hold then. */
async function act(what: Act, { person, recruiter, organisation }: World, model: Model): Promise<Model> {
  const { open, granted } = model;
  const over = { ...model, open: null, granted: null };
  const id = await searchId(person);
  if (what === 'ask' && id && isSeen(model) && !open && !granted) return { ...model, open: (await asks(started, recruiter, id)).id };
  if (what === 'grant' && open) {
    const { until } = await grants(started, person, open, [...FIELDS]);
    return { ...over, granted: { id: open, until: new Date(until!) } };
  }
  if (what === 'stop' && granted) {
    await presses(started, person, granted.id, 'end').expect(200);
    return over;
  }
  if (what === 'expire' && granted) {
    started.clock.set(granted.until);
    // half of the time the round came by already
    if (granted.id < '8') await started.sweep();
    return over;
  }
  if (what === 'exclude' && !model.isExcluded) {
    await exclude(started, person, { by: 'organisation', organisation });
    return { ...over, isExcluded: true };
  }
  if (what === 'include' && model.isExcluded) {
    const { body } = await started.http.get('/api/visibility/exclusions').set(person.headers).expect(200);
    for (const each of body.items) await started.http.delete(`/api/visibility/exclusions/${each.id}`).set(person.headers).expect(200);
    return { ...model, isExcluded: false };
  }
  if (what === 'hide') {
    await started.http.post('/api/visibility/hide-all').set(person.headers).expect(200);
    return { ...over, isHidden: true };
  }
  if (what === 'show' && model.isHidden) {
    await choose(started, person, 'anonymous');
    return { ...model, isHidden: false };
  }
  return model;
}

/** What the recruiter gets of the fields, at the list, the page and the preview as that organisation. */
async function leaks(world: World): Promise<string[][]> {
  const headers = (await aSession(started, world.recruiter)).headers;
  const own = (await aSession(started, world.person)).headers;
  const id = await searchId(world.person);
  const one = (await started.http.get(`/api/candidates/${id ?? world.person.searchId}`).set(headers)).body;
  const list = (await started.http.get('/api/candidates').set(headers).expect(200)).body.items as { id: string }[];
  const card = list.find((each) => each.id === id) ?? {};
  const preview = (await started.http.get(`/api/visibility/preview?reader=${world.organisation}`).set(own).expect(200)).body.view ?? {};
  const has = (view: object) => FIELDS.filter((field) => field in view);
  return [has(one), has(card), has(preview)];
}

it('whatever is asked, granted, stopped, run out, excluded or hidden, in whatever order: no field is seen without a yes in force', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...ACTS), { minLength: 3, maxLength: 9 }), async (acts) => {
      const world = await aWorld();
      let model: Model = { isHidden: false, isExcluded: false, open: null, granted: null };
      for (const what of ['ask', 'grant', ...acts] as Act[]) {
        // sessions of the long way round end by themselves
        world.person.headers = (await aSession(started, world.person)).headers;
        world.recruiter.headers = (await aSession(started, world.recruiter)).headers;
        model = await act(what, world, model);
        const isShown = model.granted !== null && isSeen(model) && started.clock.now() < after(model.granted.until, 'PT0S');
        expect([what, await leaks(world)]).toEqual([what, isShown ? [[...FIELDS], ['name'], [...FIELDS]] : [[], [], []]]);
      }
      await started.owner.query('delete from account where id = $1', [world.person.id]);
    }),
    { numRuns: 8, seed: 24, endOnFailure: true },
  );
}, 60_000);
