import { monthOf } from './dates.js';
import { FIELD_KEYS, fieldOf, isShared, type FieldKey } from './fields.js';
import type { Level } from './level.js';

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

// only what a dictionary resolved, numbers and months leave
const COARSE: { [K in FieldKey]?: (value: NonNullable<ProfileFields[K]>) => ProfileFields[K] } = {
  education: (list) => list.map(({ level }) => ({ level })),
  availability: monthOf,
};

/** A value without what is empty; an empty list or text is as good as not said. */
const isSaid = (value: unknown) =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/**
 * The one projection of a profile for recruiters: search, detail, facets, preview and mail get exactly this.
 * `hidden` gives null. Fields the candidate switched off, or that the registry hides at this level, are absent.
 * Source: privacy design § 1, SF-INZAGE-c, SF-INZAGE-d.
 */
export function disclose(profile: ProfileFields, level: Level, switches: Switches): Disclosed | null {
  if (level === 'hidden') return null;
  const entries = FIELD_KEYS.flatMap((key) => {
    const value = profile[key];
    const how = fieldOf(key).disclosure[level];
    if (how === 'hidden' || !isSaid(value) || !isShared(key, switches)) return [];
    const coarsen = COARSE[key] as ((v: unknown) => unknown) | undefined;
    return [[key, how === 'coarse' && coarsen ? coarsen(value) : value] as const];
  });
  return Object.fromEntries(entries) as Disclosed;
}
