import type { Pack } from '../../pack.js';
import { consents } from './consents.js';
import { cookies } from './cookies.js';
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
  authority: {
    name: { nl: 'Autoriteit Persoonsgegevens', en: 'Dutch Data Protection Authority (Autoriteit Persoonsgegevens)' },
    url: 'https://www.autoriteitpersoonsgegevens.nl',
  },
  acceptance: 'explicit',
  visibility: {
    levels: ['hidden', 'anonymous', 'recruiters'],
    start: 'hidden',
    period: 'P1Y',
    grace: 'P30D',
    linkLives: 'P30D',
    showsViewersName: false,
  },
  consents,
  statements,
  retention,
  closing: { undo: 'P7D' },
  signUp,
  account: {
    unverified: 'PT72H',
    verifyLink: 'PT60M',
    resetLink: 'PT30M',
    freshFor: 'PT10M',
    session: { candidate: { idle: 'PT2H', absolute: 'PT12H' }, staff: { idle: 'PT30M', absolute: 'PT12H' } },
    staySignedIn: { idle: 'P14D', absolute: 'P30D' },
  },
  recipients,
  cookies,
} as const satisfies Pack;
