/** @policy anonymous named */
import { aPerson, aProfile, aVisibleCandidate, choose, publish, type Person } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

const crowdOf = async ({ headers }: Pick<Person, 'headers'>) =>
  (await started.http.get('/api/visibility/crowd').set(headers).expect(200)).body.crowd;
const rare = { sector: 'government', function: 'lawyer', region: 'zeeland', years: 31, education: [{ level: 'phd' }] };

describe('the crowd an anonymous candidate is in', () => {
  it('is told as fewer than five, with what to leave out for more; hiding that makes it so', async () => {
    for (let n = 0; n < 6; n++)
      await aVisibleCandidate(started, aProfile({ ...rare, region: 'limburg' }), n % 2 ? 'recruiters' : 'anonymous');
    const person = await aVisibleCandidate(started, aProfile(rare), 'anonymous');
    const crowd = await crowdOf(person);
    expect(crowd).toMatchObject({ level: 'anonymous', isNow: true, count: null, leaveOut: { leave: ['region'], count: 7 } });
    expect(crowd.best).toEqual({ trait: 'region', count: 7 });
    expect(crowd.pairs).toContainEqual({ traits: ['region', 'function'], count: null });
    expect(crowd.pairs).toContainEqual({ traits: ['years', 'function'], count: 7 });
    await started.http.put('/api/visibility/fields/region').set(person.headers).send({ isShared: false }).expect(200);
    expect(await crowdOf(person)).toMatchObject({ count: 7, shown: ['years', 'education', 'function', 'sector'], leaveOut: { leave: [] } });
  });

  it('counts whom recruiters can find now and nobody else', async () => {
    const traits = { sector: 'it', function: 'test-engineer', region: 'flevoland', years: 3, education: [{ level: 'mbo' }] };
    const others: Person[] = [];
    for (let n = 0; n < 5; n++) others.push(await aVisibleCandidate(started, aProfile(traits)));
    const person = await aVisibleCandidate(started, aProfile(traits), 'anonymous');
    expect((await crowdOf(person)).count).toBe(6);
    await choose(started, others[0], 'hidden');
    expect((await crowdOf(person)).count).toBe(5);
    await choose(started, others[1], 'hidden');
    expect((await crowdOf(person)).count).toBeNull();
  });

  it('can be asked before choosing, and is nothing where nothing is published', async () => {
    const person = await aPerson(started);
    expect(await crowdOf(person)).toBeNull();
    await publish(started, person, aProfile({ ...rare, region: 'limburg' }));
    expect(await crowdOf(person)).toMatchObject({ isNow: false, count: 7 });
  });

  it('never says a number below five, nor anything but numbers', async () => {
    const person = await aVisibleCandidate(started, aProfile({ ...rare, function: 'cook', region: 'drenthe' }), 'anonymous');
    const crowd = await crowdOf(person);
    const counts = [
      crowd.count,
      crowd.best?.count,
      crowd.leaveOut?.count,
      ...crowd.pairs.map(({ count }: { count: number | null }) => count),
    ];
    for (const count of counts) if (typeof count === 'number') expect(count).toBeGreaterThanOrEqual(5);
    expect(Object.keys(crowd).sort()).toEqual(['best', 'coarser', 'count', 'isNow', 'leaveOut', 'level', 'pairs', 'shown']);
  });
});
