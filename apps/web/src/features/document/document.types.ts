import type { consent } from '@helder/contract/consent.js';
import type { document } from '@helder/contract/document.js';
import type { AnswerOf } from '@helder/contract/endpoint.js';

export type Kept = AnswerOf<typeof document.list>['items'][number];
export type Kind = Kept['kind'];
export type { ShownKind } from '@helder/policy';
export type Finding = Kept['findings'][number];
export type Consent = AnswerOf<typeof consent.list>['items'][number];
export type Notice = Consent['notice'];
