import { accountProblems } from './account.js';
import { alertProblems } from './alert.js';
import { consentProblems } from './consent.js';
import { contactProblems } from './contact.js';
import { cookieProblems } from './cookie.js';
import { deletionProblems } from './deletion.js';
import { deskProblems } from './desk.js';
import { documentProblems } from './document.js';
import { holdProblems } from './hold.js';
import { incidentProblems } from './incident.js';
import { newsletterProblems } from './newsletter.js';
import { organisationProblems } from './organisation.js';
import { policyProblems } from './policy-admin.js';
import { profileProblems } from './profile.js';
import { readingProblems } from './reading.js';
import { recruitingProblems } from './recruiting.js';
import { retainedProblems } from './retained.js';
import { revealProblems } from './reveal.js';
import { vacancyProblems } from './vacancy.js';
import { visibilityProblems } from './visibility.js';

/** Every problem the API names (RFC 9457): `type` is `/problems/` plus the key. */
export const problems = {
  ...accountProblems,
  ...alertProblems,
  ...consentProblems,
  ...contactProblems,
  ...cookieProblems,
  ...deletionProblems,
  ...deskProblems,
  ...documentProblems,
  ...holdProblems,
  ...incidentProblems,
  ...newsletterProblems,
  ...organisationProblems,
  ...policyProblems,
  ...profileProblems,
  ...readingProblems,
  ...recruitingProblems,
  ...retainedProblems,
  ...revealProblems,
  ...vacancyProblems,
  ...visibilityProblems,
  invalid: { status: 422, title: 'Some answers need attention' },
  'signed-out': { status: 401, title: 'Please sign in' },
  'not-allowed': { status: 403, title: 'This page is for others' },
  'not-found': { status: 404, title: 'Not found' },
  stale: { status: 412, title: 'Someone saved this before you' },
  'version-missing': { status: 428, title: 'Say which version you change (If-Match)' },
  'cross-site': { status: 403, title: 'This request did not come from our own pages' },
  'too-many': { status: 429, title: 'Too many tries, please wait a moment' },
  failed: { status: 500, title: 'Something went wrong on our side' },
} as const;
export type ProblemType = keyof typeof problems;

/** One thing to repair: a JSON Pointer (RFC 6901), a code a page can translate, and plain English. */
export type InputError = { pointer: string; code: string; detail: string; params?: Record<string, unknown> };
