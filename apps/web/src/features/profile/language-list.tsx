import { useLanguage } from '../../lib/phrases';
import { Select } from '../../ui/field';
import { choicesInOrder } from './choices';
import { useProfilePhrases } from './phrases';
import type { ProfileForm } from './profile.types';
import { RowList } from './row-list';

/** Languages and how well. */
export function LanguageList({ form }: { form: ProfileForm }) {
  const t = useProfilePhrases();
  const language = useLanguage();
  return (
    <RowList of="languages" form={form}>
      {(path, number) => {
        const field = (key: 'language' | 'level') => ({
          ...form.field(
            `${path}.${key}`,
            t('ofRow', { field: t(`languages.${key}`), row: t('list.languages.one', { number: String(number) }) }),
          ),
          label: t(`languages.${key}`),
        });
        return (
          <div className="row top">
            <Select {...field('language')} choices={choicesInOrder('language', language)} empty={t('none')} />
            <Select
              {...field('level')}
              isOptional={false}
              choices={choicesInOrder('languageLevel', language)}
              empty={t('languages.unsaid')}
            />
          </div>
        );
      }}
    </RowList>
  );
}
