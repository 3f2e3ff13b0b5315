import { useLanguage } from '../../lib/phrases';
import { Cell, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { Fold } from './fold';
import type { HeldField } from './my-data.types';
import { useRightsPhrases } from './phrases';

/** Why each field of the profile is asked, and who may get it. */
export function FieldPurposes({ fields }: { fields: readonly HeldField[] }) {
  const t = useRightsPhrases();
  const language = useLanguage();
  return (
    <Fold title={t('fields')}>
      <Table caption={t('fields')} columns={[t('field'), t('fieldWhy'), t('who')]}>
        <TableBody>
          {fields.map(({ key, label, purpose, ground, who }) => (
            <Row key={key}>
              <RowHead>{label[language]}</RowHead>
              <Cell label={t('fieldWhy')}>
                {purpose[language]}
                <Sub>{ground[language]}</Sub>
              </Cell>
              <Cell label={t('who')}>{who[language]}</Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </Fold>
  );
}
