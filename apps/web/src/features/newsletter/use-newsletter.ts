import { consent } from '@helder/contract/consent.js';
import { newsletter } from '@helder/contract/newsletter.js';
import { useState } from 'react';
import { useLanguage } from '../../lib/phrases';
import { useAct, useAnswer } from '../../lib/query';
import type { State } from './newsletter.types';

const STALE = [newsletter.show, consent.list, consent.history];

/** My newsletter: how it stands, and the two acts. `asks` is whether the text is open. */
export function useNewsletter() {
  const language = useLanguage();
  const mine = useAnswer(newsletter.show, {});
  const consents = useAnswer(consent.list, { query: { language } }, { keepsPrevious: true });
  const subscribe = useAct(newsletter.subscribe, { refreshes: STALE });
  const unsubscribe = useAct(newsletter.unsubscribe, { refreshes: STALE });
  const [asks, setAsks] = useState(false);
  const [saved, setSaved] = useState<'stopped' | 'pending' | 'nothing' | null>(null);
  const notice = consents.data?.items.find(({ purpose }) => purpose === 'newsletter')?.notice;

  const ask = () => {
    if (!notice) return;
    const body = { notice: { sha256: notice.sha256, language: notice.language }, control: 'preferences/newsletter' };
    subscribe.mutate({ body }, { onSuccess: () => (setAsks(false), setSaved('pending')) });
  };
  const stop = (now: State) => {
    setAsks(false);
    if (now !== 'subscribed' && now !== 'pending') return setSaved('nothing');
    unsubscribe.mutate({}, { onSuccess: () => setSaved('stopped') });
  };
  const open = (isOpen: boolean) => {
    subscribe.reset();
    setSaved(null);
    setAsks(isOpen);
  };
  return { mine, notice, asks, open, ask, stop, saved, subscribe, unsubscribe };
}
