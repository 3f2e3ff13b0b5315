import { Injectable } from '@nestjs/common';
import {
  areaOf,
  disclose,
  effectiveLevel,
  isNamed,
  startOfMonth,
  type Disclosed,
  type Effective,
  type Level,
  type ProfileFields,
  type ShownLevel,
} from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../account/account.module.js';
import { Consents } from '../consent/consent.module.js';
import type { Candidate } from '../core/candidate-change.js';
import { Clock } from '../core/clock.js';
import { Documents } from '../document/document.module.js';
import { Profiles } from '../profile/profile.module.js';
import { VisibilityRows, type VisibilityRow } from './visibility-rows.service.js';

type ShownFile = { id: string; mediaType: string; bytes: number };

/** Everything a recruiter may get of one candidate at one instant, files included. */
export type Disclosure = {
  level: ShownLevel;
  disclosed: Disclosed;
  /** What the candidate goes by where the name is not given. */
  handle: string | null;
  cv: ShownFile | null;
  photo: { id: string } | null;
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
export type Stand = { row: VisibilityRow; effective: Effective; agreedUntil: Date | null; published: Published | null };

const NO_FILES = { cv: null, photo: null };
/** A yes without an end of its own. */
const NO_END = new Date('9999-12-31T00:00:00Z');

/** The one derivation of what a recruiter gets: search, detail, files, preview and matrix all ask here. */
@Injectable()
export class Disclosures {
  constructor(
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    private readonly consents: Consents,
    private readonly documents: Documents,
    private readonly profiles: Profiles,
    private readonly rows: VisibilityRows,
  ) {}

  /** What the candidate chose, and what holds now. */
  async standOf(tx: EntityManager, candidate: Candidate): Promise<Stand> {
    const account = await this.accounts.byId(tx, candidate.id);
    const row = await this.rows.of(tx, candidate.id);
    const published = await this.profiles.publishedOf(tx, candidate.id);
    const found = await this.consents.stateOf(tx, candidate.subjectRef, 'be-found');
    const standing = {
      ...row,
      chosen: row.level,
      mayBeFound: found.state === 'given',
      account: account?.state ?? 'erased',
      isRestricted: Boolean(account?.restrictedAt),
      isPublished: Boolean(published),
    } as const;
    return { row, published, agreedUntil: found.until, effective: effectiveLevel(standing, this.clock.now()) };
  }

  /** Null when nobody may see anything; `atLevel` says what another level would show, to the candidate alone. */
  async of(tx: EntityManager, candidate: Candidate, atLevel?: Level): Promise<Disclosure | null> {
    const { row, effective, published, agreedUntil } = await this.standOf(tx, candidate);
    const level = atLevel ?? effective.level;
    if (!published || level === 'hidden') return null;
    const disclosed = disclose(published.fields, level, row.switches)!;
    const { cv, photo } = isNamed(level) ? await this.documents.publishedOf(tx, candidate) : NO_FILES;
    const recency = isNamed(level) ? published.publishedAt : startOfMonth(published.publishedAt);
    const handle = level === 'on-interest' ? row.handle : null;
    // no further than the yes it rests on
    const ends = [row.graceUntil ?? (row.activatedAt ? NO_END : this.clock.now()), agreedUntil ?? NO_END];
    const until = ends[0] < ends[1] ? ends[0] : ends[1];
    const area = isNamed(level) && disclosed.region ? (areaOf(published.fields.postcode ?? '') ?? null) : null;
    return { level, disclosed, handle, cv, photo, cvText: cv?.text ?? null, area, until, recency };
  }
}
