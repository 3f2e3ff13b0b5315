import type { Words } from './words.js';

const w = (nl: string, en: string): Words => ({ nl, en });

/** What can be asked of us about personal data, and what is reported to us about an account (AVG art. 12–22, 77). */
export const REQUEST_TYPES = ['access', 'copy', 'rectify', 'erase', 'restrict', 'object', 'complaint', 'misuse'] as const;
export type RequestType = (typeof REQUEST_TYPES)[number];
/** How it came in. */
export const REQUEST_CHANNELS = ['portal', 'form', 'e-mail', 'letter'] as const;
export type RequestChannel = (typeof REQUEST_CHANNELS)[number];

/** The grounds for erasing that a person can name (AVG art. 17 (1) a, b and d; an objection is a request of its own). */
export const ERASE_GROUNDS = {
  'not-needed': w('U hebt ze niet meer nodig voor het doel', 'You no longer need them for the purpose'),
  consent: w('Ik trek mijn toestemming in', 'I take back my consent'),
  unlawful: w('U mag ze niet gebruiken van de wet', 'The law does not let you use them'),
} as const satisfies Record<string, Words>;
export type EraseGround = keyof typeof ERASE_GROUNDS;

export const COMPLAINT_KINDS = {
  user: w('Over hoe een ander met mijn gegevens omgaat', 'About how somebody else handles my data'),
  us: w('Over ons', 'About us'),
  misuse: w('Over misbruik van mijn gegevens', 'About misuse of my data'),
  breach: w('Over een datalek', 'About a data breach'),
} as const satisfies Record<string, Words>;
export type ComplaintKind = keyof typeof COMPLAINT_KINDS;
/** Complaints that cannot wait for their turn: each opens an incident. */
export const ESCALATES: readonly ComplaintKind[] = ['misuse', 'breach'];

type Said = {
  /** What a person reads before sending: what it does to the service. */
  effect: Words;
  /** Whether a part of it can be granted. */
  isDivisible: boolean;
};
export const REQUESTS = {
  access: {
    effect: w(
      'U krijgt te zien wat wij van u hebben. Aan uw account verandert niets.',
      'You get to see what we have of you. Your account stays as it is.',
    ),
    isDivisible: true,
  },
  copy: {
    effect: w(
      'U krijgt uw gegevens als bestand. Aan uw account verandert niets.',
      'You get your data as a file. Your account stays as it is.',
    ),
    isDivisible: true,
  },
  rectify: {
    effect: w(
      'Recruiters zien dit ene gegeven niet, tot er een besluit is. De rest blijft zoals het is.',
      'Recruiters do not see this one item until there is a decision. The rest stays as it is.',
    ),
    isDivisible: true,
  },
  erase: {
    effect: w(
      'Zeggen wij ja, dan stopt uw toestemming en wissen wij wat daarop rustte. Gaat het om alles, dan sluiten wij uw account.',
      'If we say yes, your consent stops and we erase what rested on it. If it is about everything, we close your account.',
    ),
    isDivisible: true,
  },
  restrict: {
    effect: w(
      'Zeggen wij ja, dan staat uw account stil: niemand vindt u, u krijgt geen nieuwsbrief en telt niet mee. Wij wissen en veranderen niets.',
      'If we say yes, your account stands still: nobody finds you, you get no newsletter and are not counted. We erase and change nothing.',
    ),
    isDivisible: false,
  },
  object: {
    effect: w(
      'Dit gebruik staat meteen stil, tot er een besluit is. Zeggen wij ja, dan stopt het. Tegen reclame geldt uw nee altijd en meteen.',
      'This use stands still at once, until there is a decision. If we say yes, it stops. Your no to marketing always holds, and at once.',
    ),
    isDivisible: false,
  },
  complaint: {
    effect: w(
      'Aan uw account verandert niets. U ziet steeds wat wij met de klacht doen.',
      'Your account stays as it is. You always see what we do with the complaint.',
    ),
    isDivisible: true,
  },
  misuse: {
    effect: w(
      'Wij loggen u meteen overal uit, ook hier. Kies daarna een nieuw wachtwoord. Wij zoeken uit wat er gebeurde.',
      'We sign you out everywhere at once, here too. Then choose a new password. We find out what happened.',
    ),
    isDivisible: false,
  },
} as const satisfies Record<RequestType, Said>;

/** Why a request, or a part of it, is refused; the person reads these words (AVG art. 12 (4) and (5), 17 (3), 21 (1), UAVG art. 41). */
export const REFUSALS = {
  'not-identified': w('Wij konden niet vaststellen dat u het bent.', 'We could not establish that it is you.'),
  duplicate: w('U vroeg dit al. Het andere verzoek loopt nog.', 'You asked this already. The other request is still open.'),
  'nothing-held': w('Wij hebben hierover niets van u.', 'We hold nothing of you about this.'),
  'law-keeps': w('Een wet zegt dat wij dit moeten bewaren.', 'A law says that we must keep this.'),
  'needed-for-contract': w('Dit is nodig zolang u een account hebt.', 'This is needed as long as you have an account.'),
  'rights-of-others': w('Het zou de rechten van een ander schaden.', 'It would harm the rights of somebody else.'),
  claim: w('Het is nodig voor een rechtszaak of een geschil.', 'It is needed for a court case or a dispute.'),
  'is-correct': w('Wij keken het na. Het gegeven klopt.', 'We checked it. The item is correct.'),
  'interest-weighs-more': w(
    'Ons belang weegt hier zwaarder. Hieronder leest u waarom.',
    'Our interest weighs more here. Below you read why.',
  ),
  unfounded: w('Wij keken het na. De klacht klopt niet.', 'We checked it. The complaint does not hold.'),
  excessive: w('U vroeg dit kort geleden ook, en er is niets veranderd.', 'You asked this a short while ago too, and nothing changed.'),
} as const satisfies Record<string, Words>;
export type Refusal = keyof typeof REFUSALS;

/** Against marketing a no always holds, and at once (AVG art. 21 (3)). */
export const MARKETING = 'marketing';
/** A use that rests on an interest of our own, which a person can object to by itself. */
export type Interest = { id: 'group-figures' | 'find-misuse'; what: Words; why: Words; clauses: readonly string[] };

export const INCIDENT_KINDS = ['account-misuse', 'complaint', 'data-breach', 'security'] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];
export const INCIDENT_OUTCOMES = ['reported', 'no-risk', 'solved', 'no-incident'] as const;
/** What is done about an incident, as it must be possible to show (AVG art. 33 (5), 34). */
export const INCIDENT_STEPS = ['contained', 'assessed', 'authority-told', 'people-told', 'cause-removed'] as const;
/** An end that says something was done needs that step. */
export const OUTCOME_NEEDS: Readonly<Partial<Record<(typeof INCIDENT_OUTCOMES)[number], (typeof INCIDENT_STEPS)[number]>>> = {
  reported: 'authority-told',
  'no-risk': 'assessed',
};

/** Periods of the desk that hold on every platform. ISO 8601. */
export const DESK = {
  /** Between telling that a restriction will end, and its end (AVG art. 18 (3)). */
  lifting: 'P7D',
  /** How long a mailed link shows the data of an address without an account, after the decision. */
  showing: 'P7D',
  /** Within which a breach is reported to the authority (AVG art. 33 (1)). */
  breach: 'PT72H',
  /** How long a version of security.txt holds (RFC 9116, 2.5.5: less than a year). */
  securityTxt: 'P6M',
} as const;

export const REQUEST_STATES = [
  'received',
  'identified',
  'in-treatment',
  'extended',
  'granted',
  'partly-refused',
  'refused',
  'withdrawn',
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];
