import { rights } from '@helder/contract/rights.js';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { ProblemError } from '../../lib/call';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { download } from '../../lib/save-file';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Icon } from '../../ui/icon';
import { Section } from '../../ui/page';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { useVisibilityPhrases } from './phrases';
import type { ComingDate } from './visibility.types';

/** The days that are coming, and the same for the own calendar. */
export function ComingDates() {
  const t = useVisibilityPhrases();
  const dates = useAnswer(rights.dates, {});
  return (
    <Section title={t('dates.title')} help={t('dates.help')} id="datums">
      <Answered of={dates}>
        {({ items, isOnHold }) => (
          <div className="stack">
            {isOnHold && <p>{t('dates.hold')}</p>}
            {items.length === 0 ? <p>{t('dates.none')}</p> : <Days of={items} />}
          </div>
        )}
      </Answered>
    </Section>
  );
}

function Days({ of }: { of: readonly ComingDate[] }) {
  const t = useVisibilityPhrases();
  const language = useLanguage();
  const { date } = useFormats();
  const [error, setError] = useState<ProblemError | null>(null);
  const take = () =>
    download(rights.calendar, { query: { language } }).then(
      () => setError(null),
      (problem: unknown) => problem instanceof ProblemError && setError(problem),
    );
  return (
    <>
      <Table caption={t('dates.caption')} columns={[t('dates.what'), t('dates.when')]}>
        <TableBody>
          {of.map(({ id, what, first, last }) => (
            <Row key={id}>
              <RowHead>{what[language]}</RowHead>
              <Cell label={t('dates.when')}>
                <time dateTime={first}>{date(first)}</time>
                {last && <Sub>{t('dates.last', { date: date(last) })}</Sub>}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
      <p className="row noprint">
        <Button look="second" onPress={() => void take()}>
          <Icon of={CalendarPlus} />
          {t('dates.act')}
        </Button>
      </p>
      {error && <Failure error={error} />}
    </>
  );
}
