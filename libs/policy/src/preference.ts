import type { ConsentNotice } from './pack.js';
import type { Words } from './words.js';

/** The ways a person can be reached. */
export const CHANNELS = ['email', 'phone', 'sms', 'post', 'push'] as const;
export type Channel = (typeof CHANNELS)[number];

/** On whose behalf: the platform, a company of its group, or anybody else. */
export const SENDERS = ['own', 'group', 'third-party'] as const;
export type Sender = (typeof SENDERS)[number];

/** What is not needed and so rests on a yes alone (Tw art. 11.7 and 11.7a, AVG art. 6(1)(a)). */
export const MARKETING_PURPOSES = ['newsletter', 'tips', 'product-news', 'offers', 'measuring'] as const;
export type MarketingPurpose = (typeof MARKETING_PURPOSES)[number];

/** Purposes a mail can be written for; measuring says only how such a mail is made. */
export const MAIL_PURPOSES = ['newsletter', 'tips', 'product-news', 'offers'] as const satisfies readonly MarketingPurpose[];
export type MailPurpose = (typeof MAIL_PURPOSES)[number];

/** One choice: what for, by which way, from whom. */
export type Topic = { purpose: MarketingPurpose; channel: Channel; sender: Sender };

/** One row of the matrix: a purpose of one sender, and the ways it may go. Each cell is a choice of its own, off until a yes. */
export type MarketingRow = {
  purpose: MarketingPurpose;
  sender: Sender;
  channels: readonly Channel[];
  title: Words;
  /** What it is, in a few words below the title. */
  says: Words;
  /** The texts a yes answers, by date. */
  notices: readonly ConsentNotice[];
  clauses: readonly string[];
};

/** What a pack lets people choose. There is no ground here: it is always consent. */
export type Marketing = {
  channels: readonly Channel[];
  senders: readonly Sender[];
  /** The ways a service message may come; it carries no marketing. */
  service: readonly Channel[];
  rows: readonly MarketingRow[];
};

/** The scope a consent event carries: the way and the sender. */
export const scopeOf = ({ channel, sender }: Pick<Topic, 'channel' | 'sender'>): string => `${channel}:${sender}`;

/** The e-mail choice a newsletter of our own rests on. */
export const emailOf = (purpose: MarketingPurpose, sender: Sender = 'own'): Topic => ({ purpose, channel: 'email', sender });

/** Every choice of a pack, row by row. */
export const topicsOf = ({ rows }: Marketing): Topic[] =>
  rows.flatMap(({ purpose, sender, channels }) => channels.map((channel) => ({ purpose, channel, sender })));

/** The row a choice is in; nothing when the pack does not offer it. */
export const rowOf = ({ rows }: Marketing, topic: Topic): MarketingRow | undefined =>
  rows.find(({ purpose, sender, channels }) => purpose === topic.purpose && sender === topic.sender && channels.includes(topic.channel));

/** An address is proven before mail goes there: a yes by e-mail counts only once the mailed link came back. */
export const needsConfirmation = ({ purpose, channel }: Pick<Topic, 'purpose' | 'channel'>): boolean =>
  channel === 'email' && purpose !== 'measuring';

/** Vacancies by mail, for a saved search: asked with its own form, without an account, so it is no choice of the matrix. */
export const JOB_ALERT = { purpose: 'job-alert', sender: 'own' } as const;
/** What a mail that needs a yes is about. */
export type Stream = Pick<Topic, 'purpose' | 'sender'> | typeof JOB_ALERT;

/** The list of addresses that get nothing is kept for each kind of mail apart. */
export const streamOf = ({ purpose, sender }: Stream): string => (sender === 'own' ? purpose : `${purpose} ${sender}`);
/** An address that does not work, or wants nothing at all: no kind of marketing goes there. */
export const EVERY_STREAM = 'all';
