import * as z from 'zod';
import { del, get, post } from './endpoint.js';

/** There is no year 0: after 1 BC came AD 1. */
const Moment = z.iso.datetime().regex(/^(?!0000)/);
// the first day begins in the year before
const Day = z.iso.date().regex(/^(?!000[01])/);
export const Outcome = z.enum(['ok', 'denied', 'error']).meta({ id: 'Outcome' });
export const AuditEvent = z
  .object({
    id: z.uuid(),
    v: z.int(),
    /** Place in the sealed log; null until it is sealed. */
    seq: z.int().nullable(),
    at: z.iso.datetime(),
    actor: z.object({
      type: z.enum(['person', 'system']),
      ref: z.string().nullable(),
      /** Of staff only: a candidate stays a pseudonym. */
      name: z.string().nullable(),
      role: z.string().nullable(),
      organisation: z.string().nullable(),
    }),
    action: z.string(),
    crud: z.enum(['create', 'read', 'update', 'delete']),
    target: z.object({ type: z.string(), ref: z.string().nullable() }),
    subject: z.string().nullable(),
    /** The organisation it is about. */
    organisation: z.string().nullable(),
    ground: z.string().nullable(),
    outcome: Outcome,
    reason: z.string().nullable(),
    changes: z.array(z.object({ field: z.string(), op: z.string() })),
    counts: z.record(z.string(), z.number()),
    source: z.object({ ip: z.string().nullable(), agent: z.string().nullable() }),
    requestId: z.string().nullable(),
    policyVersion: z.string().nullable(),
    authLevel: z.string().nullable(),
    payloadHash: z.string(),
    /** When what points at a person was taken out, after its period; the hash stays. */
    purgedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'AuditEvent' });

/** One line and, for an export, the reason its maker gave. */
export const AuditEventDetail = AuditEvent.extend({ statedReason: z.string().nullable() }).meta({
  id: 'AuditEventDetail',
});

export const AuditFilters = z
  .object({
    /** First and last day, in the Netherlands. */
    from: Day.optional(),
    until: Day.optional(),
    /** One action, or more with commas between. */
    action: z
      .string()
      .max(300)
      .regex(/^[a-z.,-]+$/)
      .optional(),
    actor: z.string().max(60).optional(),
    subject: z.string().max(60).optional(),
    organisation: z.uuid().optional(),
    outcome: Outcome.optional(),
    request: z.uuid().optional(),
  })
  .meta({ id: 'AuditFilters' });
export type AuditFilters = z.output<typeof AuditFilters>;

export const AuditExport = z
  .strictObject({
    reason: z.string().trim().min(5).max(300),
    filters: AuditFilters.strict(),
  })
  .meta({ id: 'AuditExport' });

/** Above so many lines the page asks for a copy that is made in the background. */
export const EXPORT_AT_ONCE = 10_000;
export const EXPORT_STATES = ['waiting', 'making', 'ready', 'failed'] as const;
/** A copy that is made in the background, and lies ready until its last day. */
export const LogExport = z
  .object({
    id: z.uuid(),
    askedAt: z.iso.datetime(),
    /** Who asked; null when that account is gone. */
    by: z.string().nullable(),
    reason: z.string(),
    filters: AuditFilters,
    state: z.enum(EXPORT_STATES),
    /** Lines it will hold, and how many are in it now. */
    events: z.int(),
    done: z.int(),
    bytes: z.int().nullable(),
    /** When it is erased. */
    endsAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'LogExport' });
export type LogExport = z.output<typeof LogExport>;

/** Where the seal of the log stands. */
export const LogSeal = z
  .object({
    checkpoint: z.object({ size: z.int(), at: z.iso.datetime(), root: z.string(), key: z.string() }).nullable(),
    /** Lines written since. */
    unsealed: z.int(),
  })
  .meta({ id: 'LogSeal' });

export const LOG_FAULTS = ['changed', 'missing', 'root', 'chain', 'signature', 'outside', 'unsealed'] as const;
/** The first thing that is wrong, if any; `seq` is a place in the log, and `event` the line there. */
export const LogVerdict = z
  .object({
    isWhole: z.boolean(),
    at: z.iso.datetime(),
    lines: z.int(),
    checkpoints: z.int(),
    fault: z
      .object({ why: z.enum(LOG_FAULTS), seq: z.int().nullable(), event: z.uuid().nullable(), at: z.iso.datetime().nullable() })
      .nullable(),
  })
  .meta({ id: 'LogVerdict' });

export const Activity = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        at: z.iso.datetime(),
        action: z.string(),
        outcome: Outcome,
        byMe: z.boolean(),
        agent: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Activity' });

/** Somebody of us, or our system, read or did something of me. */
export const DataRead = z
  .object({
    id: z.uuid(),
    at: z.iso.datetime(),
    role: z.enum(['admin', 'support', 'auditor', 'system']),
    action: z.string(),
    purpose: z.object({ nl: z.string(), en: z.string() }),
  })
  .meta({ id: 'DataRead' });

export const audit = {
  list: get('/admin/audit', {
    query: AuditFilters.extend({
      before: z
        .string()
        .max(40)
        .regex(/^\d+\.\d+$/)
        .optional(),
    }),
    answers: z
      .object({
        items: z.array(AuditEvent),
        /** Give it as `before` to read on. */
        next: z.string().nullable(),
        /** `isCapped`: at least so many. */
        total: z.object({ count: z.int(), isCapped: z.boolean() }),
        /** Every action that occurs. */
        actions: z.array(z.string()),
        /** Those one can ask for. */
        organisations: z.array(z.object({ id: z.uuid(), name: z.string() })),
      })
      .meta({ id: 'AuditPage' }),
  }),
  show: get('/admin/audit/:id', { params: z.object({ id: z.uuid() }), answers: AuditEventDetail }),
  seal: get('/admin/audit/seal', { answers: LogSeal }),
  /** Looks at every sealed line, every checkpoint, and those kept outside the database. */
  check: post('/admin/audit/check', { answers: LogVerdict }),
  /** Answers a zip: the lines as CSV (RFC 4180) and as one JSON object a line, and all that proves them without us. */
  export: post('/admin/audit/export', { body: AuditExport }),
  exports: get('/admin/audit/exports', { answers: z.object({ items: z.array(LogExport) }).meta({ id: 'LogExports' }) }),
  /** The same copy, made in the background. */
  exportLater: post('/admin/audit/exports', { body: AuditExport, answers: LogExport }),
  cancelExport: del('/admin/audit/exports/:id', { params: z.object({ id: z.uuid() }) }),
  /** The zip; answers a part of it where a range of bytes is asked (RFC 9110, 14). */
  download: get('/admin/audit/exports/:id/file', { params: z.object({ id: z.uuid() }) }),
  /** Who of us read something of me, and what for; what recruiters read stands with the views. */
  reads: get('/data-reads', {
    query: z.object({ before: Moment.optional() }),
    answers: z.object({ items: z.array(DataRead), next: z.iso.datetime().nullable() }).meta({ id: 'DataReads' }),
  }),
  /** What was done with my account, by me and by others; `before` is the last moment seen. */
  mine: get('/activity', { query: z.object({ before: Moment.optional() }), answers: Activity }),
};
