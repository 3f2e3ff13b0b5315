import type { AnswerOf } from '@helder/contract/endpoint.js';
import type { profile, ProfileFields } from '@helder/contract/profile.js';
import type { ContractForm } from '../../lib/form';

export type Profile = AnswerOf<typeof profile.show>;
export type Draft = Profile['draft'];
export type Versioned = { answer: Profile; etag: string | null };
export type ProfileForm = ContractForm<typeof ProfileFields>;
type FormValues = NonNullable<Parameters<ProfileForm['reset']>[0]>;
/** A draft may hold anything that was ever typed; the form shows it as it is, and the schema judges it. */
export const asValues = (draft: Draft) => draft as FormValues;
