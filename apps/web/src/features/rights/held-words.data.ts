import { wordFor, type DictionaryName } from '@helder/policy/dictionary/index.js';
import type { Language, Words } from '@helder/policy';

const w = (nl: string, en: string): Words => ({ nl, en });

/** Names inside a field, such as the parts of a job. */
const INSIDE: Readonly<Record<string, Words>> = {
  title: w('Functie', 'Job title'),
  employer: w('Werkgever', 'Employer'),
  from: w('Van', 'From'),
  until: w('Tot', 'Until'),
  description: w('Wat u deed', 'What you did'),
  field: w('Richting', 'Field of study'),
  school: w('School', 'School'),
  level: w('Niveau', 'Level'),
  language: w('Taal', 'Language'),
  min: w('Minimaal', 'At least'),
  max: w('Maximaal', 'At most'),
  changed: w('Veranderd', 'Changed'),
  cv: w('Cv', 'CV'),
  hasPhoto: w('Met foto', 'With photo'),
  sealed: w('Ook getoond', 'Also shown'),
  channel: w('Kanaal', 'Channel'),
  action: w('Handeling', 'Act'),
  control_id: w('Knop', 'Control'),
  default_state: w('Stond vooraf', 'Set beforehand'),
  ui_version: w('Versie van de site', 'Version of the site'),
  sent_at: w('Verstuurd op', 'Sent at'),
  confirmed_at: w('Bevestigd op', 'Confirmed at'),
};

// a code in this column, or in this column of that list, is a word of this dictionary
const DICTIONARIES: Readonly<Record<string, DictionaryName>> = {
  sector: 'sector',
  function: 'function',
  region: 'region',
  specialisms: 'specialism',
  skills: 'skill',
  years_band: 'years',
  education: 'education',
  languages: 'language',
  'education.level': 'education',
  'languages.level': 'languageLevel',
  'languages.language': 'language',
};

const CODED = [
  'role',
  'actor_role',
  'state',
  'level',
  'what',
  'kind',
  'scope',
  'type',
  'mode',
  'language',
  'purpose',
  'sender',
  'channel',
  'scan',
  'default_state',
];
const CODES: Readonly<Record<string, Words>> = {
  candidate: w('kandidaat', 'candidate'),
  recruiter: w('recruiter', 'recruiter'),
  admin: w('beheerder', 'administrator'),
  support: w('helpdesk', 'help desk'),
  active: w('actief', 'active'),
  closing: w('gesloten', 'closed'),
  nl: w('Nederlands', 'Dutch'),
  en: w('Engels', 'English'),
  hidden: w('onzichtbaar', 'hidden'),
  anonymous: w('anoniem', 'anonymous'),
  recruiters: w('zichtbaar', 'visible'),
  public: w('openbaar', 'public'),
  'on-interest': w('met een openbare naam', 'by a public name'),
  profile: w('profiel', 'profile'),
  cv: w('cv', 'CV'),
  photo: w('foto', 'photo'),
  own: w('alleen wij', 'only us'),
  explicit: w('met een vinkje', 'with a tick'),
  acknowledge: w('kennis genomen', 'took note'),
  notice: w('laten zien', 'was shown'),
  given: w('ja', 'yes'),
  refused: w('nee', 'no'),
  withdrawn: w('gestopt', 'stopped'),
  reconfirmed: w('opnieuw ja', 'yes again'),
  subscribed: w('aan', 'on'),
  pending: w('wacht op bevestiging', 'waiting for confirmation'),
  stopped: w('gestopt', 'stopped'),
  privacy: w('privacy', 'privacy'),
  question: w('vraag', 'question'),
  remark: w('opmerking', 'remark'),
  complaint: w('klacht', 'complaint'),
  terms: w('voorwaarden', 'terms'),
  web: w('website', 'website'),
  mail: w('mail', 'mail'),
  off: w('uit', 'off'),
  clean: w('schoon', 'clean'),
  unscanned: w('niet gedaan', 'not done'),
  'be-found': w('gevonden worden', 'being found'),
  'keep-cv': w('cv bewaren', 'keeping your CV'),
  'publish-cv': w('cv tonen', 'showing your CV'),
  'keep-photo': w('foto bewaren', 'keeping your photo'),
  'publish-photo': w('foto tonen', 'showing your photo'),
  newsletter: w('nieuwsbrief', 'newsletter'),
  'keep-application': w('sollicitaties langer bewaren', 'keeping applications longer'),
  'keep-diploma': w('diploma’s bewaren', 'keeping diplomas'),
  'keep-personal': w('persoonlijk document bewaren', 'keeping a personal document'),
  'keep-health': w('woorden over gezondheid bewaren', 'keeping words about health'),
  'exact-place': w('postcode gebruiken', 'using the postcode'),
  diploma: w('diploma’s', 'diplomas'),
  personal: w('persoonlijk document', 'personal document'),
  tips: w('tips voor uw loopbaan', 'career tips'),
  'product-news': w('wat er nieuw is', 'what is new'),
  offers: w('aanbiedingen', 'offers'),
  measuring: w('meten of mail gelezen wordt', 'measuring whether mail is read'),
  reveal: w('meer tonen aan één organisatie', 'showing more to one organisation'),
  group: w('bedrijven van onze groep', 'companies of our group'),
  'third-party': w('andere bedrijven', 'other companies'),
};
const WAYS: Readonly<Record<string, Words>> = {
  email: w('per e-mail', 'by e-mail'),
  phone: w('per telefoon', 'by phone'),
  sms: w('per sms', 'by text message'),
  post: w('per post', 'by post'),
  push: w('per pushbericht', 'by push message'),
};
/** A way and a sender, such as `sms:group`. */
function sayScope(text: string, language: Language): string {
  const [way, sender] = text.split(':');
  return sender && WAYS[way] ? `${WAYS[way][language]}, ${CODES[sender]?.[language] ?? sender}` : (CODES[text]?.[language] ?? text);
}

/** Where a value stands: its column, and the list it is in. */
export type At = { key: string; of?: string };

/** A code in words; anything else as it is. */
export function sayCode(text: string, { key, of }: At, language: Language): string {
  const dictionary = DICTIONARIES[of ? `${of}.${key}` : key];
  if (dictionary) return wordFor(dictionary, text, language);
  if (key === 'scope') return sayScope(text, language);
  return CODED.includes(key) ? (CODES[text]?.[language] ?? text) : text;
}

/** The name of something inside a field. */
export const nameInside = (key: string, names: Readonly<Record<string, string>>, { of }: Partial<At>, language: Language): string =>
  (of ? undefined : names[key]) ?? INSIDE[key]?.[language] ?? names[key] ?? key;
