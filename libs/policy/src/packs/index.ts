import type { Pack } from '../pack.js';
import { demo } from './demo/index.js';

export const PACKS = { demo } as const satisfies Record<string, Pack>;
export type PackId = keyof typeof PACKS;
export const PACK_IDS = Object.keys(PACKS) as PackId[];
export const packOf = (id: PackId): Pack => PACKS[id];
