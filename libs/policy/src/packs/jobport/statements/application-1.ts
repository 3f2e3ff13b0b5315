import type { StatementVersion } from '../../../pack.js';

/** The policy says that the application has a text of its own and does not give it: this one and its date are ours. */
export const application1 = {
  version: '1',
  from: '2026-01-01',
  isMajor: true,
  isDateOurs: true,
  changes: {
    nl: 'Dit is de eerste versie met een nummer. De datum 1 januari 2026 is van ons.',
    en: 'This is the first version with a number. The date 1 January 2026 is ours.',
  },
  text: {
    nl: [
      {
        id: 'scope',
        title: 'Waar gaat deze tekst over?',
        clauses: ['JOBPORT-1a'],
        body: [
          { p: 'Over de applicatie van Jobport. Voor deze website geldt [een andere tekst](page:privacy).' },
          { p: 'De beloften noemen deze tekst, maar geven hem niet. Dit zijn onze woorden. De datum 1 januari 2026 is van ons.' },
        ],
      },
      {
        id: 'apart',
        title: 'Wat weet de een van de ander?',
        clauses: ['JOBPORT-1a', 'JOBPORT-5a'],
        body: [
          { p: 'Niets. Wat u op deze website invult, gaat niet naar de applicatie. Wat u in de applicatie bewaart, staat hier niet.' },
          { p: 'In de applicatie zelf leest u wat zij vraagt, waarom en tot wanneer.' },
        ],
      },
      {
        id: 'rights',
        title: 'Wat zijn uw rechten?',
        clauses: ['JOBPORT-7a'],
        body: [
          {
            p: 'Dezelfde als op de website. U leest ze bij [Privacy](page:privacy#rights). Vragen kan altijd: [privacy@jobport.nl](mailto:privacy@jobport.nl).',
          },
        ],
      },
      {
        id: 'complaint',
        title: 'Heeft u een klacht?',
        clauses: ['JOBPORT-8c'],
        body: [
          { p: 'Mail [privacy@jobport.nl](mailto:privacy@jobport.nl).' },
          { p: 'U kunt altijd ook naar de toezichthouder: de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).' },
        ],
      },
    ],
    en: [
      {
        id: 'scope',
        title: 'What is this text about?',
        clauses: ['JOBPORT-1a'],
        body: [
          { p: 'About the application of Jobport. For this website [another text](page:privacy) holds.' },
          { p: 'The promises name this text, but do not give it. These are our words. The date 1 January 2026 is ours.' },
        ],
      },
      {
        id: 'apart',
        title: 'What does one know of the other?',
        clauses: ['JOBPORT-1a', 'JOBPORT-5a'],
        body: [
          { p: 'Nothing. What you fill in on this website does not go to the application. What you keep in the application is not here.' },
          { p: 'In the application itself you read what it asks, why and until when.' },
        ],
      },
      {
        id: 'rights',
        title: 'What are your rights?',
        clauses: ['JOBPORT-7a'],
        body: [
          {
            p: 'The same as on the website. You read them at [Privacy](page:privacy#rights). You can always ask: [privacy@jobport.nl](mailto:privacy@jobport.nl).',
          },
        ],
      },
      {
        id: 'complaint',
        title: 'Do you have a complaint?',
        clauses: ['JOBPORT-8c'],
        body: [
          { p: 'Mail [privacy@jobport.nl](mailto:privacy@jobport.nl).' },
          {
            p: 'You can always go to the supervisor too: the [Dutch Data Protection Authority (Autoriteit Persoonsgegevens)](https://www.autoriteitpersoonsgegevens.nl).',
          },
        ],
      },
    ],
  },
} as const satisfies StatementVersion;
