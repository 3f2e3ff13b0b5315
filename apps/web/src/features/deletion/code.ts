import { CertificateCode } from '@helder/contract/deletion.js';
import * as z from 'zod';

/** A code as people type it: small letters, spaces, or no lines at all. */
export const normalCode = (typed: string): string =>
  (
    typed
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, '')
      .match(/.{1,4}/g) ?? []
  ).join('-');

export const CodeEntry = z.strictObject({
  code: z.preprocess((typed) => (typeof typed === 'string' ? normalCode(typed) : typed), CertificateCode),
});
