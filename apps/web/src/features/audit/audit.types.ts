import type { audit, AuditFilters } from '@helder/contract/audit.js';
import type { AnswerOf } from '@helder/contract/endpoint.js';

export type Page = AnswerOf<typeof audit.list>;
export type Event = Page['items'][number];
export type Detail = AnswerOf<typeof audit.show>;
export type Filters = AuditFilters;
