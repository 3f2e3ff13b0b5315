import { organisation } from '@helder/contract/organisation.js';
import { useFormats } from '../../lib/dates';
import { useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Empty } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Cell, Row, RowHead, Table, TableBody } from '../../ui/table';
import { useOrganisationPhrases } from './phrases';

/** Everybody may see who can search; made from the live grants. */
export function Component() {
  const t = useOrganisationPhrases();
  const { date } = useFormats();
  const list = useAnswer(organisation.list, {});
  return (
    <Wrap>
      <PageHead lead={t('lead')}>{t('title')}</PageHead>
      <Answered of={list}>
        {({ items }) => (
          <Section title={t('count', { count: items.length })} help={t('live')}>
            {items.length === 0 ? (
              <Empty title={t('none')}>
                <p>{t('noneText')}</p>
              </Empty>
            ) : (
              <Table caption={t('title')} columns={[t('name'), t('city'), t('since')]}>
                <TableBody>
                  {items.map(({ id, name, city, since }) => (
                    <Row key={id}>
                      <RowHead>{name}</RowHead>
                      <Cell label={t('city')}>{city}</Cell>
                      <Cell label={t('since')}>{date(since)}</Cell>
                    </Row>
                  ))}
                </TableBody>
              </Table>
            )}
          </Section>
        )}
      </Answered>
    </Wrap>
  );
}
