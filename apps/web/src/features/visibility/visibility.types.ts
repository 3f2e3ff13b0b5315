import type { AnswerOf, consent, rights, visibility } from '@helder/contract';

export type Visibility = AnswerOf<typeof visibility.show>;
export type Level = Visibility['chosen'];
export type ShownLevel = Exclude<Level, 'hidden'>;
export type Matrix = AnswerOf<typeof visibility.matrix>;
export type MatrixRow = Matrix['items'][number];
export type Notice = AnswerOf<typeof consent.act>['notice'];
export type ConsentEvent = AnswerOf<typeof consent.history>['items'][number];
export type ComingDate = AnswerOf<typeof rights.dates>['items'][number];
