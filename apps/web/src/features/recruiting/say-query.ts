import { FACETS } from '@helder/contract/search.js';
import { wordFor } from '@helder/policy/dictionary/index.js';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { useRecruitingPhrases } from './phrases';
import type { SavedSearch } from './recruiting.types';

type Query = SavedSearch['query'];

/** The question as the address of the search page has it. */
export const addressOf = (query: Query): Record<string, string> =>
  Object.fromEntries(Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));

/** The question in words. */
export function useSayQuery() {
  const t = useRecruitingPhrases();
  const language = useLanguage();
  const { money } = useFormats();
  return ({ q, maxRate, ...query }: Query) => {
    const codes = FACETS.flatMap((facet) => query[facet]?.split(',').map((code) => wordFor(facet, code, language)) ?? []);
    const parts = [
      q && t('searches.words', { words: q }),
      ...codes,
      maxRate !== undefined && t('searches.rate', { amount: money(maxRate) }),
    ].filter(Boolean);
    return parts.join(', ') || t('searches.all');
  };
}
