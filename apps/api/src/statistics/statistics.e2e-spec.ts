import { addOrganisation } from '../testing/accounts.js';
import { aPerson, aProfile, aVisibleCandidate, choose, type Person } from '../testing/people.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';

let started: Started;
beforeAll(async () => {
  started = await startApp({ floodLimit: 100_000 });
});
afterAll(() => started.stop());

const figures = async ({ headers }: Pick<Person, 'headers'>) =>
  (await started.http.get('/api/admin/statistics').set(headers).expect(200)).body;
const interestOf = async ({ headers }: Pick<Person, 'headers'>) =>
  (await started.http.get('/api/searches-for-me').set(headers).expect(200)).body;

describe('figures', () => {
  it('[JOBNER-DOEL-STAT] [SECOND-DATA-ANON] of a small population nothing is told; of a large one no group under ten, and nobody who hides', async () => {
    const admin = await aPerson(started, 'admin');
    const person = await aVisibleCandidate(started, aProfile({ region: 'drenthe' }), 'anonymous');
    expect(await figures(admin)).toEqual({
      day: '2026-11-20',
      least: 10,
      total: null,
      tables: [
        { of: 'sector', cells: [{ code: 'care', count: null }] },
        { of: 'region', cells: [{ code: 'drenthe', count: null }] },
        { of: 'level', cells: [{ code: 'anonymous', count: null }] },
      ],
    });
    await started.owner.query(
      `with copy as (insert into account (id, email, name, role, language, password_hash, state, registered_at, subject_ref)
         select gen_random_uuid(), gen_random_uuid() || '@helder.test', 'Kopie', 'candidate', 'nl', '', 'active', $2, gen_random_uuid()::text from generate_series(1, 42)
         returning id, subject_ref)
       insert into candidate_search select (json_populate_record(s, json_build_object('candidate_id', copy.id, 'id', gen_random_uuid(), 'subject_ref', copy.subject_ref,
         'region', (array['groningen', 'utrecht', null])[1 + (row_number() over (order by copy.id))::int % 3], 'level', 'recruiters'))).*
       from candidate_search s, copy where s.candidate_id = $1`,
      [person.id, NOON],
    );
    const shown = await figures(admin);
    const table = (of: string) =>
      Object.fromEntries(
        shown.tables
          .find((each: { of: string }) => each.of === of)
          .cells.map(({ code, count }: { code: string; count: number | null }) => [code, count]),
      );
    expect(shown.total).toBe(43);
    // one in Drenthe: left out, and one more with it, or it could be worked out
    expect(Object.values(table('region')).filter((count) => count === null).length).toBe(2);
    expect(table('region')).toMatchObject({ drenthe: null });
    expect(table('level')).toEqual({ anonymous: null, recruiters: null });
    await choose(started, person, 'hidden');
    expect([(await figures(admin)).total, table('sector')]).toEqual([42, { care: 43 }]);
  });

  it('a candidate reads how many organisations searched for the occupation this month, from ten on; who or how often is kept nowhere', async () => {
    const person = await aVisibleCandidate(started);
    const searchAs = async (organisation: string, times = 1) => {
      const { headers } = await aPerson(started, 'recruiter', { organisation });
      const search = () => started.http.get('/api/candidates?function=nurse,primary-teacher').set(headers).expect(200);
      await Promise.all(Array.from({ length: times }, search));
    };
    // of one organisation at once, too: who notes what another notes just then does not fail
    for (let n = 0; n < 9; n++) await searchAs(await addOrganisation(started.owner), n ? 1 : 12);
    expect(await interestOf(person)).toEqual({ function: 'nurse', organisations: null });
    await searchAs(await addOrganisation(started.owner));
    expect(await interestOf(person)).toEqual({ function: 'nurse', organisations: 10 });
    const { rows } = await started.owner.query('select * from search_count limit 1');
    expect(Object.keys(rows[0]).sort()).toEqual(['function', 'month', 'organisation_id']);
    started.clock.set(new Date('2026-12-01T00:00:00+01:00'));
    await started.sweep();
    expect((await started.owner.query('select from search_count')).rowCount).toBe(0);
  });
});
