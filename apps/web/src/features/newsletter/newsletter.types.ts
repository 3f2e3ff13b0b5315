import type { AnswerOf } from '@helder/contract/endpoint.js';
import type { newsletter } from '@helder/contract/newsletter.js';

export type Issue = AnswerOf<typeof newsletter.write>;
export type Preferences = AnswerOf<typeof newsletter.preferences>;
export type Notice = Preferences['notice'];
export type State = Preferences['newsletter'];
