import { NumberField, TextArea, TextField } from '../../ui/field';
import { MonthField } from './month-field';
import { useProfilePhrases } from './phrases';
import type { ProfileForm } from './profile.types';
import { RowList } from './row-list';

/** Jobs, one after the other. */
export function WorkList({ form }: { form: ProfileForm }) {
  const t = useProfilePhrases();
  return (
    <RowList of="work" form={form}>
      {(path, number) => {
        const field = (key: 'title' | 'employer' | 'from' | 'until' | 'hours' | 'description') => ({
          // the summary of mistakes says which job; the label on the page stands under its heading
          ...form.field(`${path}.${key}`, t('ofRow', { field: t(`work.${key}`), row: t('list.work.one', { number: String(number) }) })),
          label: t(`work.${key}`),
        });
        return (
          <>
            <TextField {...field('title')} autoComplete="organization-title" />
            <TextField {...field('employer')} autoComplete="organization" help={t('who.employer')} />
            <div className="row top">
              <MonthField {...field('from')} help={t('work.monthHelp')} />
              <MonthField {...field('until')} isOptional={false} help={t('work.untilHelp')} />
              <NumberField {...field('hours')} isOptional={false} isShort help={t('work.hoursHelp')} />
            </div>
            <TextArea {...field('description')} rows={4} help={t('work.descriptionHelp')} />
          </>
        );
      }}
    </RowList>
  );
}
