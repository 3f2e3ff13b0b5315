import { Injectable } from '@nestjs/common';
import { CandidateCard } from '@helder/contract';
import type { EntityManager } from 'typeorm';
import type * as z from 'zod';
import { Clock } from '../core/clock.js';
import type { Account } from '../core/http/signed-in.js';
import { Grants } from './grants.service.js';
import { maySee } from './pool.sql.js';

const Card = CandidateCard.omit({ foundIn: true });
export type Found = { candidateId: string; subjectRef: string; card: z.output<typeof Card> };
const FIND = `select candidate_id as "candidateId", subject_ref as "subjectRef", view as card
  from pool where id = any($1) and visible_until > $2 and ${maySee('$3')}`;

/** What a list of results shows of candidates who are known by their public ids; who may not be seen is left out. */
@Injectable()
export class Cards {
  constructor(
    private readonly clock: Clock,
    private readonly grants: Grants,
  ) {}

  /** The organisation whose eyes it is; refuses as every read of the pool does. */
  organisationOf = (who: Account): Promise<string> => this.grants.organisationOf(who, 'candidate.search');

  async of(tx: EntityManager, organisation: string, ids: readonly string[]): Promise<Map<string, Found>> {
    const rows = ids.length ? await tx.query<Found[]>(FIND, [ids, this.clock.now(), organisation]) : [];
    return new Map(rows.map((row) => [row.card.id, { ...row, card: Card.parse(row.card) }]));
  }
}
