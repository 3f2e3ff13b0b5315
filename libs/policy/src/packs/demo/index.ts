import type { Pack } from '../../pack.js';
import { account, authority, groupFigures, reading, reveal } from '../usual.js';
import { consents } from './consents.js';
import { cookies } from './cookies.js';
import { marketing } from './marketing.js';
import { recipients } from './recipients.js';
import { retention } from './retention.js';
import { signUp } from './sign-up.js';
import { statements } from './statements.js';

/** The strict pack: hidden at first, everything asked apart, everything dated. */
export const demo = {
  id: 'demo',
  platform: 'Helder',
  controller: {
    name: 'Helder Demo B.V. (voorbeeld)',
    kvk: '00000000',
    address: 'Voorbeeldkade 1, 9700 AA Groningen',
    email: 'hulp@helder.example',
    privacyEmail: 'privacy@helder.example',
    phone: '050 000 00 00',
  },
  authority: { ...authority, isNamed: true },
  acceptance: 'explicit',
  visibility: {
    levels: ['hidden', 'anonymous', 'recruiters'],
    start: 'hidden',
    period: 'P1Y',
    grace: 'P30D',
    linkLives: 'P30D',
    showsViewersName: false,
  },
  photo: 'apart',
  contact: { keptAfterAnswer: 'PT0S' },
  messages: { period: 'P6M' },
  reveal,
  rights: { reply: 'P1M', extension: 'P2M', portability: 'contract-and-consent', objection: 'assessed' },
  interests: [groupFigures(['SECOND-GEBRUIK-GB'])],
  offers: { electronicGround: 'consent', leaving: 'self-service' },
  specialData: [],
  complaints: { form: true, address: null },
  versionLabel: '2, 2026-11-01',
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
    acceptance: ['JOBNL-1.3b'],
    authority: ['JOBPORT-8c', 'SECOND-CONTACT-b'],
    visibility: ['SF-INZAGE-d', 'SF-INZAGE-e', 'SF-INZAGE-f', 'SF-INZAGE-g', 'SF-DOEL-BANK'],
    photo: ['SF-DATA-FOTO', 'JOBNER-BIJZ-c'],
    contact: ['JOBPORT-4a'],
    messages: ['SECOND-SPAM-d'],
    reveal: [],
    rights: ['JOBPORT-6d', 'JOBPORT-7c', 'JOBNL-3.2d', 'JOBNL-3.3'],
    interests: ['SECOND-GEBRUIK-GB'],
    offers: ['SECOND-GEBRUIK-KANAAL', 'SECOND-TOEST-MARK', 'SECOND-TOEST-GROEP', 'SECOND-TOEST-DERDE', 'JOBNL-3.4'],
    specialData: ['SF-BIJZ-a', 'SF-BIJZ-b', 'JOBNER-DATA-BSN'],
    complaints: ['JOBNL-3.5', 'JOBPORT-8a'],
    versionLabel: ['JOBPORT-0', 'SF-WIJZ'],
    controller: ['JOBNL-1.1', 'JOBPORT-1b'],
    consents: ['JOBNER-BIJZ-a', 'SF-BIJZ-a', 'SECOND-TOEST-INTREK'],
    statements: ['JOBNL-1.2', 'JOBNL-1.5b', 'JOBPORT-9', 'JOBNER-WIJZ'],
    retention: ['JOBNER-BEWAAR-a', 'SF-BEWAAR', 'SECOND-BEWAAR-a', 'JOBNL-1.4b'],
    marketing: [
      'SECOND-GEBRUIK-KANAAL',
      'SECOND-TOEST-MARK',
      'SECOND-COMM-NIEUWS',
      'SECOND-GEBRUIK-METEN',
      'SECOND-MARK-NIETVERK',
      'SF-DOEL-WIJZ',
    ],
    closing: ['JOBNL-1.4a', 'SECOND-INZAGE-d'],
    signUp: ['JOBNER-GEBRUIK-a', 'SF-DATA-a', 'SECOND-DATA-VERPL'],
    minimumAge: [],
    account: ['SECOND-INGELOGD-a', 'SECOND-INGELOGD-d', 'SECOND-INGELOGD-f', 'JOBNL-1.3d'],
    recipients: ['JOBNER-DERDEN', 'JOBPORT-5d', 'SF-WIE-b', 'SF-BEV-b'],
    cookies: ['JOBNL-C1.2a', 'JOBNL-C1.2b', 'JOBNL-C1.2c', 'JOBNL-C1.4', 'SF-WEB-NOOD', 'SECOND-COOKIE'],
    reading: ['SECOND-SPAM-a'],
  },
} as const satisfies Pack;
