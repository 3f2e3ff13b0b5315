import type { StatementVersion } from '../../../pack.js';

/** Was in force from 1 June 2026 until the day before version 2. */
export const privacy1 = {
  version: '1',
  from: '2026-06-01',
  isMajor: true,
  changes: { nl: 'Dit is de eerste versie.', en: 'This is the first version.' },
  differs: {
    'period.view': { says: { nl: 'Wie uw profiel bekeek', en: 'Who viewed your profile' }, period: null },
    'period.mail': { says: { nl: 'Mails die wij u stuurden', en: 'Mails we sent you' }, period: null },
  },
  text: {
    nl: [
      {
        id: 'controller',
        title: 'Wie is verantwoordelijk?',
        clauses: ['JOBNL-1.1', 'JOBPORT-1b'],
        body: [
          {
            p: 'Helder Demo B.V. (voorbeeld), KvK-nummer 00000000, Voorbeeldkade 1, 9700 AA Groningen. In de voorwaarden leest u [wie wij zijn](page:terms#who).',
          },
        ],
      },
      {
        id: 'data',
        title: 'Welke gegevens vragen wij?',
        clauses: ['JOBNL-1.3a'],
        body: [{ p: 'Voor een account: uw naam, uw e-mailadres, een wachtwoord en uw taal. De rest vult u alleen in als u dat wilt.' }],
      },
      {
        id: 'purposes',
        title: 'Waarvoor gebruiken wij ze?',
        clauses: ['SECOND-GEBRUIK-DIENST', 'JOBNER-DOEL-NIEUWS'],
        body: [
          {
            p: 'Om uw account te laten werken, en om u te laten vinden als u dat wilt. Voor vinden, cv, foto en nieuwsbrief vragen wij apart uw toestemming.',
          },
        ],
      },
      {
        id: 'visibility',
        title: 'Wie ziet uw profiel?',
        clauses: ['SF-INZAGE-e', 'SF-WIE-a', 'SF-GEBRUIK-b'],
        body: [
          {
            p: 'Na aanmelden bent u onzichtbaar. Wordt u zichtbaar, dan zien recruiters van [organisaties op onze lijst](page:organisations) uw profiel. Na een jaar vragen wij of dat zo moet blijven.',
          },
        ],
      },
      {
        id: 'recipients',
        title: 'Wie werkt er voor ons?',
        clauses: ['JOBNER-GEBRUIK-b', 'SF-WIE-b', 'JOBPORT-5b'],
        body: [
          {
            p: 'Opslag Noordgrond in Nederland bewaart de gegevens. Postbode Waterland in Duitsland verstuurt onze mails. Wij verkopen niets.',
          },
        ],
      },
      {
        id: 'retention',
        title: 'Tot wanneer bewaren wij iets?',
        clauses: ['JOBNL-1.4b'],
        body: [
          {
            p: 'Uw gegevens blijven tot u uw account sluit. Daarna blijft alleen wat moet van de wet, en 7 jaar een kleine administratie.',
          },
        ],
      },
      {
        id: 'rights',
        title: 'Uw rechten',
        clauses: ['JOBPORT-6a', 'JOBPORT-6b', 'JOBPORT-6c', 'JOBPORT-6d', 'JOBPORT-6e', 'JOBPORT-7c'],
        body: [
          {
            p: 'U mag uw gegevens bekijken, verbeteren, wissen, stilzetten en meenemen, en nee zeggen tegen gebruik. Mail [onze privacyfunctionaris](mailto:privacy@helder.example). U krijgt antwoord binnen een maand.',
          },
        ],
      },
      {
        id: 'complaint',
        title: 'Heeft u een klacht?',
        clauses: ['JOBNL-3.5', 'JOBPORT-8c', 'SECOND-CONTACT-b'],
        body: [
          {
            p: 'Mail [privacy@helder.example](mailto:privacy@helder.example). U kunt ook naar de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).',
          },
        ],
      },
    ],
    en: [
      {
        id: 'controller',
        title: 'Who is responsible?',
        clauses: ['JOBNL-1.1', 'JOBPORT-1b'],
        body: [
          {
            p: 'Helder Demo B.V. (voorbeeld), Chamber of Commerce number 00000000, Voorbeeldkade 1, 9700 AA Groningen. The terms tell you [who we are](page:terms#who).',
          },
        ],
      },
      {
        id: 'data',
        title: 'Which data do we ask for?',
        clauses: ['JOBNL-1.3a'],
        body: [
          { p: 'For an account: your name, your e-mail address, a password and your language. You fill in the rest only if you want.' },
        ],
      },
      {
        id: 'purposes',
        title: 'What do we use it for?',
        clauses: ['SECOND-GEBRUIK-DIENST', 'JOBNER-DOEL-NIEUWS'],
        body: [
          {
            p: 'To make your account work, and to let you be found if you want that. We ask your consent apart for being found, CV, photo and newsletter.',
          },
        ],
      },
      {
        id: 'visibility',
        title: 'Who sees your profile?',
        clauses: ['SF-INZAGE-e', 'SF-WIE-a', 'SF-GEBRUIK-b'],
        body: [
          {
            p: 'After registering you are hidden. If you become visible, recruiters of [organisations on our list](page:organisations) see your profile. After one year we ask whether that should stay so.',
          },
        ],
      },
      {
        id: 'recipients',
        title: 'Who works for us?',
        clauses: ['JOBNER-GEBRUIK-b', 'SF-WIE-b', 'JOBPORT-5b'],
        body: [
          { p: 'Opslag Noordgrond in the Netherlands stores the data. Postbode Waterland in Germany sends our mails. We sell nothing.' },
        ],
      },
      {
        id: 'retention',
        title: 'Until when do we keep things?',
        clauses: ['JOBNL-1.4b'],
        body: [
          {
            p: 'Your data stays until you close your account. Then only what the law requires stays, and a small administration for 7 years.',
          },
        ],
      },
      {
        id: 'rights',
        title: 'Your rights',
        clauses: ['JOBPORT-6a', 'JOBPORT-6b', 'JOBPORT-6c', 'JOBPORT-6d', 'JOBPORT-6e', 'JOBPORT-7c'],
        body: [
          {
            p: 'You may see, correct, erase, pause and take along your data, and say no to its use. Mail [our privacy officer](mailto:privacy@helder.example). You get an answer within one month.',
          },
        ],
      },
      {
        id: 'complaint',
        title: 'Do you have a complaint?',
        clauses: ['JOBNL-3.5', 'JOBPORT-8c', 'SECOND-CONTACT-b'],
        body: [
          {
            p: 'Mail [privacy@helder.example](mailto:privacy@helder.example). You can also go to the [Dutch Data Protection Authority (Autoriteit Persoonsgegevens)](https://www.autoriteitpersoonsgegevens.nl).',
          },
        ],
      },
    ],
  },
} as const satisfies StatementVersion;
