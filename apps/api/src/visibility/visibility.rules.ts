import type { CandidateView } from '@helder/contract';
import { dayOf, isNamed, monthOf, visibleUntil, type Pack } from '@helder/policy';
import type { Disclosure } from './disclosures.service.js';

/** A preview has no address: nobody can open it but the candidate. */
export const NO_ID = '00000000-0000-0000-0000-000000000000';

/** When a yes given now would end; null where the pack sets no end. */
export const newUntil = (now: Date, { visibility: { period } }: Pack): Date | null => (period === null ? null : visibleUntil(now, period));

/** A disclosure as it goes over the wire: the same for the recruiter who reads it and the candidate who previews it. */
type Shown = Pick<Disclosure, 'level' | 'disclosed' | 'handle' | 'cv' | 'photo' | 'email' | 'recency'>;
export function toView({ level, disclosed, handle, cv, photo, email, recency }: Shown, id: string): CandidateView {
  const day = dayOf(recency);
  return {
    id,
    level,
    changed: isNamed(level) ? day : monthOf(day),
    ...(handle && { handle }),
    ...disclosed,
    ...(email && { email }),
    ...(cv && { cv: { mediaType: cv.mediaType, bytes: cv.bytes } }),
    ...(photo && { hasPhoto: true }),
  };
}
