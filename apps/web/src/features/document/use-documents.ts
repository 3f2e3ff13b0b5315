import { consent } from '@helder/contract/consent.js';
import { document } from '@helder/contract/document.js';
import { visibility } from '@helder/contract/visibility.js';
import { useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../../lib/phrases';
import { keyOf, useAct, useAnswer } from '../../lib/query';
import type { Kind, Notice } from './document.types';

/** What a file that came, went, or is shown makes stale. */
const STALE = [document.list, consent.list, consent.history, visibility.show, visibility.matrix, visibility.preview];

export const useRemoval = () => useAct(document.remove, { refreshes: STALE });
export const useConsentAct = () => useAct(consent.act, { refreshes: STALE });

export function useRefresh() {
  const client = useQueryClient();
  return () => Promise.all(STALE.map((stale) => client.invalidateQueries({ queryKey: keyOf(stale) })));
}

/** The two texts a file is asked with, in the language of the page; undefined while they are on their way. */
export function useNotices(kind: Kind): { keep: Notice; publish: Notice } | undefined {
  const language = useLanguage();
  const { data } = useAnswer(consent.list, { query: { language } });
  const of = (purpose: `keep-${Kind}` | `publish-${Kind}`) => data?.items.find((item) => item.purpose === purpose)?.notice;
  const [keep, publish] = [of(`keep-${kind}`), of(`publish-${kind}`)];
  return keep && publish && { keep, publish };
}
