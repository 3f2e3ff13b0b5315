import { FACETS, type Facet } from '@helder/contract';
import { AREAS, areaOf, areasAround, isNamed, LEVELS } from '@helder/policy';

/** What was typed, as the database understands it; each text is a tsquery. */
export type Words = {
  /** For the index, which knows no order; null where it cannot help, empty where there is nothing to search by. */
  lexemes: string | null;
  /** What must be checked on the row, where order matters. */
  exact: string | null;
  /** Any word asked for: why somebody is found. */
  reason: string;
  /** How many things are asked at once. */
  conditions: number;
};
export const UNDERSTAND = 'select lexemes, exact, reason, conditions from search_question($1)';

/** Facets that few people share a code of: lexemes of the index beside the words. */
const IN_INDEX: readonly Facet[] = ['sector', 'function', 'specialism', 'region', 'education'];
type Chosen = Readonly<Record<Facet, string[] | null>>;

const all = (parts: (string | null)[]) =>
  parts
    .filter((part) => part !== null)
    .map((part) => `(${part})`)
    .join(' & ') || null;
const any = (codes: readonly string[], name: string) => codes.map((code) => `'#${name}:${code}'`).join(' | ');
/** People in areas around a postcode; of whom no area is known, those of the provinces these areas are in. */
export function nearTo(postcode: string, kilometres: number): string {
  const areas = areasAround(areaOf(postcode)!, kilometres);
  const provinces = [...new Set(areas.map((area) => AREAS[area].province))];
  return `${any(areas, 'area')} | ('#area:none' & (${any(provinces, 'region')}))`;
}
const codesIn = (facets: Chosen) => IN_INDEX.flatMap((name) => (facets[name] ? [any(facets[name], name)] : []));

/** Chosen facets the index does not know, looked at on the row. */
export const onTheRow = (facets: Chosen): Facet[] => FACETS.filter((name) => facets[name] && !IN_INDEX.includes(name));

const SHOWN = LEVELS.filter((level) => level !== 'hidden');
export const NAMED_LEVELS = SHOWN.filter(isNamed);
export const UNNAMED = any(
  SHOWN.filter((level) => !isNamed(level)),
  'level',
);

type Asked = { words: Words | null; near: string | null; facets: Chosen };
/** Everything the index can answer: words, distance, codes, and what else is asked. */
export const indexQuery = ({ words, near, facets }: Asked, more: string | null) =>
  all([words?.lexemes ?? null, near, ...codesIn(facets), more]);

/** The same for counting: each facet is counted with its own choice undone, so all but one must fit. */
export function wideQuery({ words, near, facets }: Asked) {
  const codes = codesIn(facets);
  const allButOne = codes.map((_, n) => `(${all(codes.filter((__, other) => other !== n))})`);
  return all([words?.lexemes ?? null, near, codes.length > 1 ? allButOne.join(' | ') : null]);
}
