import type { Pack } from '../../pack.js';
import { keepApplication, keepHealth } from '../usual.js';

/** What is asked, purpose by purpose. Immutable once in force: a change is a new row. */
export const consents = {
  'be-found': [
    {
      version: '1',
      from: '2026-01-01',
      what: {
        nl: 'Uw profiel, op de manier die u kiest: zichtbaar of anoniem.',
        en: 'Your profile, the way you choose: visible or anonymous.',
      },
      why: { nl: 'Zodat recruiters u kunnen vinden in de kandidatenbank.', en: 'So recruiters can find you in the candidate bank.' },
      who: {
        nl: 'Recruiters van organisaties op onze lijst. Niemand anders.',
        en: 'Recruiters of organisations on our list. Nobody else.',
      },
      howLong: { nl: 'Een jaar. Dan vragen wij het u opnieuw, in één mail.', en: 'One year. Then we ask you again, in one mail.' },
      howToStop: {
        nl: 'Met één klik op ‘Wie ziet wat’. U bent dan direct onzichtbaar.',
        en: 'One click on ‘Who sees what’. You are hidden at once.',
      },
      agree: { nl: 'Ja, recruiters mogen mij vinden', en: 'Yes, recruiters may find me' },
      clauses: ['SF-DOEL-BANK', 'SF-GEBRUIK-b', 'SF-INZAGE-e', 'SF-INZAGE-f'],
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
      clauses: ['SF-INZAGE-b'],
    },
  ],
  'publish-cv': [
    {
      version: '1',
      from: '2026-01-01',
      what: { nl: 'Uw cv-bestand en de woorden die erin staan.', en: 'Your CV file and the words in it.' },
      why: { nl: 'Zodat recruiters uw cv kunnen lezen en u erop vinden.', en: 'So recruiters can read your CV and find you by it.' },
      who: {
        nl: 'Recruiters die uw naam mogen zien. Niet als u anoniem bent.',
        en: 'Recruiters who may see your name. Not while you are anonymous.',
      },
      howLong: { nl: 'Zolang u zichtbaar bent, of tot u stopt.', en: 'While you are visible, or until you stop.' },
      howToStop: {
        nl: 'Hier, met één klik. Het bestand blijft dan van u alleen.',
        en: 'Here, with one click. The file is then yours alone.',
      },
      agree: { nl: 'Ja, toon mijn cv', en: 'Yes, show my CV' },
      clauses: ['SF-DOEL-BANK', 'SF-INZAGE-d'],
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
      clauses: ['SF-DATA-FOTO'],
    },
  ],
  'publish-photo': [
    {
      version: '1',
      from: '2026-01-01',
      what: { nl: 'Uw gezicht, op de foto die u bewaart.', en: 'Your face, in the photo you keep.' },
      why: { nl: 'Om te tonen bij uw profiel. Niet om te kiezen wie past.', en: 'To show with your profile. Not to choose who fits.' },
      who: {
        nl: 'Recruiters die uw naam mogen zien. Niet als u anoniem bent.',
        en: 'Recruiters who may see your name. Not while you are anonymous.',
      },
      howLong: { nl: 'Zolang u zichtbaar bent, of tot u stopt.', en: 'While you are visible, or until you stop.' },
      howToStop: { nl: 'Hier, met één klik. De foto blijft dan van u alleen.', en: 'Here, with one click. The photo is then yours alone.' },
      agree: { nl: 'Ja, toon mijn foto', en: 'Yes, show my photo' },
      clauses: ['SF-DATA-FOTO', 'SF-INZAGE-d'],
    },
  ],
  newsletter: [
    {
      version: '1',
      from: '2026-01-01',
      what: { nl: 'Uw e-mailadres.', en: 'Your e-mail address.' },
      why: {
        nl: 'Om u de nieuwsbrief te sturen. Wij kijken daarvoor niet in uw profiel.',
        en: 'To send you the newsletter. We do not look at your profile for it.',
      },
      who: { nl: 'Alleen wij, en de dienst die onze mail verstuurt.', en: 'Only us, and the service that sends our mail.' },
      howLong: { nl: 'Tot u stopt.', en: 'Until you stop.' },
      howToStop: { nl: 'Met één klik onder elke nieuwsbrief, of hier.', en: 'One click below every newsletter, or here.' },
      agree: { nl: 'Ja, stuur mij de nieuwsbrief', en: 'Yes, send me the newsletter' },
      clauses: ['SF-DOEL-NIEUWS', 'SF-DOEL-WIJZ'],
    },
  ],
  'keep-application': keepApplication(['SF-DOEL-SOLL']),
  'keep-diploma': [],
  'keep-personal': [],
  'keep-health': keepHealth(['SF-BIJZ-a']),
  'exact-place': [],
} as const satisfies Pack['consents'];
