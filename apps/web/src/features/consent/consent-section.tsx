import { useState } from 'react';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Section } from '../../ui/page';
import { Notice, Saved, Status } from '../../ui/status';
import type { Consent } from './consent.types';
import { HowToGive, isGivenHere } from './how-to-give';
import { NoticeText } from './notice-text';
import { useConsentPhrases } from './phrases';
import { useConsentAct } from './use-consent-act';

type Props = { of: Consent; all: readonly Consent[] };

/** One purpose: how it stands, the text, and one press to stop. */
export function ConsentSection({ of: { purpose, state, since, until, answered, isAskedAgain, notice }, all }: Props) {
  const t = useConsentPhrases();
  const language = useLanguage();
  const { date } = useFormats();
  const act = useConsentAct();
  const [done, setDone] = useState<'given' | 'withdrawn' | null>(null);
  const isGiven = state === 'given';
  const say = (isYes: boolean) =>
    act.mutate(
      {
        params: { purpose },
        body: {
          state: isYes ? 'given' : 'withdrawn',
          notice: { sha256: notice.sha256, language },
          control: 'consents/card',
        },
      },
      { onSuccess: () => setDone(isYes ? 'given' : 'withdrawn'), onError: () => setDone(null) },
    );
  return (
    <Section title={t(`purpose.${purpose}`)} id={purpose}>
      <div className="stack loose">
        <p className="row">
          <Status tone={isGiven ? 'ok' : 'mute'}>{t(`state.${state}`)}</Status>
          {since && <span className="muted">{t('since', { date: date(since) })}</span>}
          {isGiven && <span className="muted">{until ? t('until', { date: date(until) }) : t('untilYouStop')}</span>}
        </p>
        {answered !== null && answered !== notice.version && (isGiven || isAskedAgain) && (
          <Notice tone={isGiven ? 'info' : 'warn'}>
            <p>{t(isGiven ? 'changed' : 'askedAgain', { version: answered, now: notice.version })}</p>
          </Notice>
        )}
        <div className="stack tight">
          <NoticeText notice={notice} />
        </div>
        {isGiven ? (
          <p className="row">
            <Button look="second" onPress={() => say(false)}>
              {t(`stop.${purpose}`)}
            </Button>
          </p>
        ) : (
          <HowToGive purpose={purpose} agree={notice.agree} all={all} isAskedAgain={isAskedAgain} onYes={() => say(true)} />
        )}
        {act.error && <Failure error={act.error} says={{ 'consent/notice-changed': t('textChanged') }} takesFocus />}
        <Saved
          at={done === state ? new Date() : null}
          says={isGiven ? t(isGivenHere(purpose) ? `givenHere.${purpose}` : 'given') : t(`stopped.${purpose}`)}
          isSaving={act.isPending}
        />
      </div>
    </Section>
  );
}
