import { desk } from '@helder/contract/desk.js';
import * as z from 'zod';
import { Form, useContractForm } from '../../lib/form';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Section } from '../../ui/page';
import { useDeskPhrases } from './phrases';

const VALUES = { email: z.strictObject({ value: z.email().max(254) }), name: z.strictObject({ value: z.string().trim().min(1).max(100) }) };

/** A field the person cannot change alone. */
export function Correcting({ id, field }: { id: string; field: 'email' | 'name' }) {
  const t = useDeskPhrases();
  const correct = useAct(desk.correct, { refreshes: [desk.one, desk.queue] });
  const form = useContractForm({
    schema: VALUES[field],
    defaults: { value: '' },
    prefix: field,
    send: async ({ value }) => {
      await correct.mutateAsync({ params: { id }, body: { field, value } });
      form.reset();
    },
    saysProblem: { 'desk/address-taken': t('one.taken') },
  });
  return (
    <Section title={t('one.correct')} help={t('one.correctHelp')}>
      <Form of={form} label={t('one.correct')}>
        <TextField {...form.field('value', t(`one.newValue.${field}`))} autoComplete="off" />
        <p className="row">
          <Button look="second" type="submit">
            {t('one.correctAct')}
          </Button>
        </p>
      </Form>
    </Section>
  );
}
