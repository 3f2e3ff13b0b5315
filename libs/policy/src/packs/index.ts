import { withFloor, type FlooredPack } from '../floor.js';
import type { Pack } from '../pack.js';
import { demo } from './demo/index.js';
import { jobner } from './jobner/index.js';
import { jobnl } from './jobnl/index.js';
import { jobport } from './jobport/index.js';
import { secondjob } from './secondjob/index.js';
import { sf } from './sf/index.js';

/** What each platform promises; one installation runs one of them, see `packOf`. */
export const PACKS = { demo, jobnl, jobner, jobport, sf, secondjob } as const satisfies Record<string, Pack>;
export type PackId = keyof typeof PACKS;
export const PACK_IDS = Object.keys(PACKS) as PackId[];
/** The strict one, for who chooses none. */
export const DEFAULT_PACK: PackId = 'demo';
/** A pack as it runs: with what the law adds to it. */
export const packOf = (id: PackId): FlooredPack => withFloor(PACKS[id]);
