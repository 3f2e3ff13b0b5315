import * as z from 'zod';
import { codesOf } from '@helder/policy';
import { Email, LanguageCode, PersonName } from './account.js';
import { Notice } from './consent.js';
import { get, post } from './endpoint.js';

const Token = z
  .string()
  .min(20)
  .max(200)
  .regex(/^[\w.-]+$/);
const code = (name: Parameters<typeof codesOf>[0]) => z.enum(codesOf(name)).optional();
/** Which vacancies: what is not chosen may be anything. */
export const AlertSearch = z
  .strictObject({ function: code('function'), sector: code('sector'), region: code('region') })
  .meta({ id: 'AlertSearch' });
/** A name, an address and a search: nothing else is asked. `sha256` is of the text that was read. */
export const AlertText = z
  .strictObject({
    name: PersonName,
    email: Email,
    language: LanguageCode,
    search: AlertSearch,
    agreed: z.literal(true),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .meta({ id: 'AlertText' });

const byLink = z.strictObject({ token: Token });

/** Vacancies by mail. Nobody needs an account, and nothing is sent before the mailed link came back. */
export const alert = {
  notice: get('/job-alerts/notice', { query: z.object({ language: LanguageCode.default('nl') }), answers: Notice }),
  /** Answers the same whatever we know of this address. */
  ask: post('/job-alerts', { body: AlertText }),
  confirm: post('/job-alerts/confirmation', { body: byLink }),
  /** Reading what a link is about is a POST, so that no token ends up in a log of URLs. */
  byLink: post('/job-alerts/link', {
    body: byLink,
    answers: z.object({ address: z.string(), search: AlertSearch, since: z.iso.datetime() }).meta({ id: 'JobAlert' }),
  }),
  /** Ends it and erases it; pressed twice it answers the same. */
  stop: post('/job-alerts/link/stop', { body: byLink }),
  /** RFC 8058; a GET changes nothing. */
  oneClick: post('/job-alerts/unsubscribe/:token', { params: z.object({ token: Token }) }),
};

export const alertProblems = {
  'alert/link-spent': { status: 410, title: 'This link was used, is too old, or this search was stopped' },
} as const;
