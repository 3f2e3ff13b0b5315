import { OWN_NAMES } from './cookie-names.js';
import type { CookieVendor } from './cookie-register.js';
import type { RetentionRule } from './pack.js';

const ours = { categories: ['necessary'], loads: [], policyUrl: null } as const;

/** What every pack keeps on a device to work at all. */
export const ownCookies = [
  {
    ...ours,
    id: 'session',
    name: { nl: 'Ingelogd blijven', en: 'Staying signed in' },
    why: { nl: 'Zodat u ingelogd blijft terwijl u klikt.', en: 'Keeps you signed in while you click.' },
    lifetime: 'P30D',
    endsWhen: {
      nl: 'Tot u uitlogt, of uw browser sluit. Met ‘Blijf ingelogd’ ten hoogste 30 dagen.',
      en: 'Until you sign out or close your browser. With ‘Stay signed in’ 30 days at most.',
    },
    stores: [{ kind: 'cookie', name: OWN_NAMES.session }],
    clauses: ['SF-WEB-NOOD'],
  },
  {
    ...ours,
    id: 'choice',
    name: { nl: 'Uw cookiekeuze', en: 'Your cookie choice' },
    why: { nl: 'Onthoudt wat u koos, zodat wij het niet steeds vragen.', en: 'Remembers your choice, so we do not keep asking.' },
    lifetime: 'P13M',
    stores: [{ kind: 'cookie', name: OWN_NAMES.choice }],
    clauses: ['JOBNL-C1.2b'],
  },
  {
    ...ours,
    id: 'signed-in',
    name: { nl: 'Snel starten', en: 'Starting fast' },
    why: {
      nl: 'Onthoudt dat u hier inlogde en als wat. Zonder uw naam.',
      en: 'Remembers that you signed in here and as what. Without your name.',
    },
    lifetime: 'P30D',
    endsWhen: { nl: 'Tot u uitlogt.', en: 'Until you sign out.' },
    stores: [{ kind: 'local', name: OWN_NAMES.signedIn }],
    clauses: ['SF-WEB-NOOD'],
  },
  {
    ...ours,
    id: 'theme',
    name: { nl: 'Licht of donker', en: 'Light or dark' },
    why: { nl: 'Onthoudt of u licht of donker koos.', en: 'Remembers whether you chose light or dark.' },
    lifetime: null,
    endsWhen: { nl: 'Tot u ‘Zoals mijn apparaat’ kiest.', en: 'Until you choose ‘Same as my device’.' },
    stores: [{ kind: 'local', name: OWN_NAMES.theme }],
    clauses: ['JOBNL-C1.1a'],
  },
  {
    ...ours,
    id: 'language',
    name: { nl: 'Uw taal', en: 'Your language' },
    why: { nl: 'Onthoudt of u Nederlands of Engels koos.', en: 'Remembers whether you chose Dutch or English.' },
    lifetime: null,
    endsWhen: { nl: 'Tot u weer Nederlands kiest.', en: 'Until you choose Dutch again.' },
    stores: [{ kind: 'local', name: OWN_NAMES.language }],
    clauses: ['JOBNL-C1.1a'],
  },
  {
    ...ours,
    id: 'user-name',
    name: { nl: 'Uw e-mailadres bij het inloggen', en: 'Your e-mail address when signing in' },
    why: {
      nl: 'Vult uw e-mailadres alvast in, als u daarvoor koos bij het inloggen.',
      en: 'Fills in your e-mail address, if you chose so when signing in.',
    },
    lifetime: null,
    endsWhen: { nl: 'Tot u inlogt zonder het vakje.', en: 'Until you sign in without the tick.' },
    stores: [{ kind: 'local', name: OWN_NAMES.userName }],
    clauses: ['JOBNER-COOKIE-FUNC'],
  },
  {
    ...ours,
    id: 'scroll',
    name: { nl: 'Waar u was op een pagina', en: 'Where you were on a page' },
    why: { nl: 'Brengt u met ‘terug’ naar dezelfde plek.', en: 'Takes you to the same place with ‘back’.' },
    lifetime: null,
    endsWhen: { nl: 'Tot u dit tabblad sluit.', en: 'Until you close this tab.' },
    stores: [{ kind: 'session', name: OWN_NAMES.scroll }],
    clauses: ['SF-WEB-NOOD'],
  },
] as const satisfies readonly CookieVendor[];

/** Counts visits and where they came from, nothing about whom; off until a person allows statistics. */
export const ownStatistics = {
  id: 'own-statistics',
  name: { nl: 'Bezoek tellen', en: 'Counting visits' },
  categories: ['statistics'],
  why: {
    nl: 'Telt hoe vaak een pagina wordt geopend, en via welke site. Wij bewaren alleen aantallen, niets over u.',
    en: 'Counts how often a page is opened, and from which site. We keep numbers only, nothing about you.',
  },
  lifetime: null,
  endsWhen: { nl: 'Tot u dit tabblad sluit.', en: 'Until you close this tab.' },
  stores: [{ kind: 'session', name: OWN_NAMES.counted }],
  loads: [{ kind: 'count' }],
  policyUrl: null,
  isOurs: true,
  clauses: ['SF-WEB-STAT', 'JOBPORT-2a-1'],
} as const satisfies CookieVendor;

/** The row of the retention register every pack needs: a person's own answers, on our side. */
export const cookieChoiceRule = {
  code: 'cookie-choice',
  what: { nl: 'Uw keuze voor cookies', en: 'Your cookie choice' },
  why: { nl: 'Om te doen wat u koos, op elk apparaat.', en: 'To do what you chose, on every device.' },
  ground: { kind: 'law', source: 'AVG art. 7 lid 1', words: { nl: 'Moet van de wet', en: 'The law requires it' } },
  start: { nl: 'U kiest', en: 'You choose' },
  period: 'P13M',
  action: 'erase',
  atClosing: 'erased',
  who: { nl: 'Alleen u', en: 'Only you' },
  clauses: ['JOBNL-C1.2b'],
} as const satisfies RetentionRule;
