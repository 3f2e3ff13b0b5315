import { OURS } from '../../testing/registration.js';
import { startApp, type Started } from '../../testing/start-app.js';

const REAL = '198.51.100.7';
const said = (address: string) => ({ 'x-forwarded-for': address, forwarded: `for=${address}`, 'x-real-ip': address, 'client-ip': address });
/** A door with a limit for each address: 30 tries, then 429. */
const askFrom = ({ http }: Started, address: string) => http.get('/api/certificates/AAAA-BBBB-CCCC-DDDD').set(said(address));
/** A refusal that is written down. */
const refusedFrom = ({ http }: Started, address: string) =>
  http
    .post('/api/session')
    .set({ ...OURS, ...said(address) })
    .send({ email: 'nobody@helder.test', password: 'niet dit wachtwoord' })
    .expect(401);
const writtenDown = async ({ events }: Started) => [...new Set((await events('session.start')).map(({ source_ip }) => source_ip))];
const statuses = async (started: Started, addresses: string[]) => {
  await started.owner.query('delete from limit_use');
  await started.owner.query('delete from audit.event');
  await refusedFrom(started, addresses[0]);
  const seen: number[] = [];
  for (const address of addresses) seen.push((await askFrom(started, address)).status);
  return seen;
};
const thirtyAndOne = [...Array<number>(30).fill(404), 429];
const each = (count: number, address: (n: number) => string) => Array.from({ length: count }, (_, n) => address(n));

describe('who says where a request comes from', () => {
  describe('nobody is trusted', () => {
    let started: Started;
    beforeAll(async () => {
      started = await startApp();
    });
    afterAll(() => started.stop());

    it('a forged X-Forwarded-For changes no limit and no address in the audit log', async () => {
      const seen = await statuses(
        started,
        each(31, (n) => `203.0.113.${n}`),
      );
      expect(seen).toEqual(thirtyAndOne);
      expect(await writtenDown(started)).toEqual(['127.0.0.0']);
    });
  });

  describe('a proxy of ours is trusted', () => {
    let started: Started;
    beforeAll(async () => {
      started = await startApp({ trustedProxies: ['127.0.0.0/8', '10.1.0.0/16'], floodLimit: 110 });
    });
    afterAll(() => started.stop());

    it('the address it appended counts, through as many of our proxies as there are', async () => {
      expect(await statuses(started, [REAL, `${REAL}, 10.1.2.3`])).toEqual([404, 404]);
      expect(await writtenDown(started)).toEqual(['198.51.100.0']);
    });

    it('what the person wrote before it changes nothing', async () => {
      const seen = await statuses(
        started,
        each(31, (n) => `203.0.113.${n}, 10.1.9.9, ${REAL}`),
      );
      expect(seen).toEqual(thirtyAndOne);
      expect(await writtenDown(started)).toEqual(['198.51.100.0']);
      // somebody else is not held back by it
      expect((await askFrom(started, '192.0.2.1')).status).toBe(404);
    });

    it('what is no address is nobody: it is not written down', async () => {
      await started.owner.query('delete from audit.event');
      for (const text of ['Noor de Wit', '198.51.100.7:80']) await refusedFrom(started, text);
      expect(await writtenDown(started)).toEqual([null]);
    });

    it('one home of IPv6 has one flood limit, however many addresses it uses', async () => {
      const flood = await Promise.all(
        each(115, (n) => `2001:db8:1:2::${n + 1}`).map((address) => started.http.get('/api/health').set('x-forwarded-for', address)),
      );
      expect(flood.filter(({ status }) => status === 429)).toHaveLength(5);
      await started.http.get('/api/health').set('x-forwarded-for', '2001:db8:1:3::1').expect(200);
    });
  });
});
