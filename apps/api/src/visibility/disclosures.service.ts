import { Injectable } from '@nestjs/common';
import {
  areaOf,
  coarsened,
  disclose,
  effectiveLevel,
  isNamed,
  takenOn,
  type Coarse,
  type FieldKey,
  isShownKind,
  startOfMonth,
  type Disclosed,
  type Effective,
  type Level,
  type ProfileFields,
  type Revealable,
  type ShownLevel,
} from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../account/account.module.js';
import { Consents } from '../consent/consent.module.js';
import type { Candidate } from '../core/candidate-change.js';
import { Clock } from '../core/clock.js';
import { Pauses, type Paused } from '../core/pauses.js';
import { Database } from '../core/database.js';
import { Documents } from '../document/document.module.js';
import { Profiles } from '../profile/profile.module.js';
import { Coarsening } from './coarsening.service.js';
import { Granted } from './granted.service.js';
import { VisibilityRows, type VisibilityRow } from './visibility-rows.service.js';

type ShownFile = { id: string; mediaType: string; bytes: number; text?: string | null };

/** Everything a recruiter may get of one candidate at one instant, files included. */
export type Disclosure = {
  level: ShownLevel;
  disclosed: Coarse;
  /** The same before a count made it coarser, on which rung it stands, and the fields that show less there. */
  asWritten: Disclosed;
  rung: number;
  coarser: FieldKey[];
  /** What the candidate goes by where the name is not given. */
  handle: string | null;
  cv: ShownFile | null;
  photo: { id: string } | null;
  /** Only where the candidate said yes to the organisation that reads. */
  email: string | null;
  /** What that yes added. */
  granted: readonly Revealable[];
  /** Words of the CV that it may be found by. */
  cvText: string | null;
  /** First two digits of the postcode, to be found by distance; only where the name and the province are shown. */
  area: string | null;
  /** Until when it may be shown if nothing changes. */
  until: Date;
  /** When the profile last changed; no more exact than a month for an anonymous candidate. */
  recency: Date;
};
export type Published = { fields: ProfileFields; publishedAt: Date };
export type Stand = {
  paused: Paused;
  row: VisibilityRow;
  effective: Effective;
  agreedUntil: Date | null;
  published: Published | null;
};

const NO_FILES = { cv: null, photo: null };
/** Another level than the one in force, for the candidate alone; the organisation that reads; or what that one would be shown. */
type How = { atLevel?: Level; to?: string; granted?: readonly Revealable[] };
/** A yes without an end of its own. */
const NO_END = new Date('9999-12-31T00:00:00Z');

/** The one derivation of what a recruiter gets: search, detail, files, preview and matrix all ask here. */
@Injectable()
export class Disclosures {
  constructor(
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly coarsening: Coarsening,
    private readonly consents: Consents,
    private readonly database: Database,
    private readonly documents: Documents,
    private readonly pauses: Pauses,
    private readonly grants: Granted,
    private readonly profiles: Profiles,
    private readonly rows: VisibilityRows,
  ) {}

  /** What the candidate chose, and what holds now. A disputed field is as good as switched off. */
  async standOf(tx: EntityManager, candidate: Candidate): Promise<Stand> {
    const account = await this.accounts.byId(tx, candidate.id);
    const chosen = await this.rows.of(tx, candidate.id);
    const paused = await this.pauses.of(tx, candidate);
    const row = { ...chosen, switches: { ...chosen.switches, ...Object.fromEntries(paused.items.map((item) => [item, false])) } };
    const published = await this.profiles.publishedOf(tx, candidate.id);
    const found = await this.consents.stateOf(tx, candidate.subjectRef, 'be-found');
    const standing = {
      ...row,
      chosen: row.level,
      mayBeFound: found.state === 'given',
      account: account?.state ?? 'erased',
      isRestricted: Boolean(account?.restrictedAt) || paused.isFound,
      isPublished: Boolean(published),
    } as const;
    return { row, paused, published, agreedUntil: found.until, effective: effectiveLevel(standing, this.clock.now()) };
  }

  /** Null when nobody may see anything. */
  async of(tx: EntityManager, candidate: Candidate, { atLevel, to, granted: asIf }: How = {}): Promise<Disclosure | null> {
    const { row, paused, effective, published, agreedUntil } = await this.standOf(tx, candidate);
    const level = atLevel ?? effective.level;
    if (!published || level === 'hidden') return null;
    const stands = (item: string) => !paused.items.includes(item);
    // what is disputed is shown to nobody, whatever was granted
    const granted = (asIf ?? (to ? await this.grants.of(tx, candidate, to) : [])).filter(stands);
    const asWritten = disclose(published.fields, level, row.switches)!;
    const rung = await this.coarsening.rungOf(tx, level, asWritten);
    const disclosed = coarsened(disclose(published.fields, level, row.switches, granted)!, rung, granted);
    const coarser = takenOn(asWritten, rung);
    const files = isNamed(level) ? await this.documents.publishedOf(tx, candidate) : NO_FILES;
    const shown = { cv: stands('cv') ? files.cv : null, photo: stands('photo') ? files.photo : null };
    const { cv, photo } = granted.length ? { ...shown, ...(await this.grantedFiles(tx, candidate, granted)) } : shown;
    const email = granted.includes('email') ? ((await this.accounts.byId(tx, candidate.id))?.email ?? null) : null;
    const recency = isNamed(level) ? published.publishedAt : startOfMonth(published.publishedAt);
    const handle = level === 'on-interest' ? row.handle : null;
    // no further than the yes it rests on
    const ends = [row.graceUntil ?? (row.activatedAt ? NO_END : this.clock.now()), agreedUntil ?? NO_END];
    const until = ends[0] < ends[1] ? ends[0] : ends[1];
    const area = isNamed(level) && disclosed.region && stands('postcode') ? (areaOf(published.fields.postcode ?? '') ?? null) : null;
    return {
      level,
      disclosed,
      asWritten,
      rung,
      coarser,
      handle,
      cv,
      photo,
      email,
      granted,
      cvText: shown.cv?.text ?? null,
      area,
      until,
      recency,
    };
  }

  /** Of the candidates of these ids in the pool, those who show this organisation more: as it gets them. Asked by its recruiter. */
  async revealed(tx: EntityManager, organisation: string, ids: readonly string[]): Promise<Map<string, Disclosure>> {
    const found = await this.grants.among(tx, organisation, ids);
    const disclosures = new Map<string, Disclosure>();
    if (found.length === 0) return disclosures;
    // what is shown is worked out by the system: a recruiter reads no profile
    await this.database.asSystem(async (system) => {
      for (const { id, ...candidate } of found) {
        const disclosure = await this.of(system, { id: candidate.candidateId, subjectRef: candidate.subjectRef }, { to: organisation });
        if (disclosure?.granted.length) disclosures.set(id, disclosure);
      }
    });
    return disclosures;
  }

  // the yes to this organisation is a yes of its own; that the file is kept still needs its consent
  private async grantedFiles(tx: EntityManager, candidate: Candidate, granted: readonly Revealable[]) {
    const kept = (await this.documents.keptOf(tx, candidate)).filter(({ kind }) => isShownKind(kind) && granted.includes(kind));
    return Object.fromEntries(kept.map((file) => [file.kind, file]));
  }
}
