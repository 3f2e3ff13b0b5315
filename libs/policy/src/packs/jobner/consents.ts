import type { Pack } from '../../pack.js';
import { keepApplication, keepHealth } from '../usual.js';

/** One upload keeps and publishes: the same words stand at both questions. */
const photo = [
  {
    version: '1',
    from: '2026-01-01',
    what: { nl: 'Uw gezicht, op de foto die u uploadt.', en: 'Your face, in the photo you upload.' },
    why: {
      nl: 'Uploaden betekent twee dingen: wij bewaren de foto, en wij tonen haar bij uw profiel.',
      en: 'Uploading means two things: we keep the photo, and we show it with your profile.',
    },
    who: { nl: 'Recruiters van organisaties op onze lijst. Niemand anders.', en: 'Recruiters of organisations on our list. Nobody else.' },
    howLong: { nl: 'Tot u de foto weghaalt, of uw account sluit.', en: 'Until you remove the photo, or close your account.' },
    howToStop: { nl: 'Haal de foto weg. Zij is dan meteen overal weg.', en: 'Remove the photo. It is then gone everywhere at once.' },
    agree: { nl: 'Ja, bewaar en toon mijn foto', en: 'Yes, keep and show my photo' },
    clauses: ['JOBNER-BIJZ-b', 'JOBNER-BIJZ-c'],
  },
] as const;

/** Files that recruiters never find: they go along with an application, if the candidate picks them. */
const alongOnly = {
  why: { nl: 'Om ze mee te sturen met een sollicitatie, als u dat kiest.', en: 'To send along with an application, if you choose so.' },
  who: {
    nl: 'Alleen u. En de contactpersonen van een vacature waarvoor u ze meestuurt.',
    en: 'Only you. And the contacts of a vacancy you send them along for.',
  },
  howToStop: { nl: 'Hier, met één klik. Wij wissen het bestand dan meteen.', en: 'Here, with one click. We then erase the file at once.' },
  clauses: ['JOBNER-DATA-DOC'],
} as const;
const keepDiploma = [
  {
    version: '1',
    from: '2026-01-01',
    what: { nl: 'Het bestand met uw diploma’s.', en: 'The file with your diplomas.' },
    howLong: { nl: 'Tot u stopt, of het bestand weghaalt.', en: 'Until you stop, or remove the file.' },
    agree: { nl: 'Ja, bewaar mijn diploma’s', en: 'Yes, keep my diplomas' },
    ...alongOnly,
  },
] as const;
const keepPersonal = [
  {
    version: '1',
    from: '2026-01-01',
    what: {
      nl: 'Een persoonlijk document, zoals een getuigschrift of een aanbeveling. Geen paspoort of identiteitskaart.',
      en: 'A personal document, such as a reference or a recommendation. No passport or identity card.',
    },
    howLong: { nl: 'Een jaar. Daarna wissen wij het vanzelf.', en: 'A year. After that we erase it by ourselves.' },
    agree: { nl: 'Ja, bewaar dit document een jaar', en: 'Yes, keep this document for a year' },
    lasts: 'P1Y',
    ...alongOnly,
  },
] as const;

/** What is asked, purpose by purpose; one upload of a photo answers two of them. Immutable once in force: a change is a new row. */
export const consents = {
  'be-found': [
    {
      version: '1',
      from: '2026-01-01',
      what: { nl: 'Uw profiel, met uw naam.', en: 'Your profile, with your name.' },
      why: { nl: 'Zodat recruiters u kunnen vinden voor werk dat past.', en: 'So recruiters can find you for work that suits you.' },
      who: {
        nl: 'Recruiters van organisaties op onze lijst. Niemand anders.',
        en: 'Recruiters of organisations on our list. Nobody else.',
      },
      howLong: { nl: 'Tot u het uitzet, of uw account sluit.', en: 'Until you switch it off, or close your account.' },
      howToStop: {
        nl: 'Met één klik op ‘Wie ziet wat’. U bent dan direct onzichtbaar.',
        en: 'One click on ‘Who sees what’. You are hidden at once.',
      },
      agree: { nl: 'Ja, recruiters mogen mij vinden', en: 'Yes, recruiters may find me' },
      clauses: ['JOBNER-DOEL-MATCH'],
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
      clauses: ['JOBNER-DATA-DOC'],
    },
  ],
  'publish-cv': [
    {
      version: '1',
      from: '2026-01-01',
      what: { nl: 'Uw cv-bestand en de woorden die erin staan.', en: 'Your CV file and the words in it.' },
      why: { nl: 'Zodat recruiters uw cv kunnen lezen en u erop vinden.', en: 'So recruiters can read your CV and find you by it.' },
      who: {
        nl: 'Recruiters van organisaties op onze lijst. Niemand anders.',
        en: 'Recruiters of organisations on our list. Nobody else.',
      },
      howLong: { nl: 'Zolang u zichtbaar bent, of tot u stopt.', en: 'While you are visible, or until you stop.' },
      howToStop: {
        nl: 'Hier, met één klik. Het bestand blijft dan van u alleen.',
        en: 'Here, with one click. The file is then yours alone.',
      },
      agree: { nl: 'Ja, toon mijn cv', en: 'Yes, show my CV' },
      clauses: ['JOBNER-DATA-DOC'],
    },
  ],
  'keep-photo': photo,
  'publish-photo': photo,
  newsletter: [
    {
      version: '1',
      from: '2026-01-01',
      what: { nl: 'Uw e-mailadres.', en: 'Your e-mail address.' },
      why: { nl: 'Om u de nieuwsbrief te sturen. Aanbod vragen wij apart.', en: 'To send you the newsletter. Offers we ask apart.' },
      who: { nl: 'Alleen wij, en de dienst die onze mail verstuurt.', en: 'Only us, and the service that sends our mail.' },
      howLong: { nl: 'Tot u stopt.', en: 'Until you stop.' },
      howToStop: {
        nl: 'Met één klik onder elke nieuwsbrief, hier, of per mail.',
        en: 'One click below every newsletter, here, or by mail.',
      },
      agree: { nl: 'Ja, stuur mij de nieuwsbrief', en: 'Yes, send me the newsletter' },
      clauses: ['JOBNER-DOEL-NIEUWS', 'JOBNER-DOEL-AANBOD'],
    },
  ],
  'keep-application': keepApplication([]),
  'keep-diploma': keepDiploma,
  'keep-personal': keepPersonal,
  'keep-health': keepHealth(['JOBNER-BIJZ-a']),
  'exact-place': [],
} as const satisfies Pack['consents'];
