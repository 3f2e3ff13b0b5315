import { emailOf } from '@helder/policy';
import { Jobs } from '../core/jobs.js';
import { Mail } from '../core/mail.js';
import { aPerson } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { choose, leave, subscribed } from '../testing/subscribers.js';
import { until } from '../testing/until.js';
import { IssueSending } from './issue-sending.service.js';

let started: Started;
let admin: Awaited<ReturnType<typeof aPerson>>;
beforeAll(async () => {
  started = await startApp();
  admin = await aPerson(started, 'admin');
});
afterAll(() => started.stop());

const LINKS = ['https://helder.example/een?x=1&y=2', 'https://helder.example/twee'];
const markdown = `Lees [een](${LINKS[0]}) en [twee](${LINKS[1]}), of [mail ons](mailto:hulp@helder.example).`;
const TEXT = { subject: 'Nieuws', markdown };
const MEASURING = emailOf('measuring');
const write = async () =>
  (await started.http.post('/api/admin/newsletter/issues').set(admin.headers).send({ nl: TEXT, en: TEXT }).expect(200)).body.id as string;
async function sendAll() {
  const id = await write();
  await started.http
    .post(`/api/admin/newsletter/issues/${id}/sending`)
    .set({ ...admin.headers, 'if-match': '"1"' })
    .expect(200);
  return id;
}
const arrived = async (email: string) =>
  (
    await until(
      async () => (await started.mails(email)).filter(({ kind }) => kind === 'newsletter.issue'),
      ([mail]) => mail?.state === 'sent',
    )
  )[0];
const hrefsIn = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href.replaceAll('&amp;', '&'));
const picturesIn = (html: string) => [...html.matchAll(/<img src="([^"]*)"/g)].map(([, src]) => src);
const path = (address: string) => address.replace('http://helder.test', '');

describe('measuring', () => {
  it('[SECOND-GEBRUIK-METEN] off: no pixel and no rewritten link; on: one pixel and links on our own address, without a person in them', async () => {
    const [off, on] = [await subscribed(started), await subscribed(started)];
    await choose(started, on, MEASURING).expect(200);
    const id = await sendAll();
    const [plain, counted] = [await arrived(off.email), await arrived(on.email)];
    const preferences = (link: string) => `http://helder.test/nieuwsbrief/voorkeuren#${link}`;
    expect(hrefsIn(plain.html)).toEqual([...LINKS, 'mailto:hulp@helder.example', preferences(off.link)]);
    expect(plain.html).not.toMatch(/<img|src=|url\(|\/opened|\/links\//);
    expect(plain.text).toContain('Wij meten niet of u hem leest.');
    const base = `http://helder.test/api/newsletter/issues/${id}/nl`;
    expect(picturesIn(counted.html)).toEqual([`${base}/opened`]);
    expect(hrefsIn(counted.html)).toEqual([`${base}/links/1`, `${base}/links/2`, 'mailto:hulp@helder.example', preferences(on.link)]);
    expect(counted.text).toContain('U koos voor meten.');
    for (const secret of [on.id, on.subjectRef, on.email]) expect(picturesIn(counted.html).join()).not.toContain(secret);
  });

  it('counts per issue, tells nothing below ten, and leads only to links of that issue', async () => {
    const person = await subscribed(started);
    await choose(started, person, MEASURING).expect(200);
    const id = await sendAll();
    const { html } = await arrived(person.email);
    const [pixel] = picturesIn(html);
    const shown = async () => {
      const { body } = await started.http.get('/api/admin/newsletter/issues').set(admin.headers).expect(200);
      return body.items.find((issue: { id: string }) => issue.id === id).counted as object | null;
    };
    for (let n = 0; n < 9; n++) await started.http.get(path(pixel)).expect(200).expect('content-type', 'image/gif');
    expect(await shown()).toBeNull();
    await started.http.get(path(pixel)).expect(200);
    for (const [n, href] of LINKS.entries()) {
      const answer = await started.http.get(path(hrefsIn(html)[n])).expect(302);
      expect([answer.headers['location'], answer.headers['set-cookie'], answer.headers['cache-control']]).toEqual([
        href,
        undefined,
        'no-store',
      ]);
    }
    expect(await shown()).toEqual({ openings: 10, clicks: 2 });
    await started.http.get(`/api/newsletter/issues/${id}/nl/links/3`).expect(404);
    await started.http.get(`/api/newsletter/issues/${id}/nl/links/0`).expect(422);
    await started.http.get(`/api/newsletter/issues/${await write()}/nl/opened`).expect(404);
    const { rows } = await started.owner.query<{ column: string }>(
      `select column_name as column from information_schema.columns where table_name = 'newsletter_count' order by 1`,
    );
    expect(rows.map(({ column }) => column)).toEqual(['issue_id', 'language', 'link', 'times']);
  });

  it('is asked when the mail goes, not when it was written', async () => {
    const [stops, starts] = [await subscribed(started), await subscribed(started)];
    await choose(started, stops, MEASURING).expect(200);
    // the test itself is the post office
    await started.app.get(Jobs)['boss'].offWork('mail.send', { wait: true });
    const id = await write();
    await started.owner.query(`update newsletter_issue set state = 'sending' where id = $1`, [id]);
    await started.app.get(IssueSending).fanOut(id);
    await leave(started, stops, MEASURING).expect(200);
    await choose(started, starts, MEASURING).expect(200);
    const sent = async (accountId: string) => {
      const values = [accountId];
      const where = `account_id = $1 and kind = 'newsletter.issue'`;
      const [mail] = (await started.owner.query<{ id: string }>(`select id from mail where ${where} and state = 'queued'`, values)).rows;
      await started.app.get(Mail)['send'](mail.id);
      return (await started.owner.query<{ html: string }>(`select body_html as html from mail where ${where}`, values)).rows[0].html;
    };
    expect(await sent(stops.id)).not.toMatch(/<img/);
    expect(await sent(starts.id)).toMatch(/<img/);
  });
});
