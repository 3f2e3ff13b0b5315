import { recruiting, ShortlistText } from '@helder/contract/recruiting.js';
import { useFormats } from '../../lib/dates';
import { Form, useContractForm } from '../../lib/form';
import { Link } from '../../lib/links';
import { useAct, useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Empty } from '../../ui/lists';
import { PageHead, Section, Wrap } from '../../ui/page';
import { Cell, Row, RowHead, Table, TableBody } from '../../ui/table';
import { useRecruitingPhrases } from './phrases';

/** A recruiter's own lists of candidates. */
export function Component() {
  const t = useRecruitingPhrases();
  const { date } = useFormats();
  const lists = useAnswer(recruiting.shortlists, {});
  return (
    <Wrap isWide>
      <PageHead lead={t('lists.lead')}>{t('lists.title')}</PageHead>
      <Answered of={lists}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('lists.none')}>
              <p>{t('lists.noneHelp')}</p>
            </Empty>
          ) : (
            <Table caption={t('lists.caption')} columns={[t('lists.name'), t('lists.places'), t('lists.ends')]}>
              <TableBody>
                {items.map(({ id, name, places, endsAt }) => (
                  <Row key={id}>
                    <RowHead>
                      <Link className="rowlink" to="shortlist" params={{ id }}>
                        {name}
                      </Link>
                    </RowHead>
                    <Cell label={t('lists.places')}>{places}</Cell>
                    <Cell label={t('lists.ends')}>{date(endsAt)}</Cell>
                  </Row>
                ))}
              </TableBody>
            </Table>
          )
        }
      </Answered>
      <NewList />
    </Wrap>
  );
}

function NewList() {
  const t = useRecruitingPhrases();
  const make = useAct(recruiting.makeShortlist, { refreshes: [recruiting.shortlists] });
  const form = useContractForm({
    schema: ShortlistText,
    defaults: { name: '' },
    saysProblem: { 'recruiting/full': t('lists.full') },
    send: async (body) => {
      await make.mutateAsync({ body });
      form.reset();
    },
  });
  return (
    <Section title={t('lists.new')} help={t('lists.unused')}>
      <Form of={form} className="stack" label={t('lists.new')}>
        <TextField {...form.field('name', t('lists.newName'))} autoComplete="off" />
        <p className="row">
          <Button type="submit">{t('lists.make')}</Button>
        </p>
      </Form>
    </Section>
  );
}
