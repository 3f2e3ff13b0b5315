import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedKey } from '@helder/proof';
import { checkReceipt, groupOf } from './check-receipt';

const vectors = join(import.meta.dirname, '../../../../../libs/proof/src/vectors');
const text = readFileSync(join(vectors, 'receipt-1.json'), 'utf8');
const { keys } = JSON.parse(readFileSync(join(vectors, 'keys-1.json'), 'utf8')) as { keys: PublishedKey[] };

describe('checking a receipt in the browser', () => {
  it('says whole, or names the field', async () => {
    expect(await checkReceipt(text, keys)).toMatchObject({ ok: true });
    expect(await checkReceipt(text.replace('publish-photo', 'publish-cv'), keys)).toEqual({
      ok: false,
      field: '/processing/purpose',
      why: 'changed',
    });
    expect(await checkReceipt('x'.repeat(300_000), keys)).toEqual({ ok: false, field: '', why: 'unreadable' });
  });

  it('says so when this browser cannot check', async () => {
    crypto.subtle.importKey = () => Promise.reject(new DOMException('no', 'NotSupportedError'));
    try {
      expect(await checkReceipt(text, keys)).toBe('unsupported');
    } finally {
      // its own again
      delete (crypto.subtle as Partial<SubtleCrypto>).importKey;
    }
  });

  it.each([
    ['', 'file'],
    ['/notice/text/why', 'notice/text'],
    ['/notice/sha256', 'notice'],
    ['/event/at', 'event/at'],
    ['/event/atx', 'event'],
    ['/event/method/channel', 'event'],
    ['/proof/digests/~1event~1at', 'proof'],
    ['/@context', 'context'],
    ['/somewhere', 'context'],
  ])('%p stands in %s', (pointer, group) => expect(groupOf(pointer)).toBe(group));
});
