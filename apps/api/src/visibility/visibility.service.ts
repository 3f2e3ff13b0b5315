import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, QueryOf, visibility as endpoints } from '@helder/contract';
import { before, CONSENT_PURPOSES, FIELD_KEYS, isSaid, type FieldKey, type Level } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Consents } from '../consent/consent.module.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Choices, type Yes } from './choices.service.js';
import { Disclosures, type Stand } from './disclosures.service.js';
import { Handles } from './handles.service.js';
import { matrixRows } from './matrix.rules.js';
import { Readers } from './readers.service.js';
import { newUntil, NO_ID, toView } from './visibility.rules.js';

type Shown = AnswerOf<typeof endpoints.show>;
const PAGE = { control: 'who-sees-what/level', channel: 'web' } as const;
const VIEWERS = 'select count(distinct organisation_id)::int as n from candidate_view where candidate_id = $1 and at > $2';

/** What a candidate sees and does on "Wie ziet wat". */
@Injectable()
export class Visibilities {
  constructor(
    private readonly choices: Choices,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly consents: Consents,
    private readonly database: Database,
    private readonly disclosures: Disclosures,
    private readonly handles: Handles,
    private readonly readers: Readers,
  ) {}

  show(who: Account): Promise<Shown> {
    return this.database.as(who, (tx) => this.shown(tx, who));
  }

  change(who: Account, { level, ...yes }: Yes & { level: Level }, version: number): Promise<Shown> {
    return this.database.as(who, async (tx) => {
      await this.choices.choose(tx, who, level, yes, version, PAGE);
      return this.shown(tx, who);
    });
  }

  share(who: Account, field: FieldKey, sharing: { isShared: boolean; isWarned?: true }): Promise<Shown> {
    return this.database.as(who, async (tx) => {
      await this.choices.share(tx, who, field, sharing);
      return this.shown(tx, who);
    });
  }

  setHandle(who: Account, change: BodyOf<typeof endpoints.setHandle>): Promise<Shown> {
    return this.database.as(who, async (tx) => {
      await this.handles.set(tx, who, change);
      return this.shown(tx, who);
    });
  }

  matrix(who: Account): Promise<AnswerOf<typeof endpoints.matrix>> {
    return this.database.as(who, async (tx) => {
      const { row, paused, effective, published } = await this.disclosures.standOf(tx, who);
      const states = await this.consents.statesOf(tx, who.subjectRef);
      const at = this.clock.now();
      const items = matrixRows({
        pack: this.config.pack,
        at,
        level: effective.level,
        switches: row.switches,
        // in the grace it is the grace that ends it
        until: row.visibleUntil && at < row.visibleUntil ? row.visibleUntil : row.graceUntil,
        filled: new Set(FIELD_KEYS.filter((key) => isSaid(published?.fields[key]))),
        agreed: new Set(
          CONSENT_PURPOSES.filter(
            (purpose) => states[purpose].state === 'given' && !paused.items.some((item) => purpose === `publish-${item}`),
          ),
        ),
      });
      const processors = this.config.pack.recipients.filter(({ kind }) => kind === 'processor');
      return { items, recipients: processors.map(({ name, what, where }) => ({ name, what, where })) };
    });
  }

  /** The very answer a recruiter gets, at the level in force or at another to compare with; or what one reader gets. */
  preview(who: Account, { level: atLevel, reader }: QueryOf<typeof endpoints.preview>): Promise<AnswerOf<typeof endpoints.preview>> {
    if (atLevel && !this.config.pack.visibility.levels.includes(atLevel)) throw new Problem('visibility/not-switchable');
    return this.database.as(who, async (tx) => {
      const to = reader === 'visitor' ? undefined : reader;
      const disclosure = await this.disclosures.of(tx, who, { atLevel, to });
      const level = disclosure?.level ?? 'hidden';
      const because = reader && (await this.readers.whyNothing(tx, who, reader, level));
      if (because) return { level: 'hidden', view: null, because };
      return { level, view: disclosure && toView(disclosure, NO_ID) };
    });
  }

  private async shown(tx: EntityManager, who: Account): Promise<Shown> {
    const stand = await this.disclosures.standOf(tx, who);
    const now = this.clock.now();
    // a count of what another slice logs about the candidate; row-level security shows only the own lines
    const [{ n: viewers }] = await tx.query<{ n: number }[]>(VIEWERS, [who.id, before(now, 'P30D')]);
    const organisations = await this.readers.count(tx, who);
    return {
      ...toShown(stand, now),
      newUntil: newUntil(now, this.config.pack)?.toISOString() ?? null,
      organisations,
      viewers,
    };
  }
}

function toShown({ row, effective, published }: Stand, now: Date): Omit<Shown, 'newUntil' | 'organisations' | 'viewers'> {
  const iso = (at: Date | null) => at?.toISOString() ?? null;
  return {
    chosen: row.level,
    handle: row.handle,
    effective: effective.level,
    because: row.endedAt ? 'expired' : effective.because,
    activatedAt: iso(row.activatedAt),
    visibleUntil: iso(row.visibleUntil),
    graceUntil: iso(row.graceUntil),
    endedAt: iso(row.endedAt),
    isExpiring: effective.level !== 'hidden' && row.visibleUntil !== null && now >= row.visibleUntil,
    isPublished: published !== null,
    savedAt: iso(row.changedAt),
    version: row.version,
  };
}
