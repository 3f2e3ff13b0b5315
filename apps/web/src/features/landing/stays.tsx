import { retention } from '@helder/contract/retention.js';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { useLandingPhrases } from './phrases';

/** What the register keeps after closing: the same rows that the daily job works through. */
export function Stays() {
  const t = useLandingPhrases();
  const language = useLanguage();
  const { period } = useFormats();
  return (
    <Answered of={useAnswer(retention.register, {})}>
      {({ items }) => (
        <Table caption={t('stays.caption')} columns={[t('stays.what'), t('stays.until'), t('stays.why')]}>
          <TableBody>
            {items
              .filter(({ atClosing }) => atClosing === 'kept')
              .map((row) => (
                <Row key={row.code}>
                  <RowHead>{row.what[language]}</RowHead>
                  <Cell label={t('stays.until')}>
                    {row.period ? period(row.period) : t('stays.open')}
                    {!row.period && <Sub>{row.start[language]}</Sub>}
                  </Cell>
                  <Cell label={t('stays.whyShort')}>{row.ground.words[language]}</Cell>
                </Row>
              ))}
          </TableBody>
        </Table>
      )}
    </Answered>
  );
}
