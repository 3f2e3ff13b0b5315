import { DOCUMENT_MAX_BYTES, MEDIA_TYPES } from '@helder/contract/document.js';
import type { Kind } from './document.types';

const BY_ENDING: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};
const typeOf = (name: string) => BY_ENDING[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];

/** What the file chooser offers: endings as well, for devices that do not know the type of a docx. */
export const acceptsOf = (kind: Kind) => [
  ...MEDIA_TYPES[kind],
  ...Object.keys(BY_ENDING)
    .filter((ending) => MEDIA_TYPES[kind].includes(BY_ENDING[ending] as never))
    .map((ending) => `.${ending}`),
];

/** Why there is no use in sending this file; the server checks everything again. */
export function refusedAtOnce(kind: Kind, { name, size }: Pick<File, 'name' | 'size'>) {
  if (size > DOCUMENT_MAX_BYTES) return 'document/too-large' as const;
  return MEDIA_TYPES[kind].includes(typeOf(name) as never) ? null : ('document/wrong-type' as const);
}

/** The same file, with the type its name promises: some devices send a docx without one. */
export const withType = (file: File) => new File([file], file.name, { type: typeOf(file.name) ?? file.type });
