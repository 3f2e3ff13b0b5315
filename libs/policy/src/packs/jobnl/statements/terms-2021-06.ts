import type { StatementVersion } from '../../../pack.js';

/** The terms that go with the policy of June 2021. */
export const terms202106 = {
  version: '2021-06',
  from: '2021-06-01',
  isMajor: true,
  changes: { nl: 'Deze voorwaarden horen bij de privacytekst van juni 2021.', en: 'These terms belong to the privacy text of June 2021.' },
  text: {
    nl: [
      {
        id: 'who',
        title: 'Wie zijn wij?',
        clauses: ['JOBNL-1.1', 'JOBNL-1.2'],
        body: [
          { p: 'Job.nl is een site waar mensen en opdrachten elkaar vinden. Uw afspraak is met:' },
          {
            dl: [
              { term: 'Naam', says: 'Job.nl' },
              { term: 'KvK-nummer', says: 'Niet vermeld' },
              { term: 'Adres', says: 'Niet vermeld' },
              { term: 'E-mail', says: '[klacht@job.nl](mailto:klacht@job.nl)' },
            ],
          },
          { p: 'Wat wij met uw gegevens doen, staat in de [privacytekst](page:privacy). Die hoort bij deze voorwaarden.' },
        ],
      },
      {
        id: 'words',
        title: 'Wat betekenen onze woorden?',
        clauses: ['JOBNL-1.2'],
        body: [
          {
            dl: [
              { term: 'Kandidaat', says: 'Iemand die werk zoekt en hier een account heeft.' },
              { term: 'Recruiter', says: 'Iemand die voor een organisatie mensen zoekt.' },
              { term: 'Gebruiker', says: 'Elke kandidaat of recruiter met een account.' },
              { term: 'Profiel', says: 'Wat een kandidaat over zichzelf schrijft.' },
              { term: 'Openbaar', says: 'Te zien voor wie op de site zoekt, na uw ja.' },
              { term: 'Administratie', says: 'De paar gegevens die 7 jaar blijven nadat u stopt.' },
            ],
          },
        ],
      },
      {
        id: 'account',
        title: 'Uw account',
        clauses: ['JOBNL-1.3a', 'JOBNL-1.3b'],
        body: [
          {
            ul: [
              'U maakt één account, voor uzelf.',
              'U vult in wat waar is. Wat u niet kwijt wilt, laat u leeg.',
              'Zonder akkoord met deze tekst komt er geen account.',
            ],
          },
        ],
      },
      {
        id: 'users',
        title: 'Hoe gaat u om met anderen?',
        clauses: ['JOBNL-2.4b', 'JOBNL-2.4c'],
        body: [
          {
            p: 'U gebruikt gegevens van anderen alleen voor werk. U geeft ze niet door. Doet iemand dat toch? Dan kan de ander klagen, en doen wij er iets aan.',
          },
        ],
      },
      {
        id: 'closing',
        title: 'Stoppen',
        clauses: ['JOBNL-1.4a'],
        body: [{ p: 'U kunt altijd stoppen, zonder reden. Ga naar Account en sluit uw account.' }],
      },
      {
        id: 'changes',
        title: 'Als deze tekst verandert',
        clauses: ['JOBNL-1.5a', 'JOBNL-1.5b'],
        body: [{ p: 'Een nieuwe versie krijgt een datum. De [eerdere versies](page:versions) blijven te lezen.' }],
      },
      {
        id: 'complaint',
        title: 'Heeft u een klacht?',
        clauses: ['JOBNL-3.5'],
        body: [
          { p: 'Mail [klacht@job.nl](mailto:klacht@job.nl), of gebruik de pagina [Hulp](page:help).' },
          { p: 'U kunt altijd ook naar de toezichthouder: de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).' },
        ],
      },
    ],
    en: [
      {
        id: 'who',
        title: 'Who are we?',
        clauses: ['JOBNL-1.1', 'JOBNL-1.2'],
        body: [
          { p: 'Job.nl is a site where people and assignments find each other. Your agreement is with:' },
          {
            dl: [
              { term: 'Name', says: 'Job.nl' },
              { term: 'Chamber of Commerce (KvK)', says: 'Not stated' },
              { term: 'Address', says: 'Not stated' },
              { term: 'E-mail', says: '[klacht@job.nl](mailto:klacht@job.nl)' },
            ],
          },
          { p: 'What we do with your data is in the [privacy text](page:privacy). It belongs to these terms.' },
        ],
      },
      {
        id: 'words',
        title: 'What do our words mean?',
        clauses: ['JOBNL-1.2'],
        body: [
          {
            dl: [
              { term: 'Candidate', says: 'Somebody who looks for work and has an account here.' },
              { term: 'Recruiter', says: 'Somebody who looks for people on behalf of an organisation.' },
              { term: 'User', says: 'Every candidate or recruiter with an account.' },
              { term: 'Profile', says: 'What a candidate writes about themselves.' },
              { term: 'Public', says: 'To be seen by who searches the site, after your yes.' },
              { term: 'Administration', says: 'The few data that stay for 7 years after you stop.' },
            ],
          },
        ],
      },
      {
        id: 'account',
        title: 'Your account',
        clauses: ['JOBNL-1.3a', 'JOBNL-1.3b'],
        body: [
          {
            ul: [
              'You make one account, for yourself.',
              'You fill in what is true. What you do not want to share, you leave empty.',
              'Without agreeing to this text there is no account.',
            ],
          },
        ],
      },
      {
        id: 'users',
        title: 'How do you treat others?',
        clauses: ['JOBNL-2.4b', 'JOBNL-2.4c'],
        body: [
          {
            p: 'You use data of others only for work. You do not pass it on. Does somebody do so anyway? Then the other can complain, and we act on it.',
          },
        ],
      },
      {
        id: 'closing',
        title: 'Stopping',
        clauses: ['JOBNL-1.4a'],
        body: [{ p: 'You can always stop, without a reason. Go to Account and close your account.' }],
      },
      {
        id: 'changes',
        title: 'When this text changes',
        clauses: ['JOBNL-1.5a', 'JOBNL-1.5b'],
        body: [{ p: 'A new version gets a date. The [earlier versions](page:versions) stay readable.' }],
      },
      {
        id: 'complaint',
        title: 'Do you have a complaint?',
        clauses: ['JOBNL-3.5'],
        body: [
          { p: 'Mail [klacht@job.nl](mailto:klacht@job.nl), or use the page [Help](page:help).' },
          {
            p: 'You can always go to the supervisor too: the [Dutch Data Protection Authority (Autoriteit Persoonsgegevens)](https://www.autoriteitpersoonsgegevens.nl).',
          },
        ],
      },
    ],
  },
} as const satisfies StatementVersion;
