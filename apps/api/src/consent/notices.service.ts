import { Injectable } from '@nestjs/common';
import { CONSENT_PURPOSES, dayOf, inForce, textsOf, type ConsentNotice, type ConsentPurpose, type Language } from '@helder/policy';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { notFound } from '../core/http/problem.js';
import { canonical } from '../core/journal.js';
import { filedUnder, type AnyPurpose, type Asked } from './consent.rules.js';

const QUESTIONS = ['what', 'why', 'who', 'howLong', 'howToStop', 'agree'] as const;
type Content = { purpose: AnyPurpose; version: string; language: Language } & Record<(typeof QUESTIONS)[number], string>;
export type Notice = Content & { from: string; sha256: string };

/** The texts consent is asked with; each is known by the hash of its exact words. */
@Injectable()
export class Notices {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** What this platform asks beside the preferences. */
  get asked(): readonly ConsentPurpose[] {
    return CONSENT_PURPOSES.filter((purpose) => this.config.pack.consents[purpose].length > 0);
  }

  /** What the pack asks today, in both languages; what a platform does not ask is not there. */
  inForce(asked: Asked): ConsentNotice {
    const versions = textsOf(this.config.pack, asked);
    if (versions.length === 0) throw notFound();
    return inForce(versions, dayOf(this.clock.now()));
  }

  /** The text in force today. */
  of(asked: Asked, language: Language): Notice {
    const { purpose } = filedUnder(asked);
    const { version, from, ...words } = this.inForce(asked);
    const texts = Object.fromEntries(QUESTIONS.map((question) => [question, words[question][language]])) as Record<
      (typeof QUESTIONS)[number],
      string
    >;
    const content: Content = { purpose, version, language, ...texts };
    return { ...content, from, sha256: createHash('sha256').update(canonical(content)).digest('hex') };
  }

  /** Keeps the words for ever, under their hash. */
  async keep(tx: EntityManager, { from, sha256, ...content }: Notice): Promise<void> {
    await tx.query(
      `insert into evidence.notice (sha256, purpose, version, language, content, first_shown_at) values ($1, $2, $3, $4, $5, $6) on conflict (sha256) do nothing`,
      [sha256, content.purpose, content.version, content.language, JSON.stringify({ ...content, from }), this.clock.now()],
    );
  }

  /** A text that was once agreed to; null when nobody ever did. */
  async kept(tx: EntityManager, sha256: string): Promise<Notice | null> {
    const [row] = await tx.query<{ content: Omit<Notice, 'sha256'> }[]>('select content from evidence.notice where sha256 = $1', [sha256]);
    return row ? { ...row.content, sha256 } : null;
  }
}
