/** @policy anonymous named */
import { randomUUID } from 'node:crypto';
import { addOrganisation } from '../testing/accounts.js';
import { leaving } from '../testing/leaving.js';
import { aCandidateWithFiles, aPerson, aSession, aVisibleCandidate, noticeOf, type Person } from '../testing/people.js';
import { wholeAnswer } from '../testing/registration.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';
import { anApplication, aVacancy } from '../testing/vacancies.js';

let started: Started;
let organisation: string;
let contact: Person;
let vacancy: { id: string; version: number };
beforeAll(async () => {
  started = await startApp();
  organisation = await addOrganisation(started.owner, { name: 'Bureau Kievitspoor' });
});
beforeEach(async () => {
  started.clock.set(NOON);
  contact = await aPerson(started, 'recruiter', { organisation, name: 'Jonas Bakker' });
  vacancy = await aVacancy(started, contact);
});
afterAll(() => started.stop());

type Headers = Pick<Person, 'headers'>;
type Mine = {
  id: string;
  state: string;
  message: string | null;
  erasedAt: string | null;
  contacts: string[];
  documents: { id: string; kind: string }[];
  readings: { organisation: string; role: string; what: string }[];
};
const get = (path: string, { headers }: Headers) => started.http.get(`/api${path}`).set(headers).buffer(true);
const read = (id: string, who: Headers = contact) => get(`/received-applications/${id}`, who);
const mine = async (who: Headers) => (await get('/applications', who).expect(200)).body as { items: Mine[]; isKeptLonger: boolean };
const withdraw = (id: string, { headers }: Headers) => started.http.post(`/api/applications/${id}/withdrawal`).set(headers);
const decide = async (id: string, state: string) => {
  const { headers } = await read(id).expect(200);
  return started.http
    .put(`/api/received-applications/${id}/state`)
    .set({ ...contact.headers, 'if-match': headers['etag'] })
    .send({ state });
};
const say = async (who: Headers, state: 'given' | 'withdrawn') =>
  started.http
    .post('/api/consents/keep-application')
    .set(who.headers)
    .send({ state, notice: { sha256: await noticeOf(started, who, 'keep-application'), language: 'nl' }, control: 'test' })
    .expect(200);
// the number of the request is the one thing that differs
const bytes = (answer: Parameters<typeof wholeAnswer>[0]) => wholeAnswer(answer).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '');
const left = async (who: { id: string }) =>
  (await started.owner.query('select from application where candidate_id = $1', [who.id])).rowCount;
const at = (when: string) => started.clock.set(new Date(when));

describe('an application', () => {
  it('[SF-GEBRUIK-a] is readable only by the contacts named in the vacancy; to everybody else it is not there', async () => {
    const person = await aCandidateWithFiles(started);
    const { id } = await anApplication(started, person, vacancy.id, [person.cv.id]);
    expect((await read(id).expect(200)).body).toMatchObject({
      name: 'Noor de Wit',
      email: person.email,
      message: 'Graag kom ik langs.',
      documents: [{ id: person.cv.id, kind: 'cv' }],
      profile: null,
    });
    const file = `/received-applications/${id}/documents/${person.cv.id}`;
    expect((await get(file, contact).expect(200)).headers['content-disposition']).toMatch(/cv-[a-z-]+-2026-11-20\.pdf/);
    const never = bytes(await read(randomUUID()));
    const others = [await aPerson(started, 'recruiter', { organisation }), await aPerson(started, 'recruiter')];
    for (const other of others) {
      expect(bytes(await read(id, other))).toBe(never);
      expect(bytes(await get(file, other))).toBe(never);
      expect(bytes(await get(`/my-vacancies/${vacancy.id}/applications`, other))).toBe(never);
      const decided = await started.http
        .put(`/api/received-applications/${id}/state`)
        .set({ ...other.headers, 'if-match': '"1"' })
        .send({ state: 'hired' });
      expect(decided.status).toBe(404);
    }
    expect((await read(id, await aPerson(started, 'admin'))).status).toBe(403);
  });

  it('is out of reach for a contact who is named no longer, and for one who left the organisation', async () => {
    const colleague = await aPerson(started, 'recruiter', { organisation });
    const { id: shared } = await aVacancy(started, contact, { contacts: [colleague.id] });
    const person = await aPerson(started);
    const { id } = await anApplication(started, person, shared);
    await read(id, colleague).expect(200);
    await started.owner.query('update recruiter set organisation_id = $2 where account_id = $1', [
      colleague.id,
      await addOrganisation(started.owner),
    ]);
    await read(id, colleague).expect(404);
    await started.owner.query('delete from vacancy_contact where account_id = $1', [contact.id]);
    await read(id).expect(404);
  });

  it('gives only the files that were chosen, and only while they are kept', async () => {
    const person = await aCandidateWithFiles(started);
    const { id } = await anApplication(started, person, vacancy.id, [person.cv.id]);
    await get(`/received-applications/${id}/documents/${person.photo.id}`, contact).expect(404);
    const other = await aCandidateWithFiles(started);
    const foreign = await started.http
      .post(`/api/vacancies/${(await aVacancy(started, contact)).id}/applications`)
      .set(person.headers)
      .send({ message: 'Dag', documents: [other.cv.id] })
      .expect(422);
    expect(foreign.body.errors).toMatchObject([{ pointer: '/documents' }]);
    await started.http.delete(`/api/documents/${person.cv.id}`).set(person.headers).expect(204);
    await get(`/received-applications/${id}/documents/${person.cv.id}`, contact).expect(404);
    expect((await read(id).expect(200)).body.documents).toEqual([]);
  });

  it('[SF-DOEL-SOLL] shows its owner who read what, by organisation and role; the log has names of fields and no values', async () => {
    const person = await aCandidateWithFiles(started);
    const { id } = await anApplication(started, person, vacancy.id, [person.cv.id]);
    expect((await mine(person)).items).toMatchObject([{ id, state: 'received', contacts: ['Jonas Bakker'], readings: [], erasedAt: null }]);
    await get(`/my-vacancies/${vacancy.id}/applications`, contact).expect(200);
    expect((await mine(person)).items[0].readings).toEqual([]);
    await read(id).expect(200);
    at('2026-11-20T12:05:00+01:00');
    await get(`/received-applications/${id}/documents/${person.cv.id}`, contact).expect(200);
    const seen = { organisation: 'Bureau Kievitspoor', role: 'recruiter' };
    expect((await mine(person)).items[0].readings).toEqual([
      { ...seen, what: 'cv', at: expect.stringMatching(/^2026-11-20T11:05/) },
      { ...seen, what: 'application', at: expect.stringMatching(/^2026-11-20T11:00/) },
    ]);
    const lines = (await started.events()).filter((each) => each['target_ref'] === id);
    expect(lines.map(({ action, ground }) => [action, ground])).toEqual([
      ['application.send', 'contract'],
      ['application.read', 'contract'],
      ['application.read-file', 'contract'],
    ]);
    expect(lines[1]['changes']).toEqual(['name', 'email', 'message'].map((field) => ({ field, op: 'read' })));
    expect(JSON.stringify(lines)).not.toMatch(/Noor|Graag|cv\.pdf/);
  });

  it('is not read when the reading cannot be written down', async () => {
    const { id } = await anApplication(started, await aPerson(started), vacancy.id);
    await started.owner.query('alter table application_view add constraint closed check (false) not valid');
    const refused = await read(id);
    await started.owner.query('alter table application_view drop constraint closed');
    expect([refused.status, refused.text.includes('Graag')]).toEqual([500, false]);
  });

  it('is sent once a vacancy, as long as it is open, and again after it was withdrawn', async () => {
    const person = await aPerson(started);
    const send = () =>
      started.http.post(`/api/vacancies/${vacancy.id}/applications`).set(person.headers).send({ message: 'Dag', documents: [] });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(
      (
        await started.http
          .post(`/api/vacancies/${vacancy.id}/applications`)
          .set(person.headers)
          .send({ message: 'Mijn BSN is 111222333', documents: [] })
      ).body.errors,
    ).toMatchObject([{ pointer: '/message', code: 'bsn' }]);
    await withdraw((await mine(person)).items[0].id, person).expect(200);
    await send().expect(200);
    await started.http
      .post(`/api/my-vacancies/${vacancy.id}/closing`)
      .set({ ...contact.headers, 'if-match': '"1"' })
      .expect(200);
    await started.http
      .post(`/api/vacancies/${vacancy.id}/applications`)
      .set((await aPerson(started)).headers)
      .send({ message: 'Dag', documents: [] })
      .expect(404);
  });

  it('is withdrawn in one act: the message is erased, the files are out of reach, nobody finds it', async () => {
    const person = await aCandidateWithFiles(started);
    const { id } = await anApplication(started, person, vacancy.id, [person.cv.id]);
    await read(id).expect(200);
    await withdraw(id, await aPerson(started)).expect(404);
    const { body } = await withdraw(id, person).expect(200);
    expect(body).toMatchObject({ state: 'withdrawn', message: null, documents: [], contacts: [], readings: [{ what: 'application' }] });
    await read(id).expect(404);
    await get(`/received-applications/${id}/documents/${person.cv.id}`, contact).expect(404);
    expect((await get(`/my-vacancies/${vacancy.id}/applications`, contact).expect(200)).body.items).toEqual([]);
    const { rows } = await started.owner.query(`select from application_document where application_id = $1`, [id]);
    expect(rows).toEqual([]);
    await withdraw(id, person).expect(200);
    expect((await started.events('application.withdraw')).filter((each) => each['target_ref'] === id)).toHaveLength(1);
  });

  it('the contact says how it stands; the candidate sees it and gets a mail that does not say how it went', async () => {
    const person = await aPerson(started);
    const { id } = await anApplication(started, person, vacancy.id);
    expect((await decide(id, 'in-conversation')).status).toBe(200);
    const stale = await started.http
      .put(`/api/received-applications/${id}/state`)
      .set({ ...contact.headers, 'if-match': '"1"' })
      .send({ state: 'hired' });
    expect(stale.status).toBe(412);
    await decide(id, 'rejected');
    expect((await mine(person)).items).toMatchObject([{ state: 'rejected', erasedAt: expect.stringMatching(/^2026-12-18T11:00/) }]);
    const mails = (await started.mails(person.email)).filter(({ kind }) => kind === 'vacancy.decided');
    expect(mails).toHaveLength(2);
    expect(mails[0].text).not.toMatch(/afgewezen|rejected/i);
    expect((await decide(id, 'withdrawn')).status).toBe(422);
  });

  it('[JOBNER-BEWAAR-b] is erased four weeks after the rejection or the end of the vacancy, not a night sooner; a second run does nothing', async () => {
    const [rejected, open] = [await aPerson(started), await aPerson(started)];
    const { id } = await anApplication(started, rejected, vacancy.id);
    await anApplication(started, open, vacancy.id);
    await decide(id, 'rejected');
    at('2026-12-18T11:59:00+01:00');
    await started.sweep();
    expect([await left(rejected), await left(open)]).toEqual([1, 1]);
    at('2026-12-18T12:01:00+01:00');
    const runs = await started.sweep();
    expect(runs.find(({ name }) => name === 'vacancy.applications')?.counts['erased']).toBeGreaterThan(0);
    expect([await left(rejected), await left(open)]).toEqual([0, 1]);
    expect((await started.sweep()).find(({ name }) => name === 'vacancy.applications')?.counts).toEqual({ erased: 0 });
    // the vacancy closed by itself at the end of 11 December
    at('2027-01-08T23:59:00+01:00');
    await started.sweep();
    expect(await left(open)).toBe(1);
    at('2027-01-09T00:01:00+01:00');
    await started.sweep();
    expect(await left(open)).toBe(0);
  });

  it('[SECOND-BEWAAR-c] stays up to a year with the own yes of the candidate, and goes at once when that is taken back', async () => {
    const [kept, stopped] = [await aPerson(started), await aPerson(started)];
    for (const person of [kept, stopped]) {
      const { id } = await anApplication(started, person, vacancy.id);
      await decide(id, 'rejected');
      await say(person, 'given');
    }
    expect(await mine(kept)).toMatchObject({ isKeptLonger: true, items: [{ erasedAt: expect.stringMatching(/^2027-11-20T11:00/) }] });
    at('2026-12-20T12:00:00+01:00');
    await started.sweep();
    expect([await left(kept), await left(stopped)]).toEqual([1, 1]);
    await say(await aSession(started, stopped), 'withdrawn');
    expect([await left(kept), await left(stopped)]).toEqual([1, 0]);
    at('2027-11-20T11:59:00+01:00');
    await started.sweep();
    expect(await left(kept)).toBe(1);
    at('2027-11-20T12:01:00+01:00');
    await started.sweep();
    expect(await left(kept)).toBe(0);
  });

  it('is with nobody from the moment its owner closes the account, and erased with it; before, the own data show it', async () => {
    const act = leaving(started);
    const person = await aVisibleCandidate(started);
    const { id } = await anApplication(started, person, vacancy.id);
    await read(id).expect(200);
    const { categories } = (await get('/my-data', person).expect(200)).body as {
      categories: { code: string; tables: { table: string }[] }[];
    };
    const shown = categories.find(({ code }) => code === 'application')!.tables.map(({ table }) => table);
    expect(shown).toEqual(['public.application', 'public.application_view']);
    const { code } = await act.close(person);
    await read(id).expect(404);
    expect((await get(`/my-vacancies/${vacancy.id}/applications`, contact).expect(200)).body.items).toEqual([]);
    act.advance('P8D');
    await started.sweep();
    expect((await act.erased(code)).state).toBe('erased');
    expect(await left(person)).toBe(0);
  });

  it('is with nobody while the use of the data is on hold', async () => {
    const person = await aPerson(started);
    const { id } = await anApplication(started, person, vacancy.id);
    await started.owner.query('update account set restricted_at = $2 where id = $1', [person.id, NOON]);
    await read(id).expect(404);
    expect((await get(`/my-vacancies/${vacancy.id}/applications`, contact).expect(200)).body.items).toEqual([]);
  });
});
