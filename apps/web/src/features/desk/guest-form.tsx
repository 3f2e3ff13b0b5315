import { asker, desk, written } from '@helder/contract/desk.js';
import { LANGUAGES } from '@helder/policy/words.js';
import * as z from 'zod';
import { Form, useContractForm } from '../../lib/form';
import { useLanguage } from '../../lib/phrases';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { Select, TextField } from '../../ui/field';
import { Section } from '../../ui/page';
import { AskFields, type FieldOf } from './ask-fields';
import type { RequestOptions, RequestType, WrittenRequest } from './desk.types';
import { formOf } from './form-of';
import { useDeskPhrases } from './phrases';

type Props = { type: RequestType; options: RequestOptions; isWritten?: boolean; onSent: (id?: string) => void };

/** Who is not signed in says who it is; the desk types the same in from a mail or a letter. */
export function GuestForm({ type, options, isWritten, onSent }: Props) {
  const t = useDeskPhrases();
  const language = useLanguage();
  const ask = useAct(desk.byForm);
  const receive = useAct(desk.receive, { refreshes: [desk.queue] });
  const form = useContractForm({
    schema: z.strictObject({ ask: formOf(type), ...(isWritten ? written : asker) }),
    defaults: { ask: { type }, name: '', email: '', language },
    prefix: `guest-${type}`,
    send: async (body) => {
      if (isWritten) onSent((await receive.mutateAsync({ body: body as WrittenRequest })).id);
      else onSent(void (await ask.mutateAsync({ body })));
    },
    saysProblem: { 'desk/not-objectable': t('ask.notObjectable') },
  });
  const field = form.field as FieldOf;
  return (
    <Section title={t(`type.${type}`)} help={t(`law.${type}`)}>
      <Form of={form} label={t(`type.${type}`)}>
        <AskFields type={type} options={options} field={field} ground={form.values.ask?.ground} />
        <h3>{t(isWritten ? 'written.who' : 'form.you')}</h3>
        <TextField {...field('name', t('form.name'))} autoComplete={isWritten ? 'off' : 'name'} />
        <TextField {...field('email', t('form.email'))} type="email" autoComplete={isWritten ? 'off' : 'email'} />
        {isWritten && (
          <>
            <Select
              {...field('language', t('written.language'))}
              isShort
              choices={LANGUAGES.map((id) => ({ id, label: t(`written.${id}`) }))}
            />
            <Select
              {...field('channel', t('written.channel'))}
              isShort
              choices={written.channel.options.map((id) => ({ id, label: t(`channel.${id}`) }))}
              empty={t('ask.choose')}
            />
            <TextField {...field('receivedOn', t('written.receivedOn'))} type="date" isShort />
          </>
        )}
        <p className="row">
          <Button type="submit">{t(isWritten ? 'written.save' : 'form.send')}</Button>
        </p>
      </Form>
    </Section>
  );
}
