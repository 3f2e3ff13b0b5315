import { Database } from '../core/database.js';
import { Mail } from '../core/mail.js';
import { Sweeps } from '../core/sweeps.js';
import { aPerson } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { until } from '../testing/until.js';

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

const post = (to: string, subject: string) =>
  started.app.get(Database).asSystem((tx) =>
    started.app.get(Mail).post(tx, {
      accountId: null,
      to,
      language: 'nl',
      class: 'service',
      kind: 'account.letter',
      text: {
        subject,
        greeting: 'Dag Noor,',
        paragraphs: ['Een <b>regel</b>.'],
        button: { words: 'Doe het', href: 'http://helder.test/doe#token' },
      },
    }),
  );
const outbox = async (query = '') =>
  (await started.http.get(`/api/dev/outbox${query}`).expect(200)).body.items as {
    id: string;
    to: string;
    subject: string;
    text: string;
    html: string;
  }[];

describe('the outbox', () => {
  it('shows every mail that was sent, newest first, and those to one address', async () => {
    await post('a@helder.test', 'eerste');
    await until(outbox, ({ length }) => length === 1);
    await post('B@helder.test', 'tweede');
    const mails = await until(outbox, ({ length }) => length === 2);
    expect(mails.map(({ subject }) => subject)).toEqual(['tweede', 'eerste']);
    expect((await outbox('?to=b@helder.test')).map(({ subject }) => subject)).toEqual(['tweede']);
    expect(mails[0].text).toContain('http://helder.test/doe#token');
  });

  it('shows one as its reader sees it, locked in: nothing in it runs, loads or sends', async () => {
    await post('c@helder.test', 'derde');
    const [{ id, html }] = await until(
      () => outbox('?to=c@helder.test'),
      ({ length }) => length === 1,
    );
    const answer = await started.http.get(`/api/dev/outbox/${id}`).expect(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'unsafe-inline';.* sandbox /);
    expect(answer.text).toBe(html);
    expect(answer.text).toContain('Een &lt;b&gt;regel&lt;/b&gt;.');
    await started.http.get('/api/dev/outbox/00000000-0000-4000-8000-000000000000').expect(404);
  });
});

describe('the clock', () => {
  it('is moved by an admin alone, forward by a period or to a moment, and what is due by then is done before the answer', async () => {
    const ran: Date[] = [];
    started.app.get(Sweeps).register({
      name: 'test.sweep',
      every: 'day',
      due: () => Promise.resolve(0),
      run: (now) => (ran.push(now), Promise.resolve({ done: 1 })),
    });
    await started.http
      .put('/api/dev/clock')
      .set((await aPerson(started)).headers)
      .send({ advance: 'P1D' })
      .expect(403);
    await started.http.put('/api/dev/clock').set('sec-fetch-site', 'same-origin').send({ advance: 'P1D' }).expect(401);
    expect(ran).toEqual([]);

    started.clock.set(new Date('2027-01-31T12:00:00+01:00'));
    const { headers } = await aPerson(started, 'admin');
    const moved = await started.http.put('/api/dev/clock').set(headers).send({ advance: 'P1M' }).expect(200);
    expect(moved.body.now).toMatch(/^2027-02-28T11:00:0/);
    expect(moved.body.did).toContainEqual({ name: 'test.sweep', counts: { done: 1 } });
    expect(ran.map((now) => now.toISOString().slice(0, 16))).toEqual(['2027-02-28T11:00']);
    const { headers: later } = await aPerson(started, 'admin');
    await started.http.put('/api/dev/clock').set(later).send({ now: '2027-03-01T09:00:00+01:00' }).expect(200);
    const { headers: last } = await aPerson(started, 'admin');
    expect((await started.http.get('/api/dev/clock').set(last).expect(200)).body.now).toMatch(/^2027-03-01T08:00:0/);
    expect((await started.events('development.set-clock')).map(({ at }) => (at as Date).toISOString().slice(0, 10))).toEqual([
      '2027-01-31',
      '2027-02-28',
    ]);
  });

  it('takes no step that no calendar has', async () => {
    const { headers } = await aPerson(started, 'admin');
    for (const body of [
      { advance: 'P' },
      { advance: 'PT' },
      { advance: 'P9999Y' },
      { advance: '1 month' },
      { advance: '-P1D' },
      { now: 'tomorrow' },
      {},
    ])
      await started.http.put('/api/dev/clock').set(headers).send(body).expect(422);
  });
});
