import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { Sub } from '../../ui/table';
import { useVisibilityPhrases } from './phrases';
import { lowerFirst } from './sharing';
import type { ComingDate, MatrixRow, Visibility } from './visibility.types';

/** Who sees it now, and why nobody does. */
export function WhoCell({ row, now }: { row: MatrixRow; now: Visibility }) {
  const t = useVisibilityPhrases();
  const language = useLanguage();
  const { who, sensitivity } = row;
  if (who.kind === 'named') return who.words?.[language];
  if (who.kind !== 'nobody')
    return (
      <>
        {t('recruitersOf', { count: now.organisations })}
        {who.kind === 'recruiters-coarse' && <Sub>{t('who.coarse')}</Sub>}
      </>
    );
  const reasons = {
    covered: t('who.covered', { level: t(`level.${now.effective}`) }),
    off: t(sensitivity === 'contact' ? 'who.offAtFirst' : 'who.off'),
    fixed: t('who.fixed'),
    empty: null,
    on: null,
  };
  const reason = row.kind === 'record' ? null : reasons[row.switch];
  return (
    <>
      {t('who.nobody')}
      {reason && <Sub>{reason}</Sub>}
    </>
  );
}

/** The rule, and the first day on which it does something to what is there now. */
export function UntilCell({ until, coming }: { until: MatrixRow['until']; coming: readonly ComingDate[] }) {
  const t = useVisibilityPhrases();
  const { date } = useFormats();
  return (
    <>
      <Rule of={until} />
      {coming.length > 0 && <Sub>{t('until.first', { date: date(coming[0].first) })}</Sub>}
    </>
  );
}

/** A date, an event, or a period with what it is counted from. */
function Rule({ of: { kind, date, event, period } }: { of: MatrixRow['until'] }) {
  const t = useVisibilityPhrases();
  const language = useLanguage();
  const formats = useFormats();
  if (kind === 'date' && date) return <time dateTime={date}>{formats.date(date)}</time>;
  if (kind === 'period' && period)
    return (
      <>
        {formats.period(period)}
        {event && <Sub>{t('until.from', { event: lowerFirst(event[language]) })}</Sub>}
      </>
    );
  return event ? event[language] : <span className="muted">{t('until.none')}</span>;
}
