import type { Words } from '@helder/policy';

const w = (nl: string, en: string): Words => ({ nl, en });
const goes = (nl: string, en: string) => w(`Wij wissen ${nl}`, `We erase ${en}`);

/** `start`: the period of its category counts from this column. `end`: the column is the day itself. `where`: which of the rows. */
export type DateRow = { table: string; column: string; is: 'start' | 'end'; what: Words; where?: string };

/** The days a person can wait for; words of what happens then, without a name of anybody. */
export const DATES = [
  {
    table: 'public.visibility',
    column: 'visible_until',
    is: 'end',
    what: w('Uw profiel wordt onzichtbaar, als u niets doet', 'Your profile becomes hidden, if you do nothing'),
  },
  {
    table: 'public.reveal',
    column: 'until',
    is: 'end',
    what: w('Een organisatie ziet niet meer wat u haar toonde', 'An organisation no longer sees what you showed it'),
    where: 'ended_at is null',
  },
  { table: 'public.session', column: 'ends_at', is: 'end', what: w('Een apparaat wordt uitgelogd', 'A device is signed out') },
  {
    table: 'public.rights_request',
    column: 'answer_by',
    is: 'end',
    what: w('Ons antwoord op uw verzoek komt uiterlijk vandaag', 'Our answer to your request comes today at the latest'),
    where: 'decided_at is null',
  },
  { table: 'public.rights_request', column: 'due_at', is: 'end', what: goes('een verzoek dat klaar is', 'a request that is done') },
  {
    table: 'public.cookie_choice',
    column: 'due_at',
    is: 'end',
    what: w('Uw keuze over cookies loopt af. Wij vragen het opnieuw', 'Your choice about cookies ends. We ask again'),
  },
  { table: 'public.candidate_view', column: 'at', is: 'start', what: goes('wie uw profiel bekeek', 'who viewed your profile') },
  {
    table: 'public.reveal_message',
    column: 'sent_at',
    is: 'start',
    what: goes('berichten met een organisatie', 'messages with an organisation'),
  },
  { table: 'public.mail', column: 'made_at', is: 'start', what: goes('mails die wij u stuurden', 'mails we sent you') },
  {
    table: 'audit.event',
    column: 'at',
    is: 'start',
    what: goes('regels over u in het logboek', 'lines about you in the log'),
    // those of choices and erasures stay longer
    where: `action !~ '^(consent|closing|deletion|erasure|grant)[.]'`,
  },
] as const satisfies readonly DateRow[];
