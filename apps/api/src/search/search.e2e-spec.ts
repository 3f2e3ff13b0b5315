/** @policy anonymous named */
import { addOrganisation } from '../testing/accounts.js';
import { aCandidateWithFiles, aPdf, aPerson, aProfile, choose, type Person, publish, upload } from '../testing/people.js';
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

const ask = (query: Record<string, string | number> = {}, who = recruiter) =>
  started.http.get('/api/candidates').query(query).set(who.headers);
const find = async (query: Record<string, string | number> = {}) => (await ask(query).expect(200)).body as Page;
const names = async (query: Record<string, string | number>) => (await find(query)).items.map(({ name }) => name ?? '-').sort();

async function aCandidate(name: string, fields: Record<string, unknown> = {}, level: 'anonymous' | 'recruiters' = 'recruiters') {
  const person = await aPerson(started);
  await publish(started, person, aProfile({ name, ...fields }));
  await choose(started, person, level);
  return person;
}
const share = (person: Person, field: string, isShared: boolean) =>
  started.http
    .put(`/api/visibility/fields/${field}`)
    .set(person.headers)
    .send({ isShared, ...(isShared && { isWarned: true }) })
    .expect(200);

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
    const organisation = (
      await started.owner.query<{ organisation_id: string }>('select organisation_id from recruiter where account_id = $1', [recruiter.id])
    ).rows[0].organisation_id;
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
    await aCandidateWithFiles(
      started,
      aProfile({
        name: 'Samira Boskoop',
        summary: 'Ik begeleid studenten.',
        work: [{ title: 'Teamleider', employer: 'Kastanjehuis', from: '2019-03' }],
      }),
    );
    for (const q of [
      'samira',
      'Boskoop',
      'verpleegkundigen',
      'nurses',
      'student',
      'kastanjehuis',
      'Noorderzijl',
      'zeldzaamwoord',
      'triage',
      '"Samira Boskoop"',
      'Groningen',
      'zorg',
      'caring',
      'verpleegster',
    ])
      expect([q, await names({ q })]).toEqual([q, ['Samira Boskoop']]);
    for (const q of ['loodgieter', '9711', '06', '-verpleegkundige', '"Boskoop Samira"']) expect([q, await names({ q })]).toEqual([q, []]);
  });

  it('[SF-INZAGE-d] find an anonymous candidate by words of a dictionary only', async () => {
    await aCandidateWithFiles(
      started,
      aProfile({
        name: 'Samira Boskoop',
        summary: 'Ik begeleid studenten.',
        work: [{ title: 'Teamleider', employer: 'Kastanjehuis', from: '2019-03' }],
      }),
      'anonymous',
    );
    for (const q of ['verpleegkundige', 'nurse', 'triage', 'groningen', 'bachelor']) expect([q, await names({ q })]).toEqual([q, ['-']]);
    for (const q of ['samira', 'boskoop', 'student', 'teamleider', 'kastanjehuis', 'noorderzijl', 'zeldzaamwoord', 'hart'])
      expect([q, await names({ q })]).toEqual([q, []]);
  });

  it('[SF-INZAGE-b] [SECOND-INZAGE-a] follow an edit, a new CV and its removal at once', async () => {
    const person = await aCandidate('Anna Visser');
    await publish(started, person, aProfile({ name: 'Anna Visser', summary: 'Nu ook palliatieve zorg.' }));
    expect(await names({ q: 'palliatieve' })).toEqual(['Anna Visser']);
    const { id } = await upload(started, person, 'cv', {
      bytes: await aPdf('Dialyse en nefrologie'),
      name: 'cv.pdf',
      type: 'application/pdf',
    });
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
      action: 'candidate.search',
      crud: 'read',
      outcome: 'ok',
      ground: 'be-found',
      actor_role: 'recruiter',
      actor_ref: recruiter.subjectRef,
      target_type: 'pool',
      target_ref: null,
      subject_ref: null,
      changes: [
        { field: 'sector', op: 'read' },
        { field: 'maxRate', op: 'read' },
      ],
      counts: { queryLength: 11, shown: 0, found: 0 },
    });
    expect(JSON.stringify(event)).not.toMatch(/visser|kok|care/i);
    expect(started.lines.join()).not.toMatch(/visser/i);
  });
});

describe('filters', () => {
  it('[JOBNL-2.5-ZOEK] narrow by sector, function, specialism, years, rate and region; a field the candidate hides never matches nor shows', async () => {
    const anna = await aCandidate('Anna Visser', { specialisms: ['intensive-care'], years: 9, rate: 55, region: 'groningen' });
    await aCandidate('Bart Kok', {
      sector: 'hospitality',
      function: 'cook',
      specialisms: [],
      years: 3,
      rate: 40,
      region: 'zeeland',
      headline: 'Kok',
      work: [],
      skills: [],
    });
    const filters = { sector: 'care', function: 'nurse', specialism: 'intensive-care', years: '5-10', region: 'groningen' };
    for (const [facet, code] of Object.entries(filters)) expect([facet, await names({ [facet]: code })]).toEqual([facet, ['Anna Visser']]);
    expect(await names({ sector: 'care,hospitality' })).toEqual(['Anna Visser', 'Bart Kok']);
    expect(await names({ sector: 'care', region: 'zeeland' })).toEqual([]);
    // a rate is shared only when the candidate switches it on
    expect(await names({ maxRate: 1000 })).toEqual([]);
    await share(anna, 'rate', true);
    expect([await names({ maxRate: 55 }), await names({ maxRate: 54 })]).toEqual([['Anna Visser'], []]);

    for (const field of ['sector', 'function', 'specialisms', 'years', 'rate', 'region']) await share(anna, field, false);
    for (const [facet, code] of Object.entries({ ...filters, maxRate: '1000' }))
      expect([facet, await names({ [facet]: code })]).toEqual([facet, []]);
    expect(await names({ q: 'intensive' })).toEqual([]);
    const { items, facets } = await find({ q: 'Visser' });
    expect(Object.keys(items[0])).toEqual(expect.not.arrayContaining(['sector', 'function', 'years', 'region']));
    const body = (await started.http.get(`/api/candidates/${items[0].id}`).set(recruiter.headers).expect(200)).body;
    for (const field of ['sector', 'function', 'specialisms', 'years', 'rate', 'region']) expect(body).not.toHaveProperty(field);
    expect(
      facets
        .filter(({ values }) => values.length)
        .map(({ facet }) => facet)
        .sort(),
    ).toEqual(['availability', 'education', 'language']);
  });

  it('find who lives near a postcode, to its first two digits; who shows no name by province, and who hides the province never', async () => {
    await aCandidate('Anna Visser', { postcode: '9711 AB' });
    await aCandidate('Bart Kok', { postcode: '8011 AB', region: 'overijssel' });
    await aCandidate('Cas Maas', {});
    await aCandidate('Dirk Smit', { postcode: '8011 AB' }, 'anonymous');
    await share(await aCandidate('Eva Blom', { postcode: '9711 AB' }), 'region', false);
    expect(await names({ near: '9744 xy' })).toEqual(['-', 'Anna Visser', 'Cas Maas']);
    expect(await names({ near: '8011', within: 10 })).toEqual(['Bart Kok']);
    expect(await names({ near: '8011', within: 100 })).toEqual(['-', 'Anna Visser', 'Bart Kok', 'Cas Maas']);
    expect((await ask({ near: '9711' })).text).not.toMatch(/9711|8011/);
    for (const near of ['0999', '9711 SS', 'Groningen', '']) {
      const { status, body } = await ask({ near });
      expect([near, status, body.errors]).toEqual([near, 422, [expect.objectContaining({ pointer: '/near', code: 'unknown-postcode' })]]);
    }
    expect((await started.events('candidate.search')).at(-1)).toMatchObject({ changes: [{ field: 'near', op: 'read' }] });
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
    for (const query of [{ sector: 'care,nothing' }, { years: '7' }, { sort: 'best' }, { maxRate: 'cheap' }, { after: 'AAAA' }])
      await ask(query as never).expect(422);
  });
});

describe('whatever is typed', () => {
  const TYPED: [string, string, number, number][] = [
    ['nothing', '', 200, 2],
    ['spaces', '   ', 200, 2],
    ['500 words', Array.from({ length: 500 }, (_, n) => `woord${n}`).join(' '), 422, 0],
    ['two hundred characters without a space', 'a'.repeat(200), 200, 0],
    ['a word and half a quote', 'visser "', 200, 1],
    ['quotes alone', '"" "', 200, 0],
    ['a wildcard of SQL', '%visser%', 200, 1],
    ['any character of SQL', '_isser', 200, 0],
    ['a wildcard of a shell', 'viss*', 200, 0],
    ['the prefix of a text query', 'viss:*', 200, 0],
    ['emoji', '🙂👩‍⚕️', 200, 0],
    ['emoji and a word', '🙂 visser', 200, 1],
    ['right to left', '\u202evisser\u202c', 200, 0],
    ['Arabic', 'ممرضة', 200, 0],
    ['SQL', "visser'; drop table account; --", 200, 0],
    ['SQL that is always true', "' or '1'='1", 200, 0],
    ['operators of a text query', 'visser & !kok | (zorg <-> huis)', 200, 0],
    ['a code of the index', '#sector:care', 200, 0],
    ['a code of the index, quoted', "'#sector:care'", 200, 0],
    ['a regular expression', '^(a+)+$', 200, 0],
    ['a word that must not be there', '-visser', 200, 1],
    ['many words that must not be there', Array.from({ length: 40 }, (_, n) => `-w${n}`).join(' '), 200, 2],
    ['a null character', 'a\u0000b', 422, 0],
  ];
  it('is answered, or refused where it was typed', async () => {
    await aCandidate('Anna Visser');
    await aCandidate('Bart Maas');
    for (const [what, q, status, found] of TYPED)
      for (const sort of ['newest', 'relevance']) {
        const answer = await ask({ q, sort });
        expect([what, sort, answer.status, answer.body.items?.length ?? 0]).toEqual([what, sort, status, found]);
        if (status === 422) expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: '/q' })]);
      }
  });

  it('a page of somebody else, of another list or made up is refused where it was sent', async () => {
    for (let n = 0; n < 21; n++) await aCandidate(`Persoon ${n}`);
    const { next } = await find();
    expect((await find({ after: next! })).items).toHaveLength(1);
    const colleague = await aPerson(started, 'recruiter');
    const forged = [next!.slice(1), `${next!.slice(0, -2)}AA`, `A${next!.slice(1)}`, '', '%', '-'.repeat(200), '../..'];
    for (const [after, who] of [[next!, colleague] as const, ...forged.map((each) => [each, recruiter] as const)]) {
      const { status, body } = await ask({ after }, who);
      expect([after, status, body.errors]).toEqual([after, 422, [expect.objectContaining({ pointer: '/after' })]]);
    }
  });
});
