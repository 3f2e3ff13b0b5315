import type { AnswerOf } from '@helder/contract/endpoint.js';
import { FreezeLifting, reading } from '@helder/contract/reading.js';
import { FIELDS, FILE_LABELS, type FieldKey, type FileKind } from '@helder/policy/fields.js';
import { Snowflake } from 'lucide-react';
import { useId, useState } from 'react';
import { useFormats } from '../../lib/dates';
import { Form, useContractForm } from '../../lib/form';
import { useLanguage } from '../../lib/phrases';
import { useAct, useAnswer } from '../../lib/query';
import { Answered } from '../../ui/answered';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/field';
import { Empty } from '../../ui/lists';
import { PageHead, Wrap } from '../../ui/page';
import { Status } from '../../ui/status';
import { Cell, DetailRow, Expand, Row, RowHead, Sub, Table, TableBody } from '../../ui/table';
import { useFreezePhrases } from './phrases';

type Freeze = AnswerOf<typeof reading.freezes>['items'][number];

/** For admins: who read too broadly, what was seen, and lifting it. */
export function Component() {
  const t = useFreezePhrases();
  const freezes = useAnswer(reading.freezes, {});
  const [lifted, setLifted] = useState('');
  const columns = [t('who'), t('why'), t('when'), t('state')];
  return (
    <Wrap isWide>
      <PageHead lead={t('lead')}>{t('title')}</PageHead>
      <p role="status">{lifted && <Status tone="ok">{t('done', { name: lifted })}</Status>}</p>
      <Answered of={freezes}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('none')} />
          ) : (
            <Table caption={t('caption')} columns={columns}>
              <TableBody>
                {items.map((each) => (
                  <FreezeRow key={each.id} of={each} span={columns.length} onLifted={() => setLifted(each.recruiter)} />
                ))}
              </TableBody>
            </Table>
          )
        }
      </Answered>
    </Wrap>
  );
}

function FreezeRow({ of, span, onLifted }: { of: Freeze; span: number; onLifted: () => void }) {
  const t = useFreezePhrases();
  const { dateTime, period } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const detail = useId();
  const { recruiter, organisation, rule, at, liftedAt, reason } = of;
  return (
    <>
      <Row>
        <RowHead>
          <Expand isOpen={isOpen} onToggle={() => setOpen(!isOpen)} controls={detail}>
            {recruiter}
          </Expand>
          <Sub>{organisation}</Sub>
        </RowHead>
        <Cell label={t('why')}>{t(`rule.${rule.kind}`, { people: rule.people, within: period(rule.within) })}</Cell>
        <Cell label={t('when')}>{dateTime(at)}</Cell>
        <Cell label={t('state')}>
          <Status tone={liftedAt ? 'mute' : 'warn'} icon={liftedAt ? undefined : Snowflake}>
            {liftedAt ? t('lifted', { date: dateTime(liftedAt) }) : t('frozen')}
          </Status>
          {reason && <Sub>{t('because', { reason })}</Sub>}
        </Cell>
      </Row>
      <DetailRow id={detail} isOpen={isOpen} span={span}>
        <div className="stack">
          {!liftedAt && <Lift of={of} onLifted={onLifted} />}
          <Seen people={of.people} />
        </div>
      </DetailRow>
    </>
  );
}

function Seen({ people }: Pick<Freeze, 'people'>) {
  const t = useFreezePhrases();
  const language = useLanguage();
  const { dateTime, list } = useFormats();
  const labelOf = (field: string) =>
    (FIELDS[field as FieldKey]?.label ?? FILE_LABELS[field as FileKind] ?? { nl: field, en: field })[language];
  const says = t('people', { count: people.length });
  return (
    <>
      <p>
        <b>{says}</b>
      </p>
      <Table caption={says} columns={[t('person'), t('fields'), t('between')]}>
        <TableBody>
          {people.map(({ ref, fields, firstAt, lastAt }) => (
            <Row key={ref}>
              <RowHead>
                <code>{ref}</code>
              </RowHead>
              <Cell label={t('fields')}>{list(fields.map(labelOf))}</Cell>
              <Cell label={t('between')}>{t('span', { from: dateTime(firstAt), until: dateTime(lastAt) })}</Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </>
  );
}

function Lift({ of: { id }, onLifted }: { of: Freeze; onLifted: () => void }) {
  const t = useFreezePhrases();
  const lift = useAct(reading.lift, { refreshes: [reading.freezes] });
  const form = useContractForm({
    schema: FreezeLifting,
    defaults: { reason: '' },
    prefix: `lift-${id}`,
    send: async (body) => {
      await lift.mutateAsync({ params: { id }, body });
      onLifted();
    },
  });
  return (
    <Form of={form} className="stack">
      <TextArea {...form.field('reason', t('reason'))} help={t('reasonHelp')} rows={2} />
      <p className="row">
        <Button type="submit">{t('lift')}</Button>
      </p>
    </Form>
  );
}
