import type { AnswerOf } from '@helder/contract/endpoint.js';
import type { recruiting } from '@helder/contract/recruiting.js';

export type ListPage = AnswerOf<typeof recruiting.shortlist>;
export type PlaceRow = ListPage['items'][number];
export type SavedSearch = AnswerOf<typeof recruiting.searches>['items'][number];
