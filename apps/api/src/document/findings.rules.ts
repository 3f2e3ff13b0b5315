import type { Finding } from '@helder/contract';
import { holdsBirthDate, holdsBsn, holdsIban, withoutBsn } from '@helder/policy';
import type * as z from 'zod';

type Found = z.output<typeof Finding>;
const IN_TEXT = [
  ['bsn', holdsBsn],
  ['iban', holdsIban],
  ['birth-date', holdsBirthDate],
] as const;

/** What the candidate may want to take out of a CV before anybody reads it; says where, never what. */
export function findingsIn({
  pages,
  hasAuthor,
  hasPicture,
}: {
  pages: readonly string[];
  hasAuthor: boolean;
  hasPicture: boolean;
}): Found[] {
  const inText = pages.flatMap((text, n) =>
    IN_TEXT.flatMap(([kind, holds]): Found[] => (holds(text) ? [{ kind, page: pages.length > 1 ? n + 1 : null }] : [])),
  );
  const inFile: Found[] = [
    ...(hasPicture ? [{ kind: 'photo' as const, page: null }] : []),
    ...(hasAuthor ? [{ kind: 'author' as const, page: null }] : []),
  ];
  return [...inText, ...inFile];
}

/** The words of a CV to search in: no citizen service number, and only what a database can keep. */
export const searchableText = (pages: readonly string[]): string =>
  withoutBsn(
    pages
      .join('\n\n')
      .replace(/[\0\p{Cs}]/gu, ' '),
  ).trim();
