import type { Pack } from '../../pack.js';

/** A website with a contact form asks for none of these: no notice, no question. */
export const consents = {
  'be-found': [],
  'keep-cv': [],
  'publish-cv': [],
  'keep-photo': [],
  'publish-photo': [],
  newsletter: [],
  'keep-application': [],
  'keep-diploma': [],
  'keep-personal': [],
  'keep-health': [],
  'exact-place': [],
} as const satisfies Pack['consents'];
