import type { Pack } from '../../pack.js';
import { account, findMisuse, groupFigures, reading, reveal } from '../usual.js';
import { consents } from './consents.js';
import { controller } from './controller.js';
import { cookies } from './cookies.js';
import { marketing } from './marketing.js';
import { recipients } from './recipients.js';
import { retention } from './retention.js';
import { signUp } from './sign-up.js';
import { statements } from './statements.js';
import { use } from './use.js';

/** Found by a handle; an employer learns who it is only after interest was shown. */
export const secondjob = {
  id: 'secondjob',
  ...controller,
  acceptance: 'explicit',
  visibility: {
    levels: ['hidden', 'on-interest'],
    start: 'on-interest',
    period: null,
    grace: null,
    linkLives: 'P30D',
    showsViewersName: false,
  },
  photo: 'apart',
  contact: { keptAfterAnswer: 'PT0S' },
  messages: { period: 'P6M' },
  reveal,
  rights: { reply: null, extension: null, portability: 'all', objection: 'assessed' },
  interests: [findMisuse(['SECOND-GEBRUIK-GB']), groupFigures(['SECOND-GEBRUIK-GB', 'SECOND-DATA-ANON'])],
  offers: { electronicGround: 'interest', leaving: 'self-service' },
  specialData: [],
  versionLabel: null,
  cites: ['AVG'],
  consents,
  statements,
  retention,
  marketing,
  closing: { undo: 'P7D' },
  signUp,
  minimumAge: 16,
  account,
  recipients,
  cookies,
  reading: { ...reading, use },
  carries: {
    acceptance: ['SECOND-DATA-VERPL'],
    authority: ['SECOND-CONTACT-b'],
    visibility: ['SECOND-DELEN-WERKG', 'SECOND-DELEN-a', 'SECOND-PUB-a', 'SECOND-PUB-b'],
    photo: [],
    contact: ['SECOND-CONTACT-a'],
    messages: ['SECOND-SPAM-d'],
    reveal: [],
    rights: ['SECOND-RECHT-a', 'SECOND-RECHT-b', 'SECOND-RECHT-c', 'SECOND-RECHT-d', 'SECOND-RECHT-e', 'SECOND-INZAGE-c'],
    interests: ['SECOND-GEBRUIK-GB'],
    offers: [
      'SECOND-GEBRUIK-KANAAL',
      'SECOND-GEBRUIK-GB',
      'SECOND-TOEST-MARK',
      'SECOND-TOEST-GROEP',
      'SECOND-TOEST-DERDE',
      'SECOND-COMM-METH',
      'SECOND-MARK-AF',
    ],
    specialData: [],
    complaints: ['SECOND-CONTACT-a'],
    versionLabel: ['SECOND-REIK-b'],
    controller: [],
    consents: ['SECOND-TOEST-INTREK'],
    statements: ['SECOND-REIK-b', 'SECOND-COOKIE'],
    retention: ['SECOND-BEWAAR-a', 'SECOND-DATA-ACC', 'SECOND-DATA-VERB', 'SECOND-GEBRUIK-DIENST'],
    marketing: [
      'SECOND-GEBRUIK-KANAAL',
      'SECOND-GEBRUIK-METEN',
      'SECOND-TOEST-MARK',
      'SECOND-TOEST-GROEP',
      'SECOND-TOEST-DERDE',
      'SECOND-COMM-NIEUWS',
      'SECOND-MARK-NIETVERK',
    ],
    closing: ['SECOND-INZAGE-d'],
    signUp: ['SECOND-DATA-VERPL', 'SECOND-DATA-DEM'],
    minimumAge: ['SECOND-KIND'],
    account: ['SECOND-INGELOGD-a', 'SECOND-INGELOGD-c', 'SECOND-INGELOGD-d', 'SECOND-INGELOGD-f'],
    recipients: ['SECOND-DELEN-GROEP', 'SECOND-DOORGIFTE'],
    cookies: ['SECOND-COOKIE'],
    reading: ['SECOND-SPAM-a', 'SECOND-ONTV'],
  },
} as const satisfies Pack;
