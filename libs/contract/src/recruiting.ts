import * as z from 'zod';
import { del, get, post, put } from './endpoint.js';
import { CandidateCard, SearchQuery } from './search.js';

const Name = z.string().trim().min(1).max(80);
const Note = z.string().trim().max(1000);
const params = z.object({ id: z.uuid() });
const inList = params.extend({ place: z.uuid() });

export const Shortlist = z
  .object({ id: z.uuid(), name: z.string(), places: z.int(), usedAt: z.iso.datetime(), endsAt: z.iso.datetime() })
  .meta({ id: 'Shortlist' });
const Card = CandidateCard.omit({ foundIn: true });
/** Who is no longer there leaves an empty place: hidden, restricted, gone or excluding, it looks the same. */
export const ShortlistPlace = z
  .object({ id: z.uuid(), candidate: Card.nullable(), note: z.string().nullable(), addedAt: z.iso.datetime().nullable() })
  .meta({ id: 'ShortlistPlace' });
export const ShortlistPage = Shortlist.extend({ items: z.array(ShortlistPlace), next: z.string().nullable() }).meta({
  id: 'ShortlistPage',
});

export const SavedQuery = z.strictObject(SearchQuery.omit({ after: true }).shape).meta({ id: 'SavedQuery' });
export const SavedSearch = z
  .object({
    id: z.uuid(),
    name: z.string(),
    query: SavedQuery,
    isMailed: z.boolean(),
    madeAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
  })
  .meta({ id: 'SavedSearch' });

export const ShortlistText = z.strictObject({ name: Name }).meta({ id: 'ShortlistText' });
export const ShortlistAddition = z.strictObject({ candidate: z.uuid(), note: Note.optional() }).meta({ id: 'ShortlistAddition' });
export const ShortlistNote = z.strictObject({ note: Note }).meta({ id: 'ShortlistNote' });
export const SavedSearchText = z.strictObject({ name: Name, query: SavedQuery }).meta({ id: 'SavedSearchText' });
export const SavedSearchMail = z.strictObject({ isMailed: z.boolean() }).meta({ id: 'SavedSearchMail' });

const shortlists = z.object({ items: z.array(Shortlist) }).meta({ id: 'Shortlists' });
const savedSearches = z.object({ items: z.array(SavedSearch) }).meta({ id: 'SavedSearches' });

/** What a recruiter keeps: lists of candidates with notes, and searches with a name. Of others it is not there. */
export const recruiting = {
  shortlists: get('/shortlists', { answers: shortlists }),
  makeShortlist: post('/shortlists', { body: ShortlistText, answers: Shortlist }),
  shortlist: get('/shortlists/:id', { params, query: z.object({ after: z.uuid().optional() }), answers: ShortlistPage }),
  removeShortlist: del('/shortlists/:id', { params }),
  /** Pressed twice it is one place; a candidate who cannot be seen is not there. */
  add: post('/shortlists/:id/places', {
    params,
    body: ShortlistAddition,
    answers: z.object({ id: z.uuid() }).meta({ id: 'ShortlistAdded' }),
  }),
  note: put('/shortlists/:id/places/:place', { params: inList, body: ShortlistNote }),
  remove: del('/shortlists/:id/places/:place', { params: inList }),

  searches: get('/saved-searches', { answers: savedSearches }),
  saveSearch: post('/saved-searches', { body: SavedSearchText, answers: SavedSearch }),
  /** Counts as use: who still opens it keeps it. */
  openSearch: post('/saved-searches/:id/opening', { params, answers: SavedSearch }),
  mailSearch: put('/saved-searches/:id/mail', { params, body: SavedSearchMail }),
  removeSearch: del('/saved-searches/:id', { params }),
};

export const recruitingProblems = {
  'recruiting/full': { status: 409, title: 'There is no room for more; remove something first' },
} as const;
