import type { StatementVersion } from '../../../pack.js';

/** What is agreed to at sign-up; the policy names terms and gives no date, so the date is ours. */
export const terms1 = {
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
        id: 'who',
        title: 'Wie zijn wij?',
        body: [
          { p: 'SecondJob is een site waar mensen en werkgevers elkaar vinden. Met ons maakt u deze afspraak.' },
          { p: 'Wat wij met uw gegevens doen, staat in de [privacytekst](page:privacy).' },
        ],
      },
      {
        id: 'account',
        title: 'Uw account',
        clauses: ['SECOND-DATA-VERPL', 'SECOND-KIND', 'SECOND-BEV'],
        body: [
          {
            ul: [
              'U maakt één account, voor uzelf. Daarvoor is nodig dat wij weten wie u bent.',
              'U bent oud genoeg.',
              'Houd uw wachtwoord voor u. Gebruikt een ander uw account? Meld het ons meteen.',
            ],
          },
        ],
      },
      {
        id: 'others',
        title: 'Hoe gaat u om met anderen?',
        clauses: ['SECOND-DATA-ANDER', 'SECOND-INZAGE-b', 'SECOND-SPAM-a'],
        body: [{ p: 'U noemt iemand alleen als die het weet. U stuurt geen spam. Wat u openbaar schrijft, kan iedereen lezen.' }],
      },
      {
        id: 'employers',
        title: 'Wat vragen wij van werkgevers?',
        clauses: ['SECOND-ONTV', 'SECOND-SPAM-a'],
        body: [
          {
            p: 'U gebruikt gegevens alleen voor de vacature die u noemt. U neemt geen lijsten mee, en zoekt niet uit wie achter een bijnaam zit.',
          },
        ],
      },
      {
        id: 'closing',
        title: 'Stoppen',
        clauses: ['SECOND-INZAGE-d'],
        body: [{ p: 'U kunt altijd stoppen, zonder reden. Ga naar [Account](page:account) en sluit uw account.' }],
      },
      {
        id: 'changes',
        title: 'Als deze tekst verandert',
        clauses: ['SECOND-REIK-b'],
        body: [
          {
            p: 'Een nieuwe versie zegt vanaf welke dag zij geldt. De [eerdere versies](page:versions) blijven te lezen. Het beleid zelf geeft geen datum. De datum 1 januari 2026 is van ons.',
          },
        ],
      },
      {
        id: 'complaint',
        title: 'Heeft u een klacht?',
        clauses: ['SECOND-CONTACT-a', 'SECOND-CONTACT-b'],
        body: [
          { p: 'Gebruik het [formulier](page:help), of mail [privacy@secondjob.example](mailto:privacy@secondjob.example).' },
          { p: 'U kunt altijd ook naar de toezichthouder: de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).' },
        ],
      },
    ],
    en: [
      {
        id: 'who',
        title: 'Who are we?',
        body: [
          { p: 'SecondJob is a site where people and employers find each other. With us you make this agreement.' },
          { p: 'What we do with your data is in the [privacy text](page:privacy).' },
        ],
      },
      {
        id: 'account',
        title: 'Your account',
        clauses: ['SECOND-DATA-VERPL', 'SECOND-KIND', 'SECOND-BEV'],
        body: [
          {
            ul: [
              'You make one account, for yourself. For that we need to know who you are.',
              'You are old enough.',
              'Keep your password to yourself. Does somebody else use your account? Tell us at once.',
            ],
          },
        ],
      },
      {
        id: 'others',
        title: 'How do you treat others?',
        clauses: ['SECOND-DATA-ANDER', 'SECOND-INZAGE-b', 'SECOND-SPAM-a'],
        body: [{ p: 'You name somebody only if they know. You send no spam. Everybody can read what you write in public.' }],
      },
      {
        id: 'employers',
        title: 'What do we ask of employers?',
        clauses: ['SECOND-ONTV', 'SECOND-SPAM-a'],
        body: [{ p: 'You use data only for the vacancy you name. You take no lists, and do not find out who is behind a nickname.' }],
      },
      {
        id: 'closing',
        title: 'Stopping',
        clauses: ['SECOND-INZAGE-d'],
        body: [{ p: 'You can always stop, without a reason. Go to [Account](page:account) and close your account.' }],
      },
      {
        id: 'changes',
        title: 'When this text changes',
        clauses: ['SECOND-REIK-b'],
        body: [
          {
            p: 'A new version says from which day it counts. The [earlier versions](page:versions) stay readable. The policy itself gives no date. The date 1 January 2026 is ours.',
          },
        ],
      },
      {
        id: 'complaint',
        title: 'Do you have a complaint?',
        clauses: ['SECOND-CONTACT-a', 'SECOND-CONTACT-b'],
        body: [
          { p: 'Use the [form](page:help), or mail [privacy@secondjob.example](mailto:privacy@secondjob.example).' },
          {
            p: 'You can always go to the supervisor too: the [Dutch Data Protection Authority (Autoriteit Persoonsgegevens)](https://www.autoriteitpersoonsgegevens.nl).',
          },
        ],
      },
    ],
  },
  isDateOurs: true,
} as const satisfies StatementVersion;
