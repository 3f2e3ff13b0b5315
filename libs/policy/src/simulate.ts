import { OPTIONAL_CATEGORIES, type CookieCategory } from './cookie-register.js';
import { disclose, type Disclosed, type ProfileFields } from './disclose.js';
import { FIELDS, FIELD_KEYS, type FieldKey } from './fields.js';
import type { FlooredPack } from './floor.js';
import type { Level } from './level.js';
import { CONSENT_PURPOSES, hasProfiles, type ConsentPurpose, type RetentionRule } from './pack.js';
import type { Channel } from './preference.js';
import type { Words } from './words.js';

/** One made-up candidate who filled in everything: what differs between the answers is the policy. */
export const EXAMPLE: ProfileFields = {
  name: 'Noor de Wit',
  headline: 'Wijkverpleegkundige met rust in de drukte',
  summary: 'Ik werk graag zelfstandig en met een klein team om mij heen.',
  sector: 'care',
  function: 'nurse',
  specialisms: ['district-nursing'],
  skills: ['wound-care'],
  years: 8,
  work: [{ title: 'Wijkverpleegkundige', employer: 'De Linde', from: '2019-03' }],
  education: [{ level: 'hbo', school: 'Hogeschool Noord' }],
  languages: [{ language: 'nl' }, { language: 'en' }],
  region: 'groningen',
  postcode: '9711 AA',
  availability: '2026-03-01',
  hours: { min: 24, max: 32 },
  rate: 35,
  phone: '0612345678',
};

export type Kept = { what: Words; period: string | null; roundUp: RetentionRule['roundUp'] | null; source: string };
export type Simulation = {
  platform: string;
  hasProfiles: boolean;
  acceptance: FlooredPack['acceptance'];
  /** Where a new profile stands; nobody sees it before the candidate's first yes. */
  start: Level;
  levels: readonly Level[];
  /** What a recruiter with access gets of the example once the candidate says yes to that start. */
  seen: Words[];
  unseen: Words[];
  /** ISO 8601; null: no end of its own. */
  visibleFor: string | null;
  photo: FlooredPack['photo'];
  asked: ConsentPurpose[];
  closing: { undo: string; kept: Kept[] };
  cookies: { alwaysOn: readonly CookieCategory[]; optional: CookieCategory[]; vendors: number; validity: string };
  reply: { within: string; extension: string };
  messages: { kept: string | null; contactKept: string };
  /** What can be chosen to receive; nothing of it is on before a yes. */
  offered: { title: Words; channels: readonly Channel[] }[];
  floorNotes: number;
};

const shownAt = (level: Level): Disclosed => disclose(EXAMPLE, level, {}) ?? {};
const kept = ({ what, period, roundUp, ground }: RetentionRule): Kept => ({
  what,
  period,
  roundUp: roundUp ?? null,
  source: ground.source,
});
const labels = (keys: readonly FieldKey[]) => keys.map((key) => FIELDS[key].label);

/**
 * What one example candidate meets under a policy, from the same projection, register and periods that run it.
 * A platform without profiles shows nobody anything. Source: the promises of each pack.
 */
export function simulate(pack: FlooredPack): Simulation {
  const { visibility, cookies, rights, closing } = pack;
  const isThere = hasProfiles(pack);
  const seen = isThere ? FIELD_KEYS.filter((key) => key in shownAt(visibility.start)) : [];
  const runs = new Set(cookies.vendors.filter(({ isExample }) => !isExample).flatMap(({ categories }) => categories));
  return {
    platform: pack.platform,
    hasProfiles: isThere,
    acceptance: pack.acceptance,
    start: visibility.start,
    levels: visibility.levels,
    seen: labels(seen),
    unseen: labels(FIELD_KEYS.filter((key) => isThere && !seen.includes(key))),
    visibleFor: visibility.period,
    photo: pack.photo,
    asked: CONSENT_PURPOSES.filter((purpose) => pack.consents[purpose].length > 0),
    closing: { undo: closing.undo, kept: pack.retention.filter(({ atClosing }) => atClosing === 'kept').map(kept) },
    cookies: {
      alwaysOn: cookies.alwaysOn,
      optional: OPTIONAL_CATEGORIES.filter((category) => runs.has(category) && !cookies.alwaysOn.includes(category)),
      vendors: cookies.vendors.filter(({ isExample }) => !isExample).length,
      validity: cookies.validity,
    },
    reply: { within: rights.reply, extension: rights.extension },
    offered: pack.marketing.rows.map(({ title, channels }) => ({ title, channels })),
    messages: { kept: pack.messages.period, contactKept: pack.contact.keptAfterAnswer },
    floorNotes: pack.floorNotes.length,
  };
}
