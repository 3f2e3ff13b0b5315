import type { PersonalDataDeclaration } from '../core/personal-data.js';

/** The texts are data of the pack; who accepted them is the account's. */
export const policyData = { slice: 'policy', tables: {} } as const satisfies PersonalDataDeclaration;
