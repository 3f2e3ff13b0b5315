import type { consent } from '@helder/contract/consent.js';
import type { AnswerOf } from '@helder/contract/endpoint.js';

export type Consent = AnswerOf<typeof consent.list>['items'][number];
export type ConsentEvent = AnswerOf<typeof consent.history>['items'][number];
export type Notice = Consent['notice'];
export type Purpose = Consent['purpose'];
