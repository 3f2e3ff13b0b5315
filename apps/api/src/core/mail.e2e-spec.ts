import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { SMTPServer } from 'smtp-server';
import { startApp, type Started } from '../testing/start-app.js';
import { subscribed } from '../testing/subscribers.js';
import { until } from '../testing/until.js';
import { Database } from './database.js';
import { Mail, type Letter } from './mail.js';

type Answer = 'accept' | 'refuse' | 'hang up';
const received: string[] = [];
/** What the next messages meet; then they are accepted. */
const script: Answer[] = [];

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream: Readable, session: { id: string }, done: (error?: Error) => void) {
    void text(stream).then((message) => {
      const answer = script.shift() ?? 'accept';
      if (answer === 'refuse') return done(Object.assign(new Error('try later'), { responseCode: 451 }));
      received.push(message);
      // the message is here, but its sender never hears so
      if (answer === 'hang up')
        return [...server.connections].forEach((connection: { _socket: { destroy(): void } }) => connection._socket.destroy());
      done();
    });
  },
});
let started: Started;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  server.on('error', () => undefined);
  started = await startApp({ smtpUrl: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` });
});
afterAll(async () => {
  await started.stop();
  await new Promise<void>((done) => server.close(() => done()));
});
beforeEach(() => received.splice(0));

const post = (letter: Partial<Letter> = {}) =>
  started.app.get(Database).asSystem((tx) =>
    started.app.get(Mail).post(tx, {
      accountId: null,
      to: 'noor@helder.test',
      language: 'nl',
      class: 'service',
      kind: 'account.letter',
      text: { subject: 'Één bericht', greeting: 'Dag Noor,', paragraphs: ['Regel.'] },
      ...letter,
    } as Letter),
  );
const rowOf = async (id: string) =>
  (
    await started.owner.query<{ state: string; body_text: string; body_html: string }>(
      'select state, body_text, body_html from mail where id = $1',
      [id],
    )
  ).rows[0];
const isIn = (state: string) => (row: { state: string }) => row.state === state;
const about = (id: string) => received.filter((message) => message.includes(`<${id}@helder.test>`));

describe('the post', () => {
  it('hands over both forms under the id of the mail, and then forgets what it said', async () => {
    const id = await post();
    const row = await until(() => rowOf(id), isIn('sent'));
    expect(row).toEqual({ state: 'sent', body_text: '', body_html: '' });
    const [message] = about(id);
    expect(message).toMatch(/^From: Helder <hulp@helder\.example>$/m);
    expect(message).toMatch(/^Content-Type: multipart\/alternative/m);
    expect((await started.http.get('/api/dev/outbox').expect(200)).body.items).toEqual([]);
  });

  it('tries again what was refused, until it is taken: once', async () => {
    script.push('refuse');
    const id = await post();
    await until(() => rowOf(id), isIn('sent'), 20_000);
    expect(about(id)).toHaveLength(1);
  }, 30_000);

  it('a service mail whose fate is unknown goes again as the same mail; a newsletter does not', async () => {
    script.push('hang up');
    const service = await post();
    await until(() => rowOf(service), isIn('sent'), 20_000);
    expect(about(service)).toHaveLength(2);

    const admin = await started.newPerson('admin');
    const person = await subscribedBy();
    const { body: issue } = await started.http
      .post('/api/admin/newsletter/issues')
      .set(admin.headers)
      .send({ nl: { subject: 'N', markdown: 'n' }, en: { subject: 'E', markdown: 'e' } })
      .expect(200);
    script.push('hang up');
    await started.http
      .post(`/api/admin/newsletter/issues/${issue.id}/sending`)
      .set({ ...admin.headers, 'if-match': '"1"' })
      .expect(200);
    const [{ id }] = await until(
      async () =>
        (await started.owner.query<{ id: string }>(`select id from mail where account_id = $1 and class = 'marketing'`, [person.id])).rows,
      ({ length }) => length === 1,
    );
    // the queue came back to it, and left it alone
    await until(
      async () => (await started.owner.query(`select state from job.job where name = 'mail.send' and data->>'id' = $1`, [id])).rows,
      ([job]) => job?.state === 'completed',
      20_000,
    );
    expect(about(id)).toHaveLength(1);
    expect((await rowOf(id)).state).toBe('sending');
    // what a mail program needs for its own button arrives whole (RFC 8058)
    const unfolded = about(id)[0].replace(/\r\n[ \t]+/g, ' ');
    expect(unfolded).toContain(`List-Unsubscribe: <http://helder.test/api/newsletter/unsubscribe/${person.link}>`);
    expect(unfolded).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  }, 60_000);
});

/** A subscriber, where mails leave no body behind: the link is read from what arrived. */
async function subscribedBy() {
  return subscribed(started, {}, async () => {
    const messages = await until(
      () => Promise.resolve(received.filter((message) => /nieuwsbrief\/bevestig/.test(message.replace(/=\r\n/g, '')))),
      ({ length }) => length > 0,
    );
    return /nieuwsbrief\/bevestig#([\w-]{43})/.exec(messages.at(-1)!.replace(/=\r\n/g, ''))![1];
  });
}
