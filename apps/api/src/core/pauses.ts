import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Candidate } from './candidate-change.js';

/** What stands still although the candidate shares it: single items that are disputed, or being found at all. */
export type Paused = { items: readonly string[]; isFound: boolean };
type Asks = (tx: EntityManager, candidate: Candidate) => Promise<Paused>;

/** The slice that knows of disputes and objections says so here; who shows a candidate asks, and neither imports the other. */
@Injectable()
export class Pauses {
  private asks: Asks = () => Promise.resolve({ items: [], isFound: false });

  knownBy(asks: Asks) {
    this.asks = asks;
  }

  of(tx: EntityManager, candidate: Candidate): Promise<Paused> {
    return this.asks(tx, candidate);
  }
}
