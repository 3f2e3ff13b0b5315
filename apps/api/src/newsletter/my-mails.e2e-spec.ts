import { Database } from '../core/database.js';
import { Mail, type Letter, type MarketingLetter, type ServiceLetter } from '../core/mail.js';
import { MAIL_STOPS, SERVICE_MAIL } from '../core/mail-reasons.js';
import type { MailText } from '../core/mail-layout.js';
import { aPerson } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { choose, subscribed } from '../testing/subscribers.js';
import { until } from '../testing/until.js';

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

const OURS = { 'sec-fetch-site': 'same-origin' };
const mailsOf = async ({ headers }: { headers: Record<string, string> }) =>
  (await started.http.get('/api/mails').set(headers).expect(200)).body.items as Record<string, string>[];
const post = (letter: Letter) => started.app.get(Database).asSystem((tx) => started.app.get(Mail).post(tx, letter));
const text: MailText = { subject: 'S', greeting: 'Dag,', paragraphs: ['Tekst.'] };

describe('why did I get this mail', () => {
  it('[SF-DOEL-CONTACT] each mail says its kind, on what it rests and what ends it; service mail is no marketing', async () => {
    const person = await subscribed(started);
    await started.http.post('/api/password-reset').set(OURS).send({ email: person.email }).expect(204);
    const admin = await aPerson(started, 'admin');
    const issue = { nl: { subject: 'Nieuws', markdown: 'x' }, en: { subject: 'News', markdown: 'x' } };
    const { body } = await started.http.post('/api/admin/newsletter/issues').set(admin.headers).send(issue).expect(200);
    await started.http
      .post(`/api/admin/newsletter/issues/${body.id}/sending`)
      .set({ ...admin.headers, 'if-match': '"1"' })
      .expect(200);
    const items = await until(
      () => mailsOf(person),
      ({ length }) => length === 3,
    );
    const why = ({ class: of, purpose, ground, sender, stop }: Record<string, string>) => [of, purpose, ground, sender, stop].join(' ');
    expect(items.map(why).sort()).toEqual([
      'marketing newsletter consent own preferences',
      'service account contract own close',
      'service newsletter law own preferences',
    ]);
    for (const item of items)
      expect(Object.keys(item).sort()).toEqual(['at', 'class', 'ground', 'id', 'purpose', 'sender', 'stop', 'subject']);
    expect(await mailsOf(await aPerson(started))).toEqual([]);
  });

  it('what was held back or still waits is not in it', async () => {
    const person = await aPerson(started);
    await choose(started, person).expect(200);
    await until(
      () => mailsOf(person),
      ({ length }) => length === 1,
    );
    await started.owner.query(`update mail set state = 'suppressed' where account_id = $1`, [person.id]);
    expect(await mailsOf(person)).toEqual([]);
  });
});

describe('the gate', () => {
  const to = { accountId: null, to: 'noor@helder.test', language: 'nl' } as const;

  it('takes no mail without a class, no service mail with room for an advertisement, and no marketing without a way to stop', () => {
    const service = { ...to, class: 'service', kind: 'account.notice', text } as const satisfies ServiceLetter;
    const wrong: unknown[] = [
      // @ts-expect-error a mail without a class does not exist
      { ...to, kind: 'account.notice', text } satisfies Letter,
      // @ts-expect-error nor one whose slice does not say on what it rests
      { ...service, kind: 'advert.notice' } satisfies Letter,
      // @ts-expect-error what was written by hand has no place in a service mail
      { ...service, text: { ...text, html: '<p>x</p>' } } satisfies Letter,
      // @ts-expect-error nor has a pixel
      { ...service, text: { ...text, pixel: 'http://helder.test/x' } } satisfies Letter,
      // @ts-expect-error marketing is about somebody, says for which purpose, and can be stopped
      { ...to, class: 'marketing', kind: 'product.news', text } satisfies MarketingLetter,
    ];
    expect(wrong).toHaveLength(5);
  });

  it('lets a service mail link to us and to the authority only', async () => {
    const letter = (href: string): Letter => ({
      ...to,
      class: 'service',
      kind: 'account.notice',
      text: { ...text, button: { words: 'x', href } },
    });
    for (const href of ['https://elders.example/', 'http://helder.test.elders.example/', 'http://helder.tester/'])
      await expect(post(letter(href))).rejects.toThrow('a service mail links to us only');
    for (const href of ['http://helder.test/account', started.config.pack.authority.url]) expect(await post(letter(href))).toBeTruthy();
  });

  it('every service names a ground and a page that exists, and consent is never the ground of what nobody can end', () => {
    for (const { ground, stop } of Object.values(SERVICE_MAIL)) {
      expect(MAIL_STOPS).toContain(stop);
      if (ground === 'consent') expect(stop).not.toBe('nothing');
    }
  });
});
