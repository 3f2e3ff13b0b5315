import { consent } from '@helder/contract/consent.js';
import { visibility } from '@helder/contract/visibility.js';
import { useAct, useAnswer } from '../../lib/query';
import { useLanguage } from '../../lib/phrases';
import { SHARING_READS } from '../../lib/sharing-reads';
import type { ConsentPurpose } from '@helder/policy';

export const useChange = () => useAct(visibility.change, { refreshes: SHARING_READS });
export const useShare = () => useAct(visibility.share, { refreshes: SHARING_READS });
export const useConsentAct = () => useAct(consent.act, { refreshes: SHARING_READS });

/** `If-Match` of an edit that starts from what the page shows. */
export const ifMatchOf = ({ version }: { version: number }) => `"${version}"`;

/** The consent text in force in the language of the page; undefined while it is on its way. */
export function useNotice(purpose: ConsentPurpose) {
  const language = useLanguage();
  const { data } = useAnswer(consent.list, { query: { language } });
  return data?.items.find((item) => item.purpose === purpose)?.notice;
}
