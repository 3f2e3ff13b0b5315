import { FIELD_KEYS, FIELDS, SECTIONS, type FieldKey, type Section } from '@helder/policy/fields.js';
import type { Draft } from './profile.types';

export type PartState = 'done' | 'empty' | 'wrong';
export const PARTS = Object.keys(SECTIONS) as Section[];
export const fieldsIn = (part: Section): FieldKey[] => FIELD_KEYS.filter((key) => FIELDS[key].section === part);

const isSaid = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(typeof value === 'object' && !Object.values(value).some(isSaid));

/** How a part of the profile stands; the name, which everybody has, fills none. */
export function partState(part: Section, draft: Draft, wrong: readonly string[]): PartState {
  const keys = fieldsIn(part);
  if (wrong.some((path) => keys.includes(path.split('.')[0] as FieldKey))) return 'wrong';
  return keys.some((key) => !FIELDS[key].isRequired && isSaid(draft[key])) ? 'done' : 'empty';
}

/** Which fields two drafts say differently; empty in one way or another is the same. */
export const differences = (mine: Draft, theirs: Draft): FieldKey[] =>
  FIELD_KEYS.filter((key) => (isSaid(mine[key]) || isSaid(theirs[key])) && JSON.stringify(mine[key]) !== JSON.stringify(theirs[key]));
