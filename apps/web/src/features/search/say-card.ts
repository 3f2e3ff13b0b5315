import { wordFor } from '@helder/policy/dictionary/index.js';
import { isNamed } from '@helder/policy/level.js';
import { useFormats } from '../../lib/dates';
import { useLanguage } from '../../lib/phrases';
import { useSayField } from '../../ui/candidate/say-field';
import { useSearchPhrases } from './phrases';
import type { Card } from './search.types';

const DAY = 86_400_000;
const WEEK = 7;
const midnight = (day: string) => Date.parse(`${day}T00:00:00Z`);
/** Whole days from one calendar day to another. */
export const daysBetween = (day: string, today: string) => Math.round((midnight(today) - midnight(day)) / DAY);

/** The day it is here, as YYYY-MM-DD. */
const todayHere = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** The lines of a result. */
export function useSayCard(card: Card) {
  const t = useSearchPhrases();
  const say = useSayField();
  const language = useLanguage();
  const { date, shortDate, month, list } = useFormats();
  const isAnonymous = !isNamed(card.level);
  const job = card.function && wordFor('function', card.function, language);
  const free =
    card.availability &&
    (daysBetween(card.availability.padEnd(10, '-01'), todayHere()) >= 0
      ? t('freeNow')
      : t('freeFrom', { when: isAnonymous ? month(card.availability) : shortDate(card.availability) }));
  const sentence = (...parts: React.ReactNode[]) =>
    parts.filter((part): part is string => typeof part === 'string' && part !== '').join(', ');
  return {
    who: card.headline ?? sentence(job ?? say('sector', card), say('years', card)),
    wanted: sentence(card.headline && job, say('region', card), say('hours', card), free),
    changed: isAnonymous ? month(card.changed) : dayInWords(card.changed),
    places: list(card.foundIn.map((place) => (place === 'title' && isAnonymous ? t('placeAnonymous') : t(`place.${place}`)))),
  };

  function dayInWords(day: string) {
    const days = daysBetween(day, todayHere());
    if (days <= 0) return t('day.today');
    if (days === 1) return t('day.yesterday');
    return days < WEEK ? t('day.ago', { days }) : date(day);
  }
}
