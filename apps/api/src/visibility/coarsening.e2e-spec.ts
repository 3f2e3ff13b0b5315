import { Sweeps } from '../core/sweeps.js';
import { addOrganisation } from '../testing/accounts.js';
import { aPerson, aProfile, aVisibleCandidate, choose, exclude, type Person } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';

let started: Started;
let reader: Person;
let organisation: string;
beforeAll(async () => {
  started = await startApp({ floodLimit: 100_000 });
  organisation = await addOrganisation(started.owner, { name: 'Kadewerf', kvk: '55566677', mailDomain: 'kadewerf.example' });
  reader = await aPerson(started, 'recruiter', { organisation });
});
afterAll(() => started.stop());

type Row = { id: string } & Record<string, unknown>;
const traits = { sector: 'it', function: 'test-engineer', years: 7, region: 'flevoland', education: [{ level: 'mbo' }], skills: ['sql'] };
const aNurse = (more: object = {}) => aVisibleCandidate(started, aProfile({ ...traits, ...more }), 'anonymous');
const count = async () => {
  const results = await started.app.get(Sweeps).run('day');
  return results.find(({ name }) => name === 'visibility.coarsening')!.counts;
};
const rows = async (who: Person = reader): Promise<Row[]> =>
  (await started.http.get('/api/candidates?sector=it').set(who.headers).expect(200)).body.items;
const cardOf = async (id: string) => {
  const { region, years, yearsBand, function: job } = (await rows()).find((row) => row.id === id)!;
  return { region, years, yearsBand, job };
};

it('shows less of a row that would stand alone, until it does not, by a count once a day that nobody’s leaving changes', async () => {
  const nine: Awaited<ReturnType<typeof aNurse>>[] = [];
  for (let n = 0; n < 9; n++) nine.push(await aNurse());
  const [mine] = nine;
  const alone = await aNurse({ region: 'zeeland', years: 31 });
  // before anything was counted rows are as they were written
  expect(await cardOf(alone.searchId)).toEqual({ region: 'zeeland', years: 31, yearsBand: undefined, job: 'test-engineer' });
  expect(await count()).toEqual({ changed: 1 });
  expect(await count()).toEqual({ changed: 0 });
  const fine = { region: 'flevoland', years: 7, yearsBand: undefined, job: 'test-engineer' };
  expect(await cardOf(mine.searchId)).toEqual(fine);
  // nobody is like it on any rung: those in the province stand together already
  expect(await cardOf(alone.searchId)).toEqual({ region: undefined, years: undefined, yearsBand: undefined, job: undefined });
  const detail = (await started.http.get(`/api/candidates/${alone.searchId}`).set(reader.headers).expect(200)).body;
  expect(['skills', 'specialisms', 'education', 'function'].filter((field) => field in detail)).toEqual([]);
  expect((await started.http.get('/api/candidates?region=zeeland').set(reader.headers).expect(200)).body.items).toEqual([]);

  // preview, meter and log say the same
  const preview = (await started.http.get('/api/visibility/preview').set(alone.headers).expect(200)).body.view;
  expect({ ...preview, id: alone.searchId }).toEqual(detail);
  const { crowd } = (await started.http.get('/api/visibility/crowd').set(alone.headers).expect(200)).body;
  expect(crowd.coarser).toEqual(['years', 'region', 'education', 'function', 'skills']);
  const events = (await started.events('visibility.coarsen')).map(({ subject_ref, changes }) => [subject_ref, changes]);
  expect(events).toEqual([[alone.subjectRef, crowd.coarser.map((field: string) => ({ field, op: 'clear' }))]]);

  // leaving changes nobody’s row; the next count does, for all at once
  const before = await rows();
  const left = nine.slice(5);
  for (const person of left) await choose(started, person, 'hidden');
  expect(await rows()).toEqual(before.filter(({ id }) => !left.some(({ searchId }) => searchId === id)));
  expect(await count()).toEqual({ changed: 0 });
  await choose(started, nine[4], 'hidden');
  expect(await cardOf(mine.searchId)).toEqual(fine);
  expect(await count()).toEqual({ changed: 4 });
  // four of one kind and one of another share their occupation: five, too few for a group to begin with
  expect((await cardOf(mine.searchId)).region).toBeUndefined();
});

it('does not count who hides from anybody: an excluded reader learns nothing from the others', async () => {
  await started.owner.query(`delete from account where role = 'candidate'; delete from crowd_group`);
  for (let n = 0; n < 6; n++) await aNurse({ region: 'drenthe' });
  await count();
  const without = await rows();
  const hiding = await aNurse({ region: 'drenthe' });
  await exclude(started, hiding, { by: 'organisation', organisation });
  await count();
  expect(await rows()).toEqual(without);
  // the seventh that everybody sees makes the group big enough
  await aNurse({ region: 'drenthe' });
  await count();
  expect((await rows()).map(({ region }) => region)).toEqual(Array<string>(7).fill('drenthe'));
});
