import type { Topic } from '@helder/policy';
import { createHash } from 'node:crypto';
import { aPerson } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { choose, confirm as confirmWith, leave, noticeFor, subscribed, suppressed } from '../testing/subscribers.js';

let started: Started;
type Person = Awaited<ReturnType<typeof aPerson>>;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

const OURS = { 'sec-fetch-site': 'same-origin' };
const NEWSLETTER = { purpose: 'newsletter', channel: 'email', sender: 'own' } as const;
type Row = { purpose: string; sender: string; choices: { channel: string; state: string }[] };
const stateIn = ({ rows }: { rows: Row[] }, { purpose, channel, sender }: Topic = NEWSLETTER) =>
  rows.find((row) => row.purpose === purpose && row.sender === sender)!.choices.find((choice) => choice.channel === channel)!.state;
const ask = async (person: Person) => choose(started, person);
const stop = (person: Person) => leave(started, person);
const state = async (person: Person, topic: Topic = NEWSLETTER) =>
  stateIn((await started.http.get('/api/preferences').set(person.headers).expect(200)).body, topic);
const confirm = (token: string) => confirmWith(started, token);
const tokenOf = (person: Person) => started.tokenFrom(person.email, 'newsletter.confirm');
const consentOf = async (person: Person) =>
  (
    await started.owner.query(`select * from evidence.consent_event where subject_ref = $1 and purpose = 'newsletter' order by ord`, [
      person.subjectRef,
    ])
  ).rows;

describe('saying yes', () => {
  it('[JOBNER-DOEL-NIEUWS] [SF-DOEL-NIEUWS] the newsletter is a purpose of its own: asked apart, confirmed apart, and nothing else is agreed to', async () => {
    const person = await aPerson(started);
    expect(await state(person)).toBe('off');
    expect(stateIn((await ask(person)).body)).toBe('pending');
    expect(await consentOf(person)).toEqual([]);
    expect((await confirm(await tokenOf(person))).status).toBe(204);
    expect(await state(person)).toBe('on');
    const { rows } = await started.owner.query('select purpose, state from evidence.consent_event where subject_ref = $1', [
      person.subjectRef,
    ]);
    expect(rows).toEqual([{ purpose: 'newsletter', state: 'given' }]);
  });

  it('the evidence holds both halves: which text was asked with, when the mail went, and the link that came back', async () => {
    const person = await aPerson(started);
    await ask(person);
    const token = await tokenOf(person);
    started.clock.set(new Date(started.clock.now().getTime() + 60_000));
    await confirm(token).expect(204);
    const [event] = await consentOf(person);
    expect(event).toMatchObject({
      notice_sha256: noticeFor(started).sha256,
      language: 'nl',
      method: { channel: 'mail', control_id: 'preferences/matrix', default_state: 'off' },
    });
    expect(event.double_optin.token_hash).toBe(createHash('sha256').update(token).digest('hex'));
    const waited = new Date(event.double_optin.confirmed_at).getTime() - new Date(event.double_optin.sent_at).getTime();
    expect(Math.round(waited / 60_000)).toBe(1);
    const [audited] = (await started.events('newsletter.confirm')).filter(({ subject_ref }) => subject_ref === person.subjectRef);
    expect(audited).toMatchObject({
      actor_ref: person.subjectRef,
      ground: 'consent',
      changes: [{ field: 'newsletter', op: 'set' }],
    });
  });

  it('the link works once, in its time, and only the newest; opening it changes nothing', async () => {
    const person = await aPerson(started);
    await ask(person);
    const first = await tokenOf(person);
    await ask(person);
    const second = await tokenOf(person);
    expect(second).not.toBe(first);
    await started.http.get('/nieuwsbrief/bevestig').expect(404);
    expect((await confirm(first)).body.type).toBe('/problems/newsletter/link-spent');
    started.clock.set(new Date(started.clock.now().getTime() + 61 * 60_000));
    await confirm(second).expect(410);
    expect(await state(person)).toBe('pending');
    const back = await aPerson(started);
    await ask(back);
    const token = await tokenOf(back);
    const answers = await Promise.all(Array.from({ length: 6 }, () => confirm(token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410, 410, 410, 410, 410]);
    expect(await consentOf(back)).toHaveLength(1);
  });

  it('needs the text in force', async () => {
    const person = await aPerson(started);
    const answer = await started.http
      .put('/api/preferences')
      .set(person.headers)
      .send({ change: { ...NEWSLETTER, isOn: true, notice: { sha256: '0'.repeat(64), language: 'nl' } } });
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/consent/notice-changed']);
    expect(await started.mails(person.email)).toEqual([]);
  });

  it('asking again and again fills no mailbox', async () => {
    const person = await aPerson(started);
    const answers = [];
    for (let n = 0; n < 5; n++) answers.push((await ask(person)).status);
    expect(answers).toEqual([200, 200, 200, 429, 429]);
    expect(await started.mails(person.email)).toHaveLength(3);
  });

  it('whoever has it already gets no second mail', async () => {
    const person = await subscribed(started);
    expect(stateIn((await ask(person)).body)).toBe('on');
    expect((await started.mails(person.email)).length).toBe(1);
  });
});

describe('saying no', () => {
  it('[SECOND-TOEST-INTREK] is one act that works at once: the consent ends, the address is on the list that gets nothing', async () => {
    const person = await subscribed(started);
    expect(stateIn((await stop(person).expect(200)).body)).toBe('off');
    expect((await consentOf(person)).map((event) => event.state)).toEqual(['given', 'withdrawn']);
    expect(await suppressed(started, person.email)).toBe(true);
  });

  it('before it was confirmed takes the waiting link along', async () => {
    const person = await aPerson(started);
    await ask(person);
    const token = await tokenOf(person);
    await stop(person).expect(200);
    await confirm(token).expect(410);
    expect(await state(person)).toBe('off');
    expect(await consentOf(person)).toEqual([]);
    expect((await started.events('newsletter.stop')).filter(({ subject_ref }) => subject_ref === person.subjectRef)).toHaveLength(1);
  });

  it('on the page with all consents is the same no', async () => {
    const person = await subscribed(started);
    await started.http
      .post('/api/consents/newsletter')
      .set(person.headers)
      .send({ state: 'withdrawn', notice: noticeFor(started), control: 'consents/card' })
      .expect(200);
    expect(await state(person)).toBe('off');
    expect(await suppressed(started, person.email)).toBe(true);
  });

  it('[SECOND-MARK-AF] by the link and by asking a person here both end it', async () => {
    const admin = await aPerson(started, 'admin');
    const [byLink, byPost] = [await subscribed(started), await subscribed(started)];
    await started.http.post(`/api/newsletter/unsubscribe/${byLink.link}`).type('form').send('List-Unsubscribe=One-Click').expect(204);
    await started.http
      .post('/api/admin/newsletter/stops')
      .set(admin.headers)
      .send({ email: `  ${byPost.email.toUpperCase()}`.trim() })
      .expect(204);
    for (const person of [byLink, byPost]) {
      expect(await state(person)).toBe('off');
      expect(await suppressed(started, person.email)).toBe(true);
      expect((await consentOf(person)).at(-1).state).toBe('withdrawn');
    }
    const [event] = (await started.events('newsletter.stop-on-request')).filter(({ subject_ref }) => subject_ref === byPost.subjectRef);
    expect(event).toMatchObject({ actor_ref: admin.subjectRef });
    // nothing tells the admin whether somebody here has an address
    await started.http.post('/api/admin/newsletter/stops').set(admin.headers).send({ email: 'nobody@helder.test' }).expect(204);
    expect(await suppressed(started, 'nobody@helder.test')).toBe(true);
  });

  it('lasts until a confirmed yes: asking alone does not lift it', async () => {
    const person = await subscribed(started);
    await stop(person).expect(200);
    await ask(person);
    expect(await suppressed(started, person.email)).toBe(true);
    await confirm(await tokenOf(person)).expect(204);
    expect(await suppressed(started, person.email)).toBe(false);
  });

  it('keeps no address: only a code that differs under another key', async () => {
    const person = await subscribed(started);
    await stop(person).expect(200);
    const { rows } = await started.owner.query<{ hmac: Buffer }>('select * from suppression.address');
    expect(JSON.stringify(rows)).not.toContain(person.email);
    const plain = createHash('sha256').update(person.email).digest('hex');
    expect(rows.map(({ hmac }) => hmac.toString('hex'))).not.toContain(plain);
  });
});

describe('the link below a newsletter', () => {
  const preferences = (token: string, language = 'nl') => started.http.post('/api/preferences/link').set(OURS).send({ token, language });
  const change = (token: string, changed: object) =>
    started.http
      .put('/api/preferences/link')
      .set(OURS)
      .send({ token, change: { ...NEWSLETTER, ...changed } });

  it('[JOBNL-3.4] shows and changes the choice without signing in; off is off at once', async () => {
    const person = await subscribed(started);
    const shown = (await preferences(person.link, 'en').expect(200)).body;
    expect(shown).toMatchObject({ address: `${person.email[0]}…@helder.test`, about: NEWSLETTER, bounces: false });
    expect([stateIn(shown), shown.rows[0].title, shown.rows[0].notice.language]).toEqual(['on', 'Newsletter', 'en']);
    expect(stateIn((await change(person.link, { isOn: false }).expect(200)).body)).toBe('off');
    expect(await suppressed(started, person.email)).toBe(true);
    const [event] = (await consentOf(person)).slice(-1);
    expect(event).toMatchObject({
      state: 'withdrawn',
      method: { channel: 'mail', control_id: 'mail/preferences' },
      session_ref: null,
    });
  });

  it('on again is an ask like any other, and needs the mailed yes', async () => {
    const person = await subscribed(started);
    await change(person.link, { isOn: false }).expect(200);
    await change(person.link, { isOn: true }).expect(422);
    await change(person.link, { isOn: true, notice: { sha256: '0'.repeat(64), language: 'nl' } }).expect(409);
    expect(stateIn((await change(person.link, { isOn: true, notice: noticeFor(started) }).expect(200)).body)).toBe('pending');
    expect(await suppressed(started, person.email)).toBe(true);
    await confirm(await tokenOf(person)).expect(204);
    expect(await state(person)).toBe('on');
    for (const status of [200, 429]) {
      await stop(person).expect(200);
      await change(person.link, { isOn: true, notice: noticeFor(started) }).expect(status);
    }
  });

  it('is good for one account and one use; anything changed in it is worth nothing', async () => {
    const [person, other] = [await subscribed(started), await subscribed(started)];
    const [version, id, purpose, sender, seal] = person.link.split('.');
    const [, otherId, , , otherSeal] = other.link.split('.');
    for (const forged of [
      `1.${id}.${purpose}.${sender}.${seal}`,
      `2.${otherId}.${purpose}.${sender}.${seal}`,
      `2.${id}.${purpose}.${sender}.${otherSeal}`,
      `2.${id}.offers.${sender}.${seal}`,
      `2.${id}.${purpose}.group.${seal}`,
      `${version}.${id}.${purpose}.${sender}.${seal.slice(1)}`,
      `${version}.${id}.${purpose}.${sender}.`,
      `x.${'y'.repeat(22)}.${'z'.repeat(43)}`,
      seal,
    ])
      await preferences(forged).expect(410);
    expect((await preferences(person.link)).status).toBe(200);
  });

  it('lives as long as the account and not longer', async () => {
    const person = await subscribed(started);
    started.clock.set(new Date('2031-11-20T12:00:00+01:00'));
    await preferences(person.link).expect(200);
    await started.owner.query('delete from account where id = $1', [person.id]);
    await preferences(person.link).expect(410);
    await started.http.post(`/api/newsletter/unsubscribe/${person.link}`).expect(410);
  });

  it('[SECOND-MARK-AF] one click of a mail program stops it without cookie or our own page, a second does no harm, and a GET changes nothing (RFC 8058)', async () => {
    const person = await subscribed(started);
    const path = `/api/newsletter/unsubscribe/${person.link}`;
    for (const method of ['get', 'head'] as const) await started.http[method](path).expect(404);
    expect(await state(person)).toBe('on');
    await started.http
      .post(path)
      .set({ 'sec-fetch-site': 'cross-site', origin: 'https://mail.example' })
      .type('form')
      .send('List-Unsubscribe=One-Click')
      .expect(204);
    expect(await state(person)).toBe('off');
    await started.http.post(path).field('List-Unsubscribe', 'One-Click').expect(204);
    expect(await consentOf(person)).toHaveLength(2);
  });
});
