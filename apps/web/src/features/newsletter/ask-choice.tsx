import { useState } from 'react';
import type { ProblemError } from '../../lib/call';
import { useFormats } from '../../lib/dates';
import { Button } from '../../ui/button';
import { ConsentCard } from '../../ui/consent-card';
import { Failure } from '../../ui/failure';
import { Panel } from '../../ui/page';
import { asksByMail } from './cells';
import type { Cell } from './newsletter.types';
import { useNewsletterPhrases } from './phrases';

const QUESTIONS = ['what', 'why', 'who', 'howLong', 'howToStop'] as const;
type Props = { cell: Cell; error: ProblemError | null; onYes: () => void; onNo: () => void };

/** The text and one empty box; by e-mail nothing is on before the link in a mail was used. */
export function AskChoice({ cell, error, onYes, onNo }: Props) {
  const t = useNewsletterPhrases();
  const { date } = useFormats();
  const [isYes, setYes] = useState(false);
  const [mustTick, setMustTick] = useState(false);
  const { notice, title } = cell.row;
  const way = asksByMail(cell) ? 'mail' : 'now';
  const send = () => {
    setMustTick(!isYes);
    if (isYes) onYes();
  };
  return (
    <Panel title={cell.row.purpose === 'measuring' ? title : t(`switch.${cell.choice.channel}`, { title })}>
      <div className="stack">
        <ConsentCard
          questions={QUESTIONS.map((question) => ({ term: t(`question.${question}`), says: notice[question] }))}
          agree={notice.agree}
          value={isYes}
          onChange={setYes}
          error={mustTick && !isYes ? t('ask.tick') : undefined}
          version={t('version', { version: notice.version, date: date(notice.from) })}
        />
        <p>{t(`ask.after.${way}`)}</p>
        {error && <Failure error={error} says={{ 'consent/notice-changed': t('ask.changed') }} takesFocus />}
        <p className="row">
          <Button onPress={send}>{t(`ask.act.${way}`)}</Button>
          <Button look="second" onPress={onNo}>
            {t('ask.no')}
          </Button>
        </p>
      </div>
    </Panel>
  );
}
