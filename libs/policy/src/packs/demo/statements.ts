import type { Pack } from '../../pack.js';

/** The published texts, each with its versions; written for this pack in plain Dutch and English. */
export const statements = [
  {
    kind: 'privacy',
    title: { nl: 'Privacy', en: 'Privacy' },
    clauses: ['JOBNL-1.5b'],
    versions: [
      { version: '1', from: '2026-11-01', changes: { nl: 'Eerste versie.', en: 'First version.' }, text: { nl: [{ id: 'wie', title: 'Wie is verantwoordelijk?', body: [{ p: 'Helder.' }] }], en: [{ id: 'who', title: 'Who is responsible?', body: [{ p: 'Helder.' }] }] } },
    ],
  },
] as const satisfies Pack['statements'];
