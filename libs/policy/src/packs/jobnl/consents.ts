import type { Pack } from '../../pack.js';
import { keepApplication } from '../usual.js';

/** What is asked, purpose by purpose. Immutable once in force: a change is a new row. */
export const consents = {
  'be-found': [
    {
      version: '1',
      from: '2026-01-01',
      what: { nl: 'Uw profiel. Uw telefoon, bank en btw-nummer niet.', en: 'Your profile. Not your phone, bank and VAT number.' },
      why: { nl: 'Zodat recruiters en opdrachtgevers u vinden.', en: 'So recruiters and clients find you.' },
      who: {
        nl: 'Iedereen die op Job.nl zoekt. Uw profiel staat bij de start op openbaar.',
        en: 'Everybody who searches Job.nl. Your profile is set to public at the start.',
      },
      howLong: { nl: 'Tot u het uitzet, of uw account sluit.', en: 'Until you switch it off, or close your account.' },
      howToStop: {
        nl: 'Met één klik op ‘Wie ziet wat’. U bent dan direct onzichtbaar.',
        en: 'One click on ‘Who sees what’. You are hidden at once.',
      },
      agree: { nl: 'Ja, mijn profiel mag te vinden zijn', en: 'Yes, my profile may be found' },
      clauses: ['JOBNL-2.4a', 'JOBNL-2.5-ZOEK'],
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
      clauses: ['JOBNL-1.3a'],
    },
  ],
  'publish-cv': [
    {
      version: '1',
      from: '2026-01-01',
      what: { nl: 'Uw cv-bestand en de woorden die erin staan.', en: 'Your CV file and the words in it.' },
      why: { nl: 'Zodat recruiters uw cv kunnen lezen en u erop vinden.', en: 'So recruiters can read your CV and find you by it.' },
      who: { nl: 'Gebruikers van Job.nl die uw profiel mogen zien.', en: 'Users of Job.nl who may see your profile.' },
      howLong: { nl: 'Zolang u zichtbaar bent, of tot u stopt.', en: 'While you are visible, or until you stop.' },
      howToStop: {
        nl: 'Hier, met één klik. Het bestand blijft dan van u alleen.',
        en: 'Here, with one click. The file is then yours alone.',
      },
      agree: { nl: 'Ja, toon mijn cv', en: 'Yes, show my CV' },
      clauses: ['JOBNL-2.4a'],
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
      clauses: ['JOBNL-1.3a'],
    },
  ],
  'publish-photo': [
    {
      version: '1',
      from: '2026-01-01',
      what: { nl: 'Uw gezicht, op de foto die u bewaart.', en: 'Your face, in the photo you keep.' },
      why: { nl: 'Om te tonen bij uw profiel. Niet om te kiezen wie past.', en: 'To show with your profile. Not to choose who fits.' },
      who: { nl: 'Gebruikers van Job.nl die uw profiel mogen zien.', en: 'Users of Job.nl who may see your profile.' },
      howLong: { nl: 'Zolang u zichtbaar bent, of tot u stopt.', en: 'While you are visible, or until you stop.' },
      howToStop: { nl: 'Hier, met één klik. De foto blijft dan van u alleen.', en: 'Here, with one click. The photo is then yours alone.' },
      agree: { nl: 'Ja, toon mijn foto', en: 'Yes, show my photo' },
      clauses: ['JOBNL-2.4a'],
    },
  ],
  newsletter: [
    {
      version: '1',
      from: '2026-01-01',
      what: { nl: 'Uw e-mailadres.', en: 'Your e-mail address.' },
      why: {
        nl: 'Om u nieuws te sturen. Wij volgen u daarmee niet. Aanbod vragen wij apart.',
        en: 'To send you news. We do not follow you with it. Offers we ask apart.',
      },
      who: { nl: 'Wij, en ActiveCampaign dat de mail verstuurt.', en: 'Us, and ActiveCampaign that sends the mail.' },
      howLong: { nl: 'Tot u stopt.', en: 'Until you stop.' },
      howToStop: { nl: 'Met één klik onder elke mail, of hier.', en: 'One click below every mail, or here.' },
      agree: { nl: 'Ja, stuur mij nieuws', en: 'Yes, send me news' },
      clauses: ['JOBNL-2.6', 'JOBNL-3.4'],
    },
  ],
  'keep-application': keepApplication([]),
  'keep-diploma': [],
  'keep-personal': [],
  'keep-health': [],
  'exact-place': [],
} as const satisfies Pack['consents'];
