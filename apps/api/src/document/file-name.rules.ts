import { withoutBsn, type FileKind } from '@helder/policy';

const PDF = 'application/pdf';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** What a name promises to be, kind by kind; anything else is not wanted. */
const TYPES: Readonly<Record<FileKind, Readonly<Record<string, string>>>> = {
  cv: { pdf: PDF, docx: DOCX },
  diploma: { pdf: PDF },
  personal: { pdf: PDF },
  photo: { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' },
};
const EXTENSION: Readonly<Record<string, string>> = { [PDF]: 'pdf', [DOCX]: 'docx', 'image/jpeg': 'jpg' };
const LONGEST = 100;
// what steers the writing direction or the terminal could show another name than there is
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\ufffd]/gu;

const extensionOf = (name: string) => /\.([^.]+)$/.exec(name)?.[1].toLowerCase() ?? '';

/** The media type a file of this kind must have by its name; undefined when such a file is not wanted. */
export const promisedType = (kind: FileKind, name: string): string | undefined => {
  const types = TYPES[kind];
  const extension = extensionOf(name);
  return Object.hasOwn(types, extension) ? types[extension] : undefined;
};

/** The name as we keep it: no path, nothing invisible, no citizen service number, and the ending of what it is. */
export function safeName(name: string, mediaType: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1)!;
  const stem = withoutBsn(last.replace(/\.[^.]*$/, ''))
    .replace(INVISIBLE, '')
    .trim();
  return `${[...stem].slice(0, LONGEST).join('') || 'document'}.${EXTENSION[mediaType]}`;
}

/** RFC 6266: a plain name for old programs, the real one encoded (RFC 8187). */
export function contentDisposition(how: 'attachment' | 'inline', name: string): string {
  const plain =
    name
      .normalize('NFKD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["\\%;]/g, '_') || 'document';
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
