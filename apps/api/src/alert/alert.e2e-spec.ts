/** @policy profiles */
import { leaving } from '../testing/leaving.js';
import { aPerson, aVisibleCandidate } from '../testing/people.js';
import { OURS, wholeAnswer } from '../testing/registration.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';
import { suppressed } from '../testing/subscribers.js';
import { until } from '../testing/until.js';
import { aVacancy } from '../testing/vacancies.js';

let started: Started;
let count = 0;
beforeAll(async () => {
  started = await startApp();
});
beforeEach(async () => {
  started.clock.set(NOON);
  await started.owner.query('delete from vacancy; delete from job_alert');
});
afterAll(() => started.stop());

const post = (path: string, body: object = {}) => started.http.post(`/api/job-alerts${path}`).set(OURS).send(body);
const bytes = (answer: Parameters<typeof wholeAnswer>[0]) => wholeAnswer(answer).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '');
const newEmail = () => `lezer${++count}@lezers.test`;
const notice = async () => (await started.http.get('/api/job-alerts/notice').expect(200)).body as { sha256: string };
const form = async (email: string, search: object = { function: 'nurse' }) => ({
  name: 'Noor Lezer',
  email,
  language: 'nl',
  search,
  agreed: true,
  sha256: (await notice()).sha256,
});
const confirmed = async (email: string, search?: object) => {
  await post('', await form(email, search)).expect(204);
  await post('/confirmation', { token: await started.tokenFrom(email, 'alert.confirm') }).expect(204);
};
const news = async (email: string) => (await started.mails(email)).filter(({ kind }) => kind === 'alert.vacancies');
const gone = (email: string) =>
  until(
    () => news(email),
    (mails) => mails.length > 0 && mails.every(({ state }) => state === 'sent'),
  );
const rows = async (email: string) => (await started.owner.query('select * from job_alert where email = $1', [email])).rows;
// somebody new each time: a session does not outlive the days that pass here
const posted = async (more?: Record<string, unknown>) => aVacancy(started, await aPerson(started, 'recruiter'), more);
const at = (when: string) => started.clock.set(new Date(when));

describe('vacancies by mail', () => {
  it('[SF-VACATURES] nothing is sent before the mailed link came back, however often the night comes; then only what is new', async () => {
    const email = newEmail();
    await posted({ title: 'Was er al' });
    await post('', await form(email)).expect(204);
    at('2026-11-20T12:05:00+01:00');
    await posted({ title: 'Voor het ja' });
    await started.sweep();
    expect(await news(email)).toEqual([]);
    await post('/confirmation', { token: await started.tokenFrom(email, 'alert.confirm') }).expect(204);
    at('2026-11-20T12:10:00+01:00');
    await started.sweep();
    expect(await news(email)).toEqual([]);
    await posted({ title: 'Nieuw en passend' });
    await posted({ title: 'Nieuw, ander beroep', function: 'cook', sector: 'hospitality' });
    at('2026-11-21T03:10:00+01:00');
    await started.sweep();
    const [mail] = await gone(email);
    expect(mail.text).toContain('Nieuw en passend');
    expect(mail.text).not.toMatch(/Was er al|Voor het ja|ander beroep/);
    expect([mail.class, mail.subject]).toEqual(['marketing', 'Een nieuwe vacature']);
  });

  it('go once a day at most, and not at all when there is nothing new', async () => {
    const email = newEmail();
    await confirmed(email, {});
    at('2026-11-21T09:00:00+01:00');
    await posted({ title: 'Eerste' });
    at('2026-11-21T10:00:00+01:00');
    await started.sweep();
    await started.sweep();
    await posted({ title: 'Tweede' });
    at('2026-11-21T23:00:00+01:00');
    await started.sweep();
    expect(await gone(email)).toHaveLength(1);
    at('2026-11-22T03:10:00+01:00');
    await started.sweep();
    const mails = await news(email);
    expect([mails.length, mails[0].text.includes('Tweede'), mails[0].text.includes('Eerste')]).toEqual([2, true, false]);
    at('2026-11-23T03:10:00+01:00');
    await started.sweep();
    expect(await news(email)).toHaveLength(2);
  });

  it('[SF-DATA-ZOEK] are saved with a name, an address and the search alone, and stopped without an account: by the page and by one click', async () => {
    const email = newEmail();
    for (const path of ['page', 'one-click'] as const) {
      await confirmed(email, { sector: 'care' });
      expect(await suppressed(started, email, 'job-alert')).toBe(false);
      const [row] = await rows(email);
      expect(Object.entries(row).filter(([, value]) => value === 'Noor Lezer' || value === email || value === 'care')).toHaveLength(3);
      expect(row).toMatchObject({ account_id: null, function: null, region: null });
      started.clock.set(new Date(started.clock.now().getTime() + 60_000));
      await posted();
      await started.sweep();
      const [mail] = await gone(email);
      const token = /stop#([\w.-]+)/.exec(mail.text)![1];
      expect(mail.headers).toMatchObject({
        'List-Unsubscribe': `<http://helder.test/api/job-alerts/unsubscribe/${token}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      });
      expect((await post('/link', { token }).expect(200)).body).toMatchObject({ address: 'l…@lezers.test', search: { sector: 'care' } });
      await started.http.get(`/api/job-alerts/unsubscribe/${token}`).expect(404);
      expect(await rows(email)).toHaveLength(1);
      if (path === 'page') await post('/link/stop', { token }).expect(204);
      else await started.http.post(`/api/job-alerts/unsubscribe/${token}`).type('form').send('List-Unsubscribe=One-Click').expect(204);
      expect(await rows(email)).toEqual([]);
      expect(await suppressed(started, email, 'job-alert')).toBe(true);
      await post('/link', { token }).expect(410);
      await post('/link/stop', { token }).expect(204);
      await started.owner.query('delete from mail where to_address = $1', [email]);
      at('2026-11-22T03:10:00+01:00');
    }
  });

  it('a stop between the writing of a mail and its going counts', async () => {
    const email = newEmail();
    await confirmed(email, {});
    at('2026-11-20T12:30:00+01:00');
    await posted();
    // the mail is written, and its row is held until the stop is there
    await started.owner
      .query(`create function hold() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock_shared(77); return new; end $$;
      create trigger hold before update on mail for each row when (new.kind = 'alert.vacancies') execute function hold()`);
    await started.owner.query('select pg_advisory_lock(77)');
    let written!: { id: string };
    try {
      await started.sweep();
      const [mail] = await news(email);
      ({
        rows: [written],
      } = await started.owner.query<{ id: string }>('select id from mail where to_address = $1 and kind = $2', [email, 'alert.vacancies']));
      await post('/link/stop', { token: /stop#([\w.-]+)/.exec(mail.text)![1] }).expect(204);
    } finally {
      await started.owner.query('select pg_advisory_unlock(77)');
    }
    const [mail] = await until(
      async () =>
        (await started.owner.query<{ state: string; to_address: string }>('select state, to_address from mail where id = $1', [written.id]))
          .rows,
      ([row]) => row.state !== 'queued' && row.state !== 'sending',
    );
    await started.owner.query('drop trigger hold on mail; drop function hold');
    expect(mail).toEqual({ state: 'suppressed', to_address: '' });
  });

  it('an ask answers the same for a known address and an unknown one, works for an hour, once, and is erased when nobody confirms', async () => {
    const person = await aPerson(started);
    const email = newEmail();
    const [known, unknown] = [await post('', await form(person.email)), await post('', await form(email))];
    expect([known.status, bytes(known)]).toEqual([204, bytes(unknown)]);
    const token = await started.tokenFrom(email, 'alert.confirm');
    at('2026-11-20T13:01:00+01:00');
    await post('/confirmation', { token }).expect(410);
    await started.sweep();
    expect(await rows(email)).toEqual([]);
    await confirmed(email);
    await post('/confirmation', { token: await started.tokenFrom(email, 'alert.confirm') }).expect(410);
    await post('', { ...(await form(email)), sha256: '0'.repeat(64) }).expect(409);
    await post('', { ...(await form(email)), phone: '0612345678' }).expect(422);
  });

  it('belong to the account that has the address: its data shows them, and closing erases them', async () => {
    const act = leaving(started);
    const person = await aVisibleCandidate(started);
    await confirmed(person.email.toUpperCase().replace('HELDER.TEST', 'helder.test'));
    await post('', await form(person.email, { region: 'drenthe' })).expect(204);
    const { categories } = (await started.http.get('/api/my-data').set(person.headers).expect(200)).body as {
      categories: { code: string }[];
    };
    expect(categories.map(({ code }) => code)).toContain('job-alert');
    const { code } = await act.close(person, 'now');
    expect((await act.erased(code)).state).toBe('erased');
    expect((await started.owner.query('select from job_alert')).rowCount).toBe(0);
  });
});
