import { Injectable } from '@nestjs/common';
import type { Level, Switches } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { returning } from '../core/database.js';

export type Year = {
  activatedAt: Date | null;
  visibleUntil: Date | null;
  graceUntil: Date | null;
  askedAt: Date | null;
  endedAt: Date | null;
};
export type VisibilityRow = Year & { level: Level; handle: string | null; switches: Switches; changedAt: Date | null; version: number };

export const NO_YEAR: Year = { activatedAt: null, visibleUntil: null, graceUntil: null, askedAt: null, endedAt: null };
const COLUMNS = `level, handle, switches, activated_at as "activatedAt", visible_until as "visibleUntil", grace_until as "graceUntil", asked_at as "askedAt",
  ended_at as "endedAt", changed_at as "changedAt", version`;
const HIDE = `update visibility set version = version + 1, level = 'hidden', activated_at = null, visible_until = null, grace_until = null, asked_at = null,
  ended_at = $2, changed_at = $3`;

/** What each candidate chose. Somebody who never chose has no row and the start level of the pack. */
@Injectable()
export class VisibilityRows {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async of(tx: EntityManager, accountId: string): Promise<VisibilityRow> {
    const [row] = await tx.query<VisibilityRow[]>(`select ${COLUMNS} from visibility where account_id = $1`, [accountId]);
    return row ?? { ...NO_YEAR, level: this.config.pack.visibility.start, handle: null, switches: {}, changedAt: null, version: 0 };
  }

  /** A level and its year; false when the row is not at this version any more. */
  async setLevel(tx: EntityManager, accountId: string, level: Level, year: Year, version: number): Promise<boolean> {
    await this.begin(tx, accountId);
    const rows = await returning(
      tx,
      `update visibility set version = version + 1, level = $3, activated_at = $4, visible_until = $5, grace_until = $6, asked_at = $7, ended_at = $8,
         changed_at = $9 where account_id = $1 and version = $2 returning version`,
      [accountId, version, level, year.activatedAt, year.visibleUntil, year.graceUntil, year.askedAt, year.endedAt, this.clock.now()],
    );
    return rows.length > 0;
  }

  /** From one of these levels to a lower one, whatever the version; the year runs on. False when it showed no more already. */
  async lower(tx: EntityManager, accountId: string, level: Level, from: readonly Level[]): Promise<boolean> {
    await this.begin(tx, accountId);
    const rows = await returning(
      tx,
      'update visibility set version = version + 1, level = $2, changed_at = $4 where account_id = $1 and level = any($3) returning version',
      [accountId, level, from, this.clock.now()],
    );
    return rows.length > 0;
  }

  /** Hidden, whatever the version; false when it was already. */
  async hide(tx: EntityManager, accountId: string): Promise<boolean> {
    await this.begin(tx, accountId);
    return (
      (await returning(tx, `${HIDE} where account_id = $1 and level <> 'hidden' returning version`, [accountId, null, this.clock.now()]))
        .length > 0
    );
  }

  /** Hidden because the grace is over; false when it is not, or no longer. */
  async expire(tx: EntityManager, accountId: string): Promise<boolean> {
    const now = this.clock.now();
    return (
      (
        await returning(tx, `${HIDE} where account_id = $1 and level <> 'hidden' and grace_until <= $2 returning version`, [
          accountId,
          now,
          now,
        ])
      ).length > 0
    );
  }

  /** Notes that the question was asked; false when it was already, or is not due. */
  async ask(tx: EntityManager, accountId: string): Promise<boolean> {
    const rows = await returning(
      tx,
      `update visibility set asked_at = $2 where account_id = $1 and level <> 'hidden' and asked_at is null and visible_until <= $2 and grace_until > $2
       returning version`,
      [accountId, this.clock.now()],
    );
    return rows.length > 0;
  }

  async setHandle(tx: EntityManager, accountId: string, handle: string): Promise<void> {
    await this.begin(tx, accountId);
    await tx.query('update visibility set version = version + 1, handle = $2, changed_at = $3 where account_id = $1', [
      accountId,
      handle,
      this.clock.now(),
    ]);
  }

  async setSwitch(tx: EntityManager, accountId: string, field: string, isShared: boolean): Promise<void> {
    await this.begin(tx, accountId);
    await tx.query(
      'update visibility set version = version + 1, switches = switches || jsonb_build_object($2::text, $3::boolean), changed_at = $4 where account_id = $1',
      [accountId, field, isShared, this.clock.now()],
    );
  }

  private async begin(tx: EntityManager, accountId: string) {
    await tx.query(`insert into visibility (account_id, version, level, switches) values ($1, 0, $2, '{}') on conflict do nothing`, [
      accountId,
      this.config.pack.visibility.start,
    ]);
  }
}
