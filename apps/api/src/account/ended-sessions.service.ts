import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database, returning } from '../core/database.js';
import { Sweeps } from '../core/sweeps.js';

const SESSIONS = 'from session where ends_at <= $1 or idle_until <= $1';
const TOKENS = 'from account_token where ends_at <= $1';

/** Sessions that ended by themselves and links nobody used: useless, so gone. */
@Injectable()
export class EndedSessions implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    this.sweeps.register({
      name: 'account.ended-sessions',
      every: 'day',
      due: (now) => this.database.asSystem(async (tx) => (await count(tx, SESSIONS, now)) + (await count(tx, TOKENS, now))),
      run: (now) =>
        this.database.asSystem(async (tx) => ({ sessions: await erase(tx, SESSIONS, now), links: await erase(tx, TOKENS, now) })),
    });
  }
}

const count = async (tx: EntityManager, from: string, now: Date) =>
  (await tx.query<{ n: number }[]>(`select count(*)::int as n ${from}`, [now]))[0].n;
const erase = async (tx: EntityManager, from: string, now: Date) => (await returning(tx, `delete ${from} returning 1`, [now])).length;
