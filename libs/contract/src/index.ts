export * from './account.js';
export * from './alert.js';
export * from './application.js';
export * from './audit.js';
export * from './audit-actions.js';
export * from './consent.js';
export * from './contact.js';
export * from './cookie.js';
export * from './copy.js';
export * from './deletion.js';
export * from './desk.js';
export * from './development.js';
export * from './document.js';
export * from './endpoint.js';
export * from './hold.js';
export * from './incident.js';
export * from './newsletter.js';
export * from './organisation.js';
export * from './policy.js';
export * from './policy-admin.js';
export * from './problems.js';
export * from './profile.js';
export * from './proof.js';
export * from './reading.js';
export * from './recipient.js';
export * from './recruiting.js';
export * from './resume.js';
export * from './retained.js';
export * from './retention.js';
export * from './reveal.js';
export * from './rights.js';
export * from './search.js';
export * from './statistics.js';
export * from './takedown.js';
export * from './vacancy.js';
export * from './visibility.js';

import { account } from './account.js';
import { alert } from './alert.js';
import { application } from './application.js';
import { audit } from './audit.js';
import { consent } from './consent.js';
import { contact } from './contact.js';
import { cookie } from './cookie.js';
import { deletion } from './deletion.js';
import { desk } from './desk.js';
import { development } from './development.js';
import { document } from './document.js';
import type { Endpoint } from './endpoint.js';
import { hold } from './hold.js';
import { incident } from './incident.js';
import { newsletter } from './newsletter.js';
import { organisation } from './organisation.js';
import { policy } from './policy.js';
import { policyAdmin } from './policy-admin.js';
import { profile } from './profile.js';
import { proof } from './proof.js';
import { reading } from './reading.js';
import { recipient } from './recipient.js';
import { recruiting } from './recruiting.js';
import { retained } from './retained.js';
import { retention } from './retention.js';
import { reveal } from './reveal.js';
import { rights } from './rights.js';
import { search } from './search.js';
import { statistics } from './statistics.js';
import { takedown } from './takedown.js';
import { vacancy } from './vacancy.js';
import { visibility } from './visibility.js';

/** The whole contract, slice by slice. */
export const contract = {
  account,
  alert,
  application,
  audit,
  consent,
  contact,
  cookie,
  deletion,
  desk,
  development,
  document,
  hold,
  incident,
  newsletter,
  organisation,
  policy,
  policyAdmin,
  profile,
  proof,
  reading,
  recipient,
  recruiting,
  retained,
  retention,
  reveal,
  rights,
  search,
  statistics,
  takedown,
  vacancy,
  visibility,
};

/** What exists only where somebody can be found: on a platform without profiles these are not there. */
export const NEEDS_PROFILES: ReadonlySet<Endpoint> = new Set(
  [organisation, profile, document, visibility, search, application, alert, reading, recruiting, reveal, statistics].flatMap((slice) =>
    Object.values<Endpoint>(slice),
  ),
);
