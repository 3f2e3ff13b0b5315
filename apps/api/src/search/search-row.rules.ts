import type { CandidateView } from '@helder/contract';
import {
  after,
  bandOf,
  DICTIONARY,
  isNamed,
  SEALED_FIELDS,
  SYNONYMS,
  type Coarse,
  type DictionaryName,
  type Disclosed,
  type FieldKey,
  type Words,
} from '@helder/policy';
import type { Candidate } from '../core/candidate-change.js';
import type { Disclosure } from '../visibility/visibility.module.js';

type Findable = Pick<Disclosure, 'level' | 'disclosed' | 'cvText'>;
/** The words of one row by where they stand, which is their weight in the index. */
export type PlacedWords = { title: string; skills: string; profile: string; cv: string };

const others: Partial<Record<DictionaryName, Readonly<Record<string, readonly string[]>>>> = SYNONYMS;
/** Codes in both languages, and what else is said for them; a code no dictionary resolves has no words. */
const say = (name: DictionaryName, ...codes: (string | undefined)[]) =>
  codes.flatMap((code = '') => {
    const words = (DICTIONARY[name] as Readonly<Record<string, Words>>)[code];
    return words ? [words.nl, words.en, ...(others[name]?.[code] ?? [])] : [];
  });

/** The words a recruiter can find somebody by: of an anonymous candidate only those of a dictionary. */
export function wordsOf({ level, disclosed, cvText }: Findable): PlacedWords {
  const coded = {
    title: say('function', disclosed.function),
    skills: [...say('specialism', ...(disclosed.specialisms ?? [])), ...say('skill', ...(disclosed.skills ?? []))],
    profile: [
      ...say('sector', disclosed.sector),
      ...say('region', disclosed.region),
      ...say('education', ...(disclosed.education ?? []).map((each) => each.level)),
      ...say('language', ...(disclosed.languages ?? []).map((each) => each.language)),
    ],
  };
  const free = isNamed(level) ? freeWordsOf(disclosed) : { title: [], profile: [] };
  const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');
  return {
    title: join(...coded.title, ...free.title),
    skills: join(...coded.skills),
    profile: join(...coded.profile, ...free.profile),
    cv: isNamed(level) ? (cvText ?? '') : '',
  };
}

const freeWordsOf = ({ name, headline, summary, work = [], education = [] }: Disclosed) => ({
  title: [name, headline],
  profile: [
    summary,
    ...work.flatMap((each) => [each.title, each.employer, each.description]),
    ...education.flatMap((each) => [each.field, each.school]),
  ],
});

/** The columns facets are counted by; a field that is not disclosed takes part in none. */
export const facetsOf = (disclosed: Coarse) => ({
  sector: disclosed.sector ?? null,
  function: disclosed.function ?? null,
  region: disclosed.region ?? null,
  years_band: disclosed.years === undefined ? (disclosed.yearsBand ?? null) : bandOf(disclosed.years),
  // an anonymous candidate is free from some day in a month
  availability: disclosed.availability ? disclosed.availability.padEnd(10, '-01') : null,
  rate: disclosed.rate ?? null,
  specialisms: disclosed.specialisms ?? [],
  education: [...new Set((disclosed.education ?? []).map(({ level }) => level))],
  languages: (disclosed.languages ?? []).map(({ language }) => language),
});

/**
 * Where a row stands among the newest. An anonymous candidate gets a random place in the month of the last change, as
 * that is all anybody may know of it: between two dated candidates a true place would tell the day.
 */
export function placeOf({ level, recency }: Pick<Disclosure, 'level' | 'recency'>, now: Date, random = Math.random): Date {
  if (isNamed(level)) return recency;
  const end = Math.min(after(recency, 'P1M').getTime(), now.getTime());
  return new Date(recency.getTime() + Math.floor(random() * (end - recency.getTime())));
}

/** What lies sealed in the profile has no second copy here: the row says which fields, and who opens it is given them from there. */
export type StoredView = CandidateView & { sealed?: string[] };
function withoutSealed(view: CandidateView): StoredView {
  const sealed = SEALED_FIELDS.filter((key) => key in view);
  if (!sealed.length) return view;
  const rest = Object.fromEntries(Object.entries(view).filter(([key]) => !sealed.includes(key as FieldKey))) as CandidateView;
  return { ...rest, sealed };
}

/** The values of WRITE_ROW: the columns as JSON, then the words by weight. */
export function rowOf(
  candidate: Candidate,
  disclosure: Omit<Disclosure, 'asWritten' | 'rung' | 'coarser'>,
  view: CandidateView,
  place: Date,
): [string, string, string, string, string] {
  const { level, disclosed, cv, photo, until, area } = disclosure;
  const { title, skills, profile, cv: cvWords } = wordsOf(disclosure);
  const content = {
    candidate_id: candidate.id,
    id: view.id,
    subject_ref: candidate.subjectRef,
    level,
    recency: place,
    visible_until: until,
    view: withoutSealed(view),
    cv_document: cv?.id,
    photo_document: photo?.id,
    area,
    ...facetsOf(disclosed),
  };
  return [JSON.stringify(content), title, skills, profile, cvWords];
}
