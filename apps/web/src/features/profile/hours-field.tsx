import type { ReactNode } from 'react';
import { NumberField, Optional } from '../../ui/field';
import { useProfilePhrases } from './phrases';
import type { ProfileForm } from './profile.types';

/** From so many to so many hours; with both fields empty nothing is said. */
export function HoursField({ form, help }: { form: ProfileForm; help: ReactNode }) {
  const t = useProfilePhrases();
  const hours = form.values.hours as { min?: number; max?: number } | undefined;
  const side = (key: 'min' | 'max') => ({
    ...form.field(`hours.${key}`, t(`hours.${key}`)),
    isOptional: false,
    onChange: (value: number | undefined) => {
      const next = { ...hours, [key]: value };
      form.set('hours', next.min === undefined && next.max === undefined ? undefined : next);
    },
  });
  return (
    <fieldset className="stack tight">
      <legend className="label">
        {t('hours.title')}
        <Optional />
      </legend>
      {help && <p className="help">{help}</p>}
      <div className="row top">
        <NumberField {...side('min')} isShort />
        <NumberField {...side('max')} isShort />
      </div>
    </fieldset>
  );
}
