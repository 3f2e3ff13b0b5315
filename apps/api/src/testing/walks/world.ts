import { addOrganisation } from '../accounts.js';
import { aPerson, aVisibleCandidate } from '../people.js';
import type { Started } from '../start-app.js';
import type { Actor } from './authorisation.data.js';

/** One candidate with everything, and one of each other kind of person. */
export async function makeWorld(started: Started) {
  const { owner } = started;
  const candidate = await aVisibleCandidate(started);
  const organisationId = await addOrganisation(owner, { at: started.clock.now() });
  const ungrantedId = await addOrganisation(owner, { hasGrant: false, at: started.clock.now() });
  const { rows } = await owner.query<{ id: string }>('select id from session where account_id = $1', [candidate.id]);
  const headers = {
    candidate: candidate.headers,
    other: (await aPerson(started)).headers,
    recruiter: (await aPerson(started, 'recruiter', { organisation: organisationId })).headers,
    ungranted: (await aPerson(started, 'recruiter', { organisation: ungrantedId })).headers,
    admin: (await aPerson(started, 'admin')).headers,
    anonymous: { 'sec-fetch-site': 'same-origin' },
  } satisfies Record<Actor, Record<string, string>>;
  return {
    headers,
    organisationId,
    spareOrganisationId: await addOrganisation(owner, { at: started.clock.now() }),
    sessionId: rows[0].id,
    cvId: candidate.cv.id,
    photoId: candidate.photo.id,
    searchId: candidate.searchId,
  };
}
export type World = Awaited<ReturnType<typeof makeWorld>>;
