import type { Pack } from '../../pack.js';

/** Who is responsible, as an example: fill in your own. */
export const controller = {
  name: 'Jobport (voorbeeld)',
  kvk: '00000000',
  address: 'Voorbeeldkade 1, 9700 AA Groningen',
  email: 'hulp@jobport.example',
  privacyEmail: 'privacy@jobport.example',
  phone: '050 000 00 00',
} as const satisfies Pack['controller'];
