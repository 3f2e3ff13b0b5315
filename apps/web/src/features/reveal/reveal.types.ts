import type { AnswerOf } from '@helder/contract/endpoint.js';
import type { reveal } from '@helder/contract/reveal.js';

export type Mine = AnswerOf<typeof reveal.mine>['items'][number];
export type MineOpened = AnswerOf<typeof reveal.open>;
export type Sent = AnswerOf<typeof reveal.sent>['items'][number];
export type SentOpened = AnswerOf<typeof reveal.openSent>;
export type Said = AnswerOf<typeof reveal.reply>;
