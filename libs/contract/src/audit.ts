import * as z from 'zod';
import { get, post } from './endpoint.js';

export const Outcome = z.enum(['ok', 'denied', 'error']).meta({ id: 'Outcome' });
export const AuditEvent = z
  .object({
    id: z.uuid(),
    v: z.int(),
    seq: z.int().nullable(),
    at: z.iso.datetime(),
    actor: z.object({ type: z.enum(['person', 'system']), ref: z.string().nullable(), name: z.string().nullable(), role: z.string().nullable(), organisation: z.string().nullable() }),
    action: z.string(),
    crud: z.enum(['create', 'read', 'update', 'delete']),
    target: z.object({ type: z.string(), ref: z.string().nullable() }),
    subject: z.string().nullable(),
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
  })
  .meta({ id: 'AuditEvent' });

export const AuditFilters = z
  .object({
    from: z.iso.date().optional(),
    until: z.iso.date().optional(),
    action: z.string().max(60).optional(),
    actor: z.string().max(60).optional(),
    subject: z.string().max(60).optional(),
    organisation: z.uuid().optional(),
    outcome: Outcome.optional(),
  })
  .meta({ id: 'AuditFilters' });

export const AuditExport = z
  .strictObject({ format: z.enum(['csv', 'ndjson']), reason: z.string().trim().min(5).max(300), filters: AuditFilters })
  .meta({ id: 'AuditExport' });

export const Activity = z
  .object({ items: z.array(z.object({ id: z.uuid(), at: z.iso.datetime(), action: z.string(), outcome: Outcome, byMe: z.boolean(), agent: z.string().nullable() })) })
  .meta({ id: 'Activity' });

export const audit = {
  list: get('/admin/audit', {
    query: AuditFilters.extend({ before: z.string().max(40).optional() }),
    answers: z.object({ items: z.array(AuditEvent), next: z.string().nullable(), total: z.object({ count: z.int(), isCapped: z.boolean() }), actions: z.array(z.string()) }).meta({ id: 'AuditPage' }),
  }),
  show: get('/admin/audit/:id', { params: z.object({ id: z.uuid() }), answers: AuditEvent }),
  export: post('/admin/audit/export', { body: AuditExport }),
  /** What was done with my account, by me and by others. */
  mine: get('/activity', { query: z.object({ before: z.iso.datetime().optional() }), answers: Activity }),
};
