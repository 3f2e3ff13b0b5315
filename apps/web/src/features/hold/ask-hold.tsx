import { hold, HoldQuestion } from '@helder/contract/hold.js';
import { after, dayOf } from '@helder/policy/dates.js';
import { CLOSED_REASONS, HELD_KINDS, HOLD, type ClosedReason } from '@helder/policy/hold.js';
import { useFormats } from '../../lib/dates';
import { Form, useContractForm } from '../../lib/form';
import { useFresh } from '../../lib/fresh';
import { useLanguage } from '../../lib/phrases';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { Select, TextField } from '../../ui/field';
import { Mistake } from '../../ui/mistake';
import { Checkbox } from '../../ui/toggle';
import type { Found } from './find-records';
import { useHoldPhrases } from './phrases';

type Props = { email: string; items: Found; onAsked: () => void };

/** Which records, why, and when somebody looks again. */
export function AskHold({ email, items, onAsked }: Props) {
  const t = useHoldPhrases();
  const language = useLanguage();
  const { date, dateTime } = useFormats();
  const fresh = useFresh();
  const ask = useAct(hold.ask, { refreshes: [hold.list] });
  const last = date(dayOf(after(new Date(), HOLD.review)));
  const form = useContractForm({
    schema: HoldQuestion,
    defaults: { email, records: [], caseNumber: '', reviewOn: '' },
    prefix: 'hold',
    send: async (body) => {
      await fresh.run(() => ask.mutateAsync({ body }));
      onAsked();
    },
    says: { reviewOn: t('ask.reviewMistake', { date: last }), caseNumber: t('ask.caseNumberHelp') },
    saysProblem: { 'hold/everything': t('ask.everything') },
  });
  const named = form.values.records ?? [];
  const records = form.field('records', t('ask.records'));
  const isNamed = (id: string) => named.some((each) => each.id === id);
  const toggle = ({ kind, id }: Found[number], isOn: boolean) =>
    form.set('records', isOn ? [...named, { kind, id }] : named.filter((each) => each.id !== id));
  return (
    <Form of={form} label={t('find.title')}>
      <fieldset className="stack tight" id={records.id} tabIndex={-1} aria-describedby={`${records.id}-help`}>
        <legend className="label">{t('ask.records')}</legend>
        <p className="help" id={`${records.id}-help`}>
          {t('ask.recordsHelp')}
        </p>
        {items.map((each) => (
          <Checkbox key={each.id} value={isNamed(each.id)} onChange={(isOn) => toggle(each, isOn)}>
            {t('ask.record', { kind: HELD_KINDS[each.kind][language], date: dateTime(each.at) })}
          </Checkbox>
        ))}
        {records.error && <Mistake id={`${records.id}-error`}>{records.error}</Mistake>}
      </fieldset>
      <Select
        {...form.field('reason', t('ask.reason'))}
        choices={(Object.keys(CLOSED_REASONS) as ClosedReason[]).map((id) => ({ id, label: CLOSED_REASONS[id][language] }))}
        empty={t('ask.choose')}
      />
      <TextField {...form.field('caseNumber', t('ask.caseNumber'))} help={t('ask.caseNumberHelp')} isShort autoComplete="off" />
      <TextField {...form.field('reviewOn', t('ask.reviewOn'))} help={t('ask.reviewHelp', { date: last })} type="date" isShort />
      <p className="row">
        <Button type="submit">{t('ask.act')}</Button>
      </p>
      {fresh.dialog}
    </Form>
  );
}
