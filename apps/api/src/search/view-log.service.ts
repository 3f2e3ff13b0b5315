import { Injectable } from '@nestjs/common';
import type { View } from '@helder/contract';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type * as z from 'zod';
import { Clock } from '../core/clock.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import type { Errand } from '../reading/reading.module.js';

/** What is opened of a candidate in the pool, and the action of its audit event. */
const ACTIONS = {
  profile: 'candidate.read',
  cv: 'document.read',
  photo: 'document.read',
  messages: 'reveal.read',
} as const satisfies Record<Exclude<z.output<typeof View>['what'], 'application' | 'diploma' | 'personal'>, string>;
export type What = keyof typeof ACTIONS;
export const actionOf = (what: What) => ACTIONS[what];
/** Fields, and the consent they were read on. */
export type OnGround = { ground: string; fields: readonly string[] };
export type Seen = { candidateId: string; subjectRef: string; level: string };

const LOG = `insert into candidate_view (id, candidate_id, at, organisation_id, organisation_name, viewer_account, role, what, level, ground, fields, vacancy, purpose)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

/** Each reading of a candidate, for the candidate and for the audit log: one line for each ground it rested on. */
@Injectable()
export class ViewLog {
  constructor(
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  async write(
    tx: EntityManager,
    who: Account,
    { candidateId, subjectRef, level }: Seen,
    what: What,
    read: readonly OnGround[],
    errand: Errand | null = null,
  ) {
    const { id, name } = who.organisation!;
    const lines = read.filter(({ fields }) => fields.length);
    // who shows nothing in particular was opened all the same
    for (const { ground, fields } of lines.length ? lines : read.slice(0, 1)) {
      const line = [candidateId, this.clock.now(), id, name, who.id, who.role, what, level, ground, JSON.stringify(fields)];
      await tx.query(LOG, [randomUUID(), ...line, errand?.vacancy?.title ?? null, errand?.purpose ?? null]);
      await this.journal.write(tx, {
        action: ACTIONS[what],
        crud: 'read',
        target: { type: what, ref: subjectRef },
        subject: subjectRef,
        organisation: id,
        ground,
        reason: errand && (errand.vacancy ? `vacancy ${errand.vacancy.id}` : errand.purpose),
        changes: fields.map((field) => ({ field, op: 'read' })),
      });
    }
  }
}
