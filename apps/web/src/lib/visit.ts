import { cookie } from '@helder/contract/cookie.js';
import { OWN_NAMES } from '@helder/policy/cookie-names.js';
import { call } from './call';
import { remember, remembered } from './storage';

const hostOf = (referrer: string) => (URL.canParse(referrer) ? new URL(referrer).hostname : '');

/** Counts an opened page; where the reader came from goes along once a visit, as the name of a site. */
export async function countVisit(page: string) {
  const isFirst = remembered(OWN_NAMES.counted, 'session') === null;
  remember(OWN_NAMES.counted, '1', 'session');
  const host = hostOf(document.referrer);
  const referrer = isFirst && host && host !== location.hostname ? host : undefined;
  // a count that is lost is no loss
  await call(cookie.visit, { body: { page, referrer } }).catch(() => undefined);
}
