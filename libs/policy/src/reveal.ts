import { FIELD_KEYS, FIELDS, FILE_LABELS, SHOWN_KINDS, type FieldKey, type ShownKind } from './fields.js';
import type { ConsentNotice } from './pack.js';
import type { Words } from './words.js';

/** A yes to show one organisation more than the level does; that organisation is its scope. */
export const REVEAL = 'reveal';
export type Revealing = { purpose: typeof REVEAL; organisation: string };

/** What can be shown to one organisation: every field with a switch, the address one signs in with, and the files. */
export type Revealable = Exclude<FieldKey, 'postcode'> | 'email' | ShownKind;
export const REVEALABLE = [
  ...FIELD_KEYS.filter((key) => FIELDS[key].sharedAtFirst !== null),
  'email',
  ...SHOWN_KINDS,
] as unknown as readonly [Revealable, ...Revealable[]];

const EMAIL: Words = { nl: 'E-mailadres', en: 'E-mail address' };
export const revealableLabel = (key: Revealable): Words =>
  key === 'email' ? EMAIL : key === 'cv' || key === 'photo' ? FILE_LABELS[key] : FIELDS[key].label;

/** How an organisation may ask one candidate, and how long a yes can hold. Durations are ISO 8601. */
export type RevealRules = {
  /** A question without an answer ends after this. */
  answerWithin: string;
  /** The end date that stands in the form, and the last one that can be chosen. */
  usual: string;
  longest: string;
  /** After a no the same organisation does not ask again for so long. */
  restAfterNo: string;
  /** How many candidates one recruiter asks in a day, and how many messages one person sends. */
  asksADay: number;
  messagesADay: number;
  notices: readonly ConsentNotice[];
};
