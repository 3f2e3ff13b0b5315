import { authority } from '../usual.js';
import type { Who } from '../who.js';

/** Who Solutions Factory is, as far as its promises say; what they do not say is null, and the mail addresses are examples of ours. */
export const controller = {
  platform: 'Solutions Factory',
  controller: {
    name: 'Solutions Factory',
    kvk: null,
    address: null,
    email: 'privacy@sf.example',
    privacyEmail: 'privacy@sf.example',
    phone: null,
  },
  authority: { ...authority, isNamed: false },
  complaints: { form: true, address: null },
} as const satisfies Who;
