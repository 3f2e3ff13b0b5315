import { platforms } from './index.js';

const PAGE = new Map<string, string | undefined>(platforms.flatMap(({ promises }) => promises.map(({ id, page }) => [id, page] as const)));

/** The pages on which clauses are kept, by their names in the site map, each once and in the order of the clauses. */
export const placesOf = (clauses: readonly string[]): string[] => [
  ...new Set(clauses.map((id) => PAGE.get(id)).filter((page) => page !== undefined)),
];
