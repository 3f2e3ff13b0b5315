import { consent } from '@helder/contract/consent.js';
import { document } from '@helder/contract/document.js';
import { visibility } from '@helder/contract/visibility.js';
import { FILE_KINDS } from '@helder/policy/fields.js';
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

/** What is asked about files here, purpose by purpose, in the language of the page; undefined while it is on its way. */
function useAsked() {
  const language = useLanguage();
  const { data } = useAnswer(consent.list, { query: { language } });
  return data && ((purpose: string) => data.items.find((item) => item.purpose === purpose)?.notice);
}

/** The texts a file is asked with: to keep it, and to show it where it can be shown; undefined while they are on their way. */
export function useNotices(kind: Kind): { keep: Notice; publish?: Notice } | undefined {
  const asked = useAsked();
  const [keep, publish] = [asked?.(`keep-${kind}`), asked?.(`publish-${kind}`)];
  return keep && { keep, publish };
}

/** The kinds this platform takes. */
export function useKinds(): Kind[] {
  const asked = useAsked();
  return asked ? FILE_KINDS.filter((kind) => asked(`keep-${kind}`)) : [];
}
