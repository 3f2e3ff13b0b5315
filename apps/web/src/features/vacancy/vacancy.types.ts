import type { AnswerOf } from '@helder/contract/endpoint.js';
import type { vacancy } from '@helder/contract/vacancy.js';

export type Card = AnswerOf<typeof vacancy.list>['items'][number];
export type MyCard = AnswerOf<typeof vacancy.mine>['items'][number];
export type MyVacancy = AnswerOf<typeof vacancy.own>;
