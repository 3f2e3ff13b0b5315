import { Injectable } from '@nestjs/common';
import { CandidateCard } from '@helder/contract';
import type { EntityManager } from 'typeorm';
import type * as z from 'zod';
import { Clock } from '../core/clock.js';
import type { Account } from '../core/http/signed-in.js';
import { Disclosures, toView } from '../visibility/visibility.module.js';
import { Grants } from './grants.service.js';
import { maySee } from './pool.sql.js';

const Card = CandidateCard.omit({ foundIn: true });
type Shown = { id: string; view: z.output<typeof Card> };
export type Found = { candidateId: string; subjectRef: string; card: Shown['view'] };
const FIND = `select id, candidate_id as "candidateId", subject_ref as "subjectRef", view
  from pool where id = any($1) and visible_until > $2 and ${maySee('$3')}`;

/** What a list of results shows of candidates who are known by their public ids; who may not be seen is left out. */
@Injectable()
export class Cards {
  constructor(
    private readonly clock: Clock,
    private readonly disclosures: Disclosures,
    private readonly grants: Grants,
  ) {}

  /** The organisation whose eyes it is; refuses as every read of the pool does. */
  organisationOf = (who: Account): Promise<string> => this.grants.organisationOf(who, 'candidate.search');

  async of(tx: EntityManager, organisation: string, ids: readonly string[]): Promise<Map<string, Found>> {
    const rows = ids.length ? await tx.query<(Omit<Found, 'card'> & Shown)[]>(FIND, [ids, this.clock.now(), organisation]) : [];
    const shown = await this.asShown(tx, organisation, rows);
    return new Map(shown.map(({ id, view, ...row }) => [id, { ...row, card: Card.parse(view) }]));
  }

  /** Who shows this organisation more stands in a list as it gets them; found and ordered like for everybody. */
  async asShown<Row extends Shown>(tx: EntityManager, organisation: string, rows: Row[]): Promise<Row[]> {
    const revealed = await this.disclosures.revealed(
      tx,
      organisation,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => ({ ...row, view: revealed.has(row.id) ? toView(revealed.get(row.id)!, row.id) : row.view }));
  }
}
