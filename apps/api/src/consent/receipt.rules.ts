import type { ConsentReceipt } from '@helder/contract';
import type { Pack } from '@helder/policy';
import type { AnyPurpose, EventState } from './consent.rules.js';
import type { Notice } from './notices.service.js';

export type ReceiptEvent = {
  id: string;
  recordId: string;
  subjectRef: string;
  purpose: AnyPurpose;
  scope: string;
  state: EventState;
  type: 'explicit' | 'expressed';
  at: Date;
  validUntil: Date | null;
  durationRule: string;
  method: { channel: string; ui_version: string; control_id: string; default_state: string; action: string };
  doubleOptin: { sent_at: string; confirmed_at: string } | null;
  authLevel: string | null;
  withdrawalEffect: string | null;
};

// Data Privacy Vocabulary 2 of the W3C community group, https://w3id.org/dpv
const STATUS = {
  given: 'dpv:ConsentGiven',
  refused: 'dpv:ConsentRefused',
  withdrawn: 'dpv:ConsentWithdrawn',
  expired: 'dpv:ConsentExpired',
  reconfirmed: 'dpv:RenewedConsentGiven',
  invalidated: 'dpv:ConsentInvalidated',
} as const satisfies Record<EventState, string>;
const TYPE = { explicit: 'dpv:ExplicitlyExpressedConsent', expressed: 'dpv:ExpressedConsent' } as const;
const KIND = {
  'be-found': 'dpv:PersonnelHiring',
  'keep-cv': 'dpv:ServiceProvision',
  'publish-cv': 'dpv:PersonnelHiring',
  'keep-photo': 'dpv:ServiceProvision',
  'publish-photo': 'dpv:PersonnelHiring',
  newsletter: 'dpv:DirectMarketing',
  'keep-application': 'dpv:PersonnelHiring',
  'keep-diploma': 'dpv:ServiceProvision',
  'keep-personal': 'dpv:ServiceProvision',
  'keep-health': 'dpv:PersonnelHiring',
  'exact-place': 'dpv:PersonnelHiring',
  tips: 'dpv:DirectMarketing',
  'product-news': 'dpv:DirectMarketing',
  offers: 'dpv:DirectMarketing',
  measuring: 'dpv:ServiceUsageAnalytics',
  reveal: 'dpv:PersonnelHiring',
} as const satisfies Record<AnyPurpose, string>;

/** What each member means, for readers of JSON-LD; in the file itself, so that it can be read without a connection. */
const CONTEXT = {
  '@version': 1.1,
  dct: 'http://purl.org/dc/terms/',
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  schema: 'https://schema.org/',
  sec: 'https://w3id.org/security#',
  id: '@id',
  type: '@type',
  conformsTo: { '@id': 'dct:conformsTo', '@type': '@id' },
  record: 'dpv:hasRecordOfActivity',
  subject: 'dpv:hasDataSubject',
  controller: 'dpv:hasDataController',
  name: 'schema:name',
  registration: 'schema:identifier',
  address: 'schema:address',
  contact: 'dpv:hasContact',
  processing: 'dpv:hasProcess',
  purpose: 'dpv:hasPurpose',
  purposeKind: { '@id': 'dpv:hasPurpose', '@type': '@id' },
  scope: 'dpv:hasScope',
  legalBasis: { '@id': 'dpv:hasLegalBasis', '@type': '@id' },
  notice: 'dpv:hasNotice',
  version: 'schema:version',
  language: 'dct:language',
  from: 'dct:valid',
  text: { '@id': 'schema:text', '@type': '@json' },
  event: 'dpv:hasConsentStatus',
  status: { '@id': 'dpv:hasStatus', '@type': '@id' },
  consentType: { '@id': 'dpv:hasConsent', '@type': '@id' },
  at: 'dpv:isIndicatedAtTime',
  validUntil: 'dpv:hasExpiryTime',
  durationRule: 'dpv:hasDuration',
  method: { '@id': 'dpv:hasIndicationMethod', '@type': '@json' },
  withdrawalEffect: 'dpv:hasConsequence',
  confirmation: { '@id': 'dpv:hasVerification', '@type': '@json' },
  proof: { '@id': 'sec:proof', '@type': '@json' },
} as const;

/** One act of consent as a receipt: the structure of ISO/IEC TS 27560 in words of DPV, without its proof. Names nobody. */
export function receiptOf(event: ReceiptEvent, notice: Notice, pack: Pack): Omit<ConsentReceipt, 'proof'> {
  const { purpose, version, language, from, sha256, ...text } = notice;
  const { channel, ui_version, control_id, default_state, action } = event.method;
  const { name, kvk, address, privacyEmail } = pack.controller;
  return {
    '@context': [CONTEXT],
    id: `urn:uuid:${event.id}`,
    type: 'dpv:ConsentReceipt',
    conformsTo: 'https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr',
    record: { id: `urn:uuid:${event.recordId}`, type: 'dpv:ConsentRecord', subject: event.subjectRef },
    controller: { name, registration: kvk && `KvK ${kvk}`, address, contact: privacyEmail },
    processing: { purpose, purposeKind: KIND[purpose], scope: event.scope, legalBasis: 'eu-gdpr:A6-1-a' },
    notice: { version, language, from, sha256, text },
    event: {
      state: event.state,
      status: STATUS[event.state],
      consentType: TYPE[event.type],
      at: event.at.toISOString(),
      validUntil: event.validUntil?.toISOString() ?? null,
      durationRule: event.durationRule,
      method: { channel, control: control_id, defaultState: default_state, action, uiVersion: ui_version, signedInBy: event.authLevel },
      confirmation: event.doubleOptin && { sentAt: event.doubleOptin.sent_at, confirmedAt: event.doubleOptin.confirmed_at },
      withdrawalEffect: event.withdrawalEffect,
    },
  };
}
