import { Injectable } from '@nestjs/common';
import { after, type Language } from '@helder/policy';
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Mail } from '../core/mail.js';
import { letterOf, overdueLetter, PATHS, type LetterKind } from './desk.letters.js';
import type { RequestRow } from './request-rows.service.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
const LOCALE: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const dayIn = (at: Date, language: Language) =>
  at.toLocaleDateString(LOCALE[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' });

/** Mails about a request, and the links in them: one that proves who asks, and one that shows how it stands. */
@Injectable()
export class RequestLetters {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly mail: Mail,
  ) {}

  async send(tx: EntityManager, row: RequestRow, kind: Exclude<LetterKind, 'identify'>): Promise<void> {
    // who has an account signs in to read it; who has none gets a link that shows this one request
    const href = row.accountId
      ? this.mail.link(PATHS.mine[row.language], row.language)
      : this.mail.link(PATHS.stand[row.language], row.language, this.tokenFor(row.id));
    await this.post(tx, row, kind, href);
  }

  /** A new link makes an earlier one useless. */
  async sendIdentify(tx: EntityManager, row: RequestRow): Promise<void> {
    const token = randomBytes(32).toString('base64url');
    await tx.query('update rights_request set token_hash = $2, token_ends_at = $3 where id = $1', [
      row.id,
      hashOf(token),
      after(this.clock.now(), this.config.pack.account.verifyLink),
    ]);
    await this.post(tx, row, 'identify', this.mail.link(PATHS.identify[row.language], row.language, token));
  }

  async tellDesk(tx: EntityManager, number: string): Promise<void> {
    const text = overdueLetter(number, this.mail.link(PATHS.queue.nl, 'nl'));
    const to = this.config.pack.controller.privacyEmail;
    await this.mail.post(tx, { accountId: null, to, language: 'nl', class: 'service', kind: 'rights.overdue', text });
  }

  tokenFor = (id: string) => `${id}.${this.seal(id).toString('base64url')}`;

  /** The request it is about; null when the link is not ours. */
  read(token: string): string | null {
    const [id, seal = ''] = token.split('.');
    const [given, ours] = [Buffer.from(seal, 'base64url'), this.seal(id)];
    return UUID.test(id) && given.length === ours.length && timingSafeEqual(given, ours) ? id : null;
  }

  private post(tx: EntityManager, row: RequestRow, kind: LetterKind, href: string) {
    const { name, number, language, accountId, email } = row;
    const until = row.liftsAt ?? row.answerBy;
    const minutes = after(new Date(0), this.config.pack.account.verifyLink).getTime() / 60_000;
    const text = letterOf(kind, language, { name, number, href, until: until ? dayIn(until, language) : '', minutes });
    return this.mail.post(tx, { accountId, to: email, language, class: 'service', kind: `rights.${kind}`, text });
  }

  // the label says for what the link is good: a key of another use never fits
  private seal = (id: string) => this.config.secrets.hmac('rights request link 1', id);
}
