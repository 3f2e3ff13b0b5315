import { authority } from '../usual.js';
import type { Who } from '../who.js';

/** Who Jobport is. Its policy has a number and an address; our clauses do not hold them, so they are null here. */
export const controller = {
  platform: 'Jobport',
  controller: { name: 'Jobport', kvk: null, address: null, email: 'privacy@jobport.nl', privacyEmail: 'privacy@jobport.nl', phone: null },
  authority: { ...authority, isNamed: true },
  complaints: { form: true, address: 'privacy@jobport.nl' },
} as const satisfies Who;
