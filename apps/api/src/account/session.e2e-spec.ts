import { createHash } from 'node:crypto';
import { startApp, type Started } from '../testing/start-app.js';

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

describe('sessions', () => {
  it('[SECOND-INGELOGD-f] the cookie is HttpOnly, Lax and gone with the browser; the table keeps only a SHA-256', async () => {
    const account = await started.newAccount();
    const answer = await started.http
      .post('/api/session')
      .set('sec-fetch-site', 'same-origin')
      .send({ email: account.email, password: account.password })
      .expect(200);
    const cookie = (answer.headers['set-cookie'] as unknown as string[])[0];
    expect(cookie).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = /=([\w-]+)/.exec(cookie)![1];
    const { rows } = await started.owner.query('select token_hash from session where account_id = $1', [account.id]);
    expect(rows).toEqual([{ token_hash: createHash('sha256').update(token).digest() }]);
  });
});
