import { Temporal } from 'temporal-polyfill';
import type { Pack } from '../pack.js';
import { LANGUAGES } from '../words.js';
import type { Finding } from './finding.js';

type Raw = Omit<Finding, 'pack'>;
/** Keys whose value is an ISO 8601 duration, wherever they stand. */
const DURATIONS = new Set(
  'period grace answerWithin usual longest restAfterNo linkLives keptAfterAnswer reply extension undo unverified verifyLink resetLink freshFor idle absolute validity lifetime'.split(
    ' ',
  ),
);

/** Mistakes a type cannot see: an empty text, a period that is none, a clause that does not exist, a start outside the levels. */
export function dataFaults(pack: Pack, clauses: ReadonlySet<string>): Raw[] {
  const { levels, start } = pack.visibility;
  const isWrong = !levels.includes(start) || !levels.includes('hidden');
  const level: Raw = { fault: 'bad-level', place: 'visibility', says: `the levels must hold "hidden" and the start "${start}"` };
  return [...walk(pack, '', clauses), ...(isWrong ? [level] : [])];
}

function walk(value: unknown, place: string, clauses: ReadonlySet<string>): Raw[] {
  if (!value || typeof value !== 'object') return [];
  const at = (key: string) => (place ? `${place}.${key}` : key);
  const below = Object.entries(value).flatMap(([key, each]) => [
    ...(isClauseList(place, key) ? unknownIn(each, at(key), clauses) : walk(each, at(key), clauses)),
    ...(DURATIONS.has(key) && each !== null ? badDuration(each, at(key)) : []),
  ]);
  return [...below, ...untranslated(value as Record<string, unknown>, place)];
}

const isClauseList = (place: string, key: string) => key === 'clauses' || place === 'carries';
const unknownIn = (ids: unknown, place: string, clauses: ReadonlySet<string>): Raw[] =>
  (ids as string[]).filter((id) => !clauses.has(id)).map((id) => ({ fault: 'unknown-clause', place, says: `there is no clause ${id}` }));

function badDuration(period: unknown, place: string): Raw[] {
  try {
    if (typeof period === 'string' && Temporal.Duration.from(period).sign >= 0) return [];
  } catch {
    // said below
  }
  return [{ fault: 'bad-duration', place, says: `${JSON.stringify(period)} is no ISO 8601 duration` }];
}

/** Whatever speaks one of the languages must speak them all. */
function untranslated(value: Record<string, unknown>, place: string): Raw[] {
  if (!LANGUAGES.some((language) => language in value)) return [];
  return LANGUAGES.filter((language) => isEmpty(value[language])).map((language) => ({
    fault: 'missing-translation',
    place: `${place}.${language}`,
    says: 'there is no text',
  }));
}
const isEmpty = (text: unknown) => (typeof text === 'string' ? text.trim() === '' : !Array.isArray(text) || text.length === 0);
