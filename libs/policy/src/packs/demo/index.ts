import type { Pack } from '../../pack.js';
import { consents } from './consents.js';
import { marketing } from './marketing.js';
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
  marketing,
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
  recipients: [
    {
      name: 'Opslag Noordgrond',
      kind: 'processor',
      what: { nl: 'Bewaart de versleutelde bestanden en de database.', en: 'Stores the encrypted files and the database.' },
      where: { nl: 'Nederland', en: 'The Netherlands' },
      agreement: 'VWO-2026-001',
    },
    {
      name: 'Postbode Waterland',
      kind: 'processor',
      what: { nl: 'Verstuurt onze e-mails.', en: 'Sends our e-mails.' },
      where: { nl: 'Duitsland', en: 'Germany' },
      agreement: 'VWO-2026-002',
    },
  ],
  cookies: [
    {
      name: 'session',
      category: 'necessary',
      why: { nl: 'Zodat u ingelogd blijft terwijl u klikt.', en: 'Keeps you signed in while you click.' },
      howLong: {
        nl: 'Tot u uitlogt, of uw browser sluit. Met ‘Blijf ingelogd’ ten hoogste 30 dagen.',
        en: 'Until you sign out or close your browser. With ‘Stay signed in’ 30 days at most.',
      },
    },
  ],
} as const satisfies Pack;
