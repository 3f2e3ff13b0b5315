import type { desk } from '@helder/contract/desk.js';
import type { InputOf } from '@helder/contract/endpoint.js';

export type { Ask, DeskRequest, RequestOptions, RightsRequest } from '@helder/contract/desk.js';
export type { RequestType } from '@helder/policy/desk.js';
/** A request as it is sent. */
export type Sent = InputOf<typeof desk.ask>['body']['ask'];
export type WrittenRequest = InputOf<typeof desk.receive>['body'];
