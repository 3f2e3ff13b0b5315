import { hasProfiles } from '@helder/policy';
import { addOrganisation } from '../accounts.js';
import { aCandidateWithFiles, aPerson, aSession } from '../people.js';
import { asks } from '../reveals.js';
import type { Started } from '../start-app.js';
import { aTicket } from '../tickets.js';
import { anApplication, aVacancy } from '../vacancies.js';
import { NOBODY, type Actor } from './authorisation.data.js';

/** One candidate with everything, seen as far as the platform goes, and one of each other kind of person. */
export async function makeWorld(started: Started) {
  const { pack } = started.config;
  const at = started.clock.now();
  // a platform where nobody can be found has no files either
  const candidate = hasProfiles(pack)
    ? await aCandidateWithFiles(
        started,
        undefined,
        pack.visibility.levels.findLast((level) => level !== 'hidden'),
      )
    : { ...(await aPerson(started)), cv: { id: NOBODY }, photo: { id: NOBODY }, searchId: NOBODY };
  const organisationId = await addOrganisation(started.owner, { at });
  const ungrantedId = await addOrganisation(started.owner, { hasGrant: false, at });
  const people = {
    candidate,
    other: await aPerson(started),
    recruiter: await aPerson(started, 'recruiter', { organisation: organisationId }),
    ungranted: await aPerson(started, 'recruiter', { organisation: ungrantedId }),
    admin: await aPerson(started, 'admin'),
    support: await aPerson(started, 'support'),
    auditor: await aPerson(started, 'auditor'),
  };
  const vacancies = [await aVacancy(started, people.recruiter), await aVacancy(started, people.recruiter)].map(({ id }) => id);
  const applications = hasProfiles(pack)
    ? [await anApplication(started, candidate, vacancies[0], [candidate.cv.id]), await anApplication(started, candidate, vacancies[1])]
    : [{ id: NOBODY }, { id: NOBODY }];
  const { body: request } = await started.http
    .post('/api/my-requests')
    .set(candidate.headers)
    .send({ ask: { type: 'access' } })
    .expect(200);
  const revealId = hasProfiles(pack) ? (await asks(started, people.recruiter, candidate.searchId)).id : NOBODY;
  const things = {
    ticketId: (await aTicket(started)).id,
    requestId: (request as { id: string }).id,
    revealId,
    vacancyId: vacancies[0],
    applicationId: applications[0].id,
    spareApplicationId: applications[1].id,
    organisationId,
    spareOrganisationId: await addOrganisation(started.owner, { at }),
    cvId: candidate.cv.id,
    photoId: candidate.photo.id,
    searchId: candidate.searchId,
  };

  /** The same world with everybody signed in anew: some routes end sessions. */
  return async () => {
    const headers: Partial<Record<Actor, Record<string, string>>> = { anonymous: { 'sec-fetch-site': 'same-origin' } };
    let sessionId = '';
    for (const [actor, person] of Object.entries(people) as [Exclude<Actor, 'anonymous'>, { id: string }][]) {
      const session = await aSession(started, person);
      headers[actor] = session.headers;
      if (actor === 'candidate') sessionId = session.id;
    }
    return { ...things, sessionId, headers: headers as Record<Actor, Record<string, string>> };
  };
}
export type World = Awaited<ReturnType<Awaited<ReturnType<typeof makeWorld>>>>;
