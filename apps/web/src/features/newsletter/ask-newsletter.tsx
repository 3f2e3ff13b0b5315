import { useState } from 'react';
import type { ProblemError } from '../../lib/call';
import { useFormats } from '../../lib/dates';
import { Button } from '../../ui/button';
import { ConsentCard } from '../../ui/consent-card';
import { Failure } from '../../ui/failure';
import type { Notice } from './newsletter.types';
import { useNewsletterPhrases } from './phrases';

const QUESTIONS = ['what', 'why', 'who', 'howLong', 'howToStop'] as const;
type Props = { notice: Notice; error: ProblemError | null; onYes: () => void; onNo?: () => void };

/** The text, one empty box, and the button that asks for the mail; nothing is on before its link was used. */
export function AskNewsletter({ notice, error, onYes, onNo }: Props) {
  const t = useNewsletterPhrases();
  const { date } = useFormats();
  const [isYes, setYes] = useState(false);
  const [mustTick, setMustTick] = useState(false);
  const send = () => {
    setMustTick(!isYes);
    if (isYes) onYes();
  };
  return (
    <>
      <ConsentCard
        questions={QUESTIONS.map((question) => ({ term: t(`question.${question}`), says: notice[question] }))}
        agree={notice.agree}
        value={isYes}
        onChange={setYes}
        error={mustTick && !isYes ? t('ask.tick') : undefined}
        version={t('version', { version: notice.version, date: date(notice.from) })}
      />
      <p>{t('ask.after')}</p>
      {error && <Failure error={error} says={{ 'consent/notice-changed': t('ask.changed') }} takesFocus />}
      <p className="row">
        <Button onPress={send}>{t('ask.act')}</Button>
        {onNo && (
          <Button look="second" onPress={onNo}>
            {t('ask.no')}
          </Button>
        )}
      </p>
    </>
  );
}
