/** @policy anonymous named */
import type { CandidateView } from '@helder/contract';
import { packOf } from '@helder/policy';
import { addOrganisation } from '../testing/accounts.js';
import { aCandidateWithFiles, aPerson, aProfile, aSession, aVisibleCandidate, exclude, type Person } from '../testing/people.js';
import { asks, grants, opened, presses, QUESTION } from '../testing/reveals.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';
import { aVacancy } from '../testing/vacancies.js';

let started: Started;
let recruiter: Person;
let other: Person;
beforeAll(async () => {
  started = await startApp({ floodLimit: 1_000_000 });
});
beforeEach(async () => {
  started.clock.set(NOON);
  const organisation = await addOrganisation(started.owner, {
    name: 'Zorgwerf',
    kvk: '87654321',
    mailDomain: 'zorgwerf.example',
    at: NOON,
  });
  [recruiter, other] = [await aPerson(started, 'recruiter'), await aPerson(started, 'recruiter', { organisation })];
});
afterAll(() => started.stop());

type Headers = Pick<Person, 'headers'>;
const NOBODY = '00000000-0000-4000-8000-000000000000';
const get = (path: string, { headers }: Headers) => started.http.get(`/api${path}`).set(headers);
const ask = (who: Headers, id: string, question: object = QUESTION) =>
  started.http.post(`/api/candidates/${id}/reveals`).set(who.headers).send(question);
const idOf = async ({ id }: { id: string }) =>
  (await started.owner.query<{ id: string }>('select id from candidate_search where candidate_id = $1', [id])).rows[0]?.id;
const organisationOf = async ({ id }: Person) =>
  (await started.owner.query<{ organisation: string }>('select organisation_id as organisation from recruiter where account_id = $1', [id]))
    .rows[0].organisation;
const anonymous = () => aVisibleCandidate(started, aProfile({ summary: 'Ik begeleid studenten.' }), 'anonymous');
const shown = async (who: Headers, id: string) => (await get(`/candidates/${id}`, who).expect(200)).body as CandidateView;
/** Everything a recruiter reads of one candidate, the id left out: it is another one after an end. */
async function everyRead(who: Headers, person: { id: string }) {
  const id = await idOf(person);
  const page = (await get('/candidates', who).expect(200)).body;
  const files = [];
  for (const kind of ['cv', 'photo']) files.push((await get(`/candidates/${id}/${kind}`, who)).status);
  const card = page.items.find((each: { id: string }) => each.id === id);
  return { card: { ...card, id: '' }, detail: { ...(await shown(who, id)), id: '' }, files, total: page.total, facets: page.facets };
}
const previewFor = async (person: Headers, organisation: string) =>
  (await get(`/visibility/preview?reader=${organisation}`, person).expect(200)).body.view as CandidateView;
const bytes = ({ status, body }: { status: number; body: object }) => JSON.stringify([status, { ...body, requestId: '' }]);

describe('a question for contact', () => {
  it('reaches the candidate with organisation, role, vacancy and message, and a mail that says nothing of it', async () => {
    const person = await anonymous();
    const { id: vacancy, title } = await aVacancy(started, recruiter);
    const sent = await asks(started, recruiter, person.searchId, { vacancy, message: 'Wij zoeken u.' });
    expect(sent).toMatchObject({ state: 'open', candidate: person.searchId, vacancy: { title }, fields: [], until: null });
    const mine = await opened(started, person, sent.id);
    expect(mine).toMatchObject({
      state: 'open',
      organisation: { name: 'Bureau Kievitspoor', city: 'Groningen' },
      role: 'recruiter',
      vacancy: { title },
      purpose: null,
      message: 'Wij zoeken u.',
      fields: [],
      usualUntil: '2027-02-20',
      latestUntil: '2027-11-20',
    });
    // what it does not get already, and never what nobody gets
    expect(mine.offered).toEqual(['name', 'headline', 'summary', 'work', 'education', 'availability', 'phone', 'email']);
    const [mail] = await started.mails(person.email);
    expect([mail.kind, mail.class]).toEqual(['contact.asked', 'service']);
    expect(mail.text + mail.html).not.toMatch(/zoeken u|Kievitspoor|Verpleegkundige in de wijk/);
  });

  it('[SECOND-SPAM-c] with a link, an account number or a citizen service number is refused with a pointer, and nothing is sent', async () => {
    const person = await anonymous();
    for (const [code, text] of [
      ['link', 'Kijk op gratis-geld.nl'],
      ['iban', 'Betaal op NL91 ABNA 0417 1643 00'],
      ['bsn', 'Uw nummer is 111222333'],
    ]) {
      const { body } = await ask(recruiter, person.searchId, { purpose: 'Werk', message: text }).expect(422);
      expect(body.errors).toEqual([expect.objectContaining({ pointer: '/message', code })]);
    }
    for (const wrong of [{ message: 'Dag' }, { message: 'Dag', purpose: 'Werk', vacancy: NOBODY }])
      expect((await ask(recruiter, person.searchId, wrong).expect(422)).body.errors[0].pointer).toBe('/purpose');
    const { id: vacancy } = await aVacancy(started, other);
    expect((await ask(recruiter, person.searchId, { vacancy, message: 'Dag' }).expect(422)).body.errors[0].pointer).toBe('/vacancy');
    expect((await get('/reveals', person).expect(200)).body.items).toEqual([]);
    expect(await started.mails(person.email)).toEqual([]);
  });

  it('says for each candidate what it is for, once at a time, and not again soon after a no', async () => {
    const person = await anonymous();
    const { id } = await asks(started, recruiter, person.searchId);
    await ask(recruiter, person.searchId).expect(409);
    await asks(started, other, person.searchId);
    await presses(started, person, id, 'refusal').expect(200);
    expect((await ask(recruiter, person.searchId).expect(409)).body.type).toBe('/problems/reveal/asked-already');
    const [line] = (await started.events('reveal.ask')).filter((each) => each['target_ref'] === id);
    expect([line['ground'], line['changes']]).toEqual(['be-found', ['purpose', 'message'].map((field) => ({ field, op: 'add' }))]);
    started.clock.set(new Date('2026-12-21T12:00:00+01:00'));
    const asked = await aPerson(started, 'recruiter', { organisation: await organisationOf(recruiter) });
    await asks(started, asked, person.searchId);
  });

  it('to somebody unknown, hidden, hiding from it, or asked by nobody with access, answers the same; and a day has its limit', async () => {
    const [hides, hidden] = [await anonymous(), await anonymous()];
    await exclude(started, hides, { by: 'organisation', organisation: await organisationOf(recruiter) });
    await started.http.post('/api/visibility/hide-all').set(hidden.headers).expect(200);
    const unknown = bytes(await ask(recruiter, NOBODY).expect(404));
    for (const { searchId } of [hides, hidden]) expect(bytes(await ask(recruiter, searchId))).toBe(unknown);
    for (let n = 3; n < packOf('demo').reveal.asksADay; n++) await ask(recruiter, NOBODY).expect(404);
    await ask(recruiter, NOBODY).expect(429);
    // not yours and not there
    const { id } = await asks(started, other, (await anonymous()).searchId);
    for (const [who, path] of [
      [recruiter, '/sent-reveals'],
      [hides, '/reveals'],
    ] as const)
      expect(bytes(await get(`${path}/${id}`, who).expect(404))).toBe(bytes(await get(`${path}/${NOBODY}`, who).expect(404)));
  });

  it('without an answer is over when its time is, also before the round that writes it down', async () => {
    const person = await anonymous();
    const { id } = await asks(started, recruiter, person.searchId);
    started.clock.set(new Date('2026-12-20T12:01:00+01:00'));
    const later = await aSession(started, person);
    expect((await opened(started, later, id)).state).toBe('expired');
    await presses(started, later, id, 'refusal').expect(409);
    await started.sweep();
    const { rows } = await started.owner.query('select state from reveal where id = $1', [id]);
    expect(rows).toEqual([{ state: 'expired' }]);
    expect((await get('/sent-reveals', await aSession(started, recruiter)).expect(200)).body.items[0]).toMatchObject({
      state: 'expired',
      candidate: null,
    });
    const ends = (await started.events('reveal.expire')).filter((each) => each['target_ref'] === id);
    expect(ends).toEqual([expect.objectContaining({ actor_type: 'system', reason_code: 'unanswered' })]);
  });
});

describe('a yes', () => {
  it('[SF-GEBRUIK-c] [JOBPORT-5c] [SECOND-DATA-BEL] shows this organisation exactly what was ticked, until it stops; each line of a reading says on what ground', async () => {
    const person = await aCandidateWithFiles(started, aProfile({ summary: 'Ik begeleid studenten.' }), 'anonymous');
    const before = { theirs: await everyRead(recruiter, person), others: await everyRead(other, person) };
    expect([before.theirs.detail, before.theirs.card]).toEqual([before.others.detail, before.others.card]);
    expect(before.theirs.files).toEqual([404, 404]);
    const { id } = await asks(started, recruiter, person.searchId);
    const { body: promised } = await get(`/reveals/${id}/preview?fields=name,phone,email,cv`, person).expect(200);
    await grants(started, person, id, ['name', 'phone', 'email', 'cv']);

    const during = await everyRead(recruiter, person);
    expect(during.detail).toEqual({
      ...before.theirs.detail,
      name: 'Noor de Wit',
      phone: '06 12345678',
      email: person.email,
      cv: { mediaType: 'application/pdf', bytes: expect.any(Number) },
    });
    expect(during.card).toEqual({ ...before.theirs.card, name: 'Noor de Wit' });
    expect(during.files).toEqual([200, 404]);
    // found, counted and ordered like for everybody
    expect([during.total, during.facets]).toEqual([before.theirs.total, before.theirs.facets]);
    expect({ ...promised.view, id: '' }).toEqual(during.detail);
    expect({ ...(await previewFor(person, await organisationOf(recruiter))), id: '' }).toEqual(during.detail);
    expect({ ...(await previewFor(person, await organisationOf(other))), id: '' }).toEqual(before.others.detail);
    expect(await everyRead(other, person)).toEqual(before.others);

    const { body } = await get('/views', person).expect(200);
    const ofYes = (body.items as { ground: string; what: string; fields: string[] }[]).filter(({ ground }) => ground === 'reveal');
    expect(ofYes.map(({ what, fields }) => [what, fields])).toEqual(
      expect.arrayContaining([
        ['profile', ['name', 'phone', 'email']],
        ['cv', ['cv']],
      ]),
    );
    expect(
      body.items
        .filter(({ ground }: { ground: string }) => ground === 'be-found')
        .every(({ fields }: { fields: string[] }) => !fields.includes('name')),
    ).toBe(true);
    const phone = (await started.events('candidate.read')).filter(({ changes }) => JSON.stringify(changes).includes('"phone"'));
    expect(phone.at(-1)).toMatchObject({ ground: 'reveal', subject_ref: person.subjectRef, actor_ref: recruiter.subjectRef });
    expect(JSON.stringify(await started.events())).not.toMatch(/06 12345678|Noor|studenten/);

    const oldId = await idOf(person);
    await presses(started, person, id, 'end').expect(200);
    expect(await everyRead(recruiter, person)).toEqual(before.theirs);
    expect(await everyRead(other, person)).toEqual(before.others);
    // who knew the name finds nobody under the address that had it
    expect(bytes(await get(`/candidates/${oldId}`, recruiter))).toBe(bytes(await get(`/candidates/${NOBODY}`, recruiter)));
    expect((await get(`/sent-reveals/${id}`, recruiter).expect(200)).body).toMatchObject({ state: 'ended', candidate: null, messages: [] });
  });

  it('[JOBNER-TOEGANG-b] is consent to one organisation with its own text and end, proven by a receipt, and recorded as a no when it is one', async () => {
    const person = await anonymous();
    const [yes, no] = [await asks(started, recruiter, person.searchId), await asks(started, other, person.searchId)];
    expect(await shown(recruiter, person.searchId)).not.toHaveProperty('name');
    await grants(started, person, yes.id, ['name'], '2026-12-24');
    await presses(started, person, no.id, 'refusal').expect(200);
    const { items } = (await get('/consents/history', person).expect(200)).body as {
      items: { id: string; purpose: string; scope: string; state: string }[];
    };
    expect(items.filter(({ purpose }) => purpose === 'reveal').map(({ scope, state }) => [scope, state])).toEqual([
      [await organisationOf(other), 'refused'],
      [await organisationOf(recruiter), 'given'],
    ]);
    const given = items.find(({ purpose, state }) => purpose === 'reveal' && state === 'given')!;
    const { body } = await get(`/consents/history/${given.id}/receipt`, person).expect(200);
    expect(body.processing).toMatchObject({ purpose: 'reveal', scope: await organisationOf(recruiter) });
    // the day itself still counts
    expect(body.event.validUntil).toBe('2026-12-24T23:00:00.000Z');
    expect(body.notice.text.who).toContain('deze ene organisatie');
    expect((await started.events('reveal.grant')).at(-1)).toMatchObject({ ground: 'consent', changes: [{ field: 'name', op: 'add' }] });
  });

  it('needs what is there, a day within a year, the text in force, and a question that is still open', async () => {
    const person = await anonymous();
    const { id } = await asks(started, recruiter, person.searchId);
    const { notice } = await opened(started, person, id);
    const agreed = { sha256: notice.sha256, language: 'nl' };
    const put = (body: object) => started.http.put(`/api/reveals/${id}/grant`).set(person.headers).send(body);
    for (const [pointer, body] of [
      ['/fields', { fields: [], until: '2026-12-01', agreed }],
      ['/fields', { fields: ['cv'], until: '2026-12-01', agreed }],
      ['/fields/0', { fields: ['postcode'], until: '2026-12-01', agreed }],
      ['/until', { fields: ['name'], until: '2026-11-19', agreed }],
      ['/until', { fields: ['name'], until: '2027-11-21', agreed }],
    ] as const)
      expect((await put(body).expect(422)).body.errors[0].pointer).toBe(pointer);
    await put({ fields: ['name'], until: '2026-12-01', agreed: { ...agreed, sha256: '0'.repeat(64) } }).expect(409);
    await put({ fields: ['name'], until: '2026-12-01', agreed }).expect(200);
    await put({ fields: ['name', 'phone'], until: '2026-12-01', agreed }).expect(409);
    await presses(started, person, id, 'refusal').expect(409);
  });

  it('ends by itself the moment its day is over, at the very next read, and is written down once', async () => {
    const person = await anonymous();
    const { id } = await asks(started, recruiter, person.searchId);
    const before = await shown(recruiter, person.searchId);
    await grants(started, person, id, ['name'], '2026-11-21');
    started.clock.set(new Date('2026-11-21T23:59:59+01:00'));
    recruiter = { ...recruiter, ...(await aSession(started, recruiter)), id: recruiter.id };
    expect(await shown(recruiter, person.searchId)).toHaveProperty('name');
    started.clock.set(new Date('2026-11-22T00:00:00+01:00'));
    expect(await shown(recruiter, person.searchId)).toEqual(before);
    await started.sweep();
    await started.sweep();
    expect(await idOf(person)).not.toBe(person.searchId);
    const ends = (await started.events('reveal.end')).filter((each) => each['target_ref'] === id);
    expect(ends).toEqual([expect.objectContaining({ reason_code: 'date', actor_type: 'system' })]);
    const states = await started.owner.query(
      `select state from evidence.consent_event where subject_ref = $1 and purpose = 'reveal' order by ord`,
      [person.subjectRef],
    );
    expect(states.rows).toEqual([{ state: 'given' }, { state: 'expired' }]);
  });

  it.each<[string, string, (person: Person) => Promise<void>]>([
    [
      'hiding everything',
      'ended',
      async ({ headers }) => {
        await started.http.post('/api/visibility/hide-all').set(headers).expect(200);
      },
    ],
    [
      'hiding from that organisation',
      'open',
      async (person) => {
        await exclude(started, person, { by: 'organisation', organisation: await organisationOf(recruiter) });
      },
    ],
    [
      'an organisation that becomes one to hide from',
      'open',
      async (person) => {
        await exclude(started, person, { by: 'name', name: 'Later erbij' });
        await started.owner.query('update organisation set group_name = $2 where id = $1', [
          await organisationOf(recruiter),
          'Later erbij',
        ]);
      },
    ],
  ])('is over, as an open question is, by %s', async (_, ofOthers, act) => {
    const person = await anonymous();
    const colleague = await aPerson(started, 'recruiter', { organisation: await organisationOf(recruiter) });
    const open = await asks(started, other, person.searchId);
    const { id } = await asks(started, recruiter, person.searchId);
    await grants(started, person, id, ['name']);
    await act(person);
    for (const who of [recruiter, colleague]) expect((await get(`/candidates/${person.searchId}`, who)).status).toBe(404);
    expect((await get(`/sent-reveals/${id}`, recruiter).expect(200)).body).toMatchObject({ candidate: null, messages: [] });
    await started.sweep();
    const { rows } = await started.owner.query<{ state: string }>(
      'select state from reveal where id = any($1) order by asked_at, id = $2',
      [[open.id, id], id],
    );
    expect(rows.map(({ state }) => state)).toEqual([ofOthers, 'ended']);
    expect((await started.events('reveal.end')).at(-1)).toMatchObject({ reason_code: 'not-visible' });
  });

  it('only waits while the use of the data is on hold (art. 18 AVG)', async () => {
    const person = await anonymous();
    const { id } = await asks(started, recruiter, person.searchId);
    await grants(started, person, id, ['name']);
    const touch = async (restrictedAt: Date | null) => {
      await started.owner.query('update account set restricted_at = $2 where id = $1', [person.id, restrictedAt]);
      await started.http.put('/api/visibility/fields/rate').set(person.headers).send({ isShared: false }).expect(200);
    };
    await touch(NOON);
    await get(`/candidates/${person.searchId}`, recruiter).expect(404);
    await touch(null);
    expect(await shown(recruiter, await idOf(person))).toHaveProperty('name');
  });
});
