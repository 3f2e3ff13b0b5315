import fc from 'fast-check';
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  canonical,
  leavesOf,
  signReceipt,
  verifyReceipt,
  verifyReceiptText,
  type Json,
  type JsonObject,
  type PublishedKey,
} from './index.js';

const read = (name: string) => readFileSync(new URL(`./vectors/${name}.json`, import.meta.url), 'utf8');
const VECTOR = read('receipt-1');
const { keys: VECTOR_KEYS } = JSON.parse(read('keys-1')) as { keys: PublishedKey[] };

// of the vector, so that nobody mends the vector when the code changes
const VECTOR_HASH = '0762da6623e699ec15dd9aca790d6095391fb3548cceb3c9f779336c2d6ba69d';

const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
/** A key pair by name, always the same. */
function keyOf(name: string, from = '2026-01-01T00:00:00.000Z', until: string | null = null) {
  const seed = createHash('sha256').update(name).digest();
  const secret = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(secret).export({ format: 'jwk' }) as { x: string };
  const published: PublishedKey = { kid: name, kty: 'OKP', crv: 'Ed25519', x, use: 'sig', from, until };
  return { published, signer: { kid: name, sign: (bytes: Uint8Array) => sign(null, bytes, secret) } };
}
const AT = '2026-11-20T11:00:00.000Z';
const ours = keyOf('ours');
const earlier = keyOf('earlier', '2025-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z');
const stranger = keyOf('stranger');
const KEYS = [ours.published, earlier.published];

const { proof: _proof, ...content } = JSON.parse(VECTOR) as JsonObject;
const whole = (await signReceipt(content, ours.signer, AT)) as unknown as JsonObject;
const pointers = leavesOf(whole).map(([pointer]) => pointer);
const copy = () => structuredClone(whole);

const namesOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
function holderOf(receipt: JsonObject, pointer: string): [JsonObject, string] {
  const names = namesOf(pointer);
  const last = names.pop()!;
  return [names.reduce((at, name) => at[name] as JsonObject, receipt), last];
}
const isDigest = (pointer: string) => pointer.startsWith('/proof/digests/');
const field = async (receipt: unknown, keys = KEYS) => {
  const verdict = await verifyReceipt(receipt, keys);
  return verdict.ok ? 'ok' : [verdict.field, verdict.why];
};

describe('a receipt', () => {
  it('is whole as it was signed, whatever the order of its members and the space between them', async () => {
    expect(await verifyReceipt(whole, KEYS)).toEqual({ ok: true, key: 'ours', signedAt: AT });
    expect(await verifyReceiptText(canonical(whole), KEYS)).toMatchObject({ ok: true });
    expect(await verifyReceiptText(`\uFEFF${JSON.stringify(whole, null, 7)}`, KEYS)).toMatchObject({ ok: true });
  });

  it('of the first release stays whole: these bytes never change', async () => {
    expect(
      createHash('sha256')
        .update(canonical(JSON.parse(VECTOR)))
        .digest('hex'),
    ).toBe(VECTOR_HASH);
    expect(await verifyReceiptText(VECTOR, VECTOR_KEYS)).toEqual({
      ok: true,
      key: VECTOR_KEYS[0].kid,
      signedAt: '2026-11-20T11:05:00.000Z',
    });
  });

  it('covers every value but the list and the signature themselves', () => {
    const { digests } = whole['proof'] as { digests: Record<string, string> };
    expect(Object.keys(digests)).toEqual(pointers.filter((pointer) => !isDigest(pointer) && pointer !== '/proof/signature'));
  });
});

describe('a receipt that was touched', () => {
  const anywhere = fc.constantFrom(...pointers);
  const value = fc.oneof(fc.string(), fc.constant(null), fc.boolean(), fc.integer(), fc.constant<Json>([]), fc.constant<Json>({}));

  it('one value changed: that value is named', () =>
    fc.assert(
      fc.asyncProperty(anywhere, value, async (pointer, other) => {
        const receipt = copy();
        const [holder, name] = holderOf(receipt, pointer);
        fc.pre(canonical(holder[name]) !== canonical(other));
        holder[name] = other;
        const [named] = (await field(receipt)) as string[];
        expect(named).toBe(pointer);
      }),
      { numRuns: 400 },
    ));

  it('one letter of one value changed: that value is named', () =>
    fc.assert(
      fc.asyncProperty(anywhere, fc.nat(), fc.constantFrom('x', 'A', '0', 'é', ' '), async (pointer, at, letter) => {
        const receipt = copy();
        const [holder, name] = holderOf(receipt, pointer);
        const text = typeof holder[name] === 'string' ? holder[name] : '';
        fc.pre(text.length > 0);
        const place = at % text.length;
        const other = text.slice(0, place) + letter + text.slice(place + 1);
        fc.pre(other !== text);
        holder[name] = other;
        const [named] = (await field(receipt)) as string[];
        expect(named).toBe(pointer);
      }),
      { numRuns: 400 },
    ));

  it('one member taken out: it is named as missing', () =>
    fc.assert(
      fc.asyncProperty(anywhere, async (pointer) => {
        const receipt = copy();
        const [holder, name] = holderOf(receipt, pointer);
        delete holder[name];
        expect(await field(receipt)).toEqual([pointer, 'missing']);
      }),
    ));

  it('one member put in, anywhere: it is named as added', () => {
    const objects = ['', ...new Set(pointers.map((pointer) => pointer.slice(0, pointer.lastIndexOf('/'))))].filter(
      (at) => !isDigest(`${at}/`),
    );
    return fc.assert(
      fc.asyncProperty(fc.constantFrom(...objects), fc.string({ minLength: 1 }), value, async (at, name, added) => {
        const receipt = copy();
        const holder = at === '' ? receipt : namesOf(at).reduce<JsonObject>((each, step) => each[step] as JsonObject, receipt);
        fc.pre(!Object.hasOwn(holder, name));
        Object.defineProperty(holder, name, { value: added, enumerable: true });
        const escaped = name.replaceAll('~', '~0').replaceAll('/', '~1');
        expect(await field(receipt)).toEqual([`${at}/${escaped}`, 'added']);
      }),
      { numRuns: 400 },
    );
  });

  it('two values swapped: one of the two is named', () =>
    fc.assert(
      fc.asyncProperty(anywhere, anywhere, async (one, two) => {
        const receipt = copy();
        const [[a, nameA], [b, nameB]] = [holderOf(receipt, one), holderOf(receipt, two)];
        fc.pre(canonical(a[nameA]) !== canonical(b[nameB]));
        [a[nameA], b[nameB]] = [b[nameB], a[nameA]];
        const verdict = await verifyReceipt(receipt, KEYS);
        expect(verdict.ok).toBe(false);
        // a digest swapped with what it is a digest of is named by the value: the two say the same
        const named = (verdict as { field: string }).field;
        expect([one, two].flatMap((each) => [each, isDigest(each) ? namesOf(each)[2] : each])).toContain(named);
      }),
      { numRuns: 400 },
    ));

  it('a member that stands twice is named, at every depth: readers would differ on it', async () => {
    for (const [holder, name] of pointers
      .filter((pointer) => !pointer.startsWith('/@context'))
      .map((pointer) => holderOf(copy(), pointer))) {
      const text = JSON.stringify(whole);
      const member = `${JSON.stringify(name)}:${JSON.stringify(holder[name])}`;
      const at = text.lastIndexOf(member);
      const verdict = await verifyReceiptText(`${text.slice(0, at)}${member},${text.slice(at)}`, KEYS);
      expect(verdict).toMatchObject({ ok: false, why: 'twice' });
      expect((verdict as { field: string }).field.endsWith(name.replaceAll('~', '~0').replaceAll('/', '~1'))).toBe(true);
    }
  });

  it('a value changed together with its digest: nothing but the signature tells, and it does', () => {
    const values = pointers.filter((pointer) => !pointer.startsWith('/proof'));
    return fc.assert(
      fc.asyncProperty(fc.constantFrom(...values), fc.string(), async (pointer, other) => {
        const receipt = copy();
        const [holder, name] = holderOf(receipt, pointer);
        fc.pre(holder[name] !== other);
        holder[name] = other;
        const { digests } = receipt['proof'] as { digests: Record<string, string> };
        digests[pointer] = createHash('sha256').update(canonical(other)).digest('hex');
        expect(await field(receipt)).toEqual(['/proof/signature', 'bad-signature']);
      }),
    );
  });

  it.each([
    ['no JSON at all', 'hello'],
    ['a list', '[]'],
    ['nested without end', '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)],
  ])('%s is no receipt', async (_, text) => {
    expect(await verifyReceiptText(text, KEYS)).toMatchObject({ ok: false });
  });

  it.each([
    ['proof', undefined, '/proof', 'missing'],
    ['proof', 'yes', '/proof', 'changed'],
    ['proof', [], '/proof', 'changed'],
  ])('%s as %p', async (name, other, named, why) => {
    const receipt = copy();
    if (other === undefined) delete receipt[name];
    else receipt[name] = other;
    expect(await field(receipt)).toEqual([named, why]);
  });
});

describe('the key of a receipt', () => {
  const signedAgain = async (receipt: JsonObject, by: typeof ours, at = AT) => {
    const { proof: _, ...rest } = receipt;
    return (await signReceipt(rest, by.signer, at)) as unknown as JsonObject;
  };

  it('signed again by a stranger: the key is not among ours', async () => {
    expect(await field(await signedAgain(whole, stranger))).toEqual(['/proof/key', 'unknown-key']);
  });

  it('signed again by a stranger under our name: the signature is not ours', async () => {
    const forged = await signedAgain(whole, { ...stranger, signer: { ...stranger.signer, kid: 'ours' } });
    expect(await field(forged)).toEqual(['/proof/signature', 'bad-signature']);
  });

  it('the name of another key of ours in its place is named', async () => {
    const receipt = copy();
    (receipt['proof'] as JsonObject)['key'] = 'earlier';
    expect(await field(receipt)).toEqual(['/proof/key', 'changed']);
  });

  it.each([
    ['2024-12-31T23:59:59.999Z', ['/proof/signedAt', 'key-not-in-use']],
    ['2025-01-01T00:00:00.000Z', 'ok'],
    ['2025-12-31T23:59:59.999Z', 'ok'],
    ['2026-01-01T00:00:00.000Z', ['/proof/signedAt', 'key-not-in-use']],
    ['never', ['/proof/signedAt', 'key-not-in-use']],
  ])('signed at %s by a key of 2025: %p', async (at, says) => {
    expect(await field(await signedAgain(whole, earlier, at))).toEqual(says);
  });

  it('signed over a text that is not the one its hash names: the hash is wrong, though the signature is good', async () => {
    const receipt = copy();
    const { text } = receipt['notice'] as { text: JsonObject };
    text['why'] = 'Om een andere reden.';
    expect(await field(await signedAgain(receipt, ours))).toEqual(['/notice/sha256', 'changed']);
  });

  it('without any key nothing is called whole', async () => {
    expect(await field(whole, [])).toEqual(['/proof/key', 'unknown-key']);
  });

  it('a signature has one spelling', async () => {
    const receipt = copy();
    const proof = receipt['proof'] as { signature: string };
    const last = proof.signature.at(-1)!;
    const other = { A: 'B', Q: 'R', g: 'h', w: 'x' }[last];
    proof.signature = proof.signature.slice(0, -1) + other;
    expect(await field(receipt)).toEqual(['/proof/signature', 'bad-signature']);
  });
});
