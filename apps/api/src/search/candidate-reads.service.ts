import { Injectable } from '@nestjs/common';
import type { CandidateView } from '@helder/contract';
import { FIELD_KEYS } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Database } from '../core/database.js';
import { notFound } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { Copies, Documents, type SentFile } from '../document/document.module.js';
import { Readings } from '../reading/reading.module.js';
import { Grants } from './grants.service.js';
import { maySee } from './pool.sql.js';

type Found = { candidateId: string; subjectRef: string; level: string; view: CandidateView; cv: string | null; photo: string | null };
/** What is read of a candidate: its audit action, and the consent it rests on. */
const READS = {
  profile: { action: 'candidate.read', ground: 'be-found' },
  cv: { action: 'document.read', ground: 'publish-cv' },
  photo: { action: 'document.read', ground: 'publish-photo' },
} as const;
type What = keyof typeof READS;

const FIND = `select candidate_id as "candidateId", subject_ref as "subjectRef", level, view, cv_document as cv, photo_document as photo
  from pool where id = $1 and visible_until > $2 and ${maySee('$3')}`;
const LOG = `insert into candidate_view (id, candidate_id, at, organisation_id, organisation_name, viewer_account, role, what, level, ground, fields)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

/** A recruiter opens one candidate. Every opening is logged, for the candidate and for the audit log, or does not happen. */
@Injectable()
export class CandidateReads {
  constructor(
    private readonly clock: Clock,
    private readonly copies: Copies,
    private readonly database: Database,
    private readonly documents: Documents,
    private readonly grants: Grants,
    private readonly journal: Journal,
    private readonly readings: Readings,
  ) {}

  show(who: Account, id: string): Promise<CandidateView> {
    return this.read(who, id, 'profile', async ({ view }) => view);
  }

  async file(who: Account, id: string, what: 'cv' | 'photo'): Promise<SentFile> {
    const file = await this.read(who, id, what, async (found) => {
      const document = found[what];
      if (!document) return null;
      return this.database.asSystem((tx) => this.documents.read(tx, found.candidateId, document, what === 'cv' ? 'file' : 'photo'));
    });
    return this.copies.of(file, what, who);
  }

  // unknown, hidden, expired and not shared are one answer
  private async read<T>(who: Account, id: string, what: What, open: (found: Found) => Promise<T | null>): Promise<T> {
    const organisation = await this.grants.organisationOf(who, READS[what].action);
    return this.database.as(who, async (tx) => {
      const [found] = await tx.query<Found[]>(FIND, [id, this.clock.now(), organisation]);
      const opened = found && (await open(found));
      if (!opened) throw notFound();
      await this.readings.allow(tx, who, found);
      await this.log(tx, who, found, what);
      return opened;
    });
  }

  private async log(tx: EntityManager, who: Account, found: Found, what: What) {
    const { action, ground } = READS[what];
    const fields = what === 'profile' ? FIELD_KEYS.filter((key) => key in found.view) : [what];
    const organisation = who.organisation!;
    await tx.query(LOG, [
      randomUUID(),
      found.candidateId,
      this.clock.now(),
      organisation.id,
      organisation.name,
      who.id,
      who.role,
      what,
      found.level,
      ground,
      JSON.stringify(fields),
    ]);
    await this.journal.write(tx, {
      action,
      crud: 'read',
      target: { type: what, ref: found.subjectRef },
      subject: found.subjectRef,
      organisation: organisation.id,
      ground,
      changes: fields.map((field) => ({ field, op: 'read' })),
    });
  }
}
