import type { Hold, MyHold } from '@helder/contract';
import type { ClosedReason, HeldKind } from '@helder/policy';

export type HoldRow = {
  id: string;
  subjectRef: string | null;
  ledgerId: string | null;
  state: 'asked' | 'held';
  /** Without an id once the person is erased. */
  records: { kind: HeldKind; id?: string }[];
  reason: ClosedReason;
  caseNumber: string;
  askedAt: Date;
  askedBy: string;
  heldAt: Date | null;
  reviewAt: Date;
};
export const HOLDS = `select id, subject_ref as "subjectRef", ledger_id as "ledgerId", state, records, reason, case_number as "caseNumber",
  asked_at as "askedAt", asked_by as "askedBy", held_at as "heldAt", review_at as "reviewAt" from legal_hold`;
/** Each time somebody read it: a role, never who. */
export const READS = 'select read_at as at, what, role, reason from retained.reading where read_at is not null';
export type ReadRow = { at: Date; what: 'R0' | 'R7'; role: string; reason: ClosedReason };

export const shownRead = ({ at, ...row }: ReadRow) => ({ at: at.toISOString(), ...row });

export const shownToOwner = ({ records, reason, heldAt, reviewAt }: HoldRow): MyHold => ({
  kinds: counted(records),
  reason,
  heldAt: heldAt!.toISOString(),
  reviewAt: reviewAt.toISOString(),
});

/** The answer schema leaves out whose it is. */
export const shownToAdmin = ({ ledgerId, records, askedBy, ...row }: HoldRow, reader: string, now: Date): Hold => ({
  ...row,
  kinds: counted(records),
  askedAt: row.askedAt.toISOString(),
  heldAt: row.heldAt?.toISOString() ?? null,
  reviewAt: row.reviewAt.toISOString(),
  isReviewDue: row.state === 'held' && row.reviewAt <= now,
  isMine: askedBy === reader,
  isOfGone: ledgerId !== null,
});

const counted = (records: HoldRow['records']) =>
  [...new Set(records.map(({ kind }) => kind))].map((kind) => ({ kind, count: records.filter((each) => each.kind === kind).length }));
