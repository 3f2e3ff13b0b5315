import { visibility } from '@helder/contract/visibility.js';
import type { AnswerOf } from '@helder/contract';
import { useState } from 'react';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Facts } from '../../ui/lists';
import { PageHead, Section } from '../../ui/page';
import { Checkbox } from '../../ui/toggle';
import { NoticeFacts } from './notice-facts';
import { useVisibilityPhrases } from './phrases';
import './renewal.css';

export type Asked = AnswerOf<typeof visibility.renewal>;
type Props = { asked: Asked; token: string; onAnswer: (answer: 'stay' | 'stop') => void; onSpent: () => void };

/** Two equal buttons; staying needs the word that the profile is still correct. */
export function RenewalChoice({ asked, token, onAnswer, onSpent }: Props) {
  const t = useVisibilityPhrases();
  const language = useLanguage();
  const { date } = useFormats();
  const renew = useAct(visibility.renew);
  const [isCorrect, setCorrect] = useState(false);
  const [mustTick, setMustTick] = useState(false);
  const { level, graceUntil, newUntil, organisations, notice } = asked;
  const send = (body: Parameters<typeof renew.mutate>[0]['body']) =>
    renew.mutate({ body }, { onSuccess: () => onAnswer(body.answer), onError: ({ status }) => status === 410 && onSpent() });
  const stay = () => {
    setMustTick(!isCorrect);
    if (isCorrect) send({ token, answer: 'stay', isCorrect: true, agreed: { sha256: notice.sha256, language } });
  };
  const lead = level === 'hidden' ? null : t(`renewal.lead.${level}`, { who: t('recruitersOf', { count: organisations }) });
  return (
    <>
      <PageHead lead={lead} below={<p>{t('renewal.nothing', { date: date(graceUntil) })}</p>}>
        {t('renewal.title')}
      </PageHead>
      <Section title={t('renewal.stayTitle')}>
        <div className="stack">
          <Facts
            items={[{ term: t('renewal.until'), says: newUntil ? t('ask.untilSays', { date: date(newUntil) }) : t('ask.untilYouStop') }]}
          />
          <NoticeFacts notice={notice} />
          <Checkbox value={isCorrect} onChange={setCorrect} error={mustTick && !isCorrect ? t('renewal.tick') : undefined}>
            {t('renewal.isCorrect')}
          </Checkbox>
          {renew.error && <Failure error={renew.error} says={{ 'consent/notice-changed': t('ask.changed') }} takesFocus />}
          <div className="row equal">
            <Button look="second" size="big" onPress={stay}>
              {t('renewal.stay')}
            </Button>
            <Button look="second" size="big" onPress={() => send({ token, answer: 'stop' })}>
              {t('renewal.stop')}
            </Button>
          </div>
          <p className="small muted">{t('renewal.stopHelp')}</p>
        </div>
      </Section>
    </>
  );
}
