import type { AnswerOf, rights } from '@helder/contract';
import type { RetentionRule, Words } from '@helder/policy';

export type Choices = AnswerOf<typeof rights.myData>['categories'][number]['choices'];
type Choice = Choices['change'];

const w = (nl: string, en: string): Words => ({ nl, en });
const on = (page: NonNullable<Choice['page']>, why: Words | null = null): Choice => ({ page, why });
const cannot = (nl: string, en: string): Choice => ({ page: null, why: w(nl, en) });
const both = (choice: Choice): Choices => ({ change: choice, erase: choice });

const happened = cannot('Dit is wat er gebeurde', 'This is what happened');
const sent = cannot('Dit is al verstuurd', 'This was sent already');
const bySelf = cannot('Dit gaat vanzelf weg op zijn dag', 'This goes by itself on its day');
const byLaw = cannot('De wet vraagt dit te bewaren. Het gaat weg op zijn dag', 'The law asks to keep this. It goes on its day');
const ask = on('newRequest', w('Klopt iets niet? Dan verbeteren wij het', 'Is something wrong? Then we correct it'));

/** What the person does about a category; one that is not here follows its ground. */
const CHOICES: Readonly<Record<string, Choices>> = {
  account: { change: ask, erase: on('close') },
  session: { change: happened, erase: on('security') },
  unverified: { change: happened, erase: bySelf },
  profile: both(on('profile')),
  document: both(on('documents')),
  view: { change: happened, erase: byLaw },
  recruiting: { change: ask, erase: on('whoSeesWhat', w('Verberg u voor die organisatie', 'Hide from that organisation')) },
  application: { change: sent, erase: on('myApplications') },
  'application-kept': both(on('consents')),
  message: {
    change: sent,
    erase: on('messages', w('Stop het contact. Daarna gaat het vanzelf weg', 'Stop the contact. Then it goes by itself')),
  },
  'job-alert': both(cannot('Dit doet u met de link in elke mail', 'You do this with the link in each mail')),
  newsletter: both(on('preferences')),
  'cookie-choice': both(on('cookies')),
  ticket: { change: on('contact', w('Stuur een aanvulling', 'Send an addition')), erase: bySelf },
  'ticket-unanswered': { change: on('contact', w('Stuur een aanvulling', 'Send an addition')), erase: bySelf },
  request: { change: on('requests', w('Trek uw verzoek in', 'Withdraw your request')), erase: byLaw },
  mail: { change: sent, erase: bySelf },
};
const BY_GROUND: Readonly<Record<RetentionRule['ground']['kind'], Choices>> = {
  law: { change: happened, erase: byLaw },
  interest: { change: ask, erase: on('newRequest', w('Zeg nee tegen dit gebruik', 'Say no to this use')) },
  contract: { change: ask, erase: on('close') },
  consent: both(on('consents')),
};

/** What somebody can do about a kind of data: a page, or a reason why not (JOBNER-KEUZES). */
export const choicesOf = ({ code, ground }: Pick<RetentionRule, 'code' | 'ground'>): Choices => CHOICES[code] ?? BY_GROUND[ground.kind];
