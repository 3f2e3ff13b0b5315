/** @policy anonymous named */
import { readFileSync } from 'node:fs';
import { addOrganisation } from '../testing/accounts.js';
import { leaving } from '../testing/leaving.js';
import { aPerson, aProfile, aVisibleCandidate, type Person } from '../testing/people.js';
import { asks, grants, opened, presses, says } from '../testing/reveals.js';
import { NOON, PACK, startApp, type Started } from '../testing/start-app.js';
import { AUTHORISATION } from '../testing/walks/authorisation.data.js';

let started: Started;
let recruiter: Person;
beforeAll(async () => {
  started = await startApp();
});
beforeEach(async () => {
  started.clock.set(NOON);
  recruiter = await aPerson(started, 'recruiter');
});
afterAll(() => started.stop());

type Headers = Pick<Person, 'headers'>;
const get = (path: string, { headers }: Headers) => started.http.get(`/api${path}`).set(headers);
const sent = async (id: string, who: Headers = recruiter) => (await get(`/sent-reveals/${id}`, who).expect(200)).body;
async function aContact(fields: Parameters<typeof grants>[3] = ['name'], until?: string) {
  const person = await aVisibleCandidate(started, aProfile(), 'anonymous');
  const { id } = await asks(started, recruiter, person.searchId);
  await grants(started, person, id, fields, until);
  return { person, id };
}

it('[JOBNER-DOEL-PES] a screening is a question by name: the candidate reads it, nothing is given before a yes, and nothing after a no', async () => {
  const person = await aVisibleCandidate(started, aProfile(), 'anonymous');
  const other = await aPerson(started, 'recruiter', {
    organisation: await addOrganisation(started.owner, { name: 'Zorgwerf', kvk: '87654321' }),
  });
  const shown = async (who: Person) => {
    const { items } = (await get('/candidates', who).expect(200)).body as { items: { id: string }[] };
    return (await get(`/candidates/${items[0].id}`, who).expect(200)).body;
  };
  const before = await shown(recruiter);
  const screening = { purpose: 'Screening: wij kijken uw diploma’s na', message: 'Wij bellen uw school, als u ja zegt.' };
  const first = await asks(started, recruiter, person.searchId, screening);
  expect(await opened(started, person, first.id)).toMatchObject({ ...screening, organisation: { name: 'Bureau Kievitspoor' } });
  expect(await shown(recruiter)).toEqual(before);
  await presses(started, person, first.id, 'refusal').expect(200);
  expect(await shown(recruiter)).toEqual(before);
  // another organisation names it, and gets what was ticked for it and nothing else
  const second = await asks(started, other, person.searchId, screening);
  await grants(started, person, second.id, ['education']);
  expect((await shown(other)).education).toEqual([{ level: 'hbo', school: 'Hogeschool Noorderzijl' }]);
  expect(await shown(recruiter)).toEqual(before);
});

describe('what both sides say', () => {
  it('[SECOND-SPAM-c] is between them, with marks of reading; what may not be in it is refused and said to the sender', async () => {
    const { person, id } = await aContact();
    const stranger = await aPerson(started, 'recruiter');
    await says(started, recruiter, 'sent-reveals', id, 'Wanneer kunt u praten?').expect(200);
    await says(started, recruiter, 'sent-reveals', id, 'Het kan ook later.').expect(200);
    // one mail until it is read, and nothing of it in there
    const mails = (await started.mails(person.email)).filter(({ kind }) => kind === 'contact.message');
    expect([mails.length, /praten|Kievitspoor/.test(mails[0].text)]).toEqual([1, false]);
    expect((await get('/reveals', person).expect(200)).body.items[0].unread).toBe(2);
    expect((await sent(id)).messages[0].readAt).toBeNull();
    const { messages } = await opened(started, person, id);
    expect(messages.map(({ by, text, readAt }) => [by, text, readAt])).toEqual([
      ['organisation', 'Wanneer kunt u praten?', expect.any(String)],
      ['organisation', 'Het kan ook later.', expect.any(String)],
    ]);
    await says(started, person, 'reveals', id, 'Morgen om tien uur.').expect(200);
    expect((await get('/sent-reveals', recruiter).expect(200)).body.items[0].unread).toBe(1);
    expect((await sent(id)).messages.at(-1)).toMatchObject({ by: 'candidate', text: 'Morgen om tien uur.', readAt: expect.any(String) });
    for (const [who, path] of [
      [recruiter, 'sent-reveals'],
      [person, 'reveals'],
    ] as const)
      expect((await says(started, who, path, id, 'Zie http://x.example').expect(422)).body.errors).toEqual([
        expect.objectContaining({ pointer: '/text', code: 'link' }),
      ]);
    await says(started, stranger, 'sent-reveals', id, 'Dag').expect(404);
    // reading what the candidate wrote is a reading like any other
    const { items } = (await get('/views', person).expect(200)).body;
    expect(items[0]).toMatchObject({ what: 'messages', ground: 'reveal', fields: ['messages'] });
    expect(JSON.stringify(await started.events())).not.toMatch(/praten|tien uur/);
  });

  it('is closed to the organisation with the contact, and a report is a line in the log that holds no word of it', async () => {
    const { person, id } = await aContact();
    await says(started, person, 'reveals', id, 'Mijn adres is Kade 1.').expect(200);
    await presses(started, person, id, 'report').expect(200);
    await presses(started, person, id, 'report').expect(200);
    const reports = (await started.events('reveal.report')).filter((each) => each['target_ref'] === id);
    expect(reports).toEqual([expect.objectContaining({ subject_ref: person.subjectRef, outcome: 'ok', changes: [] })]);
    const admin = await aPerson(started, 'admin');
    expect((await get('/admin/audit?action=reveal.report', admin)).text).toContain(id);
    await presses(started, person, id, 'end').expect(200);
    expect((await sent(id)).messages).toEqual([]);
    for (const [who, path] of [
      [recruiter, 'sent-reveals'],
      [person, 'reveals'],
    ] as const)
      await says(started, who, path, id, 'Nog iets').expect(409);
    expect((await opened(started, person, id)).messages).toHaveLength(1);
  });

  (PACK.messages.period ? it : it.skip)(
    '[SECOND-SPAM-d] goes six months after it was said, the question with it, and all of it six months after the contact',
    async () => {
      const { person, id } = await aContact(['name'], '2027-11-01');
      await says(started, person, 'reveals', id, 'Dag.').expect(200);
      const count = async () =>
        (
          await started.owner.query(
            `select (select count(*)::int from reveal_message where reveal_id = $1) as messages, (select count(message)::int from reveal where id = $1) as question,
             (select count(*)::int from reveal_request where id = $1) as request`,
            [id],
          )
        ).rows[0];
      const at = async (day: string) => {
        started.clock.set(new Date(`${day}T13:00:00+01:00`));
        await started.sweep();
        return count();
      };
      expect(await at('2027-05-19')).toEqual({ messages: 1, question: 1, request: 1 });
      expect(await at('2027-05-20')).toEqual({ messages: 0, question: 0, request: 1 });
      expect(await at('2028-04-30')).toEqual({ messages: 0, question: 0, request: 1 });
      expect(await at('2028-05-03')).toEqual({ messages: 0, question: 0, request: 0 });
    },
  );
});

describe('what a person can take along and what stays', () => {
  it('[JOBNL-2.5-NETWERK] questions, what was shown and messages are in the copy of everything we hold', async () => {
    const { person, id } = await aContact(['name', 'phone']);
    await says(started, recruiter, 'sent-reveals', id, 'Van de organisatie.').expect(200);
    await says(started, person, 'reveals', id, 'Van mij.').expect(200);
    const { categories } = (await get('/my-data', person).expect(200)).body as {
      categories: { code: string; tables: { table: string; rows: Record<string, unknown>[] }[] }[];
    };
    const { tables } = categories.find(({ code }) => code === 'message')!;
    const rowsOf = (table: string) => tables.find((each) => each.table === table)!.rows;
    expect(rowsOf('public.reveal')).toEqual([
      expect.objectContaining({ organisation_name: 'Bureau Kievitspoor', state: 'granted', fields: ['name', 'phone'] }),
    ]);
    expect(
      rowsOf('public.reveal_message')
        .map(({ body }) => body)
        .sort(),
    ).toEqual(['Van de organisatie.', 'Van mij.']);
    expect(JSON.stringify(tables)).not.toContain(recruiter.id);
  });

  it('of a person who leaves the organisation keeps that it asked, and nothing else', async () => {
    const { person, id } = await aContact(['name', 'email']);
    await says(started, person, 'reveals', id, 'Tot ziens.').expect(200);
    const act = leaving(started);
    const { code } = await act.close(person, 'now');
    await act.erased(code);
    const tombstone = await sent(id);
    expect(tombstone).toMatchObject({ id, state: 'gone', candidate: null, fields: [], message: null, purpose: null, messages: [] });
    expect(JSON.stringify((await get('/sent-reveals', recruiter).expect(200)).body)).not.toMatch(/Noor|ziens|team/);
    await says(started, recruiter, 'sent-reveals', id, 'Bent u daar?').expect(409);
  });

  it('[SECOND-SPAM-a] no door of a recruiter gives the contact data of more than one person', async () => {
    const people = [await aContact(['phone', 'email']), await aContact(['phone', 'email']), await aContact(['phone', 'email'])];
    const lists = Object.entries(AUTHORISATION).filter(
      // the outbox of the demo is no door of the product
      ([name, { expected }]) => /^GET (?!\/api\/dev)[^:]*$/.test(name) && expected[3] === 200,
    );
    expect(lists.map(([name]) => name)).toEqual(
      expect.arrayContaining(['GET /api/candidates', 'GET /api/sent-reveals', 'GET /api/my-vacancies']),
    );
    for (const [name] of lists) {
      const { status, text } = await started.http.get(name.slice(4)).set(recruiter.headers);
      // another policy may not have that door
      expect([name, [200, 404].includes(status)]).toEqual([name, true]);
      for (const { person } of people)
        expect([name, text.includes(person.email), text.includes('06 12345678')]).toEqual([name, false, false]);
    }
    // one by one, each on its own line in the log
    expect((await get(`/candidates/${people[0].person.searchId}`, recruiter).expect(200)).body.email).toBe(people[0].person.email);
    // and nothing here makes a file of a list of people for a recruiter
    const api = readFileSync(new URL('../../../../docs/openapi.json', import.meta.url), 'utf8');
    expect(
      Object.keys((JSON.parse(api) as { paths: object }).paths).filter((path) => /candidates.*(csv|export|download)/.test(path)),
    ).toEqual([]);
  });
});
