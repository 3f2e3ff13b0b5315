import { recipient } from '@helder/contract/recipient.js';
import { retention } from '@helder/contract/retention.js';
import { useFormats } from '../../lib/dates';
import { lawIn } from '../../lib/law';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Section } from '../../ui/page';
import { RecipientsTable } from '../../ui/recipients/recipients-table';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { usePolicyPhrases } from './phrases';

/** Who gets data from us, from the policy in force. */
export function HelpersTable() {
  const t = usePolicyPhrases();
  return (
    <Section title={t('helpers.title')} help={t('helpers.help')} id="helpers">
      <Answered of={useAnswer(recipient.list, {})}>{({ items }) => <RecipientsTable items={items} />}</Answered>
    </Section>
  );
}

/** The retention register: the same rows that the daily job works through. */
export function KeepTable() {
  const t = usePolicyPhrases();
  const language = useLanguage();
  const { period } = useFormats();
  return (
    <Section title={t('keep.title')} help={t('keep.help')} id="bewaren">
      <Answered of={useAnswer(retention.register, {})}>
        {({ items }) => (
          <Table caption={t('keep.caption')} columns={[t('keep.what'), t('keep.why'), t('keep.until'), t('keep.who')]}>
            <TableBody>
              {items.map((row) => (
                <Row key={row.code}>
                  <RowHead>
                    {row.what[language]}
                    {row.isReserved && <Sub>{t('keep.reserved')}</Sub>}
                  </RowHead>
                  <Cell label={t('keep.why')}>
                    {row.why[language]}
                    <Sub>
                      {row.ground.words[language]}, {lawIn(row.ground.source, language)}
                    </Sub>
                  </Cell>
                  <Cell label={t('keep.until')}>
                    {row.period ? t('keep.after', { period: period(row.period) }) : t('keep.event')}
                    <Sub>{row.start[language]}</Sub>
                    {row.shorterThan && <Sub>{t('keep.sensitive')}</Sub>}
                  </Cell>
                  <Cell label={t('keep.who')}>{row.who[language]}</Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
        )}
      </Answered>
    </Section>
  );
}
