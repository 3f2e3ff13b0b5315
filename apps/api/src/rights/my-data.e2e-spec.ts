/** @policy profiles */
import { FIELD_KEYS, FIELDS } from '@helder/policy';
import { keyOf, PersonalData } from '../core/personal-data.js';
import { addAcceptances } from '../testing/evidence.js';
import { aCandidateWithFiles, aPerson, aProfile } from '../testing/people.js';
import { PACK, startApp, type Started } from '../testing/start-app.js';
import { aTicket } from '../testing/tickets.js';
import { until } from '../testing/until.js';
import { copied } from './my-data.service.js';

type Table = {
  table: string;
  label: { nl: string; en: string };
  columns: { name: string; label: { nl: string; en: string } }[];
  rows: Record<string, unknown>[];
};
type Category = {
  code: string;
  what: object;
  why: object;
  ground: { source: string; words: object };
  who: object;
  start: object;
  source: object;
  choices: Record<'change' | 'erase', { page: string | null; why: object | null }>;
  fields: { key: string; purpose: object; who: object }[];
  tables: Table[];
};
type Answer = { madeAt: string; categories: Category[]; processors: { name: string }[] };

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

const dataOf = async (person: { headers: Record<string, string> }) =>
  (await started.http.get('/api/my-data').set(person.headers).expect(200)).body as Answer;
const tablesOf = ({ categories }: Answer) => categories.flatMap(({ tables }) => tables);
const tableOf = (answer: Answer, name: string) => tablesOf(answer).find(({ table }) => table === name);

/** Somebody about whom something stands in as many tables as a candidate can reach. */
async function aKnownPerson(name: string) {
  const person = await aCandidateWithFiles(started, aProfile({ name, summary: `Dit is ${name}` }));
  await addAcceptances(started, person);
  const recruiter = await aPerson(started, 'recruiter');
  await started.http.get(`/api/candidates/${person.searchId}`).set(recruiter.headers).expect(200);
  await started.http.post('/api/password-reset').set('sec-fetch-site', 'same-origin').send({ email: person.email });
  await started.tokenFrom(person.email, 'account.reset');
  await aTicket(started, { email: person.email });
  // a mail that goes while the data is read has a date in one look and none in the other
  await until(
    () => started.mails(person.email),
    (mails) => mails.every(({ state }) => state === 'sent'),
  );
  return { ...person, name };
}

describe('my data', () => {
  it('[JOBPORT-6a] [SECOND-RECHT-a] holds every personal column in which there is something about me', async () => {
    const person = await aKnownPerson('Noor de Wit');
    const answer = await dataOf(person);
    let columns = 0;
    for (const table of started.app.get(PersonalData).tables) {
      if (!table.subject) continue;
      const key = keyOf(table, person);
      for (const column of copied(table)) {
        const { rows } = await started.owner.query<{ n: number }>(
          `select count("${column}")::int as n from ${table.name} where "${table.subject.column}" = $1`,
          [key],
        );
        if (!rows[0].n) continue;
        columns++;
        const shown = tableOf(answer, table.name)?.rows.filter((row) => row[column] !== null) ?? [];
        // the log grew by the line of this very reading, and perhaps by others since
        expect([table.name, column, shown.length >= (table.name === 'audit.event' ? 1 : rows[0].n)]).toEqual([table.name, column, true]);
      }
    }
    expect(columns).toBeGreaterThan(50);
  });

  it('[JOBNL-3.1] says of each thing why, on what ground, from whom, who gets it and until when', async () => {
    const person = await aKnownPerson('Noor de Wit');
    const { categories, processors } = await dataOf(person);
    for (const { code, what, why, ground, who, start, source, choices, tables } of categories) {
      for (const words of [what, why, ground.words, who, start, source])
        expect([code, words]).toEqual([code, { nl: expect.stringMatching(/.{2,}/), en: expect.stringMatching(/.{2,}/) }]);
      expect([code, ground.source]).toEqual([code, expect.stringMatching(/art\./)]);
      for (const { page, why } of Object.values(choices)) expect([code, page ?? why]).toEqual([code, expect.anything()]);
      expect(tables.length).toBeGreaterThan(0);
    }
    const profile = categories.find(({ code }) => code === 'profile')!;
    expect(profile.fields.map(({ key }) => key)).toEqual(FIELD_KEYS);
    expect(profile.fields.find(({ key }) => key === 'phone')).toMatchObject({
      purpose: FIELDS.phone.purpose,
      who: { nl: 'Recruiters, als u zichtbaar bent en dit deelt' },
    });
    expect(processors.map(({ name }) => name)).toEqual(started.config.pack.recipients.map(({ name }) => name));
    // the actual recipients: who opened it
    expect(tablesOf({ categories } as Answer).find(({ table }) => table === 'public.candidate_view')!.rows).toEqual([
      expect.objectContaining({ organisation_name: 'Bureau Kievitspoor', what: 'profile' }),
    ]);
  });

  it('[JOBNL-2.5-REG] [JOBNER-DATA-ID] [SECOND-DATA-ACC] shows identity, account and the history of signing in, each with purpose and ground', async () => {
    const { id, email, password, name } = await started.newPerson();
    const headers = await started.signIn({ email, password });
    const answer = await dataOf({ headers });
    const account = answer.categories.find(({ code }) => code === 'account')!;
    expect(account).toMatchObject({
      why: PACK.retention.find(({ code }) => code === 'account')!.why,
      ground: { kind: 'contract', source: 'AVG art. 6 lid 1 b' },
    });
    expect(account.tables.find(({ table }) => table === 'public.account')!.rows).toEqual([
      expect.objectContaining({ email, name, role: 'candidate', registered_at: expect.any(String) }),
    ]);
    const starts = tableOf(answer, 'audit.event')!.rows.filter(({ action }) => action === 'session.start');
    expect(starts).toHaveLength(2);
    for (const start of starts) expect(start).toMatchObject({ at: expect.any(String), source_agent: expect.any(String) });
    expect(tableOf(answer, 'public.session')!.rows).toHaveLength(2);
    expect(JSON.stringify(answer)).not.toContain(id);
  });

  it('[SF-WANNEER-a] holds a draft that was never published, and closing announces that it goes', async () => {
    const person = await aPerson(started);
    const { headers } = await started.http.get('/api/profile').set(person.headers).expect(200);
    await started.http
      .put('/api/profile/draft')
      .set(person.headers)
      .set('if-match', headers['etag'])
      .send({ name: 'Noor', summary: 'nog niet af' })
      .expect(200);
    const [row] = tableOf(await dataOf(person), 'public.profile')!.rows;
    expect(row).toMatchObject({ draft: { summary: 'nog niet af' }, published: null });
    const register = (await started.http.get('/api/retention').expect(200)).body.items.find(
      ({ code }: { code: string }) => code === 'profile',
    );
    expect(register.what).toEqual({ nl: expect.stringContaining('concept'), en: expect.stringContaining('draft') });
    const { goes } = (await started.http.get('/api/closing').set(person.headers).expect(200)).body;
    expect(goes.find(({ code }: { code: string }) => code === 'profile').count).toBeGreaterThan(0);
  });

  it('holds nothing of anybody else: another person comes, and not a byte changes', async () => {
    const person = await aKnownPerson('Eva Eén');
    await until(
      () => started.mails(person.email),
      (mails) => mails.every(({ state }) => state === 'sent'),
    );
    const alone = await dataOf(person);
    const other = await aKnownPerson('Otto Ander');
    const together = await dataOf(person);
    // the first reading is itself a line of the log by now
    const withoutLog = ({ categories }: Answer) =>
      categories.map((each) => ({ ...each, tables: each.tables.filter(({ table }) => table !== 'audit.event') }));
    expect(withoutLog(together)).toEqual(withoutLog(alone));
    const text = JSON.stringify(together);
    for (const value of [other.email, other.name, other.id, other.subjectRef, other.cv.id, other.searchId])
      expect([value, text.includes(value)]).toEqual([value, false]);
    expect(JSON.stringify(await dataOf(other))).not.toMatch(new RegExp(`${person.email}|${person.name}|${person.id}|${person.subjectRef}`));
  });

  it('leaves out our secrets, and who of an organisation looked', async () => {
    const person = await aKnownPerson('Noor de Wit');
    const names = tablesOf(await dataOf(person)).flatMap(({ table, columns }) => columns.map(({ name }) => `${table}.${name}`));
    for (const secret of [
      'public.account.password_hash',
      'public.session.token_hash',
      'public.account_token.token_hash',
      'audit.event.salt',
      'public.candidate_view.viewer_account',
    ])
      expect(names).not.toContain(secret);
  });

  it('asks the password again, is for candidates alone, and is written in the log', async () => {
    const stale = await aPerson(started, 'candidate', { isFresh: false });
    const refused = await started.http.get('/api/my-data').set(stale.headers);
    expect([refused.status, refused.body.type]).toEqual([403, '/problems/account/fresh-needed']);
    for (const role of ['recruiter', 'admin'] as const)
      await started.http
        .get('/api/my-data')
        .set((await aPerson(started, role)).headers)
        .expect(403);
    const person = await aPerson(started);
    await dataOf(person);
    const events = (await started.events('rights.my-data')).filter((each) => each['subject_ref'] === person.subjectRef);
    expect(events).toMatchObject([
      { actor_ref: person.subjectRef, crud: 'read', ground: 'AVG art. 15', counts: { rows: expect.any(Number) } },
    ]);
  });
});
