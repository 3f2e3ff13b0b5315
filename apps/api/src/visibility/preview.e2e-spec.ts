/** @policy anonymous named */
import { FIELD_KEYS, type FieldKey } from '@helder/policy';
import fc from 'fast-check';
import { CandidateChanges } from '../core/candidate-change.js';
import { Database } from '../core/database.js';
import { aCandidateWithFiles, aJpeg, aPdf, aPerson, aProfile, choose, type Person, publish, upload } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { NO_ID } from './visibility.rules.js';

let started: Started;
let recruiter: Person;
beforeAll(async () => {
  started = await startApp();
  recruiter = await aPerson(started, 'recruiter');
});
afterAll(() => started.stop());

const text = async (path: string, { headers }: Pick<Person, 'headers'>) => (await started.http.get(path).set(headers)).text;
const idOf = async ({ id }: { id: string }) =>
  (await started.owner.query<{ id: string }>('select id from candidate_search where candidate_id = $1', [id])).rows[0]?.id;
/** What a recruiter reads, word for word, but for the name of the row. */
const asRecruiter = async (person: Person) => {
  const id = await idOf(person);
  return id ? (await text(`/api/candidates/${id}`, recruiter)).replace(id, NO_ID) : null;
};
const asPreview = async (person: Person) => {
  const whole = await text('/api/visibility/preview', person);
  return /^\{"level":"(\w+)","view":(.*)\}$/.exec(whole)!.slice(1) as [string, string];
};
const share = (person: Person, field: string, isShared: boolean) =>
  started.http
    .put(`/api/visibility/fields/${field}`)
    .set(person.headers)
    .send({ isShared, ...(isShared && { isWarned: true }) })
    .expect(200);

const SWITCHABLE = FIELD_KEYS.filter((key) => key !== 'postcode');
const full = aProfile({
  summary: 'Graag in een klein team.\nMet "aanhalingstekens" en é.',
  specialisms: ['intensive-care'],
  postcode: '9712 AB',
  rate: 41.5,
});
const anyCase = fc.record({
  level: fc.constantFrom('recruiters' as const, 'anonymous' as const),
  switches: fc.array(fc.tuple(fc.constantFrom<FieldKey[]>(...SWITCHABLE), fc.boolean()), { maxLength: 6 }),
  without: fc.subarray(SWITCHABLE.filter((key) => key !== 'name') as string[]),
  file: fc.constantFrom('none', 'kept', 'shown'),
});

describe('the preview and the recruiter', () => {
  it.each(fc.sample(anyCase, { numRuns: 16, seed: 20261120 }).map((each, n) => [n + 1, each] as const))(
    '[SECOND-PUB-a] get the same bytes: profile %i, at any level, with any switches and files',
    async (_, { level, switches, without, file }) => {
      const person = await aPerson(started);
      const fields = Object.fromEntries(Object.entries(full).filter(([key]) => !without.includes(key)));
      await publish(started, person, fields);
      if (file !== 'none')
        await upload(started, person, 'cv', { bytes: await aPdf('woorden'), name: 'cv.pdf', type: 'application/pdf' }, file === 'shown');
      if (file === 'shown') await upload(started, person, 'photo', { bytes: await aJpeg(), name: 'f.jpg', type: 'image/jpeg' });
      await choose(started, person, level);
      for (const [field, isShared] of switches) await share(person, field, isShared);
      const [shownLevel, view] = await asPreview(person);
      expect(shownLevel).toBe(level);
      expect(view).toBe(await asRecruiter(person));
      expect(view.includes('"cv"')).toBe(level === 'recruiters' && file === 'shown');
    },
  );

  it('both lose it in the same act', async () => {
    const person = await aCandidateWithFiles(started);
    expect((await asPreview(person))[1]).toBe(await asRecruiter(person));
    await share(person, 'work', false);
    const [, view] = await asPreview(person);
    expect(view).not.toContain('Meerlicht');
    expect(view).toBe(await asRecruiter(person));
    await choose(started, person, 'hidden');
    expect(await asPreview(person)).toEqual(['hidden', 'null']);
    expect(await asRecruiter(person)).toBeNull();
  });
});

describe('a restricted account', () => {
  const restrict = (person: Person, at: Date | null) =>
    started.app.get(Database).asSystem(async (tx) => {
      await tx.query('update account set restricted_at = $2 where id = $1', [person.id, at]);
      await started.app.get(CandidateChanges).announce(tx, person, 'account');
    });
  const find = async (query: string) => (await started.http.get(`/api/candidates?${query}`).set(recruiter.headers).expect(200)).body;
  const everything = async (person: Person) => {
    const rows: unknown[] = [];
    for (const table of ['profile', 'document', 'visibility'])
      rows.push((await started.owner.query(`select * from ${table} where account_id = $1`, [person.id])).rows);
    return rows;
  };

  it('[JOBNL-3.2c] is out of search, counts, files and mail, is neither changed nor deleted, and comes back when it is lifted', async () => {
    const person = await aCandidateWithFiles(started, aProfile({ headline: 'Zeldzaamheid' }));
    const before = await find('q=Zeldzaamheid');
    expect(before.total.count).toBe(1);
    const kept = await everything(person);
    const address = `/api/candidates/${person.searchId}`;

    await restrict(person, started.clock.now());
    const during = await find('q=Zeldzaamheid');
    expect(during).toMatchObject({ items: [], total: { count: 0 } });
    expect(during.facets.flatMap(({ values }: { values: unknown[] }) => values)).toEqual([]);
    for (const path of ['', '/cv', '/photo'])
      await started.http
        .get(address + path)
        .set(recruiter.headers)
        .expect(404);
    expect(await asPreview(person)).toEqual(['hidden', 'null']);
    expect(await everything(person)).toEqual(kept);

    await restrict(person, null);
    expect((await find('q=Zeldzaamheid')).total.count).toBe(1);
    expect(await everything(person)).toEqual(kept);

    // the question at the end of the visible year waits too
    await restrict(person, started.clock.now());
    started.clock.set(new Date('2027-11-21T12:00:00+01:00'));
    await started.sweep();
    expect(await started.mails(person.email)).toEqual([]);
    expect(await everything(person)).toEqual(kept);
    await restrict(person, null);
    await started.sweep();
    expect((await started.mails(person.email)).map(({ kind }) => kind)).toEqual(['visibility.ask']);
  });
});
