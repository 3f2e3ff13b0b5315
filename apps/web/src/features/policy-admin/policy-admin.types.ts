import type { AnswerOf } from '@helder/contract/endpoint.js';
import type { policyAdmin } from '@helder/contract/policy-admin.js';

export type Written = AnswerOf<typeof policyAdmin.show>;
export type Listed = AnswerOf<typeof policyAdmin.list>['items'][number];
