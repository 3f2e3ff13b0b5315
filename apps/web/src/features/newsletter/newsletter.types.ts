import type { AnswerOf, BodyOf } from '@helder/contract/endpoint.js';
import type { newsletter } from '@helder/contract/newsletter.js';

export type Issue = AnswerOf<typeof newsletter.write>;
export type Lists = AnswerOf<typeof newsletter.issues>['lists'];
export type Preferences = AnswerOf<typeof newsletter.preferences>;
export type Row = Preferences['rows'][number];
export type Choice = Row['choices'][number];
export type Change = BodyOf<typeof newsletter.change>['change'];
/** One choice on the screen: its row, and the way. */
export type Cell = { row: Row; choice: Choice };
export type SentMail = AnswerOf<typeof newsletter.mails>['items'][number];
