/** Last: what lets a year pass, which hides everybody, and after it what asks everybody to accept a new text. */
const LAST = ['cookies', 'versions'];

/** Journeys in the order of their names, but for those that leave the world changed, whatever becomes of them. */
export default class Last {
  sort(tests) {
    const rank = ({ path }) => `${LAST.findIndex((name) => path.endsWith(`${name}.spec.ts`)) + 1} ${path}`;
    return tests.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
  }

  cacheResults() {
    // how long a journey took changes nothing
  }
}
