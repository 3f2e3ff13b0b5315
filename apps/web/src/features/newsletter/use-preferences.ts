import { consent } from '@helder/contract/consent.js';
import { newsletter } from '@helder/contract/newsletter.js';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ProblemError } from '../../lib/call';
import { useLanguage } from '../../lib/phrases';
import { useAct, useAnswer } from '../../lib/query';
import type { Change, Preferences } from './newsletter.types';

type Then = { onSuccess?: () => void };
/** The choices, and the acts on them: signed in, or by the link below a mail. */
export type PreferenceActs = {
  shown: UseQueryResult<Preferences, ProblemError>;
  change: (change: Change, then?: Then) => void;
  stopAll: (then?: Then) => void;
  error: ProblemError | null;
  isBusy: boolean;
  reset: () => void;
};

const STALE = [newsletter.preferences, consent.list, consent.history];

export function useMyPreferences(): PreferenceActs {
  const language = useLanguage();
  const shown = useAnswer(newsletter.preferences, { query: { language } }, { keepsPrevious: true });
  const change = useAct(newsletter.change, { refreshes: STALE });
  const stopAll = useAct(newsletter.stopAll, { refreshes: STALE });
  return {
    shown,
    change: (asked, then) => change.mutate({ body: { language, change: asked } }, then),
    stopAll: (then) => stopAll.mutate({ query: { language } }, then),
    error: change.error ?? stopAll.error,
    isBusy: change.isPending || stopAll.isPending,
    reset: () => (change.reset(), stopAll.reset()),
  };
}

export function usePreferencesByLink(token: string): PreferenceActs & { isWhole: boolean } {
  const language = useLanguage();
  const asked = { body: { token, language } };
  const isWhole = newsletter.byLink.body.safeParse(asked.body).success;
  const shown = useAnswer(newsletter.byLink, asked, { isOn: isWhole, keepsPrevious: true });
  const change = useAct(newsletter.changeByLink, { refreshes: [newsletter.byLink] });
  const stopAll = useAct(newsletter.stopAllByLink, { refreshes: [newsletter.byLink] });
  return {
    isWhole,
    shown,
    change: (wish, then) => change.mutate({ body: { token, language, change: wish } }, then),
    stopAll: (then) => stopAll.mutate(asked, then),
    error: change.error ?? stopAll.error,
    isBusy: change.isPending || stopAll.isPending,
    reset: () => (change.reset(), stopAll.reset()),
  };
}
