/** Journeys in the order of their names; what asks everybody to accept a new text comes last, whatever becomes of it. */
export default class Last {
  sort(tests) {
    const rank = ({ path }) => `${path.endsWith('versions.spec.ts') ? 1 : 0} ${path}`;
    return tests.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
  }

  cacheResults() {
    // how long a journey took changes nothing
  }
}
