import type { CandidateView } from '@helder/contract';
import { dayOf, monthOf } from '@helder/policy';
import type { Disclosure } from './disclosures.service.js';

/** A preview has no address: nobody can open it but the candidate. */
export const NO_ID = '00000000-0000-0000-0000-000000000000';

/** A disclosure as it goes over the wire: the same for the recruiter who reads it and the candidate who previews it. */
export function toView({ level, disclosed, cv, photo, recency }: Disclosure, id: string): CandidateView {
  const day = dayOf(recency);
  return {
    id,
    level,
    changed: level === 'recruiters' ? day : monthOf(day),
    ...disclosed,
    ...(cv && { cv: { mediaType: cv.mediaType, bytes: cv.bytes } }),
    ...(photo && { hasPhoto: true }),
  };
}
