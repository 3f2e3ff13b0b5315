import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** Holds nothing of its own: it shows the mails of core. */
export const developmentData = { slice: 'development', tables: {} } as const satisfies PersonalDataDeclaration;
