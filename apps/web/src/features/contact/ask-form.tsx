import { contact, QUESTION_KINDS } from '@helder/contract/contact.js';
import { useSearchParams } from 'react-router';
import { deviceOf } from '../../lib/device';
import { Form, useContractForm } from '../../lib/form';
import { useLanguage } from '../../lib/phrases';
import { useAct } from '../../lib/query';
import { Button } from '../../ui/button';
import { Optional, Select, TextArea, TextField } from '../../ui/field';
import { Notice } from '../../ui/status';
import { Checkbox } from '../../ui/toggle';
import { useContactPhrases } from './phrases';

/** Kind of browser and device in words; nothing when we recognise neither. */
const deviceHere = () => {
  const { browser, system } = deviceOf(navigator.userAgent);
  return [browser, system].filter(Boolean).join(', ');
};

/** `?onderwerp=privacy` chooses the subject; what looks like a secret is stopped here, at its field. */
export function AskForm({ onSent }: { onSent: (number: string) => void }) {
  const t = useContactPhrases();
  const language = useLanguage();
  const [address] = useSearchParams();
  const ask = useAct(contact.ask);
  const device = deviceHere();
  const form = useContractForm({
    schema: contact.ask.body,
    defaults: { kind: contact.ask.body.shape.kind.safeParse(address.get('onderwerp')).data, language },
    send: async (body) => onSent((await ask.mutateAsync({ body })).number),
  });
  const sent = form.field('device', t('device'));
  return (
    <Form of={form} label={t('title')}>
      <Notice tone="warn" title={t('notHere.title')}>
        <ul className="bullets">
          {(['bsn', 'idNumber', 'password', 'medical'] as const).map((what) => (
            <li key={what}>{t(`notHere.${what}`)}</li>
          ))}
        </ul>
        <p>{t('notHere.stopped')}</p>
      </Notice>
      <Select
        {...form.field('kind', t('kind'))}
        empty={t('choose')}
        choices={QUESTION_KINDS.map((id) => ({ id, label: t(`kinds.${id}`) }))}
        help={form.values.kind === 'privacy' ? t('toOfficer') : undefined}
      />
      <TextArea {...form.field('question', t('question'))} rows={6} />
      <TextField {...form.field('firstName', t('firstName'))} autoComplete="given-name" />
      <TextField {...form.field('lastName', t('lastName'))} autoComplete="family-name" />
      <TextField {...form.field('email', t('email'))} type="email" autoComplete="email" help={t('emailHelp')} />
      <TextField {...form.field('company', t('company'))} autoComplete="organization" />
      <TextField {...form.field('foundBy', t('foundBy'))} />
      {device && (
        <Checkbox {...sent} value={sent.value === device} onChange={(isYes) => sent.onChange(isYes ? device : undefined)}>
          {t('sendDevice', { device })}
          <Optional />
        </Checkbox>
      )}
      <p className="row">
        <Button type="submit">{t('send')}</Button>
      </p>
    </Form>
  );
}
