const story = (pack) => ({ name: `e2e-${pack}`, pack, patterns: ['src/policies'] });

/** What runs beside what, each on a product of its own: the stories of people; every page; cookies, which mostly wait, after one candidate under other policies. */
export const LANES = [
  [{ name: 'e2e', patterns: ['--testPathIgnorePatterns', 'journeys/(pages|exclusion|cookies|vacancy)'] }],
  [{ name: 'e2e-pages', patterns: ['journeys/(pages|exclusion)'] }],
  [story('jobnl'), story('jobport'), story('sf'), { name: 'e2e-cookies', patterns: ['journeys/(cookies|vacancy)'] }],
];
/** Files in test-results. */
export const RESULTS = LANES.flat().map(({ name }) => `${name}.json`);
