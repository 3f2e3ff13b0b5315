import type { JOB_ALERT, MailPurpose, Sender } from '@helder/policy';

/** Why a mail may go, and what ends it: stored with the mail, shown to who got it. */
export type MailReason = { purpose: string; ground: MailGround; sender: Sender; stop: MailStop };
export const MAIL_GROUNDS = ['contract', 'law', 'consent'] as const;
export type MailGround = (typeof MAIL_GROUNDS)[number];
/** The page where it can be ended; `mail`: by the link below it alone; `nothing` where the law wants it sent. */
export const MAIL_STOPS = ['close', 'whoSeesWhat', 'whoViewed', 'savedSearches', 'preferences', 'mail', 'nothing'] as const;
export type MailStop = (typeof MAIL_STOPS)[number];

/** Service mail is about what somebody asked of us; its slice says on what it rests. */
export const SERVICE_MAIL = {
  account: { ground: 'contract', stop: 'close' },
  organisation: { ground: 'contract', stop: 'close' },
  document: { ground: 'contract', stop: 'close' },
  search: { ground: 'contract', stop: 'whoViewed' },
  recruiting: { ground: 'contract', stop: 'savedSearches' },
  vacancy: { ground: 'contract', stop: 'close' },
  visibility: { ground: 'consent', stop: 'whoSeesWhat' },
  contact: { ground: 'contract', stop: 'nothing' },
  // asks whether a yes was theirs: we must be able to prove it (AVG art. 7(1))
  newsletter: { ground: 'law', stop: 'preferences' },
  alert: { ground: 'law', stop: 'nothing' },
  consent: { ground: 'law', stop: 'nothing' },
  policy: { ground: 'law', stop: 'nothing' },
  rights: { ground: 'law', stop: 'nothing' },
  deletion: { ground: 'law', stop: 'nothing' },
  retention: { ground: 'law', stop: 'nothing' },
} as const satisfies Record<string, { ground: MailGround; stop: MailStop }>;
export type ServicePurpose = keyof typeof SERVICE_MAIL;
/** What it is, dotted, such as `account.confirm`: first the slice it belongs to. */
export type ServiceKind = `${ServicePurpose}.${string}`;

export const serviceReason = (kind: ServiceKind): MailReason => {
  const purpose = kind.slice(0, kind.indexOf('.')) as ServicePurpose;
  return { purpose, ...SERVICE_MAIL[purpose], sender: 'own' };
};
export const marketingReason = (purpose: MailPurpose | typeof JOB_ALERT.purpose, sender: Sender): MailReason => ({
  purpose,
  ground: 'consent',
  sender,
  // a saved search needs no account, so no page behind a login can end it
  stop: purpose === 'job-alert' ? 'mail' : 'preferences',
});
