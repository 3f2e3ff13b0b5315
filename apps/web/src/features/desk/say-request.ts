import { COMPLAINT_KINDS } from '@helder/policy/desk.js';
import { FIELDS } from '@helder/policy/fields.js';
import type { Words } from '@helder/policy/words.js';
import { useLanguage } from '../../lib/phrases';
import type { RequestOptions } from './desk.types';
import { useDeskPhrases } from './phrases';

/** What a request is about, in words: a field, a file, a use, a consent or a kind of complaint. */
export function useAboutWords(options?: RequestOptions) {
  const t = useDeskPhrases();
  const language = useLanguage();
  const known: Record<string, Words> = {
    ...Object.fromEntries(Object.entries(FIELDS).map(([key, { label }]) => [key, label])),
    ...COMPLAINT_KINDS,
    ...Object.fromEntries((options?.interests ?? []).map(({ id, what }) => [id, what])),
  };
  const own: Record<string, string> = {
    ...Object.fromEntries((['email', 'cv', 'photo'] as const).map((id) => [id, t(`item.${id}`)])),
    ...Object.fromEntries(PURPOSES.map((id) => [id, t(`purpose.${id}`)])),
  };
  return (about: string) => own[about] ?? known[about]?.[language] ?? about;
}

export const PURPOSES = [
  'marketing',
  'be-found',
  'keep-cv',
  'publish-cv',
  'keep-photo',
  'publish-photo',
  'newsletter',
  'keep-application',
  'keep-diploma',
  'keep-personal',
  'keep-health',
  'exact-place',
] as const;
