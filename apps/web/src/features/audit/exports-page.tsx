import { audit, EXPORT_AT_ONCE, type LogExport } from '@helder/contract/audit.js';
import type { AnswerOf } from '@helder/contract/endpoint.js';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addressOfCall, call, type ProblemError } from '../../lib/call';
import { useFormats } from '../../lib/dates';
import { Link } from '../../lib/links';
import { keyOf, useAct } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Empty } from '../../ui/lists';
import { Progress } from '../../ui/meter';
import { PageHead, Wrap } from '../../ui/page';
import { Status, type Tone } from '../../ui/status';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { useAuditPhrases } from './phrases';

const SOON = 2000;
const isBusy = ({ state }: LogExport) => state === 'waiting' || state === 'making';
const TONES: Record<LogExport['state'], Tone> = { waiting: 'info', making: 'info', ready: 'ok', failed: 'danger' };

/** Copies of the log that are made in the background: how far each is, and what can be done with it. */
export function Component() {
  const t = useAuditPhrases();
  const exports = useQuery<AnswerOf<typeof audit.exports>, ProblemError>({
    queryKey: keyOf(audit.exports, {}),
    queryFn: ({ signal }) => call(audit.exports, {}, { signal }),
    // looks again only while there is something to see
    refetchInterval: ({ state }) => state.data?.items.some(isBusy) && SOON,
  });
  const cancel = useAct(audit.cancelExport, { refreshes: [audit.exports] });
  const [isGone, setGone] = useState(false);
  const columns = (['asked', 'reason', 'lines', 'state', 'act'] as const).map((name) => t(`exports.columns.${name}`));
  return (
    <Wrap isWide>
      <PageHead lead={t('exports.lead')} below={<Link to="audit">{t('exports.back')}</Link>}>
        {t('exports.title')}
      </PageHead>
      <p role="status">{isGone && <Status tone="ok">{t('exports.cancelled')}</Status>}</p>
      {cancel.error && <Failure error={cancel.error} takesFocus />}
      <Answered of={exports}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('exports.none')}>{t('exports.noneText', { count: EXPORT_AT_ONCE })}</Empty>
          ) : (
            <Table caption={t('exports.caption')} columns={columns}>
              <TableBody>
                {items.map((each) => (
                  <OneExport
                    key={each.id}
                    of={each}
                    onCancel={() => cancel.mutate({ params: { id: each.id } }, { onSuccess: () => setGone(true) })}
                  />
                ))}
              </TableBody>
            </Table>
          )
        }
      </Answered>
    </Wrap>
  );
}

function OneExport({ of, onCancel }: { of: LogExport; onCancel: () => void }) {
  const t = useAuditPhrases();
  const { dateTime, list, number, size } = useFormats();
  const { id, askedAt, by, reason, filters, state, events, done, bytes, endsAt } = of;
  const date = dateTime(askedAt);
  const filled = (Object.keys(filters) as (keyof typeof filters)[]).filter((name) => filters[name] !== undefined);
  const says = t('exports.progress', { done, events });
  const download = t('exports.download', { size: size(bytes ?? 0) });
  const act = t(isBusy(of) ? 'exports.cancel' : 'exports.erase');
  return (
    <Row>
      <RowHead>
        {date}
        {by && <Sub>{by}</Sub>}
      </RowHead>
      <Cell label={t('exports.columns.reason')}>
        {reason}
        <Sub>{filled.length ? list(filled.map((name) => t(`filters.${name}`))) : t('exports.whole')}</Sub>
      </Cell>
      <Cell label={t('exports.columns.lines')}>{number(events)}</Cell>
      <Cell label={t('exports.columns.state')}>
        <Status tone={TONES[state]}>{t(`exports.states.${state}`)}</Status>
        {state === 'making' && (
          <>
            <Progress label={says} value={events ? Math.round((done / events) * 100) : 100} />
            <Sub>{says}</Sub>
          </>
        )}
        {endsAt && <Sub>{t('exports.until', { date: dateTime(endsAt) })}</Sub>}
      </Cell>
      <Cell label={t('exports.columns.act')}>
        <span className="row">
          {state === 'ready' && (
            <a className="btn small" href={addressOfCall(audit.download, { params: { id } })} download aria-label={`${download}, ${date}`}>
              {download}
            </a>
          )}
          <Button look="second" size="small" aria-label={t('exports.actOf', { act, date })} onPress={onCancel}>
            {act}
          </Button>
        </span>
      </Cell>
    </Row>
  );
}
