import * as z from 'zod';
import { FILE_KINDS } from '@helder/policy';
import { LanguageCode } from './account.js';
import { del, get, post } from './endpoint.js';

export const DOCUMENT_MAX_BYTES = 10 * 1024 * 1024;
export const FileKind = z.enum(FILE_KINDS).meta({ id: 'FileKind' });
export const MEDIA_TYPES = {
  cv: ['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  photo: ['image/jpeg', 'image/png', 'image/webp'],
  diploma: ['application/pdf'],
  personal: ['application/pdf'],
} as const satisfies Record<(typeof FILE_KINDS)[number], readonly string[]>;

/** Something in the file the candidate may want to take out first; never blocks. */
export const FINDINGS = ['bsn', 'iban', 'birth-date', 'photo', 'author'] as const;
export const Finding = z.object({ kind: z.enum(FINDINGS), page: z.int().nullable() }).meta({ id: 'Finding' });

export const Document = z
  .object({
    id: z.uuid(),
    kind: FileKind,
    name: z.string(),
    mediaType: z.string(),
    bytes: z.int(),
    uploadedAt: z.iso.datetime(),
    /** Whether a virus scanner saw it; `unscanned` is never shown as clean. */
    scan: z.enum(['clean', 'unscanned']),
    findings: z.array(Finding),
    isPublished: z.boolean(),
  })
  .meta({ id: 'Document' });

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** Text fields beside the file in the multipart body; they come before the file. */
export const DocumentFields = z
  .strictObject({ keep: sha256, publish: sha256.optional(), language: LanguageCode })
  .meta({ id: 'DocumentFields' });

const params = z.object({ id: z.uuid() });

export const document = {
  list: get('/documents', { answers: z.object({ items: z.array(Document) }).meta({ id: 'Documents' }) }),
  /** multipart/form-data: the fields of DocumentFields, then one file. Replaces an earlier file of this kind. */
  upload: post('/documents/:kind', { params: z.object({ kind: FileKind }), answers: Document }),
  remove: del('/documents/:id', { params }),
  file: get('/documents/:id/file', { params }),
  thumbnail: get('/documents/:id/thumbnail', { params }),
};

export const documentProblems = {
  'document/missing': { status: 422, title: 'Please choose one file' },
  'document/too-large': { status: 413, title: 'This file is larger than 10 MB' },
  'document/wrong-type': { status: 415, title: 'This kind of file cannot be used here' },
  'document/mismatch': { status: 422, title: 'The name of this file does not match what is in it' },
  'document/unreadable': { status: 422, title: 'This file cannot be read' },
  'document/active-content': { status: 422, title: 'This file holds scripts, macros or other files' },
  'document/protected': { status: 422, title: 'This file is locked with a password' },
  'document/virus': { status: 422, title: 'A virus was found in this file' },
  'document/consent-needed': { status: 422, title: 'Please say yes to keeping this file first' },
} as const;
