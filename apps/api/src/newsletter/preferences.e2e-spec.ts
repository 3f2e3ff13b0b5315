import { verifyReceipt } from '@helder/proof';
import { emailOf, needsConfirmation, topicsOf, type Topic } from '@helder/policy';
import { leaving } from '../testing/leaving.js';
import { aPerson } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { choose, confirm, leave, noticeFor, subscribed, suppressed } from '../testing/subscribers.js';

let started: Started;
type Person = Awaited<ReturnType<typeof aPerson>>;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

const OURS = { 'sec-fetch-site': 'same-origin' };
const SMS: Topic = { purpose: 'offers', channel: 'sms', sender: 'own' };
const key = ({ purpose, channel, sender }: Topic) => `${purpose} ${channel} ${sender}`;
type Shown = {
  bounces: boolean;
  channels: string[];
  rows: { purpose: Topic['purpose']; sender: Topic['sender']; choices: { channel: Topic['channel']; state: string }[] }[];
};
const shown = async (person: Person): Promise<Shown> => (await started.http.get('/api/preferences').set(person.headers).expect(200)).body;
/** Every choice that is not off. */
const on = ({ rows }: Shown) =>
  rows.flatMap(({ purpose, sender, choices }) =>
    choices.filter(({ state }) => state !== 'off').map(({ channel, state }) => `${key({ purpose, channel, sender })} ${state}`),
  );
const eventsOf = async (person: Person) =>
  (
    await started.owner.query<{ purpose: string; scope: string; state: string }>(
      'select purpose, scope, state from evidence.consent_event where subject_ref = $1 order by ord',
      [person.subjectRef],
    )
  ).rows.map(({ purpose, scope, state }) => `${purpose} ${scope} ${state}`);
const all = () => topicsOf(started.config.pack.marketing);

describe('the matrix of preferences', () => {
  it('[SECOND-GEBRUIK-KANAAL] five ways stand beside each other, and everything starts off', async () => {
    const person = await aPerson(started);
    const matrix = await shown(person);
    expect(matrix.channels).toEqual(['email', 'phone', 'sms', 'post', 'push']);
    expect(matrix.rows.flatMap(({ choices }) => choices)).toHaveLength(all().length);
    expect(on(matrix)).toEqual([]);
    expect(await eventsOf(person)).toEqual([]);
  });

  it('[SECOND-TOEST-MARK] [SECOND-TOEST-GROEP] [SECOND-TOEST-DERDE] each way and each sender is a yes of its own, and says nothing about the others', async () => {
    const person = await aPerson(started);
    for (const topic of all().filter((each) => !needsConfirmation(each))) {
      const before = on(await shown(person));
      const answer = await choose(started, person, topic).expect(200);
      expect(on(answer.body).filter((each) => !before.includes(each))).toEqual([`${key(topic)} on`]);
      expect((await eventsOf(person)).at(-1)).toBe(`${topic.purpose} ${topic.channel}:${topic.sender} given`);
    }
    await leave(started, person, { ...SMS, sender: 'third-party' }).expect(200);
    expect(on(await shown(person))).not.toContain('offers sms third-party on');
    expect(on(await shown(person))).toEqual(
      expect.arrayContaining(['offers sms own on', 'offers sms group on', 'offers phone third-party on']),
    );
  });

  it('[SECOND-COMM-NIEUWS] [JOBNER-DOEL-AANBOD] newsletters and offers are left and joined one by one', async () => {
    const person = await subscribed(started);
    await choose(started, person, emailOf('tips')).expect(200);
    expect(on(await shown(person))).toEqual(['newsletter email own on', 'tips email own pending']);
    await choose(started, person, emailOf('offers')).expect(200);
    // one mail names both, and its link is the only one that works
    const [mail] = await started.mails(person.email);
    expect(mail.subject).toBe('Bevestig uw keuze: Aanbiedingen, Tips voor uw loopbaan');
    await confirm(started, await started.tokenFrom(person.email, 'newsletter.confirm')).expect(204);
    expect(on(await shown(person))).toEqual(['newsletter email own on', 'tips email own on', 'offers email own on']);
    await leave(started, person, emailOf('tips')).expect(200);
    expect(on(await shown(person))).toEqual(['newsletter email own on', 'offers email own on']);
    expect([await suppressed(started, person.email, 'tips'), await suppressed(started, person.email)]).toEqual([true, false]);
  });

  it('[SECOND-TOEST-INTREK] one act stops everything that is not needed, and takes waiting links along', async () => {
    const person = await subscribed(started);
    for (const topic of [SMS, { ...SMS, sender: 'group' } as Topic, emailOf('measuring'), emailOf('tips')])
      await choose(started, person, topic).expect(200);
    const token = await started.tokenFrom(person.email, 'newsletter.confirm');
    const stopped = await started.http.delete('/api/preferences?language=en').set(person.headers).expect(200);
    expect(on(stopped.body)).toEqual([]);
    await confirm(started, token).expect(410);
    const withdrawn = (await eventsOf(person)).filter((event) => event.endsWith('withdrawn'));
    expect(withdrawn).toHaveLength(4);
    await started.http.delete('/api/preferences').set(person.headers).expect(200);
    expect((await eventsOf(person)).filter((event) => event.endsWith('withdrawn'))).toHaveLength(4);
  });

  it('closing the account ends every choice', async () => {
    const person = await aPerson(started);
    await choose(started, person, SMS).expect(200);
    await leaving(started).close(person);
    expect((await eventsOf(person)).at(-1)).toBe('offers sms:own withdrawn');
  });

  it('needs the text in force, and offers nothing the pack does not', async () => {
    const person = await aPerson(started);
    const ask = (change: object) => started.http.put('/api/preferences').set(person.headers).send({ change });
    const old = { sha256: '0'.repeat(64), language: 'nl' };
    await ask({ ...SMS, isOn: true, notice: old }).expect(409);
    await ask({ ...SMS, purpose: 'newsletter', isOn: false }).expect(404);
    await ask({ ...SMS, channel: 'pigeon', isOn: false }).expect(422);
    expect(await eventsOf(person)).toEqual([]);
  });

  it('what was chosen stands in the history of consents, with its way, its sender and a receipt', async () => {
    const person = await aPerson(started);
    await choose(started, person, SMS).expect(200);
    const { body } = await started.http.get('/api/consents/history').set(person.headers).expect(200);
    expect(body.items).toMatchObject([{ purpose: 'offers', scope: 'sms:own', state: 'given', control: 'preferences/matrix' }]);
    await started.http.get(`/api/consents/notices/${body.items[0].noticeSha256}`).set(person.headers).expect(200);
    const receipt = await started.http.get(`/api/consents/history/${body.items[0].id}/receipt`).set(person.headers).expect(200);
    expect(receipt.body).toMatchObject({ processing: { purpose: 'offers', scope: 'sms:own' }, event: { state: 'given' } });
    const { body: published } = await started.http.get('/api/proof/keys').expect(200);
    expect(await verifyReceipt(receipt.body, published.keys)).toMatchObject({ ok: true });
  });
});

describe('the link below a mail', () => {
  const byLink = (path: string, method: 'post' | 'put', body: object) =>
    started.http[method](`/api/preferences/link${path}`).set(OURS).send(body);

  it('[JOBNL-3.4] opens on what the mail was about, changes any choice, and stops all, without signing in', async () => {
    const person = await subscribed(started, { purpose: 'tips' });
    const { body } = await byLink('', 'post', { token: person.link }).expect(200);
    expect([body.about, on(body)]).toEqual([emailOf('tips'), ['tips email own on']]);
    const notice = noticeFor(started, 'nl', SMS);
    expect(on((await byLink('', 'put', { token: person.link, change: { ...SMS, isOn: true, notice } }).expect(200)).body)).toContain(
      'offers sms own on',
    );
    expect(on((await byLink('/stop', 'post', { token: person.link }).expect(200)).body)).toEqual([]);
  });

  it('[SECOND-MARK-AF] one click stops the list its mail was of, and no other', async () => {
    const person = await subscribed(started, { purpose: 'tips' });
    await choose(started, person).expect(200);
    await confirm(started, await started.tokenFrom(person.email, 'newsletter.confirm')).expect(204);
    const one = started.http.post(`/api/newsletter/unsubscribe/${person.link}`).type('form');
    const answer = await one.send('List-Unsubscribe=One-Click').expect(204);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(on(await shown(person))).toEqual(['newsletter email own on']);
  });
});
