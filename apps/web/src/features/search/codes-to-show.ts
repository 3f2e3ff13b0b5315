import type { Facet } from '@helder/contract/search.js';
import { codesOf } from '@helder/policy/dictionary/index.js';

const MOST = 6;
/** Lists with an order of their own; the others come with the largest group first. */
const ORDERED: readonly Facet[] = ['years', 'availability', 'education'];

/** Which values of a filter are shown: those that would leave somebody, and those that are chosen. */
export function codesToShow(facet: Facet, values: readonly { code: string }[], chosen: readonly string[], isWhole: boolean) {
  const codes = [...new Set([...values.map(({ code }) => code), ...chosen])];
  const order = codesOf(facet);
  if (ORDERED.includes(facet)) codes.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  // one more would take as much room as the button
  if (isWhole || codes.length <= MOST + 1) return { shown: codes, all: codes.length };
  return { shown: codes.filter((code, index) => index < MOST || chosen.includes(code)), all: codes.length };
}
