import { retained } from '@helder/contract/retained.js';
import { CLOSED_REASONS, type ClosedReason } from '@helder/policy/hold.js';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Form, useContractForm } from '../../lib/form';
import { useFresh } from '../../lib/fresh';
import { useLanguage } from '../../lib/phrases';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { Select, TextField } from '../../ui/field';
import { Section } from '../../ui/page';
import { Status } from '../../ui/status';
import { useRetainedPhrases } from './phrases';

const [OF_LEAVER] = retained.ask.body.options;

/** Asks for one person of the administration; for what is held the way comes from the hold itself. */
export function AskReading() {
  const t = useRetainedPhrases();
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const fresh = useFresh();
  const ask = useAct(retained.ask, { refreshes: [retained.list] });
  const [isAsked, setAsked] = useState(false);
  const hold = search.get('hold');
  const form = useContractForm({
    schema: OF_LEAVER,
    defaults: { what: 'R0', email: '', caseNumber: '' },
    prefix: 'closed',
    send: async (body) => {
      await fresh.run(() => ask.mutateAsync({ body }));
      form.reset();
      setAsked(true);
    },
    says: { caseNumber: t('ask.caseNumberHelp') },
  });
  const askHold = async () => {
    const body = { what: 'R7', hold: hold!, reason: search.get('reason') as ClosedReason, caseNumber: search.get('case')! } as const;
    await fresh.run(() => ask.mutateAsync({ body }));
    setSearch({});
    setAsked(true);
  };
  return (
    <Section title={t('ask.title')} help={t('ask.help')}>
      <div className="stack loose">
        <p role="status">{isAsked && <Status tone="ok">{t('ask.done')}</Status>}</p>
        {hold && (
          <p className="row">
            <Button onPress={() => void askHold()}>{t('ask.hold', { number: search.get('case') ?? '' })}</Button>
          </p>
        )}
        {!hold && (
          <Form of={form} label={t('ask.title')}>
            <TextField {...form.field('email', t('ask.email'))} type="email" autoComplete="off" />
            <Select
              {...form.field('reason', t('ask.reason'))}
              choices={(Object.keys(CLOSED_REASONS) as ClosedReason[]).map((id) => ({ id, label: CLOSED_REASONS[id][language] }))}
              empty={t('ask.choose')}
            />
            <TextField {...form.field('caseNumber', t('ask.caseNumber'))} help={t('ask.caseNumberHelp')} isShort autoComplete="off" />
            <p className="row">
              <Button type="submit">{t('ask.act')}</Button>
            </p>
          </Form>
        )}
        {fresh.dialog}
      </div>
    </Section>
  );
}
