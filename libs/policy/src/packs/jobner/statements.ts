import type { Pack } from '../../pack.js';
import { privacy1 } from './statements/privacy-1.js';

/** One text for everything, cookies too. */
export const statements = [
  { kind: 'privacy', title: { nl: 'Privacy', en: 'Privacy' }, versions: [privacy1], clauses: ['JOBNER-INTRO-a', 'JOBNER-WIJZ'] },
] as const satisfies Pack['statements'];
