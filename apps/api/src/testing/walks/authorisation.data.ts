import type { World } from './world.js';

export const ACTORS = ['anonymous', 'candidate', 'other', 'recruiter', 'ungranted', 'admin', 'support', 'auditor'] as const;
export type Actor = (typeof ACTORS)[number];
export type Expected = readonly [
  anonymous: number,
  candidate: number,
  other: number,
  recruiter: number,
  ungranted: number,
  admin: number,
  support: number,
  auditor: number,
];
type Asked = { params?: Record<string, string>; body?: object; ifMatch?: string; form?: Record<string, string> };
export type Row = { expected: Expected; asks?: (world: World) => Asked };

const row = (expected: Expected, asks?: Row['asks']): Row => ({ expected, ...(asks && { asks }) });
const SHA = '0'.repeat(64);
export const NOBODY = '00000000-0000-4000-8000-000000000000';
const TOKEN = 'x'.repeat(43);
const NEWSLETTER = { purpose: 'newsletter', channel: 'email', sender: 'own' };
const notice = { sha256: SHA, language: 'nl' };

export const everybody = (status: number): Expected => [status, status, status, status, status, status, status, status];
export const candidates = (status: number, other = status): Expected => [401, status, other, 403, 403, 403, 403, 403];
export const recruiters = (status: number, ungranted: number): Expected => [401, 403, 403, status, ungranted, 403, 403, 403];
/** Candidates and recruiters alike; `other` is whoever it is not about. */
const people = (status: number, other = status): Expected => [401, status, other, other, other, 403, 403, 403];
const admins = (status: number): Expected => [401, 403, 403, 403, 403, status, 403, 403];
const desk = (status: number, admin = status): Expected => [401, 403, 403, 403, 403, admin, status, 403];
const logReaders = (status: number): Expected => [401, 403, 403, 403, 403, status, 403, status];
const signedIn = (status: number, other = status): Expected => [401, status, other, other, other, other, other, other];

/**
 * Every route of the live router, and what each actor gets. `candidate` owns what the world holds; `other` is another
 * candidate; `recruiter` belongs to an organisation with a grant, `ungranted` to one without; `support` is the help desk. A 4xx other than 401 and
 * 403 means: was let in, and the request itself is answered (422 for a deliberately empty body, 410 for a made-up link).
 */
export const AUTHORISATION: Readonly<Record<string, Row>> = {
  'GET /api/health': row(everybody(200)),
  'GET /api/ready': row(everybody(200)),

  'POST /api/registration': row(everybody(422)),
  'GET /api/registration/password': row(everybody(200)),
  'POST /api/registration/confirmation': row(everybody(410), () => ({ body: { token: TOKEN } })),
  'POST /api/registration/confirmation-mail': row(everybody(204), () => ({ body: { email: 'nobody@helder.test' } })),
  'POST /api/session': row(everybody(422)),
  'DELETE /api/session': row(signedIn(204)),
  'POST /api/session/password': row(signedIn(422)),
  'GET /api/me': row(signedIn(200)),
  'PUT /api/me/language': row(signedIn(204), () => ({ body: { language: 'nl' } })),
  'POST /api/me/acceptances': row(signedIn(422)),
  'GET /api/sessions': row(signedIn(200)),
  'DELETE /api/sessions': row(signedIn(204)),
  'DELETE /api/sessions/:id': row(signedIn(204, 404), ({ sessionId }) => ({ params: { id: sessionId } })),
  'POST /api/password-reset': row(everybody(204), () => ({ body: { email: 'nobody@helder.test' } })),
  'PUT /api/password-reset': row(everybody(410), () => ({ body: { token: TOKEN, password: 'boterbloem zeilschip 7 kast' } })),
  'PUT /api/password': row(signedIn(422)),

  'GET /api/organisations': row(everybody(200)),
  'GET /api/admin/organisations': row(admins(200)),
  'PUT /api/admin/organisations/:id/group': row(admins(204), ({ organisationId }) => ({
    params: { id: organisationId },
    body: { group: null },
  })),
  'PUT /api/admin/organisations/:id/grant': row(admins(204), ({ organisationId }) => ({ params: { id: organisationId } })),
  'DELETE /api/admin/organisations/:id/grant': row(admins(204), ({ spareOrganisationId }) => ({ params: { id: spareOrganisationId } })),

  'GET /api/policies': row(everybody(200)),
  'GET /api/policy': row(everybody(200)),
  'GET /api/policy/:kind': row(everybody(200), () => ({ params: { kind: 'privacy' } })),
  'GET /api/policy/:kind/versions': row(everybody(200), () => ({ params: { kind: 'privacy' } })),
  'GET /api/policy/:kind/versions/:version': row(everybody(404), () => ({ params: { kind: 'privacy', version: '0' } })),
  'GET /api/policy/:kind/differences/:before/:after': row(everybody(200), () => ({ params: { kind: 'privacy', before: '1', after: '2' } })),
  'GET /api/admin/statements': row(admins(200)),
  'POST /api/admin/statements': row(admins(422)),
  'GET /api/admin/statements/:id': row(admins(404), () => ({ params: { id: NOBODY } })),
  'PUT /api/admin/statements/:id': row(admins(428), () => ({ params: { id: NOBODY } })),
  'DELETE /api/admin/statements/:id': row(admins(404), () => ({ params: { id: NOBODY } })),
  'GET /api/admin/statements/:id/effect': row(admins(404), () => ({ params: { id: NOBODY } })),
  'POST /api/admin/statements/:id/schedule': row(admins(428), () => ({ params: { id: NOBODY } })),
  'POST /api/admin/statements/:id/withdrawal': row(admins(428), () => ({ params: { id: NOBODY } })),

  'GET /api/consents': row(candidates(200)),
  'GET /api/consents/history': row(candidates(200)),
  'GET /api/consents/history/:id/receipt': row(candidates(404), () => ({ params: { id: NOBODY } })),
  'GET /api/consents/notices/:sha256': row(candidates(404), () => ({ params: { sha256: SHA } })),
  'POST /api/consents/:purpose': row(candidates(409), () => ({
    params: { purpose: 'publish-cv' },
    body: { state: 'given', notice, control: 'test' },
  })),

  'POST /api/contact': row(everybody(422)),
  'GET /api/tickets': row(desk(200)),
  // an admin gets only what is for the privacy officer
  'GET /api/tickets/:id': row(desk(200, 404), ({ ticketId }) => ({ params: { id: ticketId } })),
  'POST /api/tickets/:id/answers': row(desk(428), ({ ticketId }) => ({ params: { id: ticketId } })),
  'POST /api/tickets/:id/closing': row(desk(428), ({ ticketId }) => ({ params: { id: ticketId } })),

  'GET /api/cookies': row(everybody(200)),
  'PUT /api/cookies/choice': row(everybody(422)),
  'GET /api/cookies/mine': row(signedIn(200)),
  'PUT /api/cookies/mine': row(signedIn(422)),
  'POST /api/cookies/reports': row(everybody(422)),
  'POST /api/cookies/visits': row(everybody(204), () => ({ body: { page: 'landing' } })),
  'GET /api/admin/cookies/reports': row(admins(200)),
  'DELETE /api/admin/cookies/reports/:id': row(admins(404), () => ({ params: { id: NOBODY } })),
  'GET /api/admin/cookies/visits': row(admins(200)),
  'GET /api/proof/keys': row(everybody(200)),
  'POST /api/admin/proof/keys': row(admins(200)),

  'GET /api/profile': row(candidates(200)),
  'PUT /api/profile/draft': row(candidates(428), () => ({ body: { name: 'X' } })),
  'DELETE /api/profile/draft': row(candidates(428)),
  'POST /api/profile/publication': row(candidates(428)),
  'POST /api/profile/import': row(candidates(422)),

  'GET /api/documents': row(candidates(200)),
  'POST /api/documents/:kind': row(candidates(422), () => ({ params: { kind: 'cv' }, form: { language: 'nl' } })),
  'GET /api/documents/:id/file': row(candidates(200, 404), ({ cvId }) => ({ params: { id: cvId } })),
  'GET /api/documents/:id/thumbnail': row(candidates(200, 404), ({ photoId }) => ({ params: { id: photoId } })),
  'DELETE /api/documents/:id': row(candidates(204, 404), ({ photoId }) => ({ params: { id: photoId } })),

  'GET /api/visibility': row(candidates(200)),
  'PUT /api/visibility': row(candidates(428), () => ({ body: { level: 'hidden' } })),
  'GET /api/visibility/matrix': row(candidates(200)),
  'PUT /api/visibility/fields/:field': row(candidates(200), () => ({ params: { field: 'rate' }, body: { isShared: false } })),
  'PUT /api/visibility/handle': row(candidates(409), () => ({ body: { handle: 'Duin 1234' } })),
  'GET /api/visibility/preview': row(candidates(200)),
  'GET /api/visibility/crowd': row(candidates(200)),
  'GET /api/visibility/exclusions': row(candidates(200)),
  'POST /api/visibility/exclusions': row(candidates(422)),
  'DELETE /api/visibility/exclusions/:id': row(candidates(404), () => ({ params: { id: NOBODY } })),
  'POST /api/visibility/renewal': row(everybody(410), () => ({ body: { token: TOKEN, language: 'nl' } })),
  'PUT /api/visibility/renewal': row(everybody(410), () => ({ body: { token: TOKEN, answer: 'stop' } })),

  'GET /api/candidates': row(recruiters(200, 403)),
  'GET /api/candidates/:id': row(recruiters(200, 403), ({ searchId }) => ({ params: { id: searchId } })),
  'GET /api/candidates/:id/cv': row(recruiters(200, 403), ({ searchId }) => ({ params: { id: searchId } })),
  'GET /api/candidates/:id/photo': row(recruiters(404, 403), () => ({ params: { id: NOBODY } })),
  'GET /api/views': row(candidates(200)),
  'GET /api/views/digest': row(candidates(200)),
  'PUT /api/views/digest': row(candidates(200), () => ({ body: { isOn: false } })),
  'GET /api/reading-budget': row(recruiters(200, 200)),
  'POST /api/search-marks': row(recruiters(200, 200), () => ({ body: { q: 'zorg', words: ['zorg'] } })),
  'GET /api/reading-rules': row(recruiters(200, 200)),
  'POST /api/reading-rules/acceptance': row(recruiters(422, 422)),
  'PUT /api/reading-rules/errand': row(recruiters(422, 422)),
  'GET /api/admin/freezes': row(admins(200)),
  'POST /api/admin/freezes/:id/lifting': row(admins(404), () => ({ params: { id: NOBODY }, body: { reason: 'Alles nagekeken.' } })),
  'GET /api/admin/statistics': row(admins(200)),
  'GET /api/searches-for-me': row(candidates(200)),
  'GET /api/shortlists': row(recruiters(200, 200)),
  'POST /api/shortlists': row(recruiters(422, 422)),
  'GET /api/shortlists/:id': row(recruiters(404, 403), () => ({ params: { id: NOBODY } })),
  'DELETE /api/shortlists/:id': row(recruiters(404, 404), () => ({ params: { id: NOBODY } })),
  'POST /api/shortlists/:id/places': row(recruiters(404, 403), ({ searchId }) => ({
    params: { id: NOBODY },
    body: { candidate: searchId },
  })),
  'PUT /api/shortlists/:id/places/:place': row(recruiters(404, 404), () => ({
    params: { id: NOBODY, place: NOBODY },
    body: { note: '' },
  })),
  'DELETE /api/shortlists/:id/places/:place': row(recruiters(404, 404), () => ({ params: { id: NOBODY, place: NOBODY } })),
  'GET /api/saved-searches': row(recruiters(200, 200)),
  'POST /api/saved-searches': row(recruiters(422, 422)),
  'POST /api/saved-searches/:id/opening': row(recruiters(404, 404), () => ({ params: { id: NOBODY } })),
  'PUT /api/saved-searches/:id/mail': row(recruiters(404, 404), () => ({ params: { id: NOBODY }, body: { isMailed: true } })),
  'DELETE /api/saved-searches/:id': row(recruiters(404, 404), () => ({ params: { id: NOBODY } })),

  'POST /api/candidates/:id/reveals': row(recruiters(422, 422), ({ searchId }) => ({ params: { id: searchId } })),
  'GET /api/sent-reveals': row(recruiters(200, 200)),
  'GET /api/sent-reveals/:id': row(recruiters(200, 404), ({ revealId }) => ({ params: { id: revealId } })),
  'POST /api/sent-reveals/:id/messages': row(recruiters(409, 404), ({ revealId }) => ({ params: { id: revealId }, body: { text: 'Dag' } })),
  'GET /api/reveals': row(candidates(200)),
  'GET /api/reveals/:id': row(candidates(200, 404), ({ revealId }) => ({ params: { id: revealId } })),
  'GET /api/reveals/:id/preview': row(candidates(200, 404), ({ revealId }) => ({ params: { id: revealId } })),
  'PUT /api/reveals/:id/grant': row(candidates(422), ({ revealId }) => ({ params: { id: revealId } })),
  'POST /api/reveals/:id/report': row(candidates(200, 404), ({ revealId }) => ({ params: { id: revealId } })),
  'POST /api/reveals/:id/messages': row(candidates(409, 404), ({ revealId }) => ({ params: { id: revealId }, body: { text: 'Dag' } })),
  'POST /api/reveals/:id/refusal': row(candidates(200, 404), ({ revealId }) => ({ params: { id: revealId } })),
  'POST /api/reveals/:id/end': row(candidates(409, 404), ({ revealId }) => ({ params: { id: revealId } })),

  // last of what needs a candidate who can be found
  'POST /api/visibility/hide-all': row(candidates(200)),

  'GET /api/vacancies': row(everybody(200)),
  'GET /api/vacancies/:id': row(everybody(200), ({ vacancyId }) => ({ params: { id: vacancyId } })),
  'GET /api/my-vacancies': row(recruiters(200, 200)),
  'GET /api/my-vacancies/colleagues': row(recruiters(200, 200)),
  'POST /api/my-vacancies': row(recruiters(422, 422)),
  'GET /api/my-vacancies/:id': row(recruiters(200, 404), ({ vacancyId }) => ({ params: { id: vacancyId } })),
  'PUT /api/my-vacancies/:id': row(recruiters(428, 428), ({ vacancyId }) => ({ params: { id: vacancyId } })),
  'GET /api/admin/taken-down': row(admins(200)),
  'POST /api/admin/vacancies/:id/taking-down': row(admins(422), ({ vacancyId }) => ({ params: { id: vacancyId } })),
  'PUT /api/admin/taken-down/:id/answer': row(admins(422), ({ vacancyId }) => ({ params: { id: vacancyId } })),
  'POST /api/my-vacancies/:id/objection': row(recruiters(422, 422), ({ vacancyId }) => ({ params: { id: vacancyId } })),
  'POST /api/my-vacancies/:id/closing': row(recruiters(428, 428), ({ vacancyId }) => ({ params: { id: vacancyId } })),
  'POST /api/vacancies/:id/applications': row(candidates(422), ({ vacancyId }) => ({ params: { id: vacancyId } })),
  'GET /api/applications': row(candidates(200)),
  'POST /api/applications/:id/withdrawal': row(candidates(200, 404), ({ spareApplicationId }) => ({ params: { id: spareApplicationId } })),
  'GET /api/my-vacancies/:id/applications': row(recruiters(200, 404), ({ vacancyId }) => ({ params: { id: vacancyId } })),
  'GET /api/received-applications/:id': row(recruiters(200, 404), ({ applicationId }) => ({ params: { id: applicationId } })),
  'GET /api/received-applications/:id/documents/:document': row(recruiters(404, 404), ({ applicationId }) => ({
    params: { id: applicationId, document: NOBODY },
  })),
  'PUT /api/received-applications/:id/state': row(recruiters(428, 428), ({ applicationId }) => ({
    params: { id: applicationId },
    body: { state: 'hired' },
  })),

  'GET /api/job-alerts/notice': row(everybody(200)),
  'POST /api/job-alerts': row(everybody(422)),
  'POST /api/job-alerts/confirmation': row(everybody(410), () => ({ body: { token: TOKEN } })),
  'POST /api/job-alerts/link': row(everybody(410), () => ({ body: { token: TOKEN } })),
  'POST /api/job-alerts/link/stop': row(everybody(410), () => ({ body: { token: TOKEN } })),
  'POST /api/job-alerts/unsubscribe/:token': row(everybody(410), () => ({ params: { token: TOKEN } })),

  'GET /api/preferences': row(candidates(200)),
  'PUT /api/preferences': row(candidates(200), () => ({ body: { change: { ...NEWSLETTER, isOn: false } } })),
  'DELETE /api/preferences': row(candidates(200)),
  'POST /api/preferences/link': row(everybody(410), () => ({ body: { token: TOKEN } })),
  'PUT /api/preferences/link': row(everybody(410), () => ({ body: { token: TOKEN, change: { ...NEWSLETTER, isOn: false } } })),
  'POST /api/preferences/link/stop': row(everybody(410), () => ({ body: { token: TOKEN } })),
  'GET /api/mails': row(candidates(200)),
  'POST /api/mail-reports': row(everybody(422)),
  'POST /api/newsletter/confirmation': row(everybody(410), () => ({ body: { token: TOKEN } })),
  'GET /api/newsletter/issues/:id/:language/opened': row(everybody(404), () => ({ params: { id: NOBODY, language: 'nl' } })),
  'GET /api/newsletter/issues/:id/:language/links/:link': row(everybody(404), () => ({
    params: { id: NOBODY, language: 'nl', link: '1' },
  })),
  'POST /api/newsletter/unsubscribe/:token': row(everybody(410), () => ({ params: { token: TOKEN } })),
  'GET /api/admin/newsletter/issues': row(admins(200)),
  'POST /api/admin/newsletter/issues': row(admins(422)),
  'PUT /api/admin/newsletter/issues/:id': row(admins(428), () => ({ params: { id: NOBODY } })),
  'GET /api/admin/newsletter/issues/:id/preview': row(admins(404), () => ({ params: { id: NOBODY } })),
  'POST /api/admin/newsletter/issues/:id/sending': row(admins(428), () => ({ params: { id: NOBODY } })),
  'POST /api/admin/newsletter/stops': row(admins(422)),

  'GET /api/recipients': row(everybody(200)),
  'GET /api/admin/policies': row(admins(200)),
  'GET /api/admin/recipients': row(admins(200)),
  'POST /api/admin/recipients/record': row(admins(422)),

  'GET /api/retention': row(everybody(200)),
  'GET /api/admin/retention': row(admins(200)),
  'POST /api/admin/retention/run': row(admins(200)),

  'GET /api/closing': row(candidates(200)),
  'POST /api/closing': row(candidates(422)),
  'POST /api/closing/undo': row(everybody(410), () => ({ body: { token: TOKEN } })),
  'GET /api/certificates/:code': row(everybody(404), () => ({ params: { code: 'AAAA-BBBB-CCCC-DDDD' } })),

  'GET /api/my-data': row(candidates(200)),
  'GET /api/my-data/copy': row(candidates(200)),
  'GET /api/my-data/dates': row(candidates(200)),
  'GET /api/my-data/calendar': row(candidates(422)),

  'GET /api/admin/audit': row(logReaders(200)),
  'GET /api/admin/audit/seal': row(logReaders(200)),
  'POST /api/admin/audit/check': row(logReaders(200)),
  'GET /api/admin/audit/:id': row(logReaders(404), () => ({ params: { id: NOBODY } })),
  'POST /api/admin/audit/export': row(logReaders(422)),
  'GET /api/admin/audit/exports': row(logReaders(200)),
  'POST /api/admin/audit/exports': row(logReaders(422)),
  'DELETE /api/admin/audit/exports/:id': row(logReaders(404), () => ({ params: { id: NOBODY } })),
  'GET /api/admin/audit/exports/:id/file': row(logReaders(404), () => ({ params: { id: NOBODY } })),
  'GET /api/activity': row(signedIn(200)),
  'GET /api/data-reads': row(candidates(200)),

  'GET /api/request-options': row(everybody(200)),
  'GET /api/my-requests': row(people(200)),
  'POST /api/my-requests': row(people(422)),
  'POST /api/my-requests/:id/withdrawal': row(people(200, 404), ({ requestId }) => ({ params: { id: requestId } })),
  'POST /api/my-requests/:id/lifting': row(people(409, 404), ({ requestId }) => ({ params: { id: requestId } })),
  'POST /api/requests': row(everybody(422)),
  'POST /api/requests/identification': row(everybody(410), () => ({ body: { token: TOKEN } })),
  'POST /api/requests/link': row(everybody(410), () => ({ body: { token: TOKEN } })),
  'GET /api/admin/requests': row(admins(200)),
  'GET /api/admin/requests/:id': row(admins(200), ({ requestId }) => ({ params: { id: requestId } })),
  'POST /api/admin/requests': row(admins(422)),
  'POST /api/admin/requests/:id/steps': row(admins(428), ({ requestId }) => ({ params: { id: requestId }, body: { to: 'granted' } })),
  'POST /api/admin/requests/:id/notes': row(admins(422), ({ requestId }) => ({ params: { id: requestId } })),
  'POST /api/admin/requests/:id/corrections': row(admins(422), ({ requestId }) => ({ params: { id: requestId } })),
  'POST /api/admin/requests/:id/lifting': row(admins(409), ({ requestId }) => ({ params: { id: requestId } })),
  'POST /api/admin/requests/:id/link': row(admins(409), ({ requestId }) => ({ params: { id: requestId } })),
  'POST /api/security-reports': row(everybody(422)),
  'GET /api/my-holds': row(people(200)),
  'GET /api/admin/holds': row(admins(200)),
  'POST /api/admin/holds/records': row(admins(422)),
  'POST /api/admin/holds': row(admins(422)),
  'POST /api/admin/holds/:id/decision': row(admins(404), () => ({ params: { id: NOBODY }, body: { agrees: false } })),
  'POST /api/admin/holds/:id/review': row(admins(422), () => ({ params: { id: NOBODY } })),
  'POST /api/admin/holds/:id/release': row(admins(404), () => ({ params: { id: NOBODY } })),
  'GET /api/admin/closed-register': row(admins(200)),
  'POST /api/admin/closed-register': row(admins(422)),
  'POST /api/admin/closed-register/:id/decision': row(admins(404), () => ({ params: { id: NOBODY }, body: { agrees: false } })),
  'POST /api/admin/closed-register/:id/reading': row(admins(404), () => ({ params: { id: NOBODY } })),
  'GET /api/admin/incidents': row(admins(200)),
  'POST /api/admin/incidents/:id/steps': row(admins(428), () => ({ params: { id: NOBODY }, body: { what: 'contained' } })),
  'POST /api/admin/incidents/:id/closing': row(admins(428), () => ({ params: { id: NOBODY }, body: { outcome: 'solved' } })),
  'GET /.well-known/security.txt': row(everybody(200)),

  'GET /dev-vendors/:file': row(everybody(200), () => ({ params: { file: 'teller.js' } })),
  'GET /api/dev/outbox': row(everybody(200)),
  'GET /api/dev/outbox/:id': row(everybody(404), () => ({ params: { id: NOBODY } })),
  'GET /api/dev/clock': row(admins(200)),
  'PUT /api/dev/clock': row(admins(422)),
};
