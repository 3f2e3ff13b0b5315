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

/** Public at first for who works for themselves, agreed to explicitly; an administrative remainder of seven years. */
export const jobnl = {
  id: 'jobnl',
  ...controller,
  acceptance: 'explicit',
  visibility: {
    levels: ['hidden', 'public'],
    start: 'public',
    period: null,
    grace: null,
    linkLives: 'P30D',
    showsViewersName: false,
  },
  photo: 'apart',
  contact: { keptAfterAnswer: 'PT0S' },
  messages: { period: null },
  reveal,
  rights: { reply: null, extension: null, portability: null, objection: 'assessed' },
  interests: [],
  offers: { electronicGround: 'consent', leaving: 'self-service' },
  specialData: [],
  versionLabel: 'juni 2021',
  cites: ['AVG'],
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
    acceptance: ['JOBNL-1.3b', 'JOBNL-1.3c', 'JOBNL-1.3d'],
    authority: [],
    visibility: ['JOBNL-2.4a', 'JOBNL-2.4b', 'JOBNL-2.5-ZOEK'],
    photo: [],
    contact: [],
    messages: ['JOBNL-2.5-NETWERK'],
    reveal: [],
    rights: ['JOBNL-3.1', 'JOBNL-3.2a', 'JOBNL-3.2b', 'JOBNL-3.2c', 'JOBNL-3.2d', 'JOBNL-3.3'],
    interests: [],
    offers: ['JOBNL-2.6', 'JOBNL-3.4'],
    specialData: [],
    complaints: ['JOBNL-2.4c', 'JOBNL-3.5'],
    versionLabel: ['JOBNL-1.5b'],
    controller: ['JOBNL-1.1'],
    consents: ['JOBNL-C1.5'],
    statements: ['JOBNL-1.1', 'JOBNL-1.2', 'JOBNL-1.5a', 'JOBNL-1.5b'],
    retention: ['JOBNL-1.4b', 'JOBNL-2.5-REG', 'JOBNL-2.5-IP'],
    marketing: ['JOBNL-2.6', 'JOBNL-3.4'],
    closing: ['JOBNL-1.4a'],
    signUp: ['JOBNL-1.3a'],
    minimumAge: [],
    account: ['JOBNL-1.3d'],
    recipients: ['JOBNL-2.6'],
    cookies: ['JOBNL-C1.2b', 'JOBNL-C1.2c', 'JOBNL-C1.4', 'JOBNL-C1.1a', 'JOBNL-C1.5', 'JOBNL-C1.7'],
    reading: [],
  },
} as const satisfies Pack;
