import { emailOf, packOf } from '@helder/policy';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { leaving } from '../testing/leaving.js';
import { aPerson, publish } from '../testing/people.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';
import { choose, confirm, leave, subscribed } from '../testing/subscribers.js';
import { until } from '../testing/until.js';

type Call = { method: string; url: string; key: string | undefined; body: Record<string, Record<string, string>> | null };
const KEY = 'a key of the crm';
const LISTS = ['newsletter', 'tips', 'product-news', 'offers'];
const calls: Call[] = [];
/** Statuses the next calls meet; then all goes well. */
const script: number[] = [];
const contacts = new Map<string, string>();

/** Answers as version 3 does, and keeps what it was asked. */
async function answer(request: IncomingMessage): Promise<[number, object]> {
  const raw = await text(request);
  const call = {
    method: request.method!,
    url: request.url!,
    key: request.headers['api-token'] as string,
    body: raw ? JSON.parse(raw) : null,
  };
  calls.push(call);
  const status = script.shift();
  if (status) return [status, {}];
  if (call.key !== KEY) return [403, {}];
  const { pathname } = new URL(call.url, 'http://crm.test');
  if (call.method === 'POST' && pathname === '/api/3/contact/sync') {
    const { email } = call.body!.contact;
    if (!contacts.has(email)) contacts.set(email, String(contacts.size + 1));
    return [200, { contact: { id: contacts.get(email), email } }];
  }
  if (call.method === 'GET' && pathname === '/api/3/lists') return [200, { lists: LISTS.map((name, n) => ({ id: String(n + 10), name })) }];
  if (call.method === 'POST' && pathname === '/api/3/contactLists') return [201, { contactList: call.body!.contactList }];
  if (call.method === 'DELETE' && /^\/api\/3\/contacts\/\d+$/.test(pathname)) return [200, {}];
  return [404, {}];
}
const server = createServer((request, reply) => {
  void answer(request).then(([status, body]) => {
    reply.writeHead(status, { 'content-type': 'application/json' });
    reply.end(JSON.stringify(body));
  });
});

const demo = packOf('demo');
const jobnl = packOf('jobnl');
/** The tips get another text on 1 December. */
const rows = demo.marketing.rows.map((row) =>
  row.purpose === 'tips' ? { ...row, notices: [...row.notices, { ...row.notices[0], version: '2', from: '2026-12-01' }] } : row,
);
const pack = { ...demo, marketing: { ...demo.marketing, rows }, recipients: [...demo.recipients, ...jobnl.recipients] };
let started: Started;
let url: string;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  started = await startApp({ pack, crm: { url, key: KEY } });
});
afterAll(async () => {
  await started.stop();
  server.close();
});
beforeEach(() => calls.splice(0));

const told = (person: { subjectRef: string }, action: 'crm.tell' | 'crm.forget', times = 1) =>
  until(
    async () => (await started.events(action)).filter(({ subject_ref }) => subject_ref === person.subjectRef),
    ({ length }) => length >= times,
    60_000,
  );
const listsOf = (contact: string) =>
  Object.fromEntries(
    calls
      .filter(({ url: at, body }) => at === '/api/3/contactLists' && body!.contactList.contact === contact)
      .map(({ body }) => [LISTS[Number(body!.contactList.list) - 10], Number(body!.contactList.status)]),
  ) as Record<string, number>;

describe('the CRM', () => {
  it('[SECOND-MARK-NIETVERK] [JOBNER-TOEGANG-b] hears nothing before a confirmed yes, then the address and the lists, and nothing of the profile', async () => {
    const person = await aPerson(started);
    await publish(started, person);
    await choose(started, person).expect(200);
    await choose(started, person, { purpose: 'offers', channel: 'sms', sender: 'third-party' }).expect(200);
    await choose(started, person, emailOf('measuring')).expect(200);
    const { rows } = await started.owner.query(`select 1 from job.job where name = 'crm.sync'`);
    expect([rows, calls]).toEqual([[], []]);
    await confirm(started, await started.tokenFrom(person.email, 'newsletter.confirm')).expect(204);
    await told(person, 'crm.tell');
    const [first] = calls;
    expect(first).toEqual({ method: 'POST', url: '/api/3/contact/sync', key: KEY, body: { contact: { email: person.email } } });
    expect(listsOf(contacts.get(person.email)!)).toEqual({ newsletter: 1, tips: 2, 'product-news': 2, offers: 2 });
    expect(JSON.stringify(calls)).not.toContain(person.name);
  });

  it('is told of each stop, and forgets a person who left the last list', async () => {
    const person = await subscribed(started);
    await told(person, 'crm.tell');
    await choose(started, person, emailOf('tips')).expect(200);
    await confirm(started, await started.tokenFrom(person.email, 'newsletter.confirm')).expect(204);
    await told(person, 'crm.tell', 2);
    const contact = contacts.get(person.email)!;
    expect(listsOf(contact)).toMatchObject({ newsletter: 1, tips: 1 });
    await leave(started, person).expect(200);
    await told(person, 'crm.tell', 3);
    expect(listsOf(contact)).toMatchObject({ newsletter: 2, tips: 1 });
    await leave(started, person, emailOf('tips')).expect(200);
    await told(person, 'crm.forget');
    expect(calls.at(-1)).toMatchObject({ method: 'DELETE', url: `/api/3/contacts/${contact}` });
    expect((await started.owner.query('select 1 from crm_contact where account_id = $1', [person.id])).rowCount).toBe(0);
  });

  it('forgets who closes the account, also when it is erased at once', async () => {
    const person = await subscribed(started);
    await told(person, 'crm.tell');
    const contact = contacts.get(person.email)!;
    const { code } = await leaving(started).close(person, 'now');
    await until(
      () => leaving(started).certificate(code),
      ({ state }) => state !== 'closing',
      60_000,
    );
    await until(
      () => Promise.resolve(calls.filter(({ method, url: at }) => method === 'DELETE' && at === `/api/3/contacts/${contact}`)),
      ({ length }) => length === 1,
      60_000,
    );
  });

  it('forgets whose yes was ended by a new text, and nobody else', async () => {
    const [person, other] = [await subscribed(started, { purpose: 'tips' }), await subscribed(started)];
    for (const each of [person, other]) await told(each, 'crm.tell');
    started.clock.set(new Date('2026-12-01T00:00:00+01:00'));
    await started.sweep();
    await told(person, 'crm.forget');
    started.clock.set(NOON);
    expect(
      (await started.owner.query('select account_id from crm_contact where account_id = any($1)', [[person.id, other.id]])).rows,
    ).toEqual([{ account_id: other.id }]);
  });

  it('is tried again when it fails, and no address is in the lines of the app', async () => {
    script.push(500);
    const person = await subscribed(started);
    await told(person, 'crm.tell');
    expect(calls.filter(({ url: at }) => at === '/api/3/contact/sync')).toHaveLength(2);
    expect(started.lines.join('\n')).not.toContain(person.email);
  });

  it('[JOBNL-2.6] [JOBNER-TOEGANG-b] is not used while it is no recipient of the pack, or listed for something else than marketing', async () => {
    const [{ sharing, ...rest }] = jobnl.recipients;
    const byOrderOnly = { ...rest, sharing: [{ ...sharing[0], purpose: 'mail' }] } as const;
    for (const recipients of [demo.recipients, [byOrderOnly]])
      await expect(startApp({ pack: { ...demo, recipients }, crm: { url, key: KEY } })).rejects.toThrow(
        'activecampaign is no recipient for marketing of the pack demo',
      );
  });

  it('[JOBNL-2.6] hears nothing of service mail, and each mail is of one of the two classes', async () => {
    const person = await aPerson(started);
    await started.http.post('/api/password-reset').set('sec-fetch-site', 'same-origin').send({ email: person.email }).expect(204);
    await started.tokenFrom(person.email, 'account.reset');
    expect(calls.filter(({ body }) => body?.contact?.email === person.email)).toEqual([]);
    const { rows } = await started.owner.query<{ class: string | null }>('select distinct class from mail');
    expect(rows.every(({ class: is }) => is === 'service' || is === 'marketing')).toBe(true);
  });
});

describe('the platform that has this CRM', () => {
  it('[JOBNL-2.6] lists it as a recipient outside the EEA, and tells it of marketing only after a yes, until the stop', async () => {
    const own = await startApp({ pack: jobnl, crm: { url, key: KEY } });
    try {
      const { body } = await own.http.get('/api/recipients').expect(200);
      expect(body.items).toMatchObject([{ name: 'ActiveCampaign', region: 'elsewhere', safeguard: { kind: 'standard-clauses' } }]);
      const person = await aPerson(own);
      await choose(own, person, emailOf('offers')).expect(200);
      expect(calls).toEqual([]);
      await confirm(own, await own.tokenFrom(person.email, 'newsletter.confirm')).expect(204);
      const toldOf = (action: string) =>
        until(
          () => own.events(action),
          ({ length }) => length > 0,
          60_000,
        );
      await toldOf('crm.tell');
      expect(listsOf(contacts.get(person.email)!)).toEqual({ newsletter: 2, offers: 1 });
      await leave(own, person, emailOf('offers')).expect(200);
      await toldOf('crm.forget');
      expect(calls.at(-1)).toMatchObject({ method: 'DELETE' });
    } finally {
      await own.stop();
    }
  });
});

it('without a CRM in the settings nothing is queued for one', async () => {
  const plain = await startApp();
  try {
    await subscribed(plain);
    expect((await plain.owner.query(`select 1 from job.job where name = 'crm.sync'`)).rowCount).toBe(0);
  } finally {
    await plain.stop();
  }
});
