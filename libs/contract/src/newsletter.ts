import * as z from 'zod';
import { Email, LanguageCode } from './account.js';
import { ConsentAct, Notice } from './consent.js';
import { CHANNELS, MAIL_PURPOSES, MARKETING_PURPOSES, SENDERS } from '@helder/policy';
import { del, get, post, put } from './endpoint.js';

const Token = z
  .string()
  .min(20)
  .max(200)
  .regex(/^[\w.-]+$/);
const Channel = z.enum(CHANNELS).meta({ id: 'Channel' });
const Sender = z.enum(SENDERS).meta({ id: 'Sender' });
const topic = { purpose: z.enum(MARKETING_PURPOSES), channel: Channel, sender: Sender };
export const Topic = z.object(topic).meta({ id: 'Topic' });
/** `pending`: asked for by e-mail, and the mailed link did not come back yet. */
export const PreferenceState = z.enum(['off', 'pending', 'on']).meta({ id: 'PreferenceState' });
export const PreferenceRow = z
  .object({
    purpose: topic.purpose,
    sender: Sender,
    title: z.string(),
    says: z.string(),
    notice: Notice,
    /** One for each way it may go; a way that is not here does not exist for this row. */
    choices: z.array(z.object({ channel: Channel, state: PreferenceState, since: z.iso.datetime().nullable() })),
  })
  .meta({ id: 'PreferenceRow' });
export const Preferences = z
  .object({
    /** Masked, for a mail that was passed on. */
    address: z.string(),
    /** Mail to this address came back as undeliverable. */
    bounces: z.boolean(),
    channels: z.array(Channel),
    /** The ways a service message may come; these are no choice. */
    service: z.array(Channel),
    rows: z.array(PreferenceRow),
    /** The choice the mail was about whose link led here. */
    about: Topic.nullable(),
  })
  .meta({ id: 'Preferences' });
/** Off is off at once; on is a yes to a text, and by e-mail still needs the confirmation by mail. */
export const PreferenceChange = z
  .discriminatedUnion('isOn', [
    z.strictObject({ ...topic, isOn: z.literal(false) }),
    z.strictObject({ ...topic, isOn: z.literal(true), notice: ConsentAct.shape.notice }),
  ])
  .meta({ id: 'PreferenceChange' });
const inLanguage = { language: LanguageCode.default('nl') };
const byLink = { token: Token, ...inLanguage };

/** Why somebody got a mail: what it rested on, and where that ends. */
export const SentMail = z
  .object({
    id: z.uuid(),
    at: z.iso.datetime(),
    subject: z.string(),
    class: z.enum(['service', 'marketing']),
    purpose: z.string(),
    ground: z.enum(['contract', 'law', 'consent']),
    sender: Sender,
    stop: z.enum(['close', 'whoSeesWhat', 'whoViewed', 'savedSearches', 'preferences', 'mail', 'nothing']),
  })
  .meta({ id: 'SentMail' });

/** What the receiving side told the sender of our mails; signed, see docs/operate.md. */
export const MailReport = z
  .strictObject({
    id: z.string().min(8).max(100),
    event: z.enum(['bounce', 'complaint']),
    /** A soft bounce may work tomorrow: nothing happens. */
    isHard: z.boolean().default(true),
    recipient: Email,
    /** The part of our Message-ID before the @, when the report names it. */
    mailId: z.uuid().optional(),
  })
  .meta({ id: 'MailReport' });

const IssueText = z.strictObject({
  subject: z.string().trim().min(1).max(150),
  markdown: z.string().trim().min(1).max(20_000),
});
const MailPurpose = z.enum(MAIL_PURPOSES).meta({ id: 'MailPurpose' });
/** `purpose` is the list it goes to. */
export const IssueDraft = z
  .strictObject({ purpose: MailPurpose.default('newsletter'), nl: IssueText, en: IssueText })
  .meta({ id: 'IssueDraft' });
export const Issue = z
  .object({
    id: z.uuid(),
    version: z.int(),
    purpose: MailPurpose,
    nl: IssueText,
    en: IssueText,
    state: z.enum(['draft', 'sending', 'sent']),
    createdAt: z.iso.datetime(),
    sentAt: z.iso.datetime().nullable(),
    /** Persons it was sent to, and those who said no between the writing of their mail and its sending. */
    sent: z.int(),
    skipped: z.int(),
    /** Of those who chose to be counted; nothing while fewer than ten openings were. */
    counted: z.object({ openings: z.int(), clicks: z.int() }).nullable(),
  })
  .meta({ id: 'Issue' });

const params = z.object({ id: z.uuid() });

export const newsletter = {
  preferences: get('/preferences', { query: z.object(inLanguage), answers: Preferences }),
  change: put('/preferences', { body: z.strictObject({ ...inLanguage, change: PreferenceChange }), answers: Preferences }),
  /** Everything that is not needed, in one act. */
  stopAll: del('/preferences', { query: z.object(inLanguage), answers: Preferences }),
  /** Reading what a signed link is about is a POST, so that no token ends up in a log of URLs. */
  byLink: post('/preferences/link', { body: z.strictObject(byLink), answers: Preferences }),
  changeByLink: put('/preferences/link', { body: z.strictObject({ ...byLink, change: PreferenceChange }), answers: Preferences }),
  stopAllByLink: post('/preferences/link/stop', { body: z.strictObject(byLink), answers: Preferences }),
  /** The mails a person got, newest first. */
  mails: get('/mails', { answers: z.object({ items: z.array(SentMail) }).meta({ id: 'SentMails' }) }),
  report: post('/mail-reports', { body: MailReport }),
  confirm: post('/newsletter/confirmation', { body: z.strictObject({ token: Token }) }),
  /** RFC 8058: the mail program of the reader posts `List-Unsubscribe=One-Click`; a GET changes nothing. */
  oneClick: post('/newsletter/unsubscribe/:token', { params: z.object({ token: Token }) }),
  issues: get('/admin/newsletter/issues', {
    answers: z
      .object({
        items: z.array(Issue),
        /** The lists there are, and how many people confirmed each. */
        lists: z.array(z.object({ purpose: MailPurpose, title: z.object({ nl: z.string(), en: z.string() }), subscribers: z.int() })),
      })
      .meta({ id: 'Issues' }),
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
  /** Counts an opening, without saying whose; in mails of who chose so. */
  opened: get('/newsletter/issues/:id/:language/opened', { params: z.object({ id: z.uuid(), language: LanguageCode }) }),
  /** Leads to a link of the issue, and counts it without saying whose. */
  clicked: get('/newsletter/issues/:id/:language/links/:link', {
    params: z.object({ id: z.uuid(), language: LanguageCode, link: z.coerce.number().int().min(1).max(1000) }),
  }),
  /** Somebody asked by mail or phone to be left alone. */
  stop: post('/admin/newsletter/stops', { body: z.strictObject({ email: Email }) }),
};

export const newsletterProblems = {
  'newsletter/link-spent': { status: 410, title: 'This link was used or is too old' },
  'newsletter/report-refused': { status: 401, title: 'This report is not signed by our sender, is too old, or came before' },
  'newsletter/already-sent': { status: 409, title: 'This issue was sent before' },
} as const;
