import type { Marketing } from '../../preference.js';

/** The policy names no marketing, so there is none. */
export const marketing = {
  channels: [],
  senders: ['own', 'group'],
  service: ['email'],
  rows: [],
} as const satisfies Marketing;
