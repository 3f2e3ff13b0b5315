import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '../core/database.js';
import { Mail, type MarketingLetter, type ServiceLetter } from '../core/mail.js';
import { aPerson, publish } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { leave, subscribed } from '../testing/subscribers.js';
import { until } from '../testing/until.js';
// @ts-expect-error data for the linter, without types
import { slices as untyped } from '../../slices.mjs';
import { IssueSending } from './issue-sending.service.js';

const slices = untyped as Record<string, string[]>;
type Without<L> = Omit<L, 'accountId' | 'to' | 'language'>;
type Kinded = Without<ServiceLetter> | Without<MarketingLetter>;
let started: Started;
let admin: Awaited<ReturnType<typeof aPerson>>;
beforeAll(async () => {
  started = await startApp();
  admin = await aPerson(started, 'admin');
});
afterAll(() => started.stop());

const LINK = 'https://helder.example/artikel?x=1&y=2#deel';
const DRAFT = {
  nl: { subject: 'Nieuws', markdown: `# Kop\n\nEen **regel** en [een artikel](${LINK}).\n\n- een\n- twee\n` },
  en: { subject: 'News', markdown: `# Head\n\nA **line** and [an article](${LINK}).\n` },
};
const PATH = '/api/admin/newsletter/issues';
const write = async (body: object = DRAFT) =>
  (await started.http.post(PATH).set(admin.headers).send(body).expect(200)).body as { id: string; version: number };
const send = (issue: { id: string; version: number }) =>
  started.http.post(`${PATH}/${issue.id}/sending`).set({ ...admin.headers, 'if-match': `"${issue.version}"` });
const shown = async (id: string) =>
  (await started.http.get(PATH).set(admin.headers).expect(200)).body.items.find((issue: { id: string }) => issue.id === id) as {
    state: string;
    sent: number;
    skipped: number;
    sentAt: string;
  };
const issuesTo = async (email: string) => (await started.mails(email)).filter(({ kind }) => kind === 'newsletter.issue');
const isSettled = (mails: { state: string }[]) => mails.length > 0 && mails.every(({ state }) => ['sent', 'suppressed'].includes(state));
const settled = (email: string) => until(() => issuesTo(email), isSettled);
const sendAll = async (body?: object) => {
  const issue = await write(body);
  await send(issue).expect(200);
  await until(
    () => shown(issue.id),
    ({ state }) => state === 'sent',
  );
  return issue.id;
};

describe('writing an issue', () => {
  it('an edit says which version it changes, and the first of two wins', async () => {
    const { id, version } = await write();
    const edit = (headers: object) =>
      started.http
        .put(`${PATH}/${id}`)
        .set({ ...admin.headers, ...headers })
        .send({ ...DRAFT, nl: { ...DRAFT.nl, subject: 'Beter' } });
    await edit({}).expect(428);
    const saved = await edit({ 'if-match': `"${version}"` }).expect(200);
    expect(saved.headers['etag']).toBe(`"${version + 1}"`);
    await edit({ 'if-match': `"${version}"` }).expect(412);
    await send({ id, version }).expect(412);
    await started.http
      .put(`${PATH}/00000000-0000-4000-8000-000000000000`)
      .set({ ...admin.headers, 'if-match': '"1"' })
      .send(DRAFT)
      .expect(404);
    expect((await started.events('newsletter.edit')).filter(({ target_ref }) => target_ref === id)).toHaveLength(1);
  });

  it('the preview is the mail itself; Markdown becomes HTML, HTML and pictures do not', async () => {
    const markdown = `Dag <script>alert(1)</script> ![stip](https://elders.example/pixel.gif) <img src="https://elders.example/x.gif">\n\n[klik](javascript:alert(1)) **vet**`;
    const { id } = await write({ nl: { subject: 'A & <b>', markdown }, en: DRAFT.en });
    const { body } = await started.http.get(`${PATH}/${id}/preview?language=nl`).set(admin.headers).expect(200);
    expect(body.subject).toBe('A & <b>');
    expect(body.html).toContain('<strong>vet</strong>');
    expect(body.html).not.toMatch(/<script|<img|href="javascript/);
    expect(body.html).toContain('<title>A &amp; &lt;b&gt;</title>');
    expect(body.text).toContain('Stop of verander uw keuze: http://helder.test/nieuwsbrief/voorkeuren');
    expect((await started.http.get(`${PATH}/${id}/preview?language=en`).set(admin.headers).expect(200)).body.html).toContain(
      '<html lang="en">',
    );
  });
});

describe('sending an issue', () => {
  it('reaches everybody who confirmed, in their own language, and nobody else', async () => {
    const [nl, en] = [await subscribed(started), await subscribed(started, { language: 'en' })];
    const [never, pending, left] = [await aPerson(started), await aPerson(started), await subscribed(started)];
    await started.owner.query(
      `insert into subscription (account_id, purpose, sender, state, since) values ($1, 'newsletter', 'own', 'pending', $2)`,
      [pending.id, started.clock.now()],
    );
    await leave(started, left).expect(200);
    await sendAll();
    expect((await settled(nl.email)).map(({ subject, state }) => [subject, state])).toEqual([['Nieuws', 'sent']]);
    expect((await settled(en.email)).map(({ subject, state }) => [subject, state])).toEqual([['News', 'sent']]);
    for (const { email } of [never, pending, left]) expect(await issuesTo(email)).toEqual([]);
  });

  it('[JOBNL-3.4] every mail that is no service mail ends with a link that changes the choice without signing in, and tells mail programs how to stop', async () => {
    const person = await subscribed(started);
    await sendAll();
    const [mail] = await settled(person.email);
    expect(mail.headers).toEqual({
      'List-Unsubscribe': `<http://helder.test/api/newsletter/unsubscribe/${person.link}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
    const href = `http://helder.test/nieuwsbrief/voorkeuren#${person.link}`;
    expect(mail.html).toContain(`<a href="${href}"`);
    expect(mail.text.trimEnd().endsWith(href)).toBe(true);
    await started.http
      .put('/api/preferences/link')
      .set('sec-fetch-site', 'same-origin')
      .send({ token: person.link, change: { purpose: 'newsletter', channel: 'email', sender: 'own', isOn: false } })
      .expect(200);
    const { rows } = await started.owner.query(
      `select distinct kind, headers ? 'List-Unsubscribe' and body_text like '%/nieuwsbrief/voorkeuren#%' or body_text like '%/newsletter/preferences#%' as leaves from mail where class = 'marketing' and body_text <> ''`,
    );
    expect(rows).toEqual([{ kind: 'newsletter.issue', leaves: true }]);
  });

  it('no pixel, no picture, no link that goes another way than it says: nothing reports that it was read', async () => {
    const person = await subscribed(started);
    await sendAll();
    const [{ html }] = await settled(person.email);
    expect(html).not.toMatch(/<img|url\(|src=|<link|@import|<script|<iframe|background=/i);
    const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href.replaceAll('&amp;', '&'));
    expect(hrefs).toEqual([LINK, `http://helder.test/nieuwsbrief/voorkeuren#${person.link}`]);
  });

  it('a second run of the same job sends nothing twice, and a cut-off run is finished', async () => {
    const [one, two] = [await subscribed(started), await subscribed(started)];
    const { id } = await write();
    const sending = started.app.get(IssueSending);
    // as it stands after a run that ended in the middle: one was written to
    await started.owner.query(`update newsletter_issue set state = 'sending' where id = $1`, [id]);
    await started.owner.query(
      'insert into newsletter_delivery (issue_id, account_id, mail_id, at) values ($1, $2, gen_random_uuid(), $3)',
      [id, one.id, started.clock.now()],
    );
    await Promise.all([sending.fanOut(id), sending.fanOut(id)]);
    await sending.fanOut(id);
    expect(await settled(two.email)).toHaveLength(1);
    expect(await issuesTo(one.email)).toEqual([]);
    const { rows } = await started.owner.query(
      'select count(*)::int as n, count(distinct account_id)::int as people from newsletter_delivery where issue_id = $1',
      [id],
    );
    expect(rows[0].n).toBe(rows[0].people);
    expect((await started.events('newsletter.sent')).filter(({ target_ref }) => target_ref === id)).toHaveLength(1);
  });

  it('is done once: a second time is refused, an edit too', async () => {
    const id = await sendAll();
    for (const version of [1, 2, 3]) {
      const answer = await send({ id, version }).expect(409);
      expect(answer.body.type).toBe('/problems/newsletter/already-sent');
    }
    await started.http
      .put(`${PATH}/${id}`)
      .set({ ...admin.headers, 'if-match': '"3"' })
      .send(DRAFT)
      .expect(409);
  });

  it('who said no after the mail was written and before it went gets nothing, and is counted as passed over', async () => {
    const [stays, leaves, closes] = [await subscribed(started), await subscribed(started), await subscribed(started)];
    const { id } = await write();
    await started.owner.query(`update newsletter_issue set state = 'sending' where id = $1`, [id]);
    const database = started.app.get(Database);
    // the no arrives in the same transaction as the letters: no mail can go in between
    await database.asSystem(async (tx) => {
      await started.app.get(IssueSending)['batch'](tx, id, '00000000-0000-0000-0000-000000000000');
      await tx.query(`update subscription set state = 'stopped' where account_id = $1`, [leaves.id]);
      await tx.query(`update account set state = 'closing' where id = $1`, [closes.id]);
    });
    await started.app.get(IssueSending).fanOut(id);
    expect((await settled(stays.email)).map(({ state }) => state)).toContain('sent');
    for (const { id: accountId } of [leaves, closes]) {
      const { rows } = await until(
        () =>
          started.owner.query(
            `select state, to_address, body_text, body_html, headers from mail where account_id = $1 and kind = 'newsletter.issue'`,
            [accountId],
          ),
        (found) => isSettled(found.rows),
      );
      expect(rows).toEqual([{ state: 'suppressed', to_address: '', body_text: '', body_html: '', headers: {} }]);
    }
    const { sent, skipped, sentAt } = await shown(id);
    expect(skipped).toBe(2);
    expect(sent).toBeGreaterThanOrEqual(1);
    expect(sentAt).not.toBeNull();
  });

  it('[SF-DOEL-WIJZ] a service notice goes without the newsletter switch, product news never does', async () => {
    const person = await aPerson(started);
    const post = (to: { id: string; email: string }, letter: Kinded) =>
      started.app
        .get(Database)
        .asSystem((tx) => started.app.get(Mail).post(tx, { ...letter, accountId: to.id, to: to.email, language: 'nl' }));
    const text = { subject: 'Nieuws', greeting: 'Dag,', paragraphs: ['Tekst.'], footer: { words: 'Stop', href: 'http://helder.test/' } };
    const news = { class: 'marketing', purpose: 'product-news', sender: 'own', text, oneClick: 'http://helder.test/' } as const;
    await post(person, { ...news, kind: 'product.news' });
    await post(person, { ...news, kind: 'newsletter.issue', purpose: 'newsletter' });
    await post(person, { class: 'service', kind: 'account.notice', text });
    const { rows } = await until(
      () =>
        started.owner.query<{ kind: string; state: string }>('select kind, state from mail where account_id = $1 order by kind', [
          person.id,
        ]),
      (found) => found.rows.length === 3 && isSettled(found.rows),
    );
    expect(rows).toEqual([
      { kind: 'account.notice', state: 'sent' },
      { kind: 'newsletter.issue', state: 'suppressed' },
      { kind: 'product.news', state: 'suppressed' },
    ]);
    // and with the switch on, product news that is not the newsletter they agreed to still does not
    const reader = await subscribed(started);
    await post(reader, { ...news, kind: 'product.news' });
    await until(
      () => started.owner.query<{ state: string }>(`select state from mail where account_id = $1 and kind = 'product.news'`, [reader.id]),
      (found) => found.rows[0]?.state === 'suppressed',
    );
  });
});

describe('what a newsletter knows', () => {
  it('[SF-INTRO-a] what a candidate says in the profile serves recruiters alone: the newsletter is the same for everybody and has no way to it', async () => {
    const [plain, rich] = [await subscribed(started), await subscribed(started)];
    await publish(started, rich);
    await sendAll();
    const [one, other] = await Promise.all(
      [plain, rich].map(async ({ email, link }) =>
        (await settled(email)).map(({ html, text, subject }) => [html, text, subject].join('\n').replaceAll(link, 'LINK')).sort(),
      ),
    );
    expect(one).toEqual(other);
    // no slice outside the recruiters' world may use profiles, and the newsletter names none of their tables
    const reaches = (slice: string, goal: string): boolean => slices[slice].some((next) => next === goal || reaches(next, goal));
    expect(
      Object.keys(slices)
        .filter((slice) => reaches(slice, 'profile'))
        .sort(),
    ).toEqual(['recruiting', 'reveal', 'search', 'statistics', 'vacancy', 'visibility']);
    const source = readdirSync(import.meta.dirname)
      .filter((name) => !name.includes('spec'))
      .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
      .join('\n');
    expect(source).not.toMatch(/\b(from|join|update|into)\s+(profile|document|visibility|candidate_search|candidate_view)\b/);
  });

  it('[SECOND-COMM-METH] one gate: nothing else in the code sends or queues a mail', () => {
    const root = join(import.meta.dirname, '..');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.includes('spec') && !name.startsWith('testing'),
    );
    const with_ = (pattern: RegExp) => files.filter((name) => pattern.test(readFileSync(join(root, name), 'utf8')));
    expect(with_(/nodemailer|sendMail|import (?!\{ isIP)[^;]*'node:net'|node:tls/)).toEqual(['core/mail.ts']);
    expect(with_(/insert into mail\b/)).toEqual(['core/mail.ts']);
    expect(with_(/class: 'marketing',/).sort()).toEqual(['alert/alert-mails.service.ts', 'newsletter/issue-sending.service.ts']);
    expect(with_(/marketingNeeds\(\(/)).toEqual(['newsletter/issue-sending.service.ts']);
    expect(with_(/alertsNeed\(\(/)).toEqual(['alert/alert-mails.service.ts']);
  });
});
