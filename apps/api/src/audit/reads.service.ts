import { Injectable } from '@nestjs/common';
import type { AnswerOf, audit as endpoints, AuditFilters } from '@helder/contract';
import { Database } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { quoted, where } from './audit.sql.js';
import { purposeOf } from './reads.data.js';

type Answer = AnswerOf<typeof endpoints.reads>;
type Read = { id: string; at: Date; role: Answer['items'][number]['role']; action: string };
type Export = Read & { filters: AuditFilters };

const PAGE = 50;
// people of ours, and what happened without anybody asking; what somebody tried in vain told them nothing
const OURS = `outcome = 'ok' and (actor_role in ('admin', 'support', 'auditor') and actor_ref is distinct from $1 or actor_type = 'system' and request_id is null)`;
const EARLIER = '($2::timestamptz is null or at < $2)';
const READS = `select id, at, role, action from (
    select id, at, coalesce(actor_role, 'system') as role, action from audit.event where subject_ref = $1 and ${OURS} and ${EARLIER}
    union all select event_id, at, coalesce(role, 'system'), action from audit.about where subject_ref = $1 and ${EARLIER}
  ) e order by at desc fetch first ${PAGE} rows with ties`;
const EXPORTS = `select x.id, x.at, x.filters, e.actor_role as role, e.action from audit.export x
  join audit.event e on e.action = 'audit.export' and e.target_ref = x.id::text
  where x.purged_at is null and ($1::timestamptz is null or x.at < $1) and x.at >= $2 order by x.at desc`;

/** Who of us read something of a person, and what for. What recruiters read stands with the views. */
@Injectable()
export class Reads {
  constructor(private readonly database: Database) {}

  async of(who: Account, before?: string): Promise<Answer> {
    const rows = await this.database.as(who, (tx) => tx.query<Read[]>(READS, [who.subjectRef, before ?? null]));
    // no further back than this page goes
    const since = rows.length < PAGE ? new Date(0) : rows.at(-1)!.at;
    const all = [...rows, ...(await this.exports(who, before, since))].sort((a, b) => b.at.getTime() - a.at.getTime());
    return {
      items: all.map(({ id, at, role, action }) => ({ id, at: at.toISOString(), role, action, purpose: purposeOf(action) })),
      next: rows.length < PAGE ? null : since.toISOString(),
    };
  }

  /** A copy of the log is of everybody its filters let through: whether that was this person is asked of the log again. */
  private exports(who: Account, before: string | undefined, since: Date): Promise<Export[]> {
    return this.database.asSystem(async (tx) => {
      const found: Export[] = [];
      for (const each of await tx.query<Export[]>(EXPORTS, [before ?? null, since])) {
        const about = where(each.filters, quoted, [`e.subject_ref = ${quoted(who.subjectRef)}`, `e.at < ${quoted(each.at.toISOString())}`]);
        const lines = await tx.query<unknown[]>(`select 1 from audit.event e where ${about} limit 1`);
        if (lines.length) found.push(each);
      }
      return found;
    });
  }
}
