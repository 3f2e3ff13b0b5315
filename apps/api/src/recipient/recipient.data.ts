import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** Recipients are data of the pack; what went to whom stands in the log. */
export const recipientData = { slice: 'recipient', tables: {} } as const satisfies PersonalDataDeclaration;
