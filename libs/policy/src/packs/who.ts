import type { Pack } from '../pack.js';

/** Who a platform is, who supervises it and where its users complain: by the form on the site, and by mail where it gives an address. */
export type Who = Pick<Pack, 'platform' | 'controller'> & {
  /** `isNamed`: whether the platform's own text names it. */
  authority: Pack['authority'] & { isNamed: boolean };
  complaints: { form: boolean; address: string | null };
};
