import type { Pack } from '../../pack.js';
import { keepApplication } from '../usual.js';

/** Asked apart from everything else, and off: without it the platform knows a province and no more. */
const exactPlace = [
  {
    version: '1',
    from: '2026-01-01',
    what: { nl: 'Uw postcode: uw precieze plek.', en: 'Your postcode: your exact place.' },
    why: { nl: 'Zodat u gevonden wordt door wie op afstand zoekt.', en: 'So that you are found by who searches by distance.' },
    who: {
      nl: 'Alleen wij. Recruiters zien uw provincie, nooit uw postcode.',
      en: 'Only us. Recruiters see your province, never your postcode.',
    },
    howLong: { nl: 'Tot u stopt. Dan wissen wij de postcode meteen.', en: 'Until you stop. Then we erase the postcode at once.' },
    howToStop: { nl: 'Hier, met één klik. Uw provincie blijft staan.', en: 'Here, with one click. Your province stays.' },
    agree: { nl: 'Ja, gebruik mijn postcode', en: 'Yes, use my postcode' },
    clauses: ['SECOND-TOEST-GEO', 'SECOND-DATA-LOC'],
  },
] as const;

/** What is asked, purpose by purpose. Immutable once in force: a change is a new row. */
export const consents = {
  'be-found': [
    {
      version: '1',
      from: '2026-01-01',
      what: { nl: 'Uw ervaring, onder een bijnaam.', en: 'Your experience, under a nickname.' },
      why: { nl: 'Zodat werkgevers u iets kunnen vragen.', en: 'So employers can ask you something.' },
      who: {
        nl: 'Werkgevers die zoeken. Uw naam pas als u interesse toont of antwoordt.',
        en: 'Employers who search. Your name only when you show interest or answer.',
      },
      howLong: { nl: 'Tot u het uitzet, of uw account sluit.', en: 'Until you switch it off, or close your account.' },
      howToStop: {
        nl: 'Met één klik op ‘Wie ziet wat’. U bent dan direct onzichtbaar.',
        en: 'One click on ‘Who sees what’. You are hidden at once.',
      },
      agree: { nl: 'Ja, werkgevers mogen mij vinden', en: 'Yes, employers may find me' },
      clauses: ['SECOND-DELEN-WERKG', 'SECOND-PUB-b'],
    },
  ],
  'keep-cv': [
    {
      version: '1',
      from: '2026-01-01',
      what: { nl: 'Het cv-bestand dat u kiest, en de tekst die erin staat.', en: 'The CV file you choose, and the text in it.' },
      why: { nl: 'Om het voor u te bewaren.', en: 'To keep it for you.' },
      who: { nl: 'Alleen u. Tot u ook kiest voor tonen.', en: 'Only you. Unless you also choose to show it.' },
      howLong: { nl: 'Tot u stopt. Dan wissen wij het bestand meteen.', en: 'Until you stop. Then we erase the file at once.' },
      howToStop: { nl: 'Hier, met één klik. Uw profiel blijft bestaan.', en: 'Here, with one click. Your profile stays.' },
      agree: { nl: 'Ja, bewaar mijn cv', en: 'Yes, keep my CV' },
      clauses: ['SECOND-DATA-ACC'],
    },
  ],
  'publish-cv': [
    {
      version: '1',
      from: '2026-01-01',
      what: { nl: 'Uw cv-bestand en de woorden die erin staan.', en: 'Your CV file and the words in it.' },
      why: { nl: 'Zodat recruiters uw cv kunnen lezen en u erop vinden.', en: 'So recruiters can read your CV and find you by it.' },
      who: {
        nl: 'Een werkgever, pas nadat u interesse toonde of antwoordde.',
        en: 'An employer, only after you showed interest or answered.',
      },
      howLong: { nl: 'Zolang u zichtbaar bent, of tot u stopt.', en: 'While you are visible, or until you stop.' },
      howToStop: {
        nl: 'Hier, met één klik. Het bestand blijft dan van u alleen.',
        en: 'Here, with one click. The file is then yours alone.',
      },
      agree: { nl: 'Ja, toon mijn cv', en: 'Yes, show my CV' },
      clauses: ['SECOND-DELEN-WERKG', 'SECOND-DELEN-a'],
    },
  ],
  'keep-photo': [
    {
      version: '1',
      from: '2026-01-01',
      what: { nl: 'Uw gezicht, op de foto die u kiest.', en: 'Your face, in the photo you choose.' },
      why: { nl: 'Om de foto voor u te bewaren.', en: 'To keep the photo for you.' },
      who: { nl: 'Alleen u. Tot u ook kiest voor tonen.', en: 'Only you. Unless you also choose to show it.' },
      howLong: { nl: 'Tot u stopt. Dan wissen wij de foto meteen.', en: 'Until you stop. Then we erase the photo at once.' },
      howToStop: { nl: 'Hier, met één klik. Uw profiel blijft bestaan.', en: 'Here, with one click. Your profile stays.' },
      agree: { nl: 'Ja, bewaar mijn foto', en: 'Yes, keep my photo' },
      clauses: ['SECOND-DATA-ACC'],
    },
  ],
  'publish-photo': [
    {
      version: '1',
      from: '2026-01-01',
      what: { nl: 'Uw gezicht, op de foto die u bewaart.', en: 'Your face, in the photo you keep.' },
      why: { nl: 'Om te tonen bij uw profiel. Niet om te kiezen wie past.', en: 'To show with your profile. Not to choose who fits.' },
      who: {
        nl: 'Een werkgever, pas nadat u interesse toonde of antwoordde.',
        en: 'An employer, only after you showed interest or answered.',
      },
      howLong: { nl: 'Zolang u zichtbaar bent, of tot u stopt.', en: 'While you are visible, or until you stop.' },
      howToStop: { nl: 'Hier, met één klik. De foto blijft dan van u alleen.', en: 'Here, with one click. The photo is then yours alone.' },
      agree: { nl: 'Ja, toon mijn foto', en: 'Yes, show my photo' },
      clauses: ['SECOND-DELEN-WERKG'],
    },
  ],
  newsletter: [
    {
      version: '1',
      from: '2026-01-01',
      what: {
        nl: 'Uw e-mailadres. Niet uw telefoon, en niet voor een ander.',
        en: 'Your e-mail address. Not your phone, and not for another.',
      },
      why: {
        nl: 'Om u onze nieuwsbrief te mailen. Elk ander kanaal vragen wij apart.',
        en: 'To mail you our newsletter. Every other channel we ask apart.',
      },
      who: { nl: 'Alleen wij, en de dienst die onze mail verstuurt.', en: 'Only us, and the service that sends our mail.' },
      howLong: { nl: 'Tot u stopt.', en: 'Until you stop.' },
      howToStop: { nl: 'Met de link in elke mail, hier, of door het te vragen.', en: 'With the link in every mail, here, or by asking.' },
      agree: { nl: 'Ja, mail mij de nieuwsbrief', en: 'Yes, mail me the newsletter' },
      clauses: ['SECOND-TOEST-MARK', 'SECOND-TOEST-GROEP', 'SECOND-COMM-NIEUWS', 'SECOND-TOEST-INTREK'],
    },
  ],
  'keep-application': keepApplication(['SECOND-BEWAAR-c']),
  'keep-diploma': [],
  'keep-personal': [],
  'keep-health': [],
  'exact-place': exactPlace,
} as const satisfies Pack['consents'];
