import { PASSWORD_REASONS } from '@helder/contract';
import { COMMON, NEIGHBOURS } from './password-lists.js';

export type PasswordReason = (typeof PASSWORD_REASONS)[number];
type Owner = { name: string; email: string; platform: string };

/** So much of a password may not be guessable from the characters before. */
const SURPRISES = 8;
/** Shorter parts of a name are in too many words to mean anything. */
const TELLS_FROM = 4;

const LEET: Record<string, string> = { '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', $: 's', '5': 's', '7': 't' };
const plain = (text: string) => text.normalize('NFKC').toLowerCase();
const unleet = (text: string) => [...text].map((char) => LEET[char] ?? char).join('');
/** Without the digits and signs that people put around a word. */
const core = (text: string) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** Why a password is too easy to guess; empty when it is not. Source: ASVS 5.0 6.2.4, 6.2.11, NIST SP 800-63B. */
export function reasonsAgainst(password: string, owner: Owner): PasswordReason[] {
  const text = plain(password);
  return PASSWORD_REASONS.filter((reason) => CHECKS[reason](text, owner));
}

const CHECKS: Record<PasswordReason, (text: string, owner: Owner) => boolean> = {
  'password-common': (text) => [text, core(text), unleet(text), core(unleet(text)), unleet(core(text))].some((each) => COMMON.has(each)),
  'password-personal': (text, owner) => tellingParts(owner).some((part) => text.includes(part) || unleet(text).includes(part)),
  'password-pattern': (text) => surprises([...text]) < SURPRISES,
};

function tellingParts({ name, email, platform }: Owner): string[] {
  const local = email.slice(0, email.lastIndexOf('@'));
  const whole = [name, local].map((each) => plain(each).replace(/\s/g, ''));
  const parts = [name, local].flatMap((each) => plain(each).split(/[^\p{L}\p{N}]+/u));
  return [...whole, ...parts, plain(platform)].filter((part) => [...part].length >= TELLS_FROM);
}

/** How many characters do not follow from those before: by repeating, counting on, or walking over the keyboard. */
function surprises(chars: string[]): number {
  let count = 0;
  for (let at = 0; at < chars.length; at += Math.max(1, foreseen(chars, at))) count++;
  return count;
}

/** How many characters from here on were to be foreseen as one step; 0 when none. */
const foreseen = (chars: string[], at: number) => Math.max(repeated(chars, at), sameStep(chars, at), walked(chars, at));

/** Length of the piece, of three or more, that stood there before. */
function repeated(chars: string[], at: number): number {
  const past = chars.slice(0, at).join('');
  let length = 0;
  while (at + length < chars.length && past.includes(chars.slice(at, at + length + 1).join(''))) length++;
  return length >= 3 ? length : 0;
}

/** Length of a run such as aaa, 345 or cba. */
function sameStep(chars: string[], at: number): number {
  const code = (index: number) => chars[index]?.codePointAt(0) ?? NaN;
  const step = code(at + 1) - code(at);
  if (Math.abs(step) > 1 || Number.isNaN(step)) return 0;
  let end = at + 1;
  while (code(end + 1) - code(end) === step) end++;
  return end - at >= 2 ? end - at + 1 : 0;
}

/** Length of a walk of four or more keys that lie beside each other. */
function walked(chars: string[], at: number): number {
  let end = at;
  while (NEIGHBOURS.has(chars[end] + chars[end + 1])) end++;
  return end - at >= 3 ? end - at + 1 : 0;
}
