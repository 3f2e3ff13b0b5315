import { authority } from '../usual.js';
import type { Who } from '../who.js';

/** Who SecondJob is, as far as its promises say; what they do not say is null, and the mail addresses are examples of ours. */
export const controller = {
  platform: 'SecondJob',
  controller: {
    name: 'SecondJob',
    kvk: null,
    address: null,
    email: 'privacy@secondjob.example',
    privacyEmail: 'privacy@secondjob.example',
    phone: null,
  },
  authority: { ...authority, isNamed: true },
  complaints: { form: true, address: null },
} as const satisfies Who;
