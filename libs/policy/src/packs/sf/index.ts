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

/** Recruiters with a grant see a profile for one year; the candidate can shield it. */
export const sf = {
  id: 'sf',
  ...controller,
  acceptance: 'acknowledge',
  visibility: {
    levels: ['hidden', 'anonymous', 'recruiters'],
    start: 'recruiters',
    period: 'P1Y',
    grace: 'P30D',
    linkLives: 'P30D',
    showsViewersName: false,
  },
  photo: 'apart',
  contact: { keptAfterAnswer: 'PT0S' },
  messages: { period: null },
  reveal,
  rights: { reply: null, extension: null, portability: null, objection: null },
  interests: [],
  offers: { electronicGround: 'consent', leaving: 'self-service' },
  specialData: [
    { what: 'special', ground: { kind: 'explicit-consent', source: 'AVG art. 9 lid 2 a' } },
    { what: 'criminal', ground: { kind: 'law', source: 'UAVG art. 33' } },
  ],
  versionLabel: 'juli 2023',
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
    acceptance: ['SF-INTRO-b'],
    authority: [],
    visibility: ['SF-INZAGE-c', 'SF-INZAGE-d', 'SF-INZAGE-e', 'SF-INZAGE-f', 'SF-INZAGE-g', 'SF-INZAGE-h', 'SF-DOEL-BANK', 'SF-GEBRUIK-b'],
    photo: ['SF-DATA-FOTO'],
    contact: ['SF-CONTACT'],
    messages: [],
    reveal: [],
    rights: ['SF-INZAGE-a', 'SF-INZAGE-b'],
    interests: [],
    offers: ['SF-DOEL-NIEUWS', 'SF-DOEL-CONTACT', 'SF-DOEL-WIJZ'],
    specialData: ['SF-BIJZ-a', 'SF-BIJZ-b'],
    complaints: ['SF-CONTACT'],
    versionLabel: ['SF-WIJZ'],
    controller: [],
    consents: ['SF-DOEL-BANK', 'SF-INTRO-a'],
    statements: ['SF-WIJZ'],
    retention: ['SF-BEWAAR', 'SF-WANNEER-a'],
    marketing: ['SF-DOEL-NIEUWS', 'SF-DOEL-CONTACT', 'SF-DOEL-WIJZ'],
    closing: [],
    signUp: ['SF-DATA-a'],
    minimumAge: [],
    account: [],
    recipients: ['SF-WIE-b', 'SF-BEV-b', 'SF-BEV-c', 'SF-GEBRUIK-c'],
    cookies: ['SF-WEB-NOOD', 'SF-WEB-STAT'],
    reading: [],
  },
} as const satisfies Pack;
