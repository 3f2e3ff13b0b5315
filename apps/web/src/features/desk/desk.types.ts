export type { Ask, DeskRequest, RequestOptions, RightsRequest } from '@helder/contract/desk.js';
export type { RequestType } from '@helder/policy/desk.js';
