/** @policy profiles */
import { ConsentReceipt } from '@helder/contract';
import { canonical, verifyReceipt } from '@helder/proof';
import { createHash } from 'node:crypto';
import { Database } from '../core/database.js';
import { NOON, PACK, startApp, type Started } from '../testing/start-app.js';
import { Consents, type ConsentAnswer, type MoreOnConsent } from './consent.module.js';

let started: Started;
type Person = Awaited<ReturnType<Started['newPerson']>>;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());
beforeEach(() => started.clock.set(NOON));

const act = (person: Person, state: ConsentAnswer['state'], more: MoreOnConsent = {}) =>
  started.app.get(Database).as({ ...person, role: 'candidate' }, async (tx) => {
    const consents = started.app.get(Consents);
    const notice = consents.noticeFor('publish-photo', 'nl');
    await consents.act(tx, person, 'publish-photo', { state, notice, control: 'consents/card' }, more);
  });
const history = async (person: Person) =>
  (await started.http.get('/api/consents/history').set(person.headers).expect(200)).body.items as {
    id: string;
    state: string;
    at: string;
  }[];
const fileOf = (person: Person, id: string) => started.http.get(`/api/consents/history/${id}/receipt`).set(person.headers);
const receiptsOf = async (person: Person) => {
  const receipts: ConsentReceipt[] = [];
  for (const { id } of await history(person)) receipts.push((await fileOf(person, id).expect(200)).body as ConsentReceipt);
  return receipts;
};
const keys = async () => (await started.http.get('/api/proof/keys').expect(200)).body.keys;

describe('the receipt of a consent', () => {
  it('there is one for each act, signed, and each is whole', async () => {
    const person = await started.newPerson();
    await act(person, 'refused');
    await act(person, 'given');
    await act(person, 'given', { validUntil: new Date(started.clock.now().getTime() + 60_000) });
    started.clock.set(new Date(NOON.getTime() + 120_000));
    await act(person, 'given');
    await act(person, 'withdrawn');
    const receipts = (await receiptsOf(person)).reverse();
    expect(receipts.map(({ event }) => [event.state, event.status])).toEqual([
      ['refused', 'dpv:ConsentRefused'],
      ['given', 'dpv:ConsentGiven'],
      ['reconfirmed', 'dpv:RenewedConsentGiven'],
      ['expired', 'dpv:ConsentExpired'],
      ['given', 'dpv:ConsentGiven'],
      ['withdrawn', 'dpv:ConsentWithdrawn'],
    ]);
    expect(new Set(receipts.map(({ record }) => record.id)).size).toBe(1);
    const published = await keys();
    for (const receipt of receipts) {
      expect(ConsentReceipt.parse(receipt)).toEqual(receipt);
      expect(await verifyReceipt(receipt, published)).toEqual({ ok: true, key: published[0].kid, signedAt: receipt.proof.signedAt });
    }
  });

  it('holds the text exactly as it was shown, what it was for, how, when, until when, and who asks', async () => {
    const person = await started.newPerson();
    const until = new Date('2027-11-20T11:00:00.000Z');
    await act(person, 'given', { validUntil: until });
    const [receipt] = await receiptsOf(person);
    const [{ id, at }] = await history(person);
    const { name, kvk, address } = PACK.controller;
    const { version, from, clauses: _, ...words } = PACK.consents['publish-photo'][0];
    const text = Object.fromEntries(Object.entries(words).map(([question, each]) => [question, (each as { nl: string }).nl]));
    expect(receipt).toMatchObject({
      id: `urn:uuid:${id}`,
      type: 'dpv:ConsentReceipt',
      record: { id: `urn:uuid:${id}`, subject: person.subjectRef },
      controller: { name, registration: kvk && `KvK ${kvk}`, address },
      processing: { purpose: 'publish-photo', scope: 'own', legalBasis: 'eu-gdpr:A6-1-a' },
      notice: { version, from, language: 'nl', text },
      event: {
        consentType: 'dpv:ExplicitlyExpressedConsent',
        at,
        validUntil: until.toISOString(),
        durationRule: 'until the date, or a stop',
        method: { channel: 'web', control: 'consents/card', defaultState: 'off', action: 'tick and send' },
        confirmation: null,
      },
    });
    const shown = canonical({ purpose: 'publish-photo', version, language: 'nl', ...text });
    expect(receipt.notice.sha256).toBe(createHash('sha256').update(shown).digest('hex'));
  });

  it('a stop says what stopping did, and a mailed yes how the address was proven', async () => {
    const person = await started.newPerson();
    const sentAt = new Date('2026-11-20T10:00:00.000Z');
    await act(person, 'given', { channel: 'mail', doubleOptin: { tokenHash: 'f'.repeat(64), sentAt, confirmedAt: NOON } });
    await act(person, 'withdrawn');
    const [stop, yes] = await receiptsOf(person);
    expect(stop.event).toMatchObject({ withdrawalEffect: 'photo no longer shown', validUntil: null, method: { action: 'press' } });
    expect(yes.event).toMatchObject({ confirmation: { sentAt: sentAt.toISOString(), confirmedAt: NOON.toISOString() } });
    // the hash of the link proves nothing to anybody else
    expect(JSON.stringify(yes)).not.toContain('f'.repeat(64));
  });

  it('names nobody: no name, address, account or session', async () => {
    const person = await started.newPerson();
    await act(person, 'given');
    const text = JSON.stringify(await receiptsOf(person));
    const { rows } = await started.owner.query('select session_ref from evidence.consent_event where subject_ref = $1', [
      person.subjectRef,
    ]);
    for (const secret of [person.name, person.email, person.id]) expect(text).not.toContain(secret);
    for (const { session_ref } of rows) if (session_ref) expect(text).not.toContain(session_ref);
  });

  it('is a file to keep, the same each time but for the moment it was signed, and nothing is stored for it', async () => {
    const person = await started.newPerson();
    await act(person, 'given');
    const [{ id }] = await history(person);
    const rows = async () => (await started.owner.query('select count(*)::int as n from evidence.consent_event')).rows[0].n;
    const before = await rows();
    const first = await fileOf(person, id)
      .expect('content-disposition', 'attachment; filename="receipt.json"')
      .expect('content-type', /json/);
    started.clock.set(new Date(NOON.getTime() + 3_600_000));
    const second = await fileOf(person, id);
    const { proof: one, ...content } = first.body;
    const { proof: two, ...again } = second.body;
    expect(again).toEqual(content);
    expect(two.signedAt > one.signedAt).toBe(true);
    expect(await rows()).toBe(before);
  });

  it('of another is not there, as one that never was', async () => {
    const [person, other] = [await started.newPerson(), await started.newPerson()];
    await act(person, 'given');
    const [{ id }] = await history(person);
    const [theirs, nobodys] = [await fileOf(other, id), await fileOf(other, '00000000-0000-4000-8000-000000000000')];
    expect([theirs.status, nobodys.status]).toEqual([404, 404]);
    expect({ ...theirs.body, requestId: null }).toEqual({ ...nobodys.body, requestId: null });
  });
});
