import type { contact } from '@helder/contract/contact.js';
import type { AnswerOf } from '@helder/contract/endpoint.js';

export type Ticket = AnswerOf<typeof contact.ticket>;
export type TicketCard = AnswerOf<typeof contact.tickets>['items'][number];
