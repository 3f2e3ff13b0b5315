import { addOrganisation } from '../testing/accounts.js';
import { aPdf, aPerson, aProfile, aVisibleCandidate, choose, publish, upload, type Person } from '../testing/people.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';

type Page = {
  items: { id: string; name?: string; level: string; foundIn: string[] }[];
  total: { count: number; isCapped: boolean };
  facets: { facet: string; isCapped: boolean; values: { code: string; count: number | null }[] }[];
  next: string | null;
};

let started: Started;
let recruiter: Person;
beforeAll(async () => {
  started = await startApp();
});
beforeEach(async () => {
  await started.owner.query(`delete from account where role = 'candidate'; delete from pool_grant`);
  started.clock.set(NOON);
  recruiter = await aPerson(started, 'recruiter');
});
afterAll(() => started.stop());

const ask = (query: Record<string, string | number> = {}, who = recruiter) => started.http.get('/api/candidates').query(query).set(who.headers);
const find = async (query: Record<string, string | number> = {}) => (await ask(query).expect(200)).body as Page;
const names = async (query: Record<string, string | number>) => (await find(query)).items.map(({ name }) => name ?? '-').sort();
const countsOf = ({ facets }: Page, facet: string) => Object.fromEntries(facets.find((each) => each.facet === facet)!.values.map(({ code, count }) => [code, count]));

async function aCandidate(name: string, fields: Record<string, unknown> = {}, level: 'anonymous' | 'recruiters' = 'recruiters') {
  const person = await aPerson(started);
  await publish(started, person, aProfile({ name, ...fields }));
  await choose(started, person, level);
  return person;
}
const share = (person: Person, field: string, isShared: boolean) =>
  started.http.put(`/api/visibility/fields/${field}`).set(person.headers).send({ isShared, ...(isShared && { isWarned: true }) }).expect(200);

describe('who may search', () => {
  it('[SF-GEBRUIK-b] [SF-DOEL-BANK] [SF-BEV-a] a recruiter of an organisation with a grant, over active and visible profiles, and nobody else', async () => {
    await aCandidate('Anna Visser');
    const hidden = await aPerson(started);
    await publish(started, hidden, aProfile({ name: 'Hugo Verborgen' }));
    expect(await names({})).toEqual(['Anna Visser']);

    const without = await aPerson(started, 'recruiter', { organisation: await addOrganisation(started.owner, { hasGrant: false }) });
    const refused = await ask({}, without);
    expect([refused.status, refused.body.type]).toEqual([403, '/problems/organisation/no-grant']);
    for (const role of ['candidate', 'admin'] as const) await ask({}, await aPerson(started, role)).expect(403);
    await started.http.get('/api/candidates').expect(401);
  });

  it('stops at the moment the grant does, and starts again with it', async () => {
    await aCandidate('Anna Visser');
    await started.owner.query('delete from pool_grant');
    await ask().expect(403);
    await started.owner.query('insert into pool_grant select id, $1 from organisation', [started.clock.now()]);
    expect(await names({})).toEqual(['Anna Visser']);
  });

  it('is refused by the database too, whatever the query forgets: no grant, no date, no recruiter', async () => {
    await aCandidate('Anna Visser');
    const organisation = (await started.owner.query<{ organisation_id: string }>('select organisation_id from recruiter where account_id = $1', [recruiter.id])).rows[0].organisation_id;
    const rowsFor = (more: Partial<Record<'role' | 'organisation' | 'now', string>>, from = 'pool') => {
      const settings = { role: 'recruiter', account: recruiter.id, organisation, now: '2026-11-20T12:00:00Z', ...more };
      const set = Object.entries(settings).map(([name, value]) => `set_config('app.${name}', '${value}', true)`);
      return started.owner
        .query(`begin; set local role helder_app; select ${set.join(', ')}; select count(*)::int as n from ${from}; commit`)
        .then((results) => (results as unknown as { rows: { n: number }[] }[])[3].rows[0].n);
    };
    expect(await rowsFor({})).toBe(1);
    expect(await rowsFor({ organisation: '' })).toBe(0);
    expect(await rowsFor({ organisation: await addOrganisation(started.owner, { hasGrant: false }) })).toBe(0);
    expect(await rowsFor({ role: 'candidate' })).toBe(0);
    expect(await rowsFor({ now: '2027-12-20T12:00:00Z' })).toBe(0);
    expect(await rowsFor({ now: '' })).toBe(0);
    expect(await rowsFor({}, 'candidate_search')).toBe(0);
    await expect(started.owner.query(`begin; set local role helder_app; delete from pool`)).rejects.toThrow('permission denied');
    await started.owner.query('rollback');
  });
});

describe('words', () => {
  it('find by every text that may be seen, in Dutch and in English, by name and by CV', async () => {
    await aVisibleCandidate(started, aProfile({ name: 'Samira Boskoop', summary: 'Ik begeleid studenten.', work: [{ title: 'Teamleider', employer: 'Kastanjehuis', from: '2019-03' }] }));
    for (const q of ['samira', 'Boskoop', 'verpleegkundigen', 'nurses', 'student', 'kastanjehuis', 'Noorderzijl', 'zeldzaamwoord', 'triage', '"Samira Boskoop"', 'Groningen', 'zorg', 'caring'])
      expect([q, await names({ q })]).toEqual([q, ['Samira Boskoop']]);
    for (const q of ['loodgieter', '9711', '06', '-verpleegkundige', '"Boskoop Samira"']) expect([q, await names({ q })]).toEqual([q, []]);
  });

  it('[SF-INZAGE-d] find an anonymous candidate by words of a dictionary only', async () => {
    await aVisibleCandidate(started, aProfile({ name: 'Samira Boskoop', summary: 'Ik begeleid studenten.', work: [{ title: 'Teamleider', employer: 'Kastanjehuis', from: '2019-03' }] }), 'anonymous');
    for (const q of ['verpleegkundige', 'nurse', 'triage', 'groningen', 'bachelor']) expect([q, await names({ q })]).toEqual([q, ['-']]);
    for (const q of ['samira', 'boskoop', 'student', 'teamleider', 'kastanjehuis', 'noorderzijl', 'zeldzaamwoord', 'hart']) expect([q, await names({ q })]).toEqual([q, []]);
  });

  it('[SF-INZAGE-b] follow an edit, a new CV and its removal at once', async () => {
    const person = await aCandidate('Anna Visser');
    await publish(started, person, aProfile({ name: 'Anna Visser', summary: 'Nu ook palliatieve zorg.' }));
    expect(await names({ q: 'palliatieve' })).toEqual(['Anna Visser']);
    const { id } = await upload(started, person, 'cv', { bytes: await aPdf('Dialyse en nefrologie'), name: 'cv.pdf', type: 'application/pdf' });
    expect(await names({ q: 'nefrologie' })).toEqual(['Anna Visser']);
    await started.http.delete(`/api/documents/${id}`).set(person.headers).expect(204);
    expect(await names({ q: 'nefrologie' })).toEqual([]);
    await publish(started, person, aProfile({ name: 'Anna de Boer' }));
    expect(await names({ q: 'visser' })).toEqual([]);
    expect(await names({ q: 'boer' })).toEqual(['Anna de Boer']);
  });

  it('leave no trace in the audit log: only which filters, how long the text was, and counts', async () => {
    await aCandidate('Anna Visser');
    await find({ q: 'visser -kok', sector: 'care,it', maxRate: 80 });
    const event = (await started.events('candidate.search')).at(-1);
    expect(event).toMatchObject({
      action: 'candidate.search', crud: 'read', outcome: 'ok', ground: 'be-found', actor_role: 'recruiter', actor_ref: recruiter.subjectRef, target_type: 'pool', target_ref: null, subject_ref: null,
      changes: [{ field: 'sector', op: 'read' }, { field: 'maxRate', op: 'read' }], counts: { queryLength: 11, shown: 0, found: 0 },
    });
    expect(JSON.stringify(event)).not.toMatch(/visser|kok|care/i);
    expect(started.lines.join()).not.toMatch(/visser/i);
  });
});

describe('filters', () => {
  it('[JOBNL-2.5-ZOEK] narrow by sector, function, specialism, years, rate and region; a field the candidate hides never matches nor shows', async () => {
    const anna = await aCandidate('Anna Visser', { specialisms: ['intensive-care'], years: 9, rate: 55, region: 'groningen' });
    await aCandidate('Bart Kok', { sector: 'hospitality', function: 'cook', specialisms: [], years: 3, rate: 40, region: 'zeeland', headline: 'Kok', work: [], skills: [] });
    const filters = { sector: 'care', function: 'nurse', specialism: 'intensive-care', years: '5-10', region: 'groningen' };
    for (const [facet, code] of Object.entries(filters)) expect([facet, await names({ [facet]: code })]).toEqual([facet, ['Anna Visser']]);
    expect(await names({ sector: 'care,hospitality' })).toEqual(['Anna Visser', 'Bart Kok']);
    expect(await names({ sector: 'care', region: 'zeeland' })).toEqual([]);
    // a rate is shared only when the candidate switches it on
    expect(await names({ maxRate: 1000 })).toEqual([]);
    await share(anna, 'rate', true);
    expect([await names({ maxRate: 55 }), await names({ maxRate: 54 })]).toEqual([['Anna Visser'], []]);

    for (const field of ['sector', 'function', 'specialisms', 'years', 'rate', 'region']) await share(anna, field, false);
    for (const [facet, code] of Object.entries({ ...filters, maxRate: '1000' })) expect([facet, await names({ [facet]: code })]).toEqual([facet, []]);
    expect(await names({ q: 'intensive' })).toEqual([]);
    const { items, facets } = await find({ q: 'Visser' });
    expect(Object.keys(items[0])).toEqual(expect.not.arrayContaining(['sector', 'function', 'years', 'region']));
    const body = (await started.http.get(`/api/candidates/${items[0].id}`).set(recruiter.headers).expect(200)).body;
    for (const field of ['sector', 'function', 'specialisms', 'years', 'rate', 'region']) expect(body).not.toHaveProperty(field);
    expect(facets.filter(({ values }) => values.length).map(({ facet }) => facet).sort()).toEqual(['availability', 'education', 'language']);
  });

  it('know availability by the clock: now, within three months, later', async () => {
    await aCandidate('Anna Visser', { availability: '2026-11-20' });
    await aCandidate('Bart Kok', { availability: '2026-11-21' });
    await aCandidate('Cas Maas', { availability: '2027-02-20' });
    await aCandidate('Dirk Smit', { availability: '2027-02-21' });
    await aCandidate('Eva Blom', { availability: '2027-05-17' }, 'anonymous');
    await aCandidate('Fleur Dam', { availability: undefined });
    const bands = async () => Promise.all(['now', 'within-3-months', 'later', 'now,later'].map((availability) => names({ availability })));
    expect(await bands()).toEqual([['Anna Visser'], ['Bart Kok', 'Cas Maas'], ['-', 'Dirk Smit'], ['-', 'Anna Visser', 'Dirk Smit']]);
    started.clock.set(new Date('2027-05-01T00:30:00+02:00'));
    recruiter = await aPerson(started, 'recruiter');
    // an anonymous candidate is free from a month, not from a day in it
    expect((await bands())[0]).toEqual(['-', 'Anna Visser', 'Bart Kok', 'Cas Maas', 'Dirk Smit']);
  });

  it('a code that does not exist is a mistake, not an empty answer', async () => {
    for (const query of [{ sector: 'care,nothing' }, { years: '7' }, { sort: 'best' }, { maxRate: 'cheap' }, { after: 'AAAA' }]) await ask(query as never).expect(422);
  });
});

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

describe('pages', () => {
  const everyPage = async (query: Record<string, string>, between: (page: number) => Promise<unknown> = async () => null) => {
    const seen: string[][] = [];
    for (let after: string | null = ''; after !== null; ) {
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

    const idOf = async (person: Person) => (await started.owner.query<{ id: string }>('select id from candidate_search where candidate_id = $1', [person.id])).rows[0].id;
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
    await aCandidate('Cas Dam', { sector: 'hospitality', function: 'cook', headline: '', work: [], skills: [], education: [] }, 'anonymous');
    const byRank = await find({ q: 'kok', sort: 'relevance' });
    expect(byRank.items.map(({ name, foundIn }) => [name ?? '-', foundIn])).toEqual([['Kok Smit', ['title']], ['-', ['title']], ['Anna Visser', ['profile']]]);
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
     insert into candidate_search (candidate_id, id, subject_ref, level, recency, visible_until, view, words, sector, function, region, years_band, availability, specialisms, education, languages)
     select more.id, shown_as, more.subject_ref, level, recency - random() * interval '90 days', visible_until, jsonb_set(view, '{id}', to_jsonb(shown_as)), words, sector, function, region, years_band, availability, specialisms, education, languages
     from more, candidate_search where candidate_id = $1`,
    [id, count],
  );
}
