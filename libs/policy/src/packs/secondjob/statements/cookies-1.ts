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
        clauses: ['SECOND-COOKIE'],
        body: [{ p: 'Alleen wat nodig is, staat aan. De rest staat uit tot u ja zegt. Nee zeggen is net zo makkelijk.' }],
      },
      {
        id: 'what',
        title: 'Wat staat er op uw apparaat?',
        clauses: ['SECOND-INGELOGD-a', 'SECOND-INGELOGD-f'],
        body: [
          {
            dl: [
              { term: 'Ingelogd', says: 'Een cookie, weg als u uw browser sluit. Met ‘Blijf ingelogd’ ten hoogste 30 dagen.' },
              { term: 'Uw keuzes', says: 'Uw taal, licht of donker, en uw antwoord op de cookievraag. Dat antwoord geldt 13 maanden.' },
            ],
          },
        ],
      },
      {
        id: 'choice',
        title: 'Wat kiest u zelf?',
        clauses: ['SECOND-ADV-AF', 'SECOND-TOEST-DERDE'],
        body: [
          { p: 'Meten en advertenties van anderen: elk apart, en allebei uit. U kunt uw keuze hier altijd veranderen. Dat werkt meteen.' },
        ],
      },
      {
        id: 'off',
        title: 'Liever niets op uw apparaat?',
        clauses: ['SECOND-INGELOGD-e'],
        body: [{ p: 'Wis het in de instellingen van uw browser. U bent dan uitgelogd.' }],
      },
      {
        id: 'changes',
        title: 'Van wanneer is deze tekst?',
        clauses: ['SECOND-REIK-b'],
        body: [{ p: 'Het beleid verwijst naar een cookietekst zonder datum. De datum 1 januari 2026 is van ons.' }],
      },
      {
        id: 'complaint',
        title: 'Heeft u een klacht?',
        clauses: ['SECOND-CONTACT-a', 'SECOND-CONTACT-b'],
        body: [
          {
            p: 'Gebruik het [formulier](page:help), of mail [privacy@secondjob.example](mailto:privacy@secondjob.example). Meer over uw gegevens leest u bij [Privacy](page:privacy).',
          },
          { p: 'U kunt altijd ook naar de toezichthouder: de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).' },
        ],
      },
    ],
    en: [
      {
        id: 'short',
        title: 'In short',
        clauses: ['SECOND-COOKIE'],
        body: [{ p: 'Only what is needed is on. The rest is off until you say yes. Saying no is just as easy.' }],
      },
      {
        id: 'what',
        title: 'What is on your device?',
        clauses: ['SECOND-INGELOGD-a', 'SECOND-INGELOGD-f'],
        body: [
          {
            dl: [
              { term: 'Signed in', says: 'A cookie, gone when you close your browser. With ‘Stay signed in’ 30 days at most.' },
              {
                term: 'Your choices',
                says: 'Your language, light or dark, and your answer to the cookie question. That answer counts for 13 months.',
              },
            ],
          },
        ],
      },
      {
        id: 'choice',
        title: 'What do you choose yourself?',
        clauses: ['SECOND-ADV-AF', 'SECOND-TOEST-DERDE'],
        body: [
          { p: 'Measuring and adverts of others: each apart, and both off. You can always change your choice here. That works at once.' },
        ],
      },
      {
        id: 'off',
        title: 'Rather nothing on your device?',
        clauses: ['SECOND-INGELOGD-e'],
        body: [{ p: 'Erase it in the settings of your browser. You are then signed out.' }],
      },
      {
        id: 'changes',
        title: 'Of when is this text?',
        clauses: ['SECOND-REIK-b'],
        body: [{ p: 'The policy refers to a cookie text without a date. The date 1 January 2026 is ours.' }],
      },
      {
        id: 'complaint',
        title: 'Do you have a complaint?',
        clauses: ['SECOND-CONTACT-a', 'SECOND-CONTACT-b'],
        body: [
          {
            p: 'Use the [form](page:help), or mail [privacy@secondjob.example](mailto:privacy@secondjob.example). Read more about your data at [Privacy](page:privacy).',
          },
          {
            p: 'You can always go to the supervisor too: the [Dutch Data Protection Authority (Autoriteit Persoonsgegevens)](https://www.autoriteitpersoonsgegevens.nl).',
          },
        ],
      },
    ],
  },
  isDateOurs: true,
} as const satisfies StatementVersion;
