import type { AnswerOf } from '@helder/contract';
import type { deletion } from '@helder/contract/deletion.js';
import { useFormats } from '../../lib/dates';
import { lawIn } from '../../lib/law';
import { useLanguage } from '../../lib/phrases';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { useDeletionPhrases } from './phrases';

type Kept = AnswerOf<typeof deletion.preview>['stays'][number];

/** What stays a little longer: each thing with its reason, its law, its reader and its end. */
export function KeptTable({ items }: { items: readonly Kept[] }) {
  const t = useDeletionPhrases();
  const language = useLanguage();
  const { date } = useFormats();
  return (
    <Table caption={t('kept.caption')} columns={[t('kept.what'), t('kept.why'), t('kept.who'), t('kept.until')]}>
      <TableBody>
        {items.map(({ code, what, why, ground, source, who, until, start }) => (
          <Row key={code}>
            <RowHead>{what[language]}</RowHead>
            <Cell label={t('kept.why')}>
              {why[language]}
              <Sub>
                {ground[language]}: {lawIn(source, language)}
              </Sub>
            </Cell>
            <Cell label={t('kept.who')}>{who[language]}</Cell>
            <Cell label={t('kept.until')}>
              {until ? <b className="nowrap">{date(until)}</b> : t('kept.event', { start: start[language] })}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
