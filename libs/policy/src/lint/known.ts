import type { Finding } from './finding.js';

/** A finding we know of and live with, and why. */
export type Known = Pick<Finding, 'pack' | 'fault' | 'place'> & { why: string };

const all = (pack: string, fault: Finding['fault'], why: string, ...places: string[]): Known[] =>
  places.map((place) => ({ pack, fault, place, why }));

const SILENT = 'The text is silent; the law holds and the page says so (floor note).';
const NO_COOKIES = 'Only the session cookie is kept, so there is no choice to test yet.';
const X2 = 'X2: the vendor keeps it longer than the answer holds; what counts here is the shorter of the two.';
const NOT_ASKED = 'The product asks for no such data, so there is nothing to refuse yet.';

/** Real contradictions and gaps of the policies (X and Y of the clauses design), and what is still to be built. */
export const KNOWN: readonly Known[] = [
  ...all('demo', 'lifetime-over-consent', X2, 'cookies.vendors.teller'),

  ...all('jobnl', 'looser-than-floor', SILENT, 'rights.reply', 'rights.portability'),
  ...all('jobnl', 'no-authority-named', SILENT, 'authority'),
  ...all(
    'jobnl',
    'lifetime-over-consent',
    X2,
    'cookies.vendors.google-analytics',
    'cookies.vendors.google-tag-manager',
    'cookies.vendors.leadfeeder',
  ),

  ...all('jobner', 'looser-than-floor', SILENT, 'rights.reply', 'rights.portability'),
  ...all('jobner', 'no-authority-named', SILENT, 'authority'),
  ...all(
    'jobner',
    'looser-than-floor',
    'X6: to object is to cancel; here an objection is judged and the account stays.',
    'rights.objection',
  ),
  ...all('jobner', 'looser-than-floor', 'X10: leaving by mail only; here a link under each letter does it.', 'offers.leaving'),
  ...all('jobner', 'looser-than-floor', 'X9: use is taken for agreement; here it is kept as acknowledged, never as consent.', 'acceptance'),
  ...all('jobner', 'repealed-law', 'X11: the text names a law of before 2018; the page says which one holds.', 'cites.Wbp'),
  ...all('jobner', 'undated-text', 'The text has no date of its own; ours carry number and date.', 'versionLabel'),
  ...all('jobner', 'key-without-test', NOT_ASKED, 'consents'),
  ...all('jobner', 'lifetime-over-consent', X2, 'cookies.vendors.google-analytics'),

  ...all('jobport', 'key-without-test', NO_COOKIES, 'cookies'),

  ...all('sf', 'looser-than-floor', SILENT, 'rights.reply', 'rights.portability', 'rights.objection'),
  ...all('sf', 'no-authority-named', SILENT, 'authority'),
  ...all('sf', 'looser-than-floor', 'X9: use is taken for agreement; here it is kept as acknowledged, never as consent.', 'acceptance'),

  ...all('secondjob', 'looser-than-floor', SILENT, 'rights.reply'),
  ...all(
    'secondjob',
    'interest-on-electronic-marketing',
    'X5: both interest and consent are named; here offers need a yes.',
    'offers.electronicGround',
  ),
  ...all('secondjob', 'undated-text', 'The text has no date of its own; ours carry number and date.', 'versionLabel'),
];
