import { after, dayOf, startOfDay } from './dates.js';
import type { ConsentNotice, ConsentPurpose, Pack } from './pack.js';
import { rowOf, type Topic } from './preference.js';
import { REVEAL, type Revealing } from './reveal.js';

type Version = Pick<ConsentNotice, 'from' | 'isSameMeaning'>;

/** The texts of a purpose or of one of the preferences, by date; none where the pack does not ask it. */
export const textsOf = (
  { consents, marketing, reveal }: Pick<Pack, 'consents' | 'marketing' | 'reveal'>,
  asked: ConsentPurpose | Topic | Revealing,
): readonly ConsentNotice[] => {
  if (typeof asked === 'string') return consents[asked];
  return asked.purpose === REVEAL ? reveal.notices : (rowOf(marketing, asked)?.notices ?? []);
};

/** When a yes to this text, given at this instant, ends by itself; null: not before a stop. */
export const consentUntil = ({ lasts }: Pick<ConsentNotice, 'lasts'>, givenAt: Date): Date | null => (lasts ? after(givenAt, lasts) : null);

/** The versions that ask again: every one but the first and those that only say the same in other words. */
const askingAgain = (versions: readonly Version[]) =>
  [...versions]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .slice(1)
    .filter(({ isSameMeaning }) => !isSameMeaning);

/** When a text with another meaning takes the place of the one that was agreed to at this instant; null: no such text is known. */
export function replacedAt(versions: readonly Version[], givenAt: Date): Date | null {
  const next = askingAgain(versions).find(({ from }) => from > dayOf(givenAt));
  return next ? startOfDay(next.from) : null;
}

/** Since when only a yes to a newer text counts; null: every yes that was given still does. */
export function lastReplacedAt(versions: readonly Version[], now: Date): Date | null {
  const last = askingAgain(versions).findLast(({ from }) => from <= dayOf(now));
  return last ? startOfDay(last.from) : null;
}
