import type { application } from '@helder/contract/application.js';
import type { AnswerOf } from '@helder/contract/endpoint.js';

export type Mine = AnswerOf<typeof application.mine>['items'][number];
export type Received = AnswerOf<typeof application.read>;
export type State = Mine['state'];
export type ReceivedCard = AnswerOf<typeof application.received>['items'][number];
