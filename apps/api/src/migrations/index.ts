import { Core1700000000001 } from './1-core.js';
import { Account1700000000002 } from './2-account.js';
import { Organisation1700000000003 } from './3-organisation.js';
import { Consent1700000000004 } from './4-consent.js';
import { Profile1700000000005 } from './5-profile.js';
import { Visibility1700000000006 } from './6-visibility.js';
import { Newsletter1700000000007 } from './7-newsletter.js';
import { Deletion1700000000008 } from './8-deletion.js';
import { Search1700000000009 } from './9-search.js';
import { Versions1700000000014 } from './14-versions.js';

/** In order; never edited after they landed. */
export const migrations = [
  Core1700000000001,
  Account1700000000002,
  Organisation1700000000003,
  Consent1700000000004,
  Profile1700000000005,
  Visibility1700000000006,
  Newsletter1700000000007,
  Deletion1700000000008,
  Search1700000000009,
  Versions1700000000014,
];
