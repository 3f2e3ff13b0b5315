import { useLanguage } from '../../lib/phrases';
import { Select } from '../../ui/field';
import { choicesOf } from './choices';
import { useVacancyPhrases } from './phrases';

export const FILTERS = ['function', 'sector', 'region', 'hours'] as const;
export type Filter = (typeof FILTERS)[number];
const HOURS = ['16', '24', '32', '36', '40'];

type Props = { set: URLSearchParams; onChange: (filter: Filter, value: string | undefined) => void };

/** Each choice is in the address at once. */
export function Filters({ set, onChange }: Props) {
  const t = useVacancyPhrases();
  const language = useLanguage();
  const hours = HOURS.map((id) => ({ id, label: t('list.hoursOf', { count: id }) }));
  return (
    <div className="vacancy-filters" role="group" aria-label={t('list.filters')}>
      {FILTERS.map((filter) => (
        <Select
          key={filter}
          label={t(`field.${filter}`)}
          empty={t('list.any')}
          value={set.get(filter) ?? undefined}
          onChange={(value) => onChange(filter, value)}
          choices={filter === 'hours' ? hours : choicesOf(filter, language)}
        />
      ))}
    </div>
  );
}
