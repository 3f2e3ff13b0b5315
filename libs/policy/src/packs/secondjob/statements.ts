import type { Pack } from '../../pack.js';
import { cookies1 } from './statements/cookies-1.js';
import { privacy1 } from './statements/privacy-1.js';
import { terms1 } from './statements/terms-1.js';

/** Privacy, the terms that are agreed to, and cookies in a text of their own. */
export const statements = [
  { kind: 'privacy', title: { nl: 'Privacy', en: 'Privacy' }, versions: [privacy1], clauses: ['SECOND-REIK-b', 'SECOND-CONTACT-b'] },
  { kind: 'terms', title: { nl: 'Voorwaarden', en: 'Terms' }, versions: [terms1], clauses: ['SECOND-REIK-b', 'SECOND-DATA-VERPL'] },
  { kind: 'cookies', title: { nl: 'Cookies', en: 'Cookies' }, versions: [cookies1], clauses: ['SECOND-COOKIE'] },
] as const satisfies Pack['statements'];
