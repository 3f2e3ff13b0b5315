import type { AnswerOf } from '@helder/contract/endpoint.js';
import type { search } from '@helder/contract/search.js';

export type Page = AnswerOf<typeof search.find>;
export type Card = Page['items'][number];
export type FacetCounts = Page['facets'][number];
export type View = AnswerOf<typeof search.views>['items'][number];
