import type { StatementVersion } from '../../../pack.js';

/** The policy points at a cookie text of its own and gives none: this one and its date are ours. */
export const cookies1 = {
  version: '1',
  from: '2026-01-01',
  isMajor: true,
  changes: {
    nl: 'Dit is de eerste versie met een nummer. De datum is van ons.',
    en: 'This is the first version with a number. The date is ours.',
  },
  text: {
    nl: [
      {
        id: 'short',
        title: 'In het kort',
        clauses: ['JOBPORT-2a-1'],
        body: [
          { p: 'Alleen wat nodig is, staat aan. Tellen van bezoek staat uit tot u ja zegt.' },
          { p: 'Nee zeggen is net zo makkelijk. De site werkt dan gewoon.' },
        ],
      },
      {
        id: 'what',
        title: 'Wat staat er op uw apparaat?',
        clauses: ['JOBPORT-2a-1', 'JOBPORT-2a-2'],
        body: [
          {
            dl: [
              { term: 'Nodig', says: 'Een cookie die u ingelogd houdt. Ook uw taal en uw keuze over cookies.' },
              { term: 'Bezoek tellen', says: 'Hoe vaak een pagina opengaat, en via welke site. Na uw ja. Uw ja geldt 13 maanden.' },
            ],
          },
        ],
      },
      {
        id: 'off',
        title: 'Liever niets op uw apparaat?',
        body: [{ p: 'Wis het in de instellingen van uw browser. U kunt uw keuze hier ook altijd veranderen.' }],
      },
      {
        id: 'changes',
        title: 'Van wanneer is deze tekst?',
        clauses: ['JOBPORT-0'],
        body: [{ p: 'Het beleid verwijst naar een cookietekst zonder datum. De datum 1 januari 2026 is van ons.' }],
      },
      {
        id: 'complaint',
        title: 'Heeft u een klacht?',
        clauses: ['JOBPORT-8c'],
        body: [
          { p: 'Mail [privacy@jobport.nl](mailto:privacy@jobport.nl). Meer over uw gegevens leest u bij [Privacy](page:privacy).' },
          { p: 'U kunt altijd ook naar de toezichthouder: de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).' },
        ],
      },
    ],
    en: [
      {
        id: 'short',
        title: 'In short',
        clauses: ['JOBPORT-2a-1'],
        body: [
          { p: 'Only what is needed is on. Counting visits is off until you say yes.' },
          { p: 'Saying no is just as easy. The site then just works.' },
        ],
      },
      {
        id: 'what',
        title: 'What is on your device?',
        clauses: ['JOBPORT-2a-1', 'JOBPORT-2a-2'],
        body: [
          {
            dl: [
              { term: 'Needed', says: 'A cookie that keeps you signed in. Also your language and your choice about cookies.' },
              {
                term: 'Counting visits',
                says: 'How often a page is opened, and through which site. After your yes. Your yes counts for 13 months.',
              },
            ],
          },
        ],
      },
      {
        id: 'off',
        title: 'Rather nothing on your device?',
        body: [{ p: 'Erase it in the settings of your browser. You can also always change your choice here.' }],
      },
      {
        id: 'changes',
        title: 'Of when is this text?',
        clauses: ['JOBPORT-0'],
        body: [{ p: 'The policy refers to a cookie text without a date. The date 1 January 2026 is ours.' }],
      },
      {
        id: 'complaint',
        title: 'Do you have a complaint?',
        clauses: ['JOBPORT-8c'],
        body: [
          { p: 'Mail [privacy@jobport.nl](mailto:privacy@jobport.nl). Read more about your data at [Privacy](page:privacy).' },
          {
            p: 'You can always go to the supervisor too: the [Dutch Data Protection Authority (Autoriteit Persoonsgegevens)](https://www.autoriteitpersoonsgegevens.nl).',
          },
        ],
      },
    ],
  },
  isDateOurs: true,
} as const satisfies StatementVersion;
