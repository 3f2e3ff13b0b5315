import type { ConsentNotice } from '../pack.js';
import type { MarketingRow } from '../preference.js';
import type { Words } from '../words.js';

type Notices = MarketingRow['notices'];

const first = { version: '1', from: '2026-01-01' } as const;
const end = {
  howLong: { nl: 'Tot u stopt.', en: 'Until you stop.' },
  howToStop: {
    nl: 'Hier, met één klik. Of met de link onder elke mail.',
    en: 'Here, with one click. Or by the link below every mail.',
  },
} as const;
const byMail = { nl: 'Uw e-mailadres.', en: 'Your e-mail address.' };
const us = { nl: 'Alleen wij, en de dienst die onze berichten verstuurt.', en: 'Only us, and the service that sends our messages.' };
const how = { nl: 'Uw e-mailadres of telefoonnummer.', en: 'Your e-mail address or phone number.' };
const profileStaysOut = 'Wij kijken daarvoor niet in uw profiel.';
const profileStaysOutEn = 'We do not look at your profile for it.';
const notice = (words: Omit<ConsentNotice, 'version' | 'from' | 'howLong' | 'howToStop' | 'clauses'>, clauses: readonly string[]) =>
  [{ ...first, ...end, ...words, clauses }] as const;

/** Rows that more than one pack offers; a pack takes those its policy names, and has the text of its own newsletter. */
export const rows = {
  newsletter: {
    purpose: 'newsletter',
    sender: 'own',
    channels: ['email'],
    title: { nl: 'Nieuwsbrief', en: 'Newsletter' },
    says: { nl: 'nieuws over ons, voor iedereen hetzelfde', en: 'news about us, the same for everybody' },
    clauses: ['JOBNER-DOEL-NIEUWS', 'SF-DOEL-NIEUWS', 'SECOND-COMM-NIEUWS'],
  },
  tips: {
    purpose: 'tips',
    sender: 'own',
    channels: ['email'],
    title: { nl: 'Tips voor uw loopbaan', en: 'Career tips' },
    says: { nl: 'een tweede nieuwsbrief, apart te kiezen', en: 'a second newsletter, a choice of its own' },
    notices: notice(
      {
        what: byMail,
        why: { nl: `Om u tips over werk te sturen. ${profileStaysOut}`, en: `To send you tips about work. ${profileStaysOutEn}` },
        who: us,
        agree: { nl: 'Ja, stuur mij de tips', en: 'Yes, send me the tips' },
      },
      ['SECOND-COMM-NIEUWS'],
    ),
    clauses: ['SECOND-COMM-NIEUWS'],
  },
  productNews: {
    purpose: 'product-news',
    sender: 'own',
    channels: ['email', 'push'],
    title: { nl: 'Wat er nieuw is', en: 'What is new' },
    says: { nl: 'nieuwe functies die u niet nodig hebt', en: 'new features that you do not need' },
    notices: notice(
      {
        what: { nl: 'Uw e-mailadres, of uw telefoon voor pushberichten.', en: 'Your e-mail address, or your phone for push messages.' },
        why: { nl: `Om u nieuwe functies te laten zien. ${profileStaysOut}`, en: `To show you new features. ${profileStaysOutEn}` },
        who: us,
        agree: { nl: 'Ja, vertel mij wat er nieuw is', en: 'Yes, tell me what is new' },
      },
      ['SF-DOEL-WIJZ'],
    ),
    clauses: ['SF-DOEL-WIJZ'],
  },
  ownOffers: {
    purpose: 'offers',
    sender: 'own',
    channels: ['email', 'phone', 'sms', 'post', 'push'],
    title: { nl: 'Aanbiedingen', en: 'Offers' },
    says: { nl: 'diensten van ons die geld kosten', en: 'services of ours that cost money' },
    notices: notice(
      {
        what: how,
        why: { nl: `Om u aanbiedingen van ons te doen. ${profileStaysOut}`, en: `To make you offers of ours. ${profileStaysOutEn}` },
        who: us,
        agree: { nl: 'Ja, doe mij aanbiedingen', en: 'Yes, make me offers' },
      },
      ['JOBNER-DOEL-AANBOD', 'SECOND-TOEST-MARK'],
    ),
    clauses: ['JOBNER-DOEL-AANBOD', 'SECOND-TOEST-MARK', 'SECOND-GEBRUIK-KANAAL'],
  },
  groupOffers: {
    purpose: 'offers',
    sender: 'group',
    channels: ['email', 'phone', 'sms', 'post', 'push'],
    title: { nl: 'Aanbiedingen van bedrijven van onze groep', en: 'Offers of companies of our group' },
    says: { nl: 'wij sturen ze, zij krijgen uw adres niet', en: 'we send them, they do not get your address' },
    notices: notice(
      {
        what: how,
        why: { nl: 'Om u aanbiedingen van bedrijven van onze groep te sturen.', en: 'To send you offers of companies of our group.' },
        who: {
          nl: 'Wij sturen ze namens hen. Zij krijgen uw gegevens niet.',
          en: 'We send them on their behalf. They do not get your data.',
        },
        agree: { nl: 'Ja, stuur mij aanbiedingen van de groep', en: 'Yes, send me offers of the group' },
      },
      ['SECOND-TOEST-GROEP'],
    ),
    clauses: ['SECOND-TOEST-GROEP'],
  },
  thirdPartyOffers: {
    purpose: 'offers',
    sender: 'third-party',
    channels: ['email', 'phone', 'sms', 'post', 'push'],
    title: { nl: 'Reclame van andere bedrijven', en: 'Advertising of other companies' },
    says: { nl: 'wij sturen die, zij krijgen uw adres niet', en: 'we send it, they do not get your address' },
    notices: notice(
      {
        what: how,
        why: { nl: 'Om u reclame van andere bedrijven te sturen.', en: 'To send you advertising of other companies.' },
        who: {
          nl: 'Wij sturen die namens hen. Zij krijgen uw gegevens niet.',
          en: 'We send it on their behalf. They do not get your data.',
        },
        agree: { nl: 'Ja, stuur mij reclame van anderen', en: 'Yes, send me advertising of others' },
      },
      ['SECOND-TOEST-DERDE'],
    ),
    clauses: ['SECOND-TOEST-DERDE', 'SECOND-MARK-NIETVERK'],
  },
  measuring: {
    purpose: 'measuring',
    sender: 'own',
    channels: ['email'],
    title: { nl: 'Meten of mail gelezen wordt', en: 'Measuring whether mail is read' },
    says: { nl: 'alleen aantallen, nooit wie', en: 'numbers only, never who' },
    notices: notice(
      {
        what: {
          nl: 'Dat een mail geopend is, en op welke link geklikt is. Zonder uw naam.',
          en: 'That a mail was opened, and which link was clicked. Without your name.',
        },
        why: { nl: 'Om te tellen welke mails gelezen worden.', en: 'To count which mails are read.' },
        who: { nl: 'Alleen wij. De telling staat op onze eigen computers.', en: 'Only us. The counting is done on our own computers.' },
        agree: { nl: 'Ja, tel mijn openen en klikken mee', en: 'Yes, count my opening and clicking' },
      },
      ['SECOND-GEBRUIK-METEN'],
    ),
    clauses: ['SECOND-GEBRUIK-METEN'],
  },
} as const satisfies Record<string, Omit<MarketingRow, 'notices'> & Partial<MarketingRow>>;

/** The newsletter; its text stands with the consents of the pack, for it is asked on both pages. */
export const newsletterRow = <N extends Notices>(notices: N, clauses: readonly string[] = rows.newsletter.clauses) => ({
  ...rows.newsletter,
  notices,
  clauses,
});
/** The row where e-mail is the only way, so that the text speaks of nothing else. */
export const byMailOnly = <R extends MarketingRow>(row: R, clauses: readonly string[], who: Words = us) => ({
  ...row,
  channels: ['email'] as const,
  notices: row.notices.map((each) => ({ ...each, what: byMail, who, clauses })),
  clauses,
});
