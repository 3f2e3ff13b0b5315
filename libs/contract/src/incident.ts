import * as z from 'zod';
import { INCIDENT_KINDS, INCIDENT_OUTCOMES, INCIDENT_STEPS } from '@helder/policy';
import { Email, LanguageCode } from './account.js';
import { get, post } from './endpoint.js';

const text = z.string().trim().min(1).max(4000);

export const SecurityReport = z
  .strictObject({ words: text, email: Email.optional(), language: LanguageCode })
  .meta({ id: 'SecurityReport' });

/** `reportBy`: when it must have been reported to the authority, if it is a breach. */
export const Incident = z
  .object({
    id: z.uuid(),
    version: z.int(),
    number: z.string(),
    kind: z.enum(INCIDENT_KINDS),
    knownAt: z.iso.datetime(),
    reportBy: z.iso.datetime(),
    /** Hours until then; below zero when it is too late. Null when it is closed. */
    hoursLeft: z.int().nullable(),
    /** The request it came from. */
    request: z.uuid().nullable(),
    /** What was reported and by whom; gone with the person. */
    words: z.string().nullable(),
    email: z.string().nullable(),
    closedAt: z.iso.datetime().nullable(),
    outcome: z.enum(INCIDENT_OUTCOMES).nullable(),
    /** What was done about it, oldest first. */
    steps: z.array(z.object({ at: z.iso.datetime(), what: z.enum(INCIDENT_STEPS) })),
  })
  .meta({ id: 'Incident' });
export type Incident = z.output<typeof Incident>;

export const incident = {
  report: post('/security-reports', { body: SecurityReport, answers: z.object({ number: z.string() }) }),
  list: get('/admin/incidents', { answers: z.object({ items: z.array(Incident) }).meta({ id: 'Incidents' }) }),
  step: post('/admin/incidents/:id/steps', {
    params: z.object({ id: z.uuid() }),
    body: z.strictObject({ what: z.enum(INCIDENT_STEPS) }).meta({ id: 'IncidentStep' }),
    answers: Incident,
  }),
  close: post('/admin/incidents/:id/closing', {
    params: z.object({ id: z.uuid() }),
    body: z.strictObject({ outcome: z.enum(INCIDENT_OUTCOMES) }).meta({ id: 'IncidentClosing' }),
    answers: Incident,
  }),
};

export const incidentProblems = {
  'incident/step-missing': { status: 409, title: 'First the step that this end speaks of' },
} as const;
