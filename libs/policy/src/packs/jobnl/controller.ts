import { authority } from '../usual.js';
import type { Who } from '../who.js';

/** Who Job.nl is, as far as its promises say; what they do not say is null. */
export const controller = {
  platform: 'Job.nl',
  controller: { name: 'Job.nl', kvk: null, address: null, email: 'klacht@job.nl', privacyEmail: 'klacht@job.nl', phone: null },
  authority: { ...authority, isNamed: false },
  complaints: { form: true, address: 'klacht@job.nl' },
} as const satisfies Who;
