import { aPerson } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';

let started: Started;
beforeAll(async () => {
  started = await startApp({ isProduction: true });
});
afterAll(() => started.stop());

describe('production', () => {
  it('has no outbox and no clock, for nobody', async () => {
    const { headers } = await aPerson(started, 'admin');
    expect(started.routes.filter(({ url }) => url.includes('/dev/'))).toEqual([]);
    for (const path of ['/api/dev/outbox', '/api/dev/outbox/00000000-0000-4000-8000-000000000000', '/api/dev/clock'])
      await started.http.get(path).set(headers).expect(404);
    await started.http.put('/api/dev/clock').set(headers).send({ advance: 'P1D' }).expect(404);
  });
});
