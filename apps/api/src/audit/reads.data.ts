import type { AuditAction } from '@helder/contract';
import type { Words } from '@helder/policy';

const w = (nl: string, en: string): Words => ({ nl, en });

// by the first part of an action
const PURPOSES: Readonly<Record<string, Words>> = {
  account: w('Om te doen wat u vroeg', 'To do what you asked'),
  audit: w('Om misbruik te vinden en toezicht te houden', 'To find abuse and to supervise'),
  consent: w('Om te doen wat u koos', 'To do what you chose'),
  contact: w('Om uw vraag te beantwoorden', 'To answer your question'),
  crm: w('Om te doen wat u koos over mail', 'To do what you chose about mail'),
  deletion: w('Om te wissen wat weg moet', 'To erase what must go'),
  document: w('Om te wissen wat weg moet', 'To erase what must go'),
  incident: w('Om een incident uit te zoeken', 'To look into an incident'),
  newsletter: w('Om te doen wat u koos over mail', 'To do what you chose about mail'),
  policy: w('Om u een nieuwe tekst te laten weten', 'To tell you of a new text'),
  reading: w('Om na te gaan of een recruiter te veel las', 'To see whether a recruiter read too much'),
  request: w('Om uw verzoek te behandelen', 'To handle your request'),
  reveal: w('Om op tijd te stoppen met tonen', 'To stop showing in time'),
  view: w('Om u te mailen wie keek', 'To mail you who looked'),
  visibility: w('Om op tijd te stoppen met tonen', 'To stop showing in time'),
};
const OTHERWISE = w('Om deze dienst te laten werken', 'To make this service work');

/** What somebody of us, or our system, did it for. */
export const purposeOf = (action: AuditAction | (string & {})): Words => PURPOSES[action.split('.')[0]] ?? OTHERWISE;
