import type { AnswerOf } from '@helder/contract';
import type { rights } from '@helder/contract/rights.js';

export type HeldCategory = AnswerOf<typeof rights.myData>['categories'][number];
export type HeldTable = HeldCategory['tables'][number];
export type HeldField = HeldCategory['fields'][number];
