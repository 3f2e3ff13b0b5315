import type { Pack } from '../../pack.js';
import { account, reading, reveal } from '../usual.js';
import { consents } from './consents.js';
import { controller } from './controller.js';
import { cookies } from './cookies.js';
import { marketing } from './marketing.js';
import { recipients } from './recipients.js';
import { retention } from './retention.js';
import { signUp } from './sign-up.js';
import { elsewhere, statements } from './statements.js';

/** A website without profiles: questions, cookies and rights. */
export const jobport = {
  id: 'jobport',
  ...controller,
  acceptance: 'notice',
  visibility: { levels: ['hidden'], start: 'hidden', period: null, grace: null, linkLives: 'P30D', showsViewersName: false },
  photo: 'apart',
  contact: { keptAfterAnswer: 'PT0S' },
  messages: { period: null },
  reveal,
  rights: { reply: 'P1M', extension: null, portability: 'contract-and-consent', objection: 'assessed' },
  interests: [],
  offers: { electronicGround: 'consent', leaving: 'self-service' },
  specialData: [],
  versionLabel: '2.1, 3 april 2023',
  cites: ['AVG'],
  consents,
  statements,
  elsewhere,
  retention,
  marketing,
  closing: { undo: 'P7D' },
  signUp,
  minimumAge: null,
  account: { ...account, staySignedIn: null },
  recipients,
  cookies,
  reading,
  carries: {
    acceptance: [],
    authority: ['JOBPORT-8c'],
    visibility: [],
    photo: [],
    contact: ['JOBPORT-4a', 'JOBPORT-2b-1', 'JOBPORT-2b-2', 'JOBPORT-2b-3'],
    messages: [],
    reveal: [],
    rights: [
      'JOBPORT-6a',
      'JOBPORT-6b',
      'JOBPORT-6c',
      'JOBPORT-6d',
      'JOBPORT-6e',
      'JOBPORT-6f',
      'JOBPORT-7a',
      'JOBPORT-7b',
      'JOBPORT-7c',
      'JOBPORT-7d',
    ],
    interests: [],
    offers: ['JOBPORT-5b'],
    specialData: ['JOBPORT-2b-3'],
    complaints: ['JOBPORT-8a', 'JOBPORT-8b'],
    versionLabel: ['JOBPORT-0', 'JOBPORT-9'],
    controller: ['JOBPORT-1b'],
    consents: ['JOBPORT-6f'],
    statements: ['JOBPORT-0', 'JOBPORT-1a', 'JOBPORT-9'],
    retention: ['JOBPORT-4a', 'JOBPORT-4b'],
    marketing: [],
    closing: [],
    signUp: [],
    minimumAge: [],
    account: [],
    recipients: ['JOBPORT-5c', 'JOBPORT-5d', 'JOBPORT-5e'],
    cookies: ['JOBPORT-2a-1'],
    reading: [],
  },
} as const satisfies Pack;
