import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: nothing; it shows what the others hold. */
export const rightsData = { slice: 'rights', tables: {} } as const satisfies PersonalDataDeclaration;
