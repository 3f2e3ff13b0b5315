import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** What this slice holds about people: nothing. */
export const retentionData = { slice: 'retention', tables: {} } as const satisfies PersonalDataDeclaration;
