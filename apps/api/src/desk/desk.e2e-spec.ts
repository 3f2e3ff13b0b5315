/** @policy */
import { REFUSALS } from '@helder/policy';
import { leaving } from '../testing/leaving.js';
import { aPerson } from '../testing/people.js';
import { aDesk, asks, byForm, requestsOf } from '../testing/requests.js';
import { OURS } from '../testing/registration.js';
import { aTicket } from '../testing/tickets.js';
import { NOON, PACK, startApp, type Started } from '../testing/start-app.js';

let started: Started;
let desk: Awaited<ReturnType<typeof aDesk>>;
let count = 0;
beforeAll(async () => {
  started = await startApp();
});
beforeEach(async () => {
  started.clock.set(NOON);
  desk = await aDesk(started);
});
afterAll(() => started.stop());

const newEmail = () => `vrager${++count}@verzoek.test`;
const kinds = async (email: string) => (await started.mails(email)).map(({ kind }) => kind);
const rows = async (sql: string, values: unknown[] = []) => (await started.owner.query<Record<string, unknown>>(sql, values)).rows;
const confirm = async (email: string) =>
  started.http
    .post('/api/requests/identification')
    .set(OURS)
    .send({ token: await started.tokenFrom(email, 'rights.identify') });

describe('a request', () => {
  it('[JOBPORT-6a] [JOBPORT-6c] [JOBPORT-6e] [SECOND-RECHT-d] of every kind can be made on the site, with the password typed just now', async () => {
    const person = await aPerson(started);
    const all = [
      { type: 'access' },
      { type: 'copy' },
      { type: 'rectify', about: 'email', words: 'Het adres is oud.' },
      { type: 'erase', ground: 'unlawful' },
      { type: 'restrict' },
      ...PACK.interests.map(({ id }) => ({ type: 'object', about: id }) as const),
      { type: 'complaint', about: 'us', words: 'Het duurt lang.' },
    ] as const;
    for (const ask of all)
      expect(await asks(started, person, ask)).toMatchObject({ ...ask, state: 'identified', channel: 'portal', daysLeft: 30 });
    expect((await requestsOf(started, person)).items.map(({ type }) => type).sort()).toEqual(all.map(({ type }) => type).sort());
    const again = await started.http
      .post('/api/my-requests')
      .set(person.headers)
      .send({ ask: { type: 'access' } });
    expect([again.status, again.body.type]).toEqual([409, '/problems/desk/duplicate']);
    const { headers } = await aPerson(started, 'candidate', { isFresh: false });
    const stale = await started.http
      .post('/api/my-requests')
      .set(headers)
      .send({ ask: { type: 'access' } });
    expect([stale.status, stale.body.type]).toEqual([403, '/problems/account/fresh-needed']);
    const bad = await started.http
      .post('/api/my-requests')
      .set(headers)
      .send({ ask: { type: 'erase' } });
    expect(bad.status).toBe(403);
    const empty = await started.http
      .post('/api/my-requests')
      .set(person.headers)
      .send({ ask: { type: 'complaint', words: 'x' } });
    expect([empty.status, empty.body.errors[0].pointer]).toEqual([422, '/ask/about']);
    // an erasure names one of the three grounds
    const groundless = await started.http
      .post('/api/my-requests')
      .set(person.headers)
      .send({ ask: { type: 'erase' } });
    expect([groundless.status, groundless.body.errors[0].pointer]).toEqual([422, '/ask/ground']);
  });

  it('[JOBPORT-7a] [JOBNER-COMM] from the site, the form, a mail or a letter lands in one queue, with how it came, and goes the same way', async () => {
    const person = await aPerson(started);
    const [form, mail, letter] = [newEmail(), newEmail(), newEmail()];
    const portal = await asks(started, person, { type: 'access' });
    await byForm(started, { type: 'access' }, form).expect(204);
    const write = { ask: { type: 'access' }, name: 'Noor Brief', language: 'nl', receivedOn: '2026-11-18' };
    for (const [channel, email] of [
      ['e-mail', mail],
      ['letter', letter],
    ])
      await desk.post('', { ...write, channel, email }).expect(200);
    const queue = await desk.queue();
    const of = (email: string) => queue.find((each) => each.email === email)!;
    expect([person.email, form, mail, letter].map((email) => [of(email).channel, of(email).state])).toEqual([
      ['portal', 'identified'],
      ['form', 'received'],
      ['e-mail', 'received'],
      ['letter', 'received'],
    ]);
    expect(of(letter).receivedAt).toBe('2026-11-17T23:00:00.000Z');
    await confirm(letter);
    const decided = await desk.decide(of(letter).id, { to: 'granted', words: 'Wij hebben niets anders van u.' });
    const own = await desk.decide(portal.id, { to: 'granted' });
    expect(decided.steps.map(({ what, by }) => [what, by]).reverse()).toEqual([
      ['received', 'desk'],
      ['identified', 'you'],
      ['in-treatment', 'desk'],
      ['granted', 'desk'],
    ]);
    expect(own.steps.map(({ what }) => what)).toEqual(decided.steps.map(({ what }) => what));
    expect((await started.events('request.granted')).slice(-2)).toMatchObject([
      { actor_role: 'admin' },
      { subject_ref: person.subjectRef },
    ]);
  });

  it('[JOBPORT-7b] of who is not known gives and changes nothing before the mailed link came back, which works once and for an hour', async () => {
    const person = await aPerson(started);
    const before = (await rows('select * from account where id = $1', [person.id]))[0];
    await byForm(started, { type: 'restrict' }, person.email).expect(204);
    const { id } = (await desk.queue()).find(({ email }) => email === person.email)!;
    for (const to of ['in-treatment', 'granted', 'partly-refused']) {
      const answer = await desk.step(id, { to, reason: 'claim' });
      expect([to, answer.status]).toEqual([to, 409]);
    }
    expect((await desk.step(id, { to: 'granted' })).body.type).toBe('/problems/desk/not-identified');
    expect((await desk.one(id)).hasAccount).toBe(false);
    expect((await rows('select * from account where id = $1', [person.id]))[0]).toEqual(before);
    const token = await started.tokenFrom(person.email, 'rights.identify');
    await started.http.get(`/api/requests/identification?token=${token}`).expect(404);
    started.clock.set(new Date('2026-11-20T13:01:00+01:00'));
    expect((await confirm(person.email)).status).toBe(410);
    await desk.post(`/${id}/link`).expect(200);
    expect((await confirm(person.email)).status).toBe(200);
    expect((await confirm(person.email)).status).toBe(410);
    expect(await desk.one(id)).toMatchObject({ state: 'identified', hasAccount: true, daysLeft: 30 });
    expect((await requestsOf(started, person)).items).toMatchObject([{ id }]);
    expect(await kinds(person.email)).toEqual(expect.arrayContaining(['rights.identify', 'rights.identified']));
    // nothing of what was asked goes by mail
    for (const mail of await started.mails(person.email)) expect(mail.text).not.toMatch(/stilzet|beperking|restrict/i);
  });

  it('[JOBPORT-7a] to see what we have of an address without an account is answered with the data itself, by the mailed link alone', async () => {
    const [guest, words] = [newEmail(), 'Wat hebt u van mij?'];
    await aTicket(started, { email: guest, question: 'Bestaat mijn oude account nog?' });
    await byForm(started, { type: 'access', words }, guest).expect(204);
    await confirm(guest);
    const { id } = (await desk.queue()).find(({ email }) => email === guest)!;
    const link = async (kind: string) => /#([\w.-]+)/.exec((await started.mails(guest)).find((mail) => mail.kind === kind)!.text)![1];
    const shown = async (token: string) => (await started.http.post('/api/requests/link').set(OURS).send({ token }).expect(200)).body;
    expect((await shown(await link('rights.identified'))).held).toBeNull();
    await desk.decide(id, { to: 'granted' });
    const { held } = await shown(await link('rights.decided'));
    expect(JSON.stringify(held)).toContain('Bestaat mijn oude account nog?');
    expect(JSON.stringify(held)).toContain(words);
    expect(held.map(({ code }: { code: string }) => code).sort()).toEqual(['mail', 'request', 'ticket']);
    for (const category of held) expect(category).toMatchObject({ what: { nl: expect.any(String) }, source: { nl: expect.any(String) } });
    expect((await started.events('rights.my-data')).at(-1)).toMatchObject({ target_type: 'request', target_ref: id, subject_ref: null });
    // a mail lies around for longer than that
    started.clock.set(new Date('2026-11-27T12:10:00+01:00'));
    expect((await shown(await link('rights.decided'))).held).toBeNull();
  });

  it('a second one of somebody who is not proven can never be granted while the first is open', async () => {
    const person = await aPerson(started);
    await asks(started, person, { type: 'erase', ground: 'not-needed' });
    await byForm(started, { type: 'erase', ground: 'not-needed' }, person.email).expect(204);
    const twin = (await desk.queue()).find(({ email, channel }) => email === person.email && channel === 'form')!;
    expect(twin.isDuplicate).toBe(true);
    expect((await desk.step(twin.id, { to: 'granted' })).body.type).toBe('/problems/desk/duplicate');
    const refused = await desk.step(twin.id, { to: 'refused', reason: 'duplicate' });
    expect([refused.status, refused.body.state]).toEqual([200, 'refused']);
  });

  it('[JOBPORT-7d] [SECOND-INZAGE-c] is refused, whole or in part, only with a reason, which the person reads beside the authority', async () => {
    const guest = newEmail();
    await byForm(started, { type: 'erase', ground: 'unlawful' }, guest).expect(204);
    await confirm(guest);
    const { id } = (await desk.queue()).find(({ email }) => email === guest)!;
    await desk.step(id, { to: 'in-treatment' });
    expect((await desk.step(id, { to: 'partly-refused' })).body.type).toBe('/problems/desk/reason-missing');
    await desk.step(id, { to: 'partly-refused', reason: 'law-keeps', words: 'De factuur van 2025 blijft.' });
    const [mail] = (await started.mails(guest)).filter(({ kind }) => kind === 'rights.decided');
    expect(mail.text).not.toMatch(/factuur|wet/);
    const token = /#([\w.-]+)/.exec(mail.text)![1];
    const shown = (await started.http.post('/api/requests/link').set(OURS).send({ token }).expect(200)).body;
    expect(shown).toMatchObject({ state: 'partly-refused', refusal: 'law-keeps', answer: 'De factuur van 2025 blijft.' });
    for (const words of Object.values(REFUSALS)) expect([words.nl.length > 10, words.en.length > 10]).toEqual([true, true]);
    await started.http
      .post('/api/requests/link')
      .set(OURS)
      // the first letter: the last one holds bits that say nothing
      .send({ token: token.replace(/^./, (letter) => (letter === 'x' ? 'y' : 'x')) })
      .expect(410);
  });

  it('[JOBPORT-7c] is due a calendar month after it is certain who asks; too late stands on top, is told once, and can be put off in the first month', async () => {
    const person = await aPerson(started);
    const late = await asks(started, person, { type: 'access' });
    started.clock.set(new Date('2026-11-25T12:00:00+01:00'));
    const later = await asks(started, { headers: (await aPerson(started)).headers }, { type: 'copy' });
    expect(late.answerBy).toMatch(/^2026-12-20T11:00/);
    started.clock.set(new Date('2026-12-21T12:00:00+01:00'));
    desk = await aDesk(started);
    await started.sweep();
    await started.sweep();
    expect((await desk.queue()).filter(({ id }) => [late.id, later.id].includes(id)).map(({ id, daysLeft }) => [id, daysLeft])).toEqual([
      [late.id, -1],
      [later.id, 4],
    ]);
    expect((await started.events('request.overdue')).filter((each) => each['target_ref'] === late.id)).toHaveLength(1);
    const told = (await started.mails(PACK.controller.privacyEmail)).filter(({ text }) => text.includes(late.number));
    expect(told.map(({ subject }) => subject)).toEqual([`Te laat: verzoek ${late.number}`]);
    await desk.step(late.id, { to: 'in-treatment' });
    expect((await desk.step(late.id, { to: 'extended', words: 'druk' })).body.type).toBe('/problems/desk/too-late');
    await desk.step(later.id, { to: 'in-treatment' });
    const put = await desk.step(later.id, { to: 'extended', words: 'Wij zoeken nog in het archief.' });
    expect(put.body).toMatchObject({
      state: 'extended',
      answerBy: expect.stringMatching(/^2027-02-25T11:00/),
      extension: 'Wij zoeken nog in het archief.',
    });
  });

  it('is seen by nobody else: not yours and not there are one answer', async () => {
    const [person, other] = [await aPerson(started), await aPerson(started)];
    const { id } = await asks(started, person, { type: 'access' });
    expect((await requestsOf(started, other)).items).toEqual([]);
    const answers = [];
    for (const each of [id, '00000000-0000-4000-8000-000000000000'])
      answers.push(await started.http.post(`/api/my-requests/${each}/withdrawal`).set(other.headers).send({}).expect(404));
    expect(answers[0].body.type).toBe(answers[1].body.type);
    await started.http.get('/api/admin/requests').set(person.headers).expect(403);
  });

  it('leaves its number, kind, dates and outcome in the register for five years, and nothing else of who left', async () => {
    const person = await aPerson(started);
    const done = await asks(started, person, { type: 'complaint', about: 'us', words: 'Onhandige knop' });
    await desk.decide(done.id, { to: 'granted', words: 'U hebt gelijk over de knop' });
    const open = await asks(started, person, { type: 'access' });
    const act = leaving(started);
    const { code, stays } = await act.close(person, 'now');
    expect(stays.map((each) => each.code)).toContain('R3');
    await act.erased(code);
    expect(await rows('select number from rights_request where id = any($1)', [[done.id, open.id]])).toEqual([]);
    expect(
      await rows('select type, channel, outcome, due_at from evidence.rights_register where subject_ref = $1 order by type', [
        person.subjectRef,
      ]),
    ).toEqual([
      { type: 'access', channel: 'portal', outcome: 'withdrawn', due_at: expect.any(Date) },
      { type: 'complaint', channel: 'portal', outcome: 'granted', due_at: expect.any(Date) },
    ]);
    started.clock.set(new Date('2031-11-21T12:00:00+01:00'));
    await started.sweep();
    expect(await rows('select 1 from evidence.rights_register where subject_ref = $1', [person.subjectRef])).toEqual([]);
  });
});
