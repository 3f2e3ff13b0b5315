import * as z from 'zod';
import { Email, LanguageCode } from './account.js';
import { ConsentAct, Notice } from './consent.js';
import { del, get, post, put } from './endpoint.js';

const Token = z
  .string()
  .min(20)
  .max(200)
  .regex(/^[\w.-]+$/);
export const SubscriptionState = z.enum(['none', 'pending', 'subscribed', 'stopped']).meta({ id: 'SubscriptionState' });
export const Subscription = z.object({ state: SubscriptionState, since: z.iso.datetime().nullable() }).meta({ id: 'Subscription' });
/** What a signed link shows; the address is masked, for a mail that was passed on. */
export const MailPreferences = z
  .object({ address: z.string(), newsletter: SubscriptionState, since: z.iso.datetime().nullable(), notice: Notice })
  .meta({ id: 'MailPreferences' });
const byLink = { token: Token, language: LanguageCode.default('nl') };
/** Off is off at once; on is a yes to a text, and still needs the confirmation by mail. */
export const MailPreferencesChange = z
  .discriminatedUnion('newsletter', [
    z.strictObject({ ...byLink, newsletter: z.literal(false) }),
    z.strictObject({ ...byLink, newsletter: z.literal(true), notice: ConsentAct.shape.notice }),
  ])
  .meta({ id: 'MailPreferencesChange' });

const IssueText = z.strictObject({
  subject: z.string().trim().min(1).max(150),
  markdown: z.string().trim().min(1).max(20_000),
});
export const IssueDraft = z.strictObject({ nl: IssueText, en: IssueText }).meta({ id: 'IssueDraft' });
export const Issue = z
  .object({
    id: z.uuid(),
    version: z.int(),
    nl: IssueText,
    en: IssueText,
    state: z.enum(['draft', 'sending', 'sent']),
    createdAt: z.iso.datetime(),
    sentAt: z.iso.datetime().nullable(),
    /** Persons it was sent to, and those who said no between the writing of their mail and its sending. */
    sent: z.int(),
    skipped: z.int(),
  })
  .meta({ id: 'Issue' });

const params = z.object({ id: z.uuid() });

export const newsletter = {
  show: get('/newsletter', { answers: Subscription }),
  subscribe: post('/newsletter', { body: ConsentAct.pick({ notice: true, control: true }), answers: Subscription }),
  unsubscribe: del('/newsletter', { answers: Subscription }),
  confirm: post('/newsletter/confirmation', { body: z.strictObject({ token: Token }) }),
  /** Reading what a signed link is about is a POST, so that no token ends up in a log of URLs. */
  preferences: post('/newsletter/preferences', { body: z.strictObject(byLink), answers: MailPreferences }),
  setPreferences: put('/newsletter/preferences', { body: MailPreferencesChange, answers: MailPreferences }),
  /** RFC 8058: the mail program of the reader posts `List-Unsubscribe=One-Click`; a GET changes nothing. */
  oneClick: post('/newsletter/unsubscribe/:token', { params: z.object({ token: Token }) }),
  issues: get('/admin/newsletter/issues', {
    answers: z.object({ items: z.array(Issue), subscribers: z.int() }).meta({ id: 'Issues' }),
  }),
  write: post('/admin/newsletter/issues', { body: IssueDraft, answers: Issue }),
  edit: put('/admin/newsletter/issues/:id', { params, body: IssueDraft, answers: Issue }),
  preview: get('/admin/newsletter/issues/:id/preview', {
    params,
    query: z.object({ language: LanguageCode.default('nl') }),
    answers: z.object({ subject: z.string(), html: z.string(), text: z.string() }).meta({ id: 'IssuePreview' }),
  }),
  /** Needs If-Match: what was read before is what goes. */
  send: post('/admin/newsletter/issues/:id/sending', { params, answers: Issue }),
  /** Somebody asked by mail or phone to be left alone. */
  stop: post('/admin/newsletter/stops', { body: z.strictObject({ email: Email }) }),
};

export const newsletterProblems = {
  'newsletter/link-spent': { status: 410, title: 'This link was used or is too old' },
  'newsletter/already-sent': { status: 409, title: 'This issue was sent before' },
} as const;
