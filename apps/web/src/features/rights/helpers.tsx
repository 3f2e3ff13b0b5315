import type { AnswerOf } from '@helder/contract';
import type { rights } from '@helder/contract/rights.js';
import { useLanguage } from '../../lib/phrases';
import { Section } from '../../ui/page';
import { Cell, Row, RowHead, Table, TableBody } from '../../ui/table';
import { useRightsPhrases } from './phrases';

/** Who handles the data on our order. */
export function Helpers({ items }: { items: AnswerOf<typeof rights.myData>['processors'] }) {
  const t = useRightsPhrases();
  const language = useLanguage();
  return (
    <Section title={t('helpers')} help={t('helpersHelp')}>
      <Table caption={t('helpersCaption')} columns={[t('name'), t('what'), t('where')]}>
        <TableBody>
          {items.map(({ name, what, where }) => (
            <Row key={name}>
              <RowHead>{name}</RowHead>
              <Cell label={t('what')}>{what[language]}</Cell>
              <Cell label={t('where')}>{where[language]}</Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}
