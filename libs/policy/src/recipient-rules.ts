import {
  DATA_CATEGORIES,
  SHARING_GROUNDS,
  SHARING_PURPOSES,
  type DataCategory,
  type Recipient,
  type Sharing,
  type SharingPurpose,
} from './recipient-register.js';

export type RecipientMistake =
  | 'no-safeguard'
  | 'wrong-safeguard'
  | 'no-agreement'
  | 'unknown-purpose'
  | 'unknown-category'
  | 'unknown-ground'
  | 'purpose-twice'
  | 'id-twice';

/** What makes a register refused as a whole; empty is good (JOBPORT-5b, 5c, 5e, SECOND-DOORGIFTE, SF-BEV-b). */
export function recipientMistakes(recipients: readonly Recipient[]): { recipient: string; mistake: RecipientMistake }[] {
  return recipients.flatMap((recipient, at) => {
    const { id, sharing } = recipient;
    const found: [RecipientMistake, boolean][] = [
      ['no-safeguard', recipient.region !== 'eea' && !recipient.safeguard?.reference.trim()],
      ['wrong-safeguard', recipient.region === 'elsewhere' && recipient.safeguard?.kind === 'adequacy'],
      ['no-agreement', recipient.kind === 'processor' && !recipient.agreement?.trim()],
      ['unknown-purpose', sharing.some(({ purpose }) => !SHARING_PURPOSES.includes(purpose))],
      ['unknown-category', sharing.some(({ categories }) => categories.some((each) => !DATA_CATEGORIES.includes(each)))],
      ['unknown-ground', sharing.some(({ ground }) => !SHARING_GROUNDS.includes(ground))],
      ['purpose-twice', new Set(sharing.map(({ purpose }) => purpose)).size < sharing.length],
      ['id-twice', recipients.findIndex((each) => each.id === id) < at],
    ];
    return found.filter(([, is]) => is).map(([mistake]) => ({ recipient: id, mistake }));
  });
}

/** Something that would leave: to whom, what for, and which kinds of data. */
export type Handing = { recipient: string; purpose: SharingPurpose; categories: readonly DataCategory[]; hasAgreed: boolean };
export type Passage = { mayPass: true; sharing: Sharing } | { mayPass: false; because: 'unlisted' | 'purpose' | 'too-much' | 'no-consent' };

/**
 * The one rule by which data leaves for somebody outside: listed, for a listed purpose, no more than that purpose needs, and
 * with the candidate's yes where it rests on that (JOBNER-TOEGANG-b, JOBPORT-5c, SECOND-DELEN-a).
 */
export function passage(recipients: readonly Recipient[], { recipient, purpose, categories, hasAgreed }: Handing): Passage {
  const listed = recipients.find(({ id }) => id === recipient);
  if (!listed) return { mayPass: false, because: 'unlisted' };
  const sharing = listed.sharing.find((each) => each.purpose === purpose);
  if (!sharing) return { mayPass: false, because: 'purpose' };
  if (!categories.every((each) => sharing.categories.includes(each))) return { mayPass: false, because: 'too-much' };
  return sharing.ground === 'consent' && !hasAgreed ? { mayPass: false, because: 'no-consent' } : { mayPass: true, sharing };
}

/** Recipients that get something for this purpose. */
export const recipientsFor = (recipients: readonly Recipient[], purpose: SharingPurpose): Recipient[] =>
  recipients.filter(({ sharing }) => sharing.some((each) => each.purpose === purpose));

/** Whether the last day of a certificate is over on this day (YYYY-MM-DD in the Netherlands). */
export const isCertificateOver = ({ until }: { until: string }, day: string): boolean => day > until;
