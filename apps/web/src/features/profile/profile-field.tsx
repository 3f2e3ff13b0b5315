import { FIELDS, type FieldKey } from '@helder/policy/fields.js';
import type { ReactNode } from 'react';
import type { FieldBinding } from '../../lib/form';
import { useLanguage, type Language } from '../../lib/phrases';
import { ComboBox, TagField } from '../../ui/combo-box';
import { NumberField, Select, TextArea, TextField } from '../../ui/field';
import { choicesOf } from './choices';
import { EducationList } from './education-list';
import { FieldHelp } from './field-help';
import { HoursField } from './hours-field';
import { LanguageList } from './language-list';
import { useProfilePhrases } from './phrases';
import type { ProfileForm } from './profile.types';
import { WorkList } from './work-list';

type Drawn = { bound: FieldBinding & { help: ReactNode }; language: Language; form: ProfileForm; none: string };

/** How each field of the registry is asked. */
const CONTROLS: Record<FieldKey, (drawn: Drawn) => ReactNode> = {
  name: ({ bound }) => <TextField {...bound} autoComplete="name" />,
  headline: ({ bound }) => <TextField {...bound} />,
  summary: ({ bound }) => <TextArea {...bound} rows={6} />,
  sector: ({ bound, language, none }) => <Select {...bound} choices={choicesOf('sector', language)} empty={none} />,
  function: ({ bound, language }) => <ComboBox {...bound} choices={choicesOf('function', language)} />,
  specialisms: ({ bound, language }) => <TagField {...bound} choices={choicesOf('specialism', language)} />,
  skills: ({ bound, language }) => <TagField {...bound} choices={choicesOf('skill', language)} />,
  years: ({ bound }) => <NumberField {...bound} className="narrow" />,
  work: ({ form }) => <WorkList form={form} />,
  education: ({ form }) => <EducationList form={form} />,
  languages: ({ form }) => <LanguageList form={form} />,
  region: ({ bound, language, none }) => <Select {...bound} choices={choicesOf('region', language)} empty={none} />,
  postcode: ({ bound }) => <TextField {...bound} className="narrow" autoComplete="postal-code" />,
  availability: ({ bound }) => <TextField {...bound} className="narrow" type="date" />,
  hours: ({ form, bound }) => <HoursField form={form} help={bound.help} />,
  rate: ({ bound }) => <NumberField {...bound} className="narrow" />,
  phone: ({ bound }) => <TextField {...bound} className="narrow" type="tel" autoComplete="tel" />,
};

/** One field of the registry: its label, why we ask, who sees it, and its control. */
export function ProfileField({ of, form }: { of: FieldKey; form: ProfileForm }) {
  const t = useProfilePhrases();
  const language = useLanguage();
  const bound = { ...form.field(of, FIELDS[of].label[language]), help: <FieldHelp of={of} /> };
  return CONTROLS[of]({ bound, language, form, none: t('none') });
}
