/** @policy profiles */
import { verifyReceipt } from '@helder/proof';
import { Database } from '../core/database.js';
import { Secrets } from '../core/secrets.js';
import { startApp, type Started } from '../testing/start-app.js';
import { SigningKeys } from './proof.module.js';

let started: Started;
type Person = Awaited<ReturnType<Started['newPerson']>>;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

const keys = async () => (await started.http.get('/api/proof/keys').expect(200)).body.keys;
const rotate = (admin: Person) => started.http.post('/api/admin/proof/keys').set(admin.headers);
const anAct = async () => {
  const person = await started.newPerson();
  const { body } = await started.http.get('/api/consents').set(person.headers).expect(200);
  const { notice } = body.items.find(({ purpose }: { purpose: string }) => purpose === 'publish-cv');
  await started.http
    .post('/api/consents/publish-cv')
    .set(person.headers)
    .send({ state: 'refused', notice: { sha256: notice.sha256, language: 'nl' }, control: 'spec' })
    .expect(200);
  const { body: history } = await started.http.get('/api/consents/history').set(person.headers).expect(200);
  const [{ id }] = history.items;
  return { receipt: async () => (await started.http.get(`/api/consents/history/${id}/receipt`).set(person.headers).expect(200)).body };
};

describe('the keys that sign', () => {
  it('there is none before the first receipt; then its public half is for everybody, and its private half nowhere', async () => {
    expect(await keys()).toEqual([]);
    const acts = [await anAct(), await anAct(), await anAct()];
    const [receipt, ...more] = await Promise.all(acts.map((act) => act.receipt()));
    const published = await keys();
    expect(more.map(({ proof }) => proof.key)).toEqual([receipt.proof.key, receipt.proof.key]);
    expect(published).toEqual([
      { kid: receipt.proof.key, kty: 'OKP', crv: 'Ed25519', x: expect.any(String), use: 'sig', from: expect.any(String), until: null },
    ]);
    expect(await verifyReceipt(receipt, published)).toMatchObject({ ok: true });
    const secret = started.config.secrets.signingKey('receipt 1').export({ format: 'jwk' }).d!;
    const { rows } = await started.owner.query('select * from evidence.signing_key');
    expect(Object.keys(rows[0]).sort()).toEqual(['kid', 'n', 'valid_from', 'x']);
    expect(JSON.stringify([rows, published])).not.toContain(secret);
    expect(
      (await started.events('proof.start-key')).map(({ target_ref, actor_type, reason_code }) => [target_ref, actor_type, reason_code]),
    ).toEqual([[receipt.proof.key, 'system', 'first']]);
  });

  it('after a rotation new receipts have the new key, old ones stay whole, and the act has its line in the log', async () => {
    const { receipt } = await anAct();
    const old = await receipt();
    const admin = await started.newPerson('admin');
    const { body } = await rotate(admin).expect(200);
    const [newest, before] = body.keys;
    expect([newest.until, before.until]).toEqual([null, newest.from]);
    const fresh = await receipt();
    expect([old.proof.key, fresh.proof.key]).toEqual([before.kid, newest.kid]);
    expect(newest.kid).not.toBe(before.kid);
    const published = await keys();
    expect(published).toEqual(body.keys);
    for (const each of [old, fresh]) expect(await verifyReceipt(each, published)).toMatchObject({ ok: true, key: each.proof.key });
    const event = (await started.events('proof.start-key')).at(-1);
    expect(event).toMatchObject({ target_ref: newest.kid, actor_ref: admin.subjectRef, actor_role: 'admin', reason_code: 'rotated' });
  });

  it('what the old key signs after its end is refused', async () => {
    const { receipt } = await anAct();
    const late = await receipt();
    const admin = await started.newPerson('admin');
    await rotate(admin).expect(200);
    const published = await keys();
    // the very same receipt, but for a key that ended a moment before it
    const ended = published.map((key: { kid: string }) => (key.kid === late.proof.key ? { ...key, until: late.proof.signedAt } : key));
    expect(await verifyReceipt(late, published)).toMatchObject({ ok: true });
    expect(await verifyReceipt(late, ended)).toEqual({ ok: false, field: '/proof/signedAt', why: 'key-not-in-use' });
  });

  it('many receipts and rotations at one moment: one chain of keys, and every receipt is whole', async () => {
    const admin = await started.newPerson('admin');
    const acts = [await anAct(), await anAct(), await anAct()];
    const both = await Promise.all([
      ...acts.map(({ receipt }) => receipt()),
      rotate(admin),
      ...acts.map(({ receipt }) => receipt()),
      rotate(admin),
    ]);
    const published = await keys();
    published.slice(1).forEach((key: { until: string }, n: number) => expect(key.until).toBe(published[n].from));
    for (const each of both.filter((one) => 'proof' in one)) expect(await verifyReceipt(each, published)).toMatchObject({ ok: true });
  });

  it('when the secrets were replaced a new key starts by itself, and what was signed before stays whole', async () => {
    const { receipt } = await anAct();
    const old = await receipt();
    const secrets = started.config.secrets;
    started.config.secrets = Secrets.random();
    // the sessions and links of the old secrets are over; who is signed in is asked of the database here
    const next = await started.app.get(Database).asSystem((tx) => started.app.get(SigningKeys).signer(tx));
    started.config.secrets = secrets;
    const published = await keys();
    expect(published[0].kid).toBe(next.kid);
    expect(next.kid).not.toBe(old.proof.key);
    expect(await verifyReceipt(old, published)).toMatchObject({ ok: true });
    expect((await started.events('proof.start-key')).at(-1)).toMatchObject({ actor_type: 'system', reason_code: 'secrets-changed' });
  });

  it('is turned by an admin alone, who typed the password a moment ago', async () => {
    for (const role of ['candidate', 'recruiter'] as const) await rotate(await started.newPerson(role)).expect(403);
    const admin = await started.newPerson('admin');
    const before = (await keys()).length;
    started.clock.set(new Date(started.clock.now().getTime() + 11 * 60_000));
    expect((await rotate(admin)).body.type).toBe('/problems/account/fresh-needed');
    expect(await keys()).toHaveLength(before);
  });

  it('no key can be changed or taken away by the app', async () => {
    for (const act of [`update evidence.signing_key set x = 'x'`, 'delete from evidence.signing_key'])
      await expect(started.app.get(Database).query(act)).rejects.toThrow('permission denied');
  });
});
