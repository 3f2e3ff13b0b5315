import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export type CandidateChange =
  'account' | 'profile' | 'document' | 'visibility' | 'consent' | 'emergency' | 'exclusion' | 'unrevealed' | 'crowd';
export type Candidate = { id: string; subjectRef: string };
type Listener = (tx: EntityManager, candidate: Candidate, change: CandidateChange) => Promise<void>;

/** A slice that changes what recruiters may see says so inside its transaction; listeners act before the commit. */
@Injectable()
export class CandidateChanges {
  private readonly listeners: Listener[] = [];

  listen(listener: Listener) {
    this.listeners.push(listener);
  }

  async announce(tx: EntityManager, candidate: Candidate, change: CandidateChange): Promise<void> {
    for (const listener of this.listeners) await listener(tx, candidate, change);
  }
}
