/** Made-up requests about data, so that the queue is not empty: one answered, one late in its month, one under way. */
export const requests = [
  {
    who: 'samira@demo.helder.example',
    daysAgo: 15,
    ask: { type: 'complaint', about: 'user', words: 'Een bureau belde mij, terwijl mijn nummer niet gedeeld was.' },
    steps: [{ to: 'in-treatment' }, { to: 'refused', reason: 'unfounded', words: 'Het nummer stond in uw sollicitatie van die week.' }],
  },
  {
    who: 'sanne@demo.helder.example',
    daysAgo: 27,
    ask: { type: 'access', words: 'Ik wil ook weten wie mijn cv kreeg.' },
    steps: [{ to: 'in-treatment' }],
    note: 'Wij zoeken na wie uw cv opende.',
  },
];

/** One that came by letter, and waits for the mailed link. */
export const letter = {
  ask: { type: 'erase', ground: 'not-needed' },
  name: 'Wim Overdijk',
  email: 'wim@overdijk.example',
  language: 'nl',
  channel: 'letter',
};

export const weakSpot = 'Een link in een oude mail werkt nog, terwijl hij maar een uur zou werken.';
