import { consent } from '@helder/contract/consent.js';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Timeline } from '../../ui/lists';
import { useVisibilityPhrases } from './phrases';
import type { ConsentEvent, MatrixRow } from './visibility.types';

type OfRow = ConsentEvent & { purpose: MatrixRow['consents'][number] };

/** The candidate's own choices about this row, newest first. */
export function RowHistory({ row }: { row: MatrixRow }) {
  const t = useVisibilityPhrases();
  const { dateTime } = useFormats();
  const history = useAnswer(consent.history, {});
  const moment = ({ id, at, state, purpose, noticeVersion }: OfRow) => ({
    id,
    at: dateTime(at),
    dateTime: at,
    says: (
      <>
        {t.rich(`detail.state.${state}`, { b: (words) => <b>{words}</b> })}: {t(`detail.purposeOf.${purpose}`)}
      </>
    ),
    more: t('detail.version', { version: noticeVersion }),
  });
  return (
    <div className="stack">
      <h3>{t('detail.history')}</h3>
      <Answered of={history}>
        {({ items }) => {
          const mine = items.filter((event): event is OfRow => row.consents.some((purpose) => purpose === event.purpose));
          return mine.length ? <Timeline items={mine.map(moment)} /> : <p className="muted">{t('detail.noHistory')}</p>;
        }}
      </Answered>
      <Link to="consents">{t('detail.all')}</Link>
    </div>
  );
}
