import { Injectable } from '@nestjs/common';
import type { CandidateView } from '@helder/contract';
import { FIELD_KEYS, REVEAL, type Revealable } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Database } from '../core/database.js';
import { notFound } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Copies, Documents, type SentFile } from '../document/document.module.js';
import { Errands, Readings } from '../reading/reading.module.js';
import { Disclosures, toView } from '../visibility/visibility.module.js';
import { Grants } from './grants.service.js';
import { maySee } from './pool.sql.js';
import type { StoredView } from './search-row.rules.js';
import { actionOf, ViewLog, type OnGround, type Seen } from './view-log.service.js';

type Found = Seen & { view: CandidateView; cv: string | null; photo: string | null; granted: readonly Revealable[] };
/** The consent that what is read of a candidate rests on. */
const GROUNDS = { profile: 'be-found', cv: 'publish-cv', photo: 'publish-photo' } as const;
type What = keyof typeof GROUNDS;

const FIND = `select candidate_id as "candidateId", subject_ref as "subjectRef", level, view, cv_document as cv, photo_document as photo
  from pool where id = $1 and visible_until > $2 and ${maySee('$3')}`;
const READ_OF_PROFILE = [...FIELD_KEYS, 'email'] as const;

/** A recruiter opens one candidate. Every opening is logged, for the candidate and for the audit log, or does not happen. */
@Injectable()
export class CandidateReads {
  constructor(
    private readonly clock: Clock,
    private readonly copies: Copies,
    private readonly database: Database,
    private readonly disclosures: Disclosures,
    private readonly documents: Documents,
    private readonly errands: Errands,
    private readonly grants: Grants,
    private readonly log: ViewLog,
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
    const organisation = await this.grants.organisationOf(who, actionOf(what));
    return this.database.as(who, async (tx) => {
      const errand = await this.errands.needed(tx, who);
      const found = await this.find(tx, organisation, id);
      const opened = found && (await open(found));
      if (!opened) throw notFound();
      await this.readings.allow(tx, who, found);
      await this.log.write(tx, who, found, what, groundsOf(found, what), errand);
      return opened;
    });
  }

  /** As this organisation gets the candidate: what everybody gets, and what was granted to it. */
  private async find(tx: EntityManager, organisation: string, id: string): Promise<Found | null> {
    const [found] = await tx.query<(Omit<Found, 'granted'> & { view: StoredView })[]>(FIND, [id, this.clock.now(), organisation]);
    const more = found && (await this.disclosures.revealed(tx, organisation, [id])).get(id);
    if (!more) return found ? { ...found, view: await this.opened(found), granted: [] } : null;
    return { ...found, view: toView(more, id), cv: more.cv?.id ?? null, photo: more.photo?.id ?? null, granted: more.granted };
  }

  /** With what lies sealed in the profile alone; opened by the system, as a recruiter reads no profile. */
  private async opened({ view: { sealed, ...view }, candidateId: id, subjectRef }: Seen & { view: StoredView }): Promise<CandidateView> {
    if (!sealed) return view;
    const whole = await this.database.asSystem((tx) => this.disclosures.of(tx, { id, subjectRef }));
    return { ...view, ...Object.fromEntries(Object.entries(whole?.disclosed ?? {}).filter(([key]) => sealed.includes(key))) };
  }
}

function groundsOf({ view, granted }: Found, what: What): OnGround[] {
  const fields = what === 'profile' ? READ_OF_PROFILE.filter((key) => key in view) : [what];
  const isGranted = (field: string) => granted.includes(field as Revealable);
  return [
    { ground: GROUNDS[what], fields: fields.filter((field) => !isGranted(field)) },
    { ground: REVEAL, fields: fields.filter(isGranted) },
  ];
}
