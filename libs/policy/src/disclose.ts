import { DICTIONARY, type DictionaryName } from './dictionary/index.js';
import { FIELD_KEYS, fieldOf, isShared, type FieldKey } from './fields.js';
import { monthOf } from './dates.js';
import { columnOf, isNamed, type Level, type ShownLevel } from './level.js';
import type { Revealable } from './reveal.js';
import { measuresOf } from './sensitivity.js';

export type Work = { title: string; employer?: string; from: string; until?: string; hours?: number; description?: string };
export type Education = { level: string; field?: string; school?: string; from?: string; until?: string };
export type Spoken = { language: string; level?: string };

/** A published profile as the candidate wrote it; every field but the name may be missing. */
export type ProfileFields = {
  name: string;
  headline?: string;
  summary?: string;
  sector?: string;
  function?: string;
  specialisms?: string[];
  skills?: string[];
  years?: number;
  work?: Work[];
  education?: Education[];
  languages?: Spoken[];
  region?: string;
  postcode?: string;
  availability?: string;
  hours?: { min: number; max: number };
  rate?: number;
  phone?: string;
};

export type Disclosed = Partial<Omit<ProfileFields, 'postcode'>>;
export type Switches = Partial<Record<FieldKey, boolean>>;

const code = (name: DictionaryName) => (value: string) => (Object.hasOwn(DICTIONARY[name], value) ? value : undefined);
const codes = (name: DictionaryName) => (values: string[]) => values.filter(code(name));
const number = (value: number) => (Number.isFinite(value) ? value : undefined);

/** What of a field a dictionary, a number or a month can say. A field without an entry says nothing in those terms. */
const COARSE: { [K in FieldKey]?: (value: NonNullable<ProfileFields[K]>) => ProfileFields[K] } = {
  sector: code('sector'),
  function: code('function'),
  specialisms: codes('specialism'),
  skills: codes('skill'),
  years: number,
  education: (list) => list.map(({ level }) => ({ level })).filter(({ level }) => code('education')(level)),
  languages: (list) =>
    list
      .filter(({ language }) => code('language')(language))
      .map(({ language, level }) => (level && code('languageLevel')(level) ? { language, level } : { language })),
  region: code('region'),
  availability: (day) => (/^\d{4}-\d{2}(-\d{2})?$/.test(day) ? monthOf(day) : undefined),
  hours: ({ min, max }) => ([min, max].every(Number.isFinite) ? { min, max } : undefined),
  rate: number,
};

/** A value without what is empty; an empty list or text is as good as not said. */
export const isSaid = (value: unknown) =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/**
 * What a level lets out of one field; undefined for nothing. Whatever the registry row says, an anonymous candidate's
 * contact and identifying fields never leave, and the rest leaves as codes, numbers and months only.
 */
function letOut(key: FieldKey, value: unknown, level: ShownLevel): unknown {
  const { disclosure } = fieldOf(key);
  if (disclosure[columnOf(level)] === 'hidden') return undefined;
  if (isNamed(level)) return value;
  const coarsen = COARSE[key] as ((value: unknown) => unknown) | undefined;
  return measuresOf(key).masked === 'coded' ? coarsen?.(value) : undefined;
}

/**
 * The one projection of a profile for recruiters: search, detail, facets, preview and mail get exactly this.
 * `hidden` gives null. Fields the candidate switched off, or that the registry hides at this level, are absent, save those
 * `granted` to the one organisation that reads: they leave whole.
 * Source: privacy design § 1, SF-INZAGE-c, SF-INZAGE-d.
 */
export function disclose(profile: ProfileFields, level: Level, switches: Switches, granted: readonly Revealable[] = []): Disclosed | null {
  if (level === 'hidden') return null;
  const isGranted = (key: FieldKey) => key !== 'postcode' && granted.includes(key);
  const entries = FIELD_KEYS.filter((key) => isSaid(profile[key]) && (isGranted(key) || isShared(key, switches)))
    .map((key) => [key, isGranted(key) ? profile[key] : letOut(key, profile[key], level)] as const)
    .filter(([, value]) => isSaid(value));
  return Object.fromEntries(entries);
}
