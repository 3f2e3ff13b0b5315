import { Core1700000000001 } from './1-core.js';
import { Account1700000000002 } from './2-account.js';
import { Organisation1700000000003 } from './3-organisation.js';
import { Consent1700000000004 } from './4-consent.js';
import { Profile1700000000005 } from './5-profile.js';
import { Visibility1700000000006 } from './6-visibility.js';
import { Newsletter1700000000007 } from './7-newsletter.js';
import { Deletion1700000000008 } from './8-deletion.js';
import { Search1700000000009 } from './9-search.js';
import { Packs1700000000010 } from './10-packs.js';
import { Proof1700000000011 } from './11-proof.js';
import { Cookie1700000000012 } from './12-cookie.js';
import { Preferences1700000000013 } from './13-preferences.js';
import { Versions1700000000014 } from './14-versions.js';
import { Walls1700000000019 } from './19-walls.js';
import { Vacancy1700000000020 } from './20-vacancy.js';
import { Exclusion1700000000021 } from './21-exclusion.js';
import { Contact1700000000022 } from './22-contact.js';
import { Desk1700000000023 } from './23-desk.js';
import { Reveal1700000000024 } from './24-reveal.js';
import { Layers1700000000025 } from './25-layers.js';
import { Seal1700000000026 } from './26-seal.js';
import { Recruiting1700000000027 } from './27-recruiting.js';
import { Hold1700000000028 } from './28-hold.js';
import { Copies1700000000031 } from './31-copies.js';
import { About1700000000030 } from './30-about.js';
import { Pool1700000000032 } from './32-pool.js';
import { Measures1700000000033 } from './33-measures.js';
import { Estimates1700000000034 } from './34-estimates.js';

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
  Packs1700000000010,
  Proof1700000000011,
  Cookie1700000000012,
  Preferences1700000000013,
  Versions1700000000014,
  Walls1700000000019,
  Vacancy1700000000020,
  Exclusion1700000000021,
  Contact1700000000022,
  Desk1700000000023,
  Reveal1700000000024,
  Layers1700000000025,
  Seal1700000000026,
  Recruiting1700000000027,
  Hold1700000000028,
  Copies1700000000031,
  About1700000000030,
  Pool1700000000032,
  Measures1700000000033,
  Estimates1700000000034,
];
