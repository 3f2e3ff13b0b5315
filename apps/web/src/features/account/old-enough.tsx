import type { FieldBinding } from '../../lib/form';
import { Checkbox } from '../../ui/toggle';
import { useAccountPhrases } from './phrases';

/** A question and no date of birth. */
export function OldEnough({ age, field }: { age: number; field: FieldBinding }) {
  const t = useAccountPhrases();
  const { id, name, error, value, onChange } = field;
  return (
    <div className="stack tight">
      <Checkbox id={id} name={name} error={error} value={Boolean(value)} onChange={(yes) => onChange(yes || undefined)}>
        {t('register.oldEnough', { age })}
      </Checkbox>
      <p className="help">{t('register.oldEnoughHelp')}</p>
    </div>
  );
}
