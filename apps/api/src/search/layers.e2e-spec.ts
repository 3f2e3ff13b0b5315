import { aPerson, aProfile, aSession, aVisibleCandidate, choose, publish, type Person } from '../testing/people.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';

const WEEK = 7 * 86_400_000;
let started: Started;
let recruiter: Person;
beforeAll(async () => {
  started = await startApp({ floodLimit: 1_000_000 });
  await started.sweep();
});
beforeEach(async () => {
  await started.owner.query(`delete from account where role = 'candidate'`);
  started.clock.set(NOON);
  recruiter = await aPerson(started, 'recruiter');
});
afterAll(() => started.stop());

const share = (person: Person, isShared: boolean) =>
  started.http
    .put('/api/visibility/fields/rate')
    .set(person.headers)
    .send({ isShared, ...(isShared && { isWarned: true }) })
    .expect(200);
/** The clock so many weeks on, and these people signed in again. */
async function weeksLater(weeks: number, ...people: Person[]) {
  started.clock.set(new Date(NOON.getTime() + weeks * WEEK));
  for (const person of people) person.headers = (await aSession(started, person)).headers;
  recruiter = await aPerson(started, 'recruiter');
}
const rows = async () =>
  (
    await started.owner.query<{ id: string; layer: string; rate: string | null }>(
      `select candidate_id as id, tableoid::regclass::text as layer, rate from candidate_search order by candidate_id, recency`,
    )
  ).rows;
const layers = async () =>
  (
    await started.owner.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'layer'::regnamespace and relkind = 'r' order by 1`,
    )
  ).rows.map(({ name }) => name);
const found = async () =>
  ((await started.http.get('/api/candidates').set(recruiter.headers).expect(200)).body as { items: { name: string }[] }).items.map(
    ({ name }) => name,
  );
const due = async () => {
  const { rows: missing } = await started.owner.query('select from missing_layers($1)', [started.clock.now()]);
  return missing.length;
};

describe('writing', () => {
  it('leaves one row, with the last act in it, after fifty acts at once on one candidate', async () => {
    const person = await aVisibleCandidate(started, aProfile({ rate: 55 }));
    await Promise.all(Array.from({ length: 50 }, (_, n) => share(person, n % 2 === 0)));
    await share(person, true);
    expect(await rows()).toEqual([{ id: person.id, layer: expect.any(String), rate: '55' }]);
  });

  it('leaves one row for each of ten candidates after fifty acts at once, also of those that change layer', async () => {
    const people: Person[] = [];
    for (let n = 0; n < 10; n++) people.push(await aVisibleCandidate(started, aProfile({ rate: 55 })));
    await weeksLater(5, ...people);
    const before = new Set((await rows()).map(({ layer }) => layer));
    await Promise.all(
      people.flatMap((person, n) => [
        publish(started, person, aProfile({ rate: 60 })),
        ...Array.from({ length: 3 }, () => share(person, true)),
        ...(n === 9 ? [choose(started, person, 'hidden')] : [share(person, true)]),
      ]),
    );
    const left = await rows();
    expect(left.map(({ id }) => id)).toEqual(
      people
        .slice(0, 9)
        .map(({ id }) => id)
        .sort(),
    );
    expect(left.filter(({ layer, rate }) => before.has(layer) || rate !== '60')).toEqual([]);
  });
});

describe('layers', () => {
  it('are made ahead by the sweep, once; who stood outside comes in, the oldest go up in what is older, and nobody is lost or found twice', async () => {
    await started.sweep();
    const [old, late] = [await aVisibleCandidate(started, aProfile({ name: 'Oud' })), await aPerson(started)];
    await weeksLater(30, old, late);
    await publish(started, late, aProfile({ name: 'Laat' }));
    await choose(started, late, 'recruiters');
    expect((await rows()).map(({ layer }) => layer.replace(/\d+/, '')).sort()).toEqual(['layer.of_', 'layer.since_']);
    expect(await due()).toBeGreaterThan(0);
    expect(await found()).toEqual(['Laat', 'Oud']);

    let isOver = false;
    const seen: string[][] = [];
    const reading = (async () => {
      while (!isOver) seen.push(await found());
    })();
    await Promise.all([started.sweep(), share(late, true), share(old, false), started.sweep()]).finally(() => (isOver = true));
    await reading;
    expect(new Set(seen.map((names) => names.join()))).toEqual(new Set(['Laat,Oud']));
    expect(await due()).toBe(0);
    const made = await layers();
    expect(made).toHaveLength(18);
    expect((await rows()).map(({ layer }) => layer.replace(/\d+/, ''))).toEqual(['layer.of_', 'layer.of_']);

    await started.sweep();
    const { rows: ran } = await started.owner.query(`select counts from sweep_run where name = 'search.layers' order by id`);
    expect(
      ran
        .map(({ counts }) => counts.made > 0)
        .slice(-3)
        .sort(),
    ).toEqual([false, false, true]);

    await weeksLater(70);
    await started.owner.query('select shape_layers($1)', [started.clock.now()]);
    expect(new Set((await rows()).map(({ id, layer }) => `${id} ${layer.replace(/\d+/, '')}`))).toEqual(
      new Set([`${old.id} layer.until_`, `${late.id} layer.of_`]),
    );
    expect((await layers()).filter((name) => made.includes(name))).toHaveLength(6);
  });

  it('are out of reach but through the table: neither role may look at one', async () => {
    for (const role of ['helder_app', 'helder_worker']) {
      const { rows: may } = await started.owner.query(
        `select has_schema_privilege($1, 'layer', 'usage') or bool_or(has_table_privilege($1, oid, 'select')) as may
         from pg_class where relnamespace = 'layer'::regnamespace and relkind = 'r'`,
        [role],
      );
      expect([role, may]).toEqual([role, [{ may: false }]]);
    }
  });
});
