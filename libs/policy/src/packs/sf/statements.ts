import type { Pack } from '../../pack.js';
import { privacy202307 } from './statements/privacy-2023-07.js';

/** One text for everything, cookies too. */
export const statements = [
  { kind: 'privacy', title: { nl: 'Privacy', en: 'Privacy' }, versions: [privacy202307], clauses: ['SF-WIJZ'] },
] as const satisfies Pack['statements'];
