import { reading } from '@helder/contract/reading.js';
import { useFormats } from '../../lib/dates';
import { usePlatform } from '../../lib/platform';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Meter } from '../../ui/meter';
import { PageHead, Wrap } from '../../ui/page';
import { Notice } from '../../ui/status';
import { useReadingPhrases } from './reading.phrases';

export const useBudget = () => useAnswer(reading.budget, {});
const NEARLY = 0.2;

/** How many profiles may still be opened today: of the reader, or of the organisation where that is less. */
export function BudgetMeter() {
  const t = useReadingPhrases();
  const { dateTime } = useFormats();
  const { data } = useBudget();
  if (!data) return null;
  const left = ({ used, most }: typeof data.mine) => Math.max(0, most - used);
  const whose = left(data.organisation) < left(data.mine) ? 'organisation' : 'mine';
  const { used, most } = data[whose];
  return (
    <div className="with-meter">
      <p className="small">
        {t(`left.${whose}`, { left: left(data[whose]), most })}
        {left(data[whose]) === 0 && ` ${t('opens', { when: dateTime(data.opensAt) })}`}
      </p>
      <Meter label={t('label')} value={Math.min(used, most)} max={most} isWarning={left(data[whose]) <= most * NEARLY} />
    </div>
  );
}

/** Own words for what can stop a reading. */
export function useReadingFailures(): Record<string, string> {
  const t = useReadingPhrases();
  const { dateTime } = useFormats();
  const { data } = useBudget();
  return {
    'reading/spent': `${t('spent')} ${data ? t('opens', { when: dateTime(data.opensAt) }) : ''}`,
    'reading/frozen': `${t('frozen.title')}. ${t('frozen.doing')}`,
  };
}

/** For a recruiter whose access stands still: why, what we noted, what to do. */
export function Frozen() {
  const t = useReadingPhrases();
  const { dateTime, period } = useFormats();
  const email = usePlatform()?.controller.email;
  return (
    <Wrap isWide>
      <PageHead>{t('frozen.title')}</PageHead>
      <div className="stack">
        <Answered of={useBudget()}>
          {({ freeze }) => (
            <Notice tone="warn">
              {freeze && (
                <p>{t(`frozen.why.${freeze.kind}`, { people: freeze.people, within: period(freeze.within), when: dateTime(freeze.at) })}</p>
              )}
              <p>{t('frozen.noted')}</p>
            </Notice>
          )}
        </Answered>
        <p>{t('frozen.doing')}</p>
        {email && <p>{t.rich('frozen.mail', { a: () => <a href={`mailto:${email}`}>{email}</a> })}</p>}
      </div>
    </Wrap>
  );
}
