import * as z from 'zod';
import { FILE_KINDS, holdsBsn } from '@helder/policy';
import { FileKind } from './document.js';
import { get, post, put } from './endpoint.js';
import { CandidateView } from './search.js';
import { VacancyCard } from './vacancy.js';

/** `withdrawn` is the candidate's own act; the others are the contact's. */
export const APPLICATION_STATES = ['received', 'in-conversation', 'rejected', 'hired', 'withdrawn'] as const;
export const ApplicationState = z.enum(APPLICATION_STATES).meta({ id: 'ApplicationState' });
export const Decision = z.enum(APPLICATION_STATES).exclude(['withdrawn']);

/** `documents`: the candidate's own files that go along, for this application only. */
export const ApplicationText = z
  .strictObject({
    message: z
      .string()
      .trim()
      .min(1)
      .max(4000)
      .refine((text) => !holdsBsn(text), { params: { code: 'bsn' }, message: 'bsn' }),
    documents: z.array(z.uuid()).max(10),
  })
  .meta({ id: 'ApplicationText' });

const SharedDocument = z.object({ id: z.uuid(), kind: FileKind, mediaType: z.string(), bytes: z.int() });

/** Who read it: organisation and role, never the person. */
export const ApplicationReading = z
  .object({ at: z.iso.datetime(), organisation: z.string(), role: z.string(), what: z.enum(['application', ...FILE_KINDS]) })
  .meta({ id: 'ApplicationReading' });

export const MyApplication = z
  .object({
    id: z.uuid(),
    version: z.int(),
    state: ApplicationState,
    sentAt: z.iso.datetime(),
    stateAt: z.iso.datetime(),
    /** When it is erased if nothing changes; null while it is not known. */
    erasedAt: z.iso.datetime().nullable(),
    vacancy: VacancyCard.pick({ id: true, title: true, organisation: true }).extend({ isOpen: z.boolean() }),
    /** Who can read it now, by name. */
    contacts: z.array(z.string()),
    message: z.string().nullable(),
    documents: z.array(SharedDocument),
    readings: z.array(ApplicationReading),
  })
  .meta({ id: 'MyApplication' });

/** Without a name: opening it is what is logged. */
export const ReceivedCard = z
  .object({ id: z.uuid(), state: ApplicationState, sentAt: z.iso.datetime(), isRead: z.boolean(), documents: z.int() })
  .meta({ id: 'ReceivedCard' });
export const ReceivedApplication = z
  .object({
    id: z.uuid(),
    version: z.int(),
    state: ApplicationState,
    sentAt: z.iso.datetime(),
    stateAt: z.iso.datetime(),
    vacancy: VacancyCard.pick({ id: true, title: true }),
    name: z.string(),
    email: z.string(),
    message: z.string(),
    documents: z.array(SharedDocument),
    /** Only where applying is the interest that reveals who somebody is. */
    profile: CandidateView.nullable(),
  })
  .meta({ id: 'ReceivedApplication' });

const params = z.object({ id: z.uuid() });

export const application = {
  apply: post('/vacancies/:id/applications', { params, body: ApplicationText, answers: MyApplication }),
  mine: get('/applications', {
    answers: z
      .object({ items: z.array(MyApplication), revealsProfile: z.boolean(), isKeptLonger: z.boolean() })
      .meta({ id: 'MyApplications' }),
  }),
  /** Erases the message and ends the access to the files at once. */
  withdraw: post('/applications/:id/withdrawal', { params, answers: MyApplication }),
  received: get('/my-vacancies/:id/applications', {
    params,
    answers: z.object({ items: z.array(ReceivedCard) }).meta({ id: 'ReceivedCards' }),
  }),
  read: get('/received-applications/:id', { params, answers: ReceivedApplication }),
  document: get('/received-applications/:id/documents/:document', { params: params.extend({ document: z.uuid() }) }),
  /** Needs If-Match. */
  decide: put('/received-applications/:id/state', {
    params,
    body: z.strictObject({ state: Decision }),
    answers: z.object({ version: z.int(), state: ApplicationState, stateAt: z.iso.datetime() }).meta({ id: 'Decided' }),
  }),
};
