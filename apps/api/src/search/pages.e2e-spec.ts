import { aPerson, aProfile, choose, publish, type Person } from '../testing/people.js';
import { NOON, PACK, startApp, type Started } from '../testing/start-app.js';

type Page = {
  items: { id: string; name?: string; level: string; foundIn: string[] }[];
  total: { count: number; isCapped: boolean };
  facets: { facet: string; isCapped: boolean; values: { code: string; count: number | null }[] }[];
  isNamedOnly: boolean;
  next: string | null;
};

let started: Started;
let recruiter: Person;
beforeAll(async () => {
  // going through more pages than a person reads is another test's question
  started = await startApp({ pack: { ...PACK, reading: { ...PACK.reading, leafing: [] } } });
});
beforeEach(async () => {
  await started.owner.query(`delete from account where role = 'candidate'; delete from pool_grant`);
  started.clock.set(NOON);
  recruiter = await aPerson(started, 'recruiter');
});
afterAll(() => started.stop());

const ask = (query: Record<string, string | number> = {}, who = recruiter) =>
  started.http.get('/api/candidates').query(query).set(who.headers);
const find = async (query: Record<string, string | number> = {}) => (await ask(query).expect(200)).body as Page;
const countsOf = ({ facets }: Page, facet: string) =>
  Object.fromEntries(facets.find((each) => each.facet === facet)!.values.map(({ code, count }) => [code, count]));

async function aCandidate(name: string, fields: Record<string, unknown> = {}, level: 'anonymous' | 'recruiters' = 'recruiters') {
  const person = await aPerson(started);
  await publish(started, person, aProfile({ name, ...fields }));
  await choose(started, person, level);
  return person;
}

describe('counts', () => {
  it('are of each filter with the others applied and its own not; fewer than five is never a number', async () => {
    for (let n = 0; n < 6; n++) await aCandidate(`Zorg ${n}`, { region: n < 5 ? 'groningen' : 'drenthe' });
    for (let n = 0; n < 4; n++) await aCandidate(`Kok ${n}`, { sector: 'hospitality', function: 'cook', region: 'drenthe' });
    const all = await find();
    expect(all.total).toEqual({ count: 10, isCapped: false });
    expect(countsOf(all, 'sector')).toEqual({ care: 6, hospitality: null });
    expect(countsOf(all, 'region')).toEqual({ groningen: 5, drenthe: 5 });
    const care = await find({ sector: 'care' });
    expect(care.total.count).toBe(6);
    expect(countsOf(care, 'sector')).toEqual({ care: 6, hospitality: null });
    expect(countsOf(care, 'region')).toEqual({ groningen: 5, drenthe: null });
    expect(countsOf(care, 'function')).toEqual({ nurse: 6 });
    const both = await find({ sector: 'care', region: 'drenthe' });
    expect(both.total.count).toBe(1);
    expect(countsOf(both, 'sector')).toEqual({ care: null, hospitality: null });
    expect(countsOf(both, 'region')).toEqual({ groningen: 5, drenthe: null });
    expect(countsOf(both, 'function')).toEqual({ nurse: null });
    expect(JSON.stringify(both.facets)).not.toMatch(/"count":[0-4]\b/);
  });

  it('stop at a thousand, and filters say "at least" when they looked at the newest only', async () => {
    const person = await aCandidate('Anna Visser');
    await multiply(person.id, 5_200);
    const page = await find();
    expect(page.total).toEqual({ count: 1000, isCapped: true });
    expect(page.facets.every(({ isCapped }) => isCapped)).toBe(true);
    expect((await find({ q: 'nothingsuchatall' })).facets.some(({ isCapped }) => isCapped)).toBe(false);
  });
});

describe('two things asked at once', () => {
  it('[SF-INZAGE-d] leave out who has no name, unless five fit; whether it is none or four makes no difference in a byte', async () => {
    for (let n = 0; n < 3; n++) await aCandidate(`Zorg ${n}`);
    const bytes = async (query: Record<string, string>) => (await ask(query).expect(200)).text;
    const questions = [
      { q: 'verpleegkundige', region: 'groningen' },
      { q: 'verpleegkundige groningen' },
      { sector: 'care', education: 'hbo' },
      { sector: 'care', years: '5-10', sort: 'relevance' },
    ] as Record<string, string>[];
    const none: string[] = [];
    for (const query of questions) none.push(await bytes(query));
    for (let n = 1; n <= 5; n++) {
      await aCandidate(`Anoniem ${n}`, {}, 'anonymous');
      for (const [at, query] of questions.entries()) {
        const text = await bytes(query);
        expect([n, at, text === none[at]]).toEqual([n, at, n < 5]);
        const { items, isNamedOnly, total }: Page = JSON.parse(text);
        expect([n, at, isNamedOnly, items.length, total.count]).toEqual([n, at, n < 5, n < 5 ? 3 : 8, n < 5 ? 3 : 8]);
      }
      expect((await find({ sector: 'care' })).items).toHaveLength(3 + n);
    }
  });
});

describe('pages', () => {
  const everyPage = async (query: Record<string, string>, between: (page: number) => Promise<unknown> = async () => null) => {
    const seen: string[][] = [];
    for (let after: string | null = ''; after !== null;) {
      const { items, next }: Page = await find({ ...query, ...(after && { after }) });
      seen.push(items.map(({ id }) => id));
      await between(seen.length);
      after = next;
    }
    return seen;
  };

  it('are complete and hold nobody twice, with 65 candidates, while some of them change, hide and appear', async () => {
    const people: Person[] = [];
    for (let n = 0; n < 65; n++) {
      // several at the same moment: the id settles their order
      started.clock.set(new Date(NOON.getTime() + Math.floor(n / 4) * 60_000));
      people.push(await aCandidate(`Persoon ${n}`, {}, n % 3 ? 'recruiters' : 'anonymous'));
    }
    started.clock.set(new Date(NOON.getTime() + 3_600_000));
    const still = await everyPage({});
    expect(still.map((page) => page.length)).toEqual([20, 20, 20, 5]);
    expect(new Set(still.flat()).size).toBe(65);

    const idOf = async (person: Person) =>
      (await started.owner.query<{ id: string }>('select id from candidate_search where candidate_id = $1', [person.id])).rows[0].id;
    const touched = [people[4], people[33], people[61], people[12], people[30]];
    const touchedIds: string[] = [];
    for (const each of touched) touchedIds.push(await idOf(each));
    const seen = await everyPage({}, async (page) => {
      if (page === 1) for (const each of touched.slice(0, 3)) await publish(started, each, aProfile({ name: 'Gewijzigd' }));
      if (page === 2) for (const each of touched.slice(3)) await choose(started, each, 'hidden');
      await aCandidate(`Nieuw ${page}`);
    });
    const all = seen.flat();
    expect(new Set(all).size).toBe(all.length);
    const untouched = still.flat().filter((id) => !touchedIds.includes(id));
    expect(all.filter((id) => untouched.includes(id))).toEqual(untouched);
  });

  it('do not tell the moment of a change: the place of the next page is sealed and cannot be made up', async () => {
    for (let n = 0; n < 21; n++) await aCandidate(`Persoon ${n}`);
    const { next, items } = await find();
    const text = Buffer.from(next!, 'base64url').toString('latin1');
    expect(text).not.toMatch(/2026|[0-9a-f]{8}-/);
    expect((await find()).next).toBe(next);
    expect((await find({ after: next! })).items).toHaveLength(1);
    const forged = Buffer.from(next!, 'base64url');
    forged[20] ^= 1;
    await ask({ after: forged.toString('base64url') }).expect(422);
    expect(items).toHaveLength(20);
  });

  it('[SECOND-AUTO] by relevance hold exactly the people that pages by date hold, and say why each is found', async () => {
    await aCandidate('Kok Smit', { headline: 'Kok', sector: 'hospitality', function: 'cook', work: [], skills: [] });
    await aCandidate('Anna Visser', { summary: 'Ik was ooit kok, en nog eens kok.', headline: '' });
    await aCandidate('Bart Maas', { headline: '' });
    await aCandidate(
      'Cas Dam',
      { sector: 'hospitality', function: 'cook', headline: '', work: [], skills: [], education: [] },
      'anonymous',
    );
    const byRank = await find({ q: 'kok', sort: 'relevance' });
    expect(byRank.items.map(({ name, foundIn }) => [name ?? '-', foundIn])).toEqual([
      ['Kok Smit', ['title']],
      ['-', ['title']],
      ['Anna Visser', ['profile']],
    ]);
    const byDate = await find({ q: 'kok', sort: 'newest' });
    expect(byDate.items.map(({ id }) => id).sort()).toEqual(byRank.items.map(({ id }) => id).sort());
    expect(byDate.total).toEqual(byRank.total);
  });

  it('[SECOND-AUTO] by relevance go on, by date, after the thousand that were put in order', async () => {
    const person = await aCandidate('Anna Visser');
    await multiply(person.id, 1_050);
    const seen = (await everyPage({ q: 'visser', sort: 'relevance' })).flat();
    expect(seen).toHaveLength(1_051);
    expect(new Set(seen).size).toBe(1_051);
  });
});

/** Many more like this one, so that a limit is reached. */
async function multiply(id: string, count: number) {
  await started.owner.query(
    `with more as (
       insert into account (id, email, name, role, language, password_hash, state, registered_at, subject_ref)
       select gen_random_uuid(), gen_random_uuid()::text, name, role, language, '', state, registered_at, gen_random_uuid()::text from account, generate_series(1, $2) where id = $1
       returning id, subject_ref, gen_random_uuid() as shown_as
     )
     insert into candidate_search (candidate_id, id, subject_ref, level, recency, visible_until, view, words, placed, sector, function, region, years_band, availability, specialisms, education, languages)
     select more.id, shown_as, more.subject_ref, level, recency - random() * interval '90 days', visible_until, jsonb_set(view, '{id}', to_jsonb(shown_as)), words, placed, sector, function, region, years_band, availability, specialisms, education, languages
     from more, candidate_search where candidate_id = $1`,
    [id, count],
  );
}
