import { authority } from '../usual.js';
import type { Who } from '../who.js';

/** Who Jobner is, as far as its promises say; what they do not say is null. */
export const controller = {
  platform: 'Jobner',
  controller: { name: 'Jobner', kvk: null, address: null, email: 'info@jobner.nl', privacyEmail: 'info@jobner.nl', phone: null },
  authority: { ...authority, isNamed: false },
  complaints: { form: true, address: 'info@jobner.nl' },
} as const satisfies Who;
