import { useLanguage } from '../../lib/phrases';
import { Select, TextField } from '../../ui/field';
import { MonthField } from './month-field';
import { useProfilePhrases } from './phrases';
import { choicesInOrder } from './choices';
import type { ProfileForm } from './profile.types';
import { RowList } from './row-list';

/** Schools and courses. */
export function EducationList({ form }: { form: ProfileForm }) {
  const t = useProfilePhrases();
  const language = useLanguage();
  return (
    <RowList of="education" form={form}>
      {(path, number) => {
        const field = (key: 'level' | 'field' | 'school' | 'from' | 'until') => ({
          ...form.field(
            `${path}.${key}`,
            t('ofRow', { field: t(`education.${key}`), row: t('list.education.one', { number: String(number) }) }),
          ),
          label: t(`education.${key}`),
        });
        return (
          <>
            <Select {...field('level')} choices={choicesInOrder('education', language)} empty={t('none')} />
            <TextField {...field('field')} />
            <TextField {...field('school')} help={t('who.school')} />
            <div className="row top">
              <MonthField {...field('from')} isOptional={false} help={t('work.monthOrNot')} />
              <MonthField {...field('until')} isOptional={false} help={t('work.monthOrNot')} />
            </div>
          </>
        );
      }}
    </RowList>
  );
}
