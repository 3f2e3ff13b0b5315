import type { StatementVersion } from '../../../pack.js';

/** Was in force from 1 June 2026, together with privacy 1. */
export const terms1 = {
  version: '1',
  from: '2026-06-01',
  isMajor: true,
  changes: { nl: 'Dit is de eerste versie.', en: 'This is the first version.' },
  text: {
    nl: [
      {
        id: 'who',
        title: 'Wie zijn wij?',
        body: [
          {
            p: 'Helder Demo B.V. (voorbeeld), KvK-nummer 00000000, Voorbeeldkade 1, 9700 AA Groningen. Wat wij met uw gegevens doen, staat in de [privacytekst](page:privacy).',
          },
        ],
      },
      {
        id: 'words',
        title: 'Wat betekenen onze woorden?',
        body: [
          {
            dl: [
              { term: 'Kandidaat', says: 'Iemand die werk zoekt en hier een account heeft.' },
              { term: 'Recruiter', says: 'Iemand die voor een organisatie mensen zoekt.' },
              { term: 'Profiel', says: 'Wat een kandidaat over zichzelf schrijft.' },
            ],
          },
        ],
      },
      {
        id: 'account',
        title: 'Uw account',
        body: [{ p: 'Een account is gratis voor kandidaten. Wat u invult is waar, en gaat over uzelf. Houd uw wachtwoord voor u.' }],
      },
      {
        id: 'recruiters',
        title: 'Wat vragen wij van recruiters?',
        body: [
          { p: 'Recruiters gebruiken gegevens alleen voor werving en selectie. Elke keer dat zij een profiel openen, wordt opgeschreven.' },
        ],
      },
      {
        id: 'closing',
        title: 'Stoppen',
        body: [{ p: 'U kunt altijd stoppen, zonder reden. Ga naar Account en sluit uw account.' }],
      },
      {
        id: 'complaint',
        title: 'Klachten en recht',
        body: [
          {
            p: 'Mail [hulp@helder.example](mailto:hulp@helder.example). Gaat het over uw gegevens, dan kunt u ook naar de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl). Het Nederlandse recht geldt.',
          },
        ],
      },
    ],
    en: [
      {
        id: 'who',
        title: 'Who are we?',
        body: [
          {
            p: 'Helder Demo B.V. (voorbeeld), Chamber of Commerce number 00000000, Voorbeeldkade 1, 9700 AA Groningen. What we do with your data is in the [privacy text](page:privacy).',
          },
        ],
      },
      {
        id: 'words',
        title: 'What do our words mean?',
        body: [
          {
            dl: [
              { term: 'Candidate', says: 'Somebody who looks for work and has an account here.' },
              { term: 'Recruiter', says: 'Somebody who looks for people on behalf of an organisation.' },
              { term: 'Profile', says: 'What a candidate writes about themselves.' },
            ],
          },
        ],
      },
      {
        id: 'account',
        title: 'Your account',
        body: [{ p: 'An account is free for candidates. What you fill in is true, and is about you. Keep your password to yourself.' }],
      },
      {
        id: 'recruiters',
        title: 'What do we ask of recruiters?',
        body: [{ p: 'Recruiters use data only to recruit and select. Each time they open a profile is written down.' }],
      },
      {
        id: 'closing',
        title: 'Stopping',
        body: [{ p: 'You can always stop, without a reason. Go to Account and close your account.' }],
      },
      {
        id: 'complaint',
        title: 'Complaints and law',
        body: [
          {
            p: 'Mail [hulp@helder.example](mailto:hulp@helder.example). If it is about your data, you can also go to the [Dutch Data Protection Authority (Autoriteit Persoonsgegevens)](https://www.autoriteitpersoonsgegevens.nl). Dutch law applies.',
          },
        ],
      },
    ],
  },
} as const satisfies StatementVersion;
