const SEPARATOR = '[ .\\u00a0\\u2010-\\u2015-]';
// nine digits on end, unless they follow a country code (a phone); or in the usual groups, and not a part of a longer number (a date)
const NINE_DIGITS = new RegExp(
  `(?<!\\d)(?<!(?:\\+|\\b00)\\d{1,3}${SEPARATOR}?(?:\\(0\\))?${SEPARATOR}?)\\d{9}(?!\\d)|` +
    `(?<!\\d${SEPARATOR}?)(?:\\d{4}${SEPARATOR}\\d{2}${SEPARATOR}\\d{3}|\\d{3}${SEPARATOR}\\d{3}${SEPARATOR}\\d{3}|\\d{2}${SEPARATOR}\\d{3}${SEPARATOR}\\d{2}${SEPARATOR}\\d{2})(?!${SEPARATOR}?\\d)`,
  'g',
);
const IBAN_LENGTH: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IT: 27,
  LT: 20,
  LU: 20,
  LV: 21,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  TR: 26,
  UA: 29,
};
const DATE = String.raw`(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,2} \p{L}{3,9}\.? (?:19|20)\d\d|\p{L}{3,9} \d{1,2},? (?:19|20)\d\d)`;
const BORN = new RegExp(
  String.raw`(?<!\p{L})(?:geboren|geboortedatum|geb|date of birth|birth ?date|born|dob)(?!\p{L})[^\n]{0,40}?${DATE}`,
  'iu',
);

// full-width and other forms of a digit are that digit
const plain = (text: string) => text.normalize('NFKC');

/** The 11-test of a Dutch citizen service number (BSN): nine digits, weights 9…2 and -1. */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, n) => total + Number(digit) * (n === 8 ? -1 : 9 - n), 0);
  return sum % 11 === 0;
}

const bsnOr = (text: string, found: (bsn: string) => string) =>
  plain(text).replace(NINE_DIGITS, (match) => (isBsn(match.replace(/\D/g, '')) ? found(match) : match));

/** True when a text holds a number that looks like a BSN. */
export function holdsBsn(text: string): boolean {
  let isFound = false;
  bsnOr(text, (match) => ((isFound = true), match));
  return isFound;
}

/** The text with every number that looks like a BSN blotted out. */
export const withoutBsn = (text: string): string => (holdsBsn(text) ? bsnOr(text, () => '•••••••••') : text);

/** True when a text holds an international bank account number whose check digits are right (ISO 13616, mod 97). */
export function holdsIban(text: string): boolean {
  const upper = plain(text).toUpperCase();
  return [...upper.matchAll(/(?<![A-Z0-9])([A-Z]{2})\d{2}/g)].some(({ 1: country, index }) => {
    const length = IBAN_LENGTH[country];
    const account = upper
      .slice(index, index + 60)
      .replace(/[ .\-]/g, '')
      .slice(0, length);
    return length !== undefined && account.length === length && /^[A-Z0-9]+$/.test(account) && mod97(account) === 1;
  });
}
function mod97(account: string): number {
  let rest = 0;
  for (const sign of account.slice(4) + account.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** True when a text says on which day somebody was born. */
export const holdsBirthDate = (text: string): boolean => BORN.test(plain(text));

// an identity document: two letters, six letters or digits, a digit, never the letter O; without a word that says so only with three digits
const ID_NUMBER = String.raw`(?=(?:[A-Z]*\d){3})[A-NP-Z]{2}[A-NP-Z\d]{6}\d`;
const ID_WORD =
  'paspoort(?:nummer)?|id[- ]?(?:kaart|card)|identiteits(?:kaart|bewijs)|documentnummer|rijbewijs(?:nummer)?|passport|identity card|driving licen[cs]e|bsn(?:-nummer)?|burgerservicenummer|sofi-?nummer|citizen service number';
const NUMBER_OF_ID = String.raw`[A-NP-Z]{2}[A-NP-Z\d]{6}\d|[1-9]\d{7,9}|\d{3}[ .-]\d{3}[ .-]\d{3}`;
const alone = (pattern: string) => String.raw`(?<![\p{L}\d])(?:${pattern})(?![\p{L}\d])`;
const BARE_ID = new RegExp(alone(ID_NUMBER), 'u');
const NAMED_ID = new RegExp(String.raw`${alone(ID_WORD)}[^\n!?]{0,30}?${alone(NUMBER_OF_ID)}`, 'iu');

const PASSWORD = String.raw`(?:wachtwoord|password|passphrase|pincode|pin code)`;
// what people say of a password without telling it
const NO_SECRET =
  'niet|geen|verlopen|vergeten|kwijt|geblokkeerd|te|weg|gewijzigd|veranderd|fout|verkeerd|onjuist|ongeldig|onveilig|zwak|gelekt|gestolen|geraden|al|nog|ook|steeds|altijd|nooit|dan|een|het|de|door|van|voor|bij|in|op|not|no|expired|forgotten|lost|wrong|blocked|locked|too|gone|changed|incorrect|invalid|unsafe|weak|stolen|leaked|guessed|refused|rejected|being|never|still|always|the|a|an|by|for|in|on|to';
const TOLD_PASSWORD = new RegExp(
  String.raw`(?<!\p{L})${PASSWORD} ?(?:(?:is|was|luidt) ?[:=]?|[:=])\s*(?!(?:${NO_SECRET})(?![\p{L}\d]))["'‘“]?[^\s"'’”]{4,}`,
  'iu',
);

const ABOUT_ME = String.raw`(?:ik (?:heb|had|ben|was|kreeg|slik|gebruik|lijd aan)|(?:heb|had|ben|was) ik|mijn|i (?:have|had|am|was|take|suffer from)|i['’](?:m|ve)|my)`;
const HEALTH =
  'ziekte|ziek(?! van)|zwanger|zwangerschap|depressies?|depressief|kanker|diabetes|suikerziekte|burn-?out|epilepsie|adhd|autisme|autistisch|hiv|ptss|diagnoses?|medicijnen|medicatie|chemo|chemotherapie|handicap|gehandicapt|arbeidsongeschikt|verslaafd|verslaving|astma|reuma|hartinfarct|illness|ill|sick(?! of)|pregnant|pregnancy|depression|depressed|cancer|epilepsy|autism|autistic|ptsd|diagnosis|diagnosed|medication|disability|disabled|addicted|addiction|asthma|arthritis';
// somebody who works in care says these words too
const AT_WORK = 'werk|work|ervaring|experience|pati[eë]nt|cli[eë]nt|vacature|vacanc|baan|job|stage|opleiding';
const MEDICAL = new RegExp(
  String.raw`(?<!\p{L})${ABOUT_ME}(?!\p{L})(?:(?!${AT_WORK})[^.!?\n]){0,25}?(?<!\p{L})(?:${HEALTH})(?!\p{L})`,
  'iu',
);

/** True when a text seems to say something of the health of whoever wrote it. */
export const holdsHealth = (text: string): boolean => MEDICAL.test(plain(text));

/** What does not belong in a message to us: the first kind a text seems to hold. */
export const SENSITIVE = ['bsn', 'id-number', 'password', 'medical'] as const;
export type Sensitive = (typeof SENSITIVE)[number];
const HOLDS: Readonly<Record<Sensitive, (text: string) => boolean>> = {
  bsn: holdsBsn,
  'id-number': (text) => BARE_ID.test(plain(text)) || NAMED_ID.test(plain(text)),
  password: (text) => TOLD_PASSWORD.test(plain(text)),
  medical: holdsHealth,
};

/** Null when a text seems to hold none of it. Meant as a hint before sending: it knows patterns, not people. */
export const sensitiveIn = (text: string): Sensitive | null => SENSITIVE.find((kind) => HOLDS[kind](text)) ?? null;
// a scheme, "www.", or a name with an ending that leads somewhere; the part behind the @ of an address is none
const LINK =
  /\b[a-z][a-z\d+.-]{1,19}:\/\/|\bwww\.|(?<![\p{L}\d@.-])(?:[\p{L}\d-]+\.)+(?:nl|com|net|org|eu|be|de|io|info|biz|app|dev|me|co|ly|gl|link|site|online|shop|xyz|top|ru|cn)(?![\p{L}\d@-])/iu;

/** True when a text holds something a reader could press or type to leave this site. */
export const holdsLink = (text: string): boolean => LINK.test(plain(text));

/** What a message between people may not carry, because it is how people are deceived or harmed. */
export const MESSAGE_FAULTS = { bsn: holdsBsn, iban: holdsIban, link: holdsLink } as const;
