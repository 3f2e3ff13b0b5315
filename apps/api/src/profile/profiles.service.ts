import { Injectable } from '@nestjs/common';
import type { ActionOf, AnswerOf, profile as endpoints } from '@helder/contract';
import { CONSENT_PURPOSES, missingIn, SEALED_FIELDS, type ConsentPurpose, type Missing } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../account/account.module.js';
import { Consents } from '../consent/consent.module.js';
import { CandidateChanges, type Candidate } from '../core/candidate-change.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { invalid } from '../core/http/validation.js';
import { Journal } from '../core/journal.js';
import { PersonKeys } from '../core/person-keys.js';
import { bsnsIn, changesBetween, judge, left, withoutEmpty, type Draft, type FieldChange, type Published } from './profile.rules.js';

type Shown = AnswerOf<typeof endpoints.show>;
type Row = {
  version: number;
  draft: Draft;
  draftSavedAt: Date | null;
  published: Published['fields'] | null;
  publishedAt: Date | null;
};

const COLUMNS = `version, draft, draft_saved_at as "draftSavedAt", published, published_at as "publishedAt", contact`;
const START = `insert into profile (account_id, version, draft, draft_saved_at, published, published_at, contact) values ($1, $2 + 1, $3, $4, $5, $6, $7)
  on conflict do nothing returning ${COLUMNS}`;
const CHANGE = `update profile set version = version + 1, draft = $3, draft_saved_at = $4, published = $5, published_at = $6, contact = $7
  where account_id = $1 and version = $2 returning ${COLUMNS}`;

/** What candidates say about themselves: a draft kept as typed, and what they published of it. */
@Injectable()
export class Profiles {
  constructor(
    private readonly accounts: Accounts,
    private readonly changes: CandidateChanges,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly consents: Consents,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly keys: PersonKeys,
  ) {
    // the yes is over in this transaction: what rested on it goes in the same one
    consents.onEnded(async (tx, candidate, purpose) => {
      if (purpose === 'keep-health' || purpose === 'exact-place') await this.takeOut(tx, candidate, purpose);
    });
  }

  /** What the candidate published, for those who may read it; null when nothing. */
  async publishedOf(tx: EntityManager, accountId: string): Promise<Published | null> {
    const row = await this.find(tx, accountId);
    return row?.published ? { fields: row.published, publishedAt: row.publishedAt! } : null;
  }

  show(who: Account): Promise<Shown> {
    return this.database.as(who, async (tx) => toShown(await this.rowOf(tx, who)));
  }

  saveDraft(who: Account, version: number, draft: Draft): Promise<Shown> {
    // refused before it is kept anywhere, also in a draft
    refuseBsn(draft);
    return this.edit(who, version, 'profile.save-draft', (row, now) => ({
      ...row,
      draft,
      draftSavedAt: now,
      changes: changesBetween(row.draft, draft),
    }));
  }

  discardDraft(who: Account, version: number): Promise<Shown> {
    return this.edit(who, version, 'profile.discard-draft', (row) => {
      const draft = row.published ?? { name: who.name };
      return { ...row, draft, draftSavedAt: null, changes: changesBetween(row.draft, draft) };
    });
  }

  publish(who: Account, version: number): Promise<Shown> {
    return this.edit(who, version, 'profile.publish', (row, now) => {
      const fields = publishable(row.draft);
      return {
        draft: fields,
        draftSavedAt: row.draftSavedAt,
        published: fields,
        publishedAt: now,
        changes: changesBetween(row.published ?? {}, fields),
      };
    });
  }

  private edit(
    who: Account,
    version: number,
    action: ActionOf<'profile'>,
    change: (row: Row, now: Date) => Omit<Row, 'version'> & { changes: FieldChange[] },
  ): Promise<Shown> {
    return this.database.as(who, async (tx) => {
      const row = await this.rowOf(tx, who);
      if (row.version !== version) throw new Problem('stale');
      const { changes, ...next } = change(row, this.clock.now());
      const errors = (await this.missing(tx, who, next.draft)).map(({ pointer, needs }) => ({
        pointer,
        code: needs,
        detail: 'needs a yes of its own',
      }));
      if (errors.length) throw new Problem('profile/consent-needed', { errors });
      const changed = await this.write(tx, who.id, version, next);
      // somebody saved between our look and our write
      if (!changed) throw new Problem('stale');
      if (action === 'profile.publish') await this.follow(tx, who, changed);
      await this.journal.write(tx, {
        action,
        crud: 'update',
        target: { type: 'profile', ref: who.subjectRef },
        subject: who.subjectRef,
        changes,
      });
      return toShown(changed);
    });
  }

  private async missing(tx: EntityManager, { subjectRef }: Candidate, said: Draft): Promise<Missing[]> {
    const states = await this.consents.statesOf(tx, subjectRef);
    const given = new Set(CONSENT_PURPOSES.filter((purpose) => states[purpose].state === 'given'));
    return missingIn(this.config.pack, said, given);
  }

  private async takeOut(tx: EntityManager, candidate: Candidate, ground: ConsentPurpose) {
    const row = await this.find(tx, candidate.id);
    if (!row) return;
    const kept = async <D extends Draft>(said: D) => left(said, await this.missing(tx, candidate, said));
    const next = { ...row, draft: await kept(row.draft), published: row.published && (await kept(row.published)) };
    const changes = changesBetween({ ...row.published, ...row.draft }, { ...next.published, ...next.draft });
    if (!changes.length && !changesBetween(row.published ?? {}, next.published ?? {}).length) return;
    if (!(await this.write(tx, candidate.id, row.version, next))) throw new Problem('stale');
    const target = { type: 'profile', ref: candidate.subjectRef } as const;
    await this.journal.write(tx, { action: 'profile.take-out', crud: 'update', target, subject: candidate.subjectRef, ground, changes });
  }

  // the published name is the name we address the person with; and recruiters see the rest at once
  private async follow(tx: EntityManager, who: Account, { published }: Row) {
    if (published!.name !== who.name) await this.accounts.rename(tx, who.id, published!.name);
    await this.changes.announce(tx, who, 'profile');
  }

  /** What its class of sensitivity seals lies in a column of its own. */
  private async write(tx: EntityManager, id: string, version: number, { draftSavedAt, publishedAt, ...said }: Omit<Row, 'version'>) {
    const { open, sealed } = await this.keys.sealParts(tx, id, { draft: said.draft, published: said.published }, SEALED_FIELDS);
    const values = [JSON.stringify(open.draft), draftSavedAt, open.published && JSON.stringify(open.published), publishedAt, sealed];
    const [changed] = await returning<Row>(tx, version === 0 ? START : CHANGE, [id, version, ...values]);
    return changed && this.keys.withParts(tx, id, changed, 'contact');
  }

  private async find(tx: EntityManager, id: string): Promise<Row | undefined> {
    const [row] = await tx.query<Row[]>(`select ${COLUMNS} from profile where account_id = $1`, [id]);
    return row && this.keys.withParts(tx, id, row, 'contact');
  }

  private async rowOf(tx: EntityManager, who: Account): Promise<Row> {
    const row = await this.find(tx, who.id);
    return row ?? { version: 0, draft: { name: who.name }, draftSavedAt: null, published: null, publishedAt: null };
  }
}

function refuseBsn(draft: Draft) {
  const errors = bsnsIn(draft);
  if (errors.length) throw new Problem('profile/bsn', { errors });
}

function publishable(draft: Draft): Published['fields'] {
  refuseBsn(draft);
  const judged = judge(draft);
  if (!judged.success) throw invalid(judged.error.issues as unknown as Parameters<typeof invalid>[0]);
  return withoutEmpty(judged.data) as Published['fields'];
}

const toShown = ({ version, draft, draftSavedAt, published, publishedAt }: Row): Shown => ({
  version,
  draft,
  draftSavedAt: draftSavedAt?.toISOString() ?? null,
  published,
  publishedAt: publishedAt?.toISOString() ?? null,
  hasChanges: changesBetween(published ?? {}, draft).length > 0,
});
