import { Injectable } from '@nestjs/common';
import { REVEAL, type Revealable } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Consents } from '../consent/consent.module.js';
import type { Candidate } from '../core/candidate-change.js';
import { Clock } from '../core/clock.js';

type Found = { id: string; candidateId: string; subjectRef: string };
const OF = `select fields from reveal where candidate_id = $1 and organisation_id = $2 and state = 'granted' and until > $3`;
// through the pool: who is hidden, or hides from this organisation, shows it nothing whatever was granted
const AMONG = `select p.id, r.candidate_id as "candidateId", r.subject_ref as "subjectRef" from reveal r join pool p on p.candidate_id = r.candidate_id
  where r.organisation_id = $1 and r.state = 'granted' and r.until > $2 and p.id = any($3)`;

/** What a candidate shows one organisation beyond the level, at this instant. */
@Injectable()
export class Granted {
  constructor(
    private readonly clock: Clock,
    private readonly consents: Consents,
  ) {}

  async of(tx: EntityManager, candidate: Candidate, organisation: string): Promise<readonly Revealable[]> {
    const [row] = await tx.query<{ fields: Revealable[] }[]>(OF, [candidate.id, organisation, this.clock.now()]);
    if (!row) return [];
    return (await this.consents.isActive(tx, candidate.subjectRef, { purpose: REVEAL, organisation })) ? row.fields : [];
  }

  among(tx: EntityManager, organisation: string, ids: readonly string[]): Promise<Found[]> {
    return tx.query<Found[]>(AMONG, [organisation, this.clock.now(), ids]);
  }
}
