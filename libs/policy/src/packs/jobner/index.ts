import type { Pack } from '../../pack.js';
import { account, reading, reveal } from '../usual.js';
import { consents } from './consents.js';
import { controller } from './controller.js';
import { cookies } from './cookies.js';
import { marketing } from './marketing.js';
import { recipients } from './recipients.js';
import { retention } from './retention.js';
import { signUp } from './sign-up.js';
import { statements } from './statements.js';

/** Using the site is told and not agreed to; the photo is one upload that keeps and publishes. */
export const jobner = {
  id: 'jobner',
  ...controller,
  acceptance: 'acknowledge',
  visibility: {
    levels: ['hidden', 'recruiters'],
    start: 'hidden',
    period: null,
    grace: null,
    linkLives: 'P30D',
    showsViewersName: false,
  },
  photo: 'together',
  contact: { keptAfterAnswer: 'PT0S' },
  messages: { period: null },
  reveal,
  rights: { reply: null, extension: null, portability: null, objection: 'closes-account' },
  interests: [],
  offers: { electronicGround: 'consent', leaving: 'by-mail' },
  specialData: [
    { what: 'bsn', ground: { kind: 'law', source: 'Wet op de loonbelasting 1964 art. 28' } },
    { what: 'special', ground: { kind: 'explicit-consent', source: 'AVG art. 9 lid 2 a' } },
    { what: 'identity-document', ground: { kind: 'law', source: 'Wet op de loonbelasting 1964 art. 28' } },
  ],
  versionLabel: null,
  cites: ['Wbp'],
  consents,
  statements,
  retention,
  marketing,
  closing: { undo: 'P7D' },
  signUp,
  minimumAge: null,
  account,
  recipients,
  cookies,
  reading,
  carries: {
    acceptance: ['JOBNER-INTRO-b'],
    authority: [],
    visibility: ['JOBNER-DOEL-MATCH'],
    photo: ['JOBNER-BIJZ-b', 'JOBNER-BIJZ-c'],
    contact: [],
    messages: [],
    reveal: [],
    rights: ['JOBNER-COMM', 'JOBNER-KEUZES', 'JOBNER-DERDEN-BEZWAAR'],
    interests: [],
    offers: ['JOBNER-DOEL-NIEUWS', 'JOBNER-DOEL-AANBOD'],
    specialData: ['JOBNER-DATA-BSN', 'JOBNER-DATA-OVERIG', 'JOBNER-BIJZ-a'],
    complaints: [],
    versionLabel: ['JOBNER-WIJZ'],
    controller: ['JOBNER-INTRO-a'],
    consents: ['JOBNER-BIJZ-a'],
    statements: ['JOBNER-INTRO-a', 'JOBNER-WIJZ'],
    retention: ['JOBNER-BEWAAR-a', 'JOBNER-BEWAAR-b', 'JOBNER-DATA-ID', 'JOBNER-DATA-DOC'],
    marketing: ['JOBNER-DOEL-NIEUWS', 'JOBNER-DOEL-AANBOD'],
    closing: ['JOBNER-DERDEN-BEZWAAR'],
    signUp: ['JOBNER-GEBRUIK-a'],
    minimumAge: [],
    account: ['JOBNER-DOEL-SERVICE'],
    recipients: ['JOBNER-DERDEN', 'JOBNER-GEBRUIK-b'],
    cookies: ['JOBNER-COOKIE-WEIGER', 'JOBNER-COOKIE-FUNC', 'JOBNER-COOKIE-ANA', 'JOBNER-COOKIE-SOC'],
    reading: [],
  },
} as const satisfies Pack;
