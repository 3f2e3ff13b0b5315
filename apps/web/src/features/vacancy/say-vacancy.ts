import { wordFor } from '@helder/policy/dictionary/index.js';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { useVacancyPhrases } from './phrases';
import type { Card } from './vacancy.types';

/** A vacancy in words of the page's language. */
export function useSayVacancy() {
  const t = useVacancyPhrases();
  const language = useLanguage();
  const { date } = useFormats();
  return ({ hours: { min, max }, closesOn, postedAt, ...card }: Omit<Card, 'id' | 'title'>) => ({
    function: wordFor('function', card.function, language),
    sector: wordFor('sector', card.sector, language),
    region: wordFor('region', card.region, language),
    hours: min === max ? t('hoursSame', { min: String(min) }) : t('hours', { min: String(min), max: String(max) }),
    organisation: `${card.organisation}, ${card.city}`,
    closesOn: date(closesOn),
    postedAt: date(postedAt),
  });
}
