/** @policy anonymous named */
import { randomUUID } from 'node:crypto';
import { addOrganisation } from '../testing/accounts.js';
import { aCandidateWithFiles, aPerson, aProfile, aVisibleCandidate, type Person } from '../testing/people.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';

let started: Started;
let recruiter: Person;
beforeAll(async () => {
  started = await startApp();
});
beforeEach(async () => {
  await started.owner.query(`delete from account where role = 'candidate'; delete from pool_grant`);
  started.clock.set(NOON);
  recruiter = await aPerson(started, 'recruiter', { organisation: await addOrganisation(started.owner, { name: 'Bureau Kievitspoor' }) });
});
afterAll(() => started.stop());

const get = (path: string, { headers }: Pick<Person, 'headers'> = recruiter) => started.http.get(`/api${path}`).set(headers).buffer(true);
const viewsOf = async (person: Pick<Person, 'headers'>) =>
  (await get('/views', person).expect(200)).body as { items: Record<string, unknown>[]; next: string | null };
const everything = aProfile({ summary: 'Ik begeleid studenten.', rate: 55, specialisms: ['intensive-care'], postcode: '9711 AB' });

describe('who viewed me', () => {
  it('[SF-GEBRUIK-c] [JOBPORT-5c] [SECOND-DELEN-a] every opening is logged with its ground and its fields; names of fields, never values', async () => {
    const person = await aCandidateWithFiles(started);
    for (const path of ['', '/cv', '/photo']) await get(`/candidates/${person.searchId}${path}`).expect(200);
    const shown = [
      'name',
      'headline',
      'sector',
      'function',
      'skills',
      'years',
      'work',
      'education',
      'languages',
      'region',
      'availability',
      'hours',
    ];
    const events = (await started.events()).filter(
      (each) => each['subject_ref'] === person.subjectRef && each['actor_ref'] === recruiter.subjectRef,
    );
    expect(
      events.map(({ action, ground, changes, outcome, org_ref }) => ({ action, ground, changes, outcome, org: typeof org_ref })),
    ).toEqual([
      {
        action: 'candidate.read',
        ground: 'be-found',
        changes: shown.map((field) => ({ field, op: 'read' })),
        outcome: 'ok',
        org: 'string',
      },
      { action: 'document.read', ground: 'publish-cv', changes: [{ field: 'cv', op: 'read' }], outcome: 'ok', org: 'string' },
      { action: 'document.read', ground: 'publish-photo', changes: [{ field: 'photo', op: 'read' }], outcome: 'ok', org: 'string' },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/Noor|Meerlicht|nurse/);
    const { rows } = await started.owner.query(
      'select what, level, ground, fields from candidate_view where candidate_id = $1 order by ground',
      [person.id],
    );
    expect(rows).toEqual([
      { what: 'profile', level: 'recruiters', ground: 'be-found', fields: shown },
      { what: 'cv', level: 'recruiters', ground: 'publish-cv', fields: ['cv'] },
      { what: 'photo', level: 'recruiters', ground: 'publish-photo', fields: ['photo'] },
    ]);
  });

  it('the candidate sees organisation, role, day and what; never the person, and never of somebody else', async () => {
    const person = await aCandidateWithFiles(started, everything, 'anonymous');
    const other = await aVisibleCandidate(started);
    await get(`/candidates/${person.searchId}`).expect(200);
    started.clock.set(new Date(NOON.getTime() + 60_000));
    await get(`/candidates/${person.searchId}`).expect(200);
    const seen = {
      organisation: 'Bureau Kievitspoor',
      organisationId: expect.any(String),
      ground: 'be-found',
      vacancy: null,
      purpose: null,
      role: 'recruiter',
      what: 'profile',
      level: 'anonymous',
      fields: ['sector', 'function', 'specialisms', 'skills', 'years', 'education', 'languages', 'region', 'availability', 'hours'],
    };
    expect(await viewsOf(person)).toEqual({
      items: [
        { ...seen, at: expect.stringMatching(/^2026-11-20T11:01/) },
        { ...seen, at: expect.stringMatching(/^2026-11-20T11:00/) },
      ],
      next: null,
    });
    expect(await viewsOf(other)).toEqual({ items: [], next: null });
    expect((await get('/views', person)).text).not.toContain(recruiter.name);
  });

  it('a list, a search and a failed opening are no views; a refused log is a refused reading', async () => {
    const person = await aVisibleCandidate(started);
    await get('/candidates?q=noor').expect(200);
    await get(`/candidates/${randomUUID()}`).expect(404);
    expect((await viewsOf(person)).items).toEqual([]);
    await started.owner.query('alter table candidate_view add constraint closed check (false) not valid');
    const refused = await get(`/candidates/${person.searchId}`);
    await started.owner.query('alter table candidate_view drop constraint closed');
    expect([refused.status, refused.text.includes('Noor')]).toEqual([500, false]);
    expect((await started.events('candidate.read')).filter((each) => each['subject_ref'] === person.subjectRef)).toEqual([]);
  });

  it('goes on page by page, also when many came at the same moment', async () => {
    const person = await aVisibleCandidate(started);
    await started.owner.query(
      `insert into candidate_view select gen_random_uuid(), $1, $2::timestamptz - (n / 40) * interval '1 minute', gen_random_uuid(), 'Bureau ' || n, gen_random_uuid(), 'recruiter', 'profile', 'recruiters', 'be-found', '[]' from generate_series(1, 120) n`,
      [person.id, NOON],
    );
    const first = await viewsOf(person);
    const second = (await get(`/views?after=${first.next}`, person)).body;
    const third = (await get(`/views?after=${second.next}`, person)).body;
    expect([first.items.length, second.items.length, third.items.length, third.next]).toEqual([50, 50, 20, null]);
    expect(
      new Set([first, second, third].flatMap(({ items }) => items.map(({ organisation }: { organisation: string }) => organisation))).size,
    ).toBe(120);
  });

  it('is kept for the months the register says, and not a night longer', async () => {
    const person = await aVisibleCandidate(started);
    await get(`/candidates/${person.searchId}`).expect(200);
    const left = async () => (await started.owner.query('select from candidate_view where candidate_id = $1', [person.id])).rowCount;
    started.clock.set(new Date('2028-11-20T11:59:00+01:00'));
    await started.sweep();
    expect(await left()).toBe(1);
    started.clock.set(new Date('2028-11-20T12:01:00+01:00'));
    await started.sweep();
    expect(await left()).toBe(0);
  });
});
