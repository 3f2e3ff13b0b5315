import type { BodyOf } from '@helder/contract/endpoint.js';
import { vacancy } from '@helder/contract/vacancy.js';
import { useState } from 'react';
import { Form, useContractForm } from '../../lib/form';
import { useLanguage } from '../../lib/phrases';
import { useAnswer } from '../../lib/query';
import { Button } from '../../ui/button';
import { NumberField, Select, TextArea, TextField } from '../../ui/field';
import { Mistake } from '../../ui/mistake';
import { Notice, Saved } from '../../ui/status';
import { Checkbox } from '../../ui/toggle';
import { choicesOf } from './choices';
import { useVacancyPhrases } from './phrases';
import type { MyVacancy } from './vacancy.types';
import './vacancy.css';

type Sent = BodyOf<typeof vacancy.post>;
type Props = { of?: MyVacancy; act: string; send: (text: Sent) => Promise<unknown> };

const EMPTY = { title: '', body: '', closesOn: '', contacts: [] as string[] };
const textOf = ({ title, body, function: occupation, sector, region, hours, closesOn, contacts }: MyVacancy) => ({
  title,
  body,
  function: occupation,
  sector,
  region,
  hours,
  closesOn,
  contacts: contacts.map(({ id }) => id),
});

/** What a vacancy says, and who reads what comes in. */
export function VacancyForm({ of, act, send }: Props) {
  const t = useVacancyPhrases();
  const language = useLanguage();
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const form = useContractForm({
    schema: vacancy.post.body,
    defaults: of ? textOf(of) : EMPTY,
    send: async (text) => {
      setSavedAt(null);
      await send(text);
      setSavedAt(new Date());
    },
    saysProblem: { stale: t('edit.stale'), 'vacancy/closed': t('edit.closed') },
  });
  const closesOn = form.field('closesOn', t('edit.closesOn'));
  return (
    <Form of={form} label={of?.title ?? t('edit.newTitle')}>
      <TextField {...form.field('title', t('edit.title'))} />
      <TextArea {...form.field('body', t('edit.body'))} help={t('edit.bodyHelp')} rows={12} />
      <div className="vacancy-filters">
        {(['function', 'sector', 'region'] as const).map((name) => (
          <Select key={name} {...form.field(name, t(`edit.${name}`))} empty={t('edit.choose')} choices={choicesOf(name, language)} />
        ))}
      </div>
      <fieldset className="stack tight">
        <legend className="label">{t('edit.hours')}</legend>
        <div className="row top">
          <NumberField {...form.field('hours.min', t('edit.min'))} isShort />
          <NumberField {...form.field('hours.max', t('edit.max'))} isShort />
        </div>
      </fieldset>
      <TextField
        {...closesOn}
        error={closesOn.error && form.values.closesOn ? t('edit.dayWrong') : closesOn.error}
        type="date"
        help={t('edit.closesOnHelp')}
        isShort
      />
      <Contacts {...form.field('contacts', t('edit.contacts'))} />
      <Notice title={t('edit.warnTitle')}>
        <p>{t('edit.warn')}</p>
      </Notice>
      <div className="stack tight">
        <p className="row">
          <Button type="submit">{act}</Button>
        </p>
        <Saved at={savedAt} isSaving={form.isSending} />
      </div>
    </Form>
  );
}

type ContactsProps = { id: string; label: string; value: string[] | undefined; onChange: (ids: string[]) => void; error?: string };

function Contacts({ id, label, value = [], onChange, error }: ContactsProps) {
  const t = useVacancyPhrases();
  const { data } = useAnswer(vacancy.colleagues, {});
  return (
    <fieldset className="stack tight" id={id}>
      <legend className="label">{label}</legend>
      <p className="help">{t(data?.items.length === 0 ? 'edit.noColleagues' : 'edit.contactsHelp')}</p>
      {data?.items.map((each) => (
        <Checkbox
          key={each.id}
          value={value.includes(each.id)}
          onChange={(isOn) => onChange(isOn ? [...value, each.id] : value.filter((other) => other !== each.id))}
        >
          {each.name}
        </Checkbox>
      ))}
      {error && <Mistake id={`${id}-error`}>{error}</Mistake>}
    </fieldset>
  );
}
