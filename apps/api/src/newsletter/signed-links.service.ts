import { Injectable } from '@nestjs/common';
import { emailOf, MAIL_PURPOSES, SENDERS, type MailPurpose, type Topic } from '@helder/policy';
import { timingSafeEqual } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Accounts, type AccountRow } from '../account/account.module.js';
import { Config } from '../core/config.js';
import { Problem } from '../core/http/problem.js';

const VERSION = '2';

/** The link below a mail: proves who it was sent to and what it was about without being stored, for as long as the account exists. */
@Injectable()
export class SignedLinks {
  constructor(
    private readonly accounts: Accounts,
    private readonly config: Config,
  ) {}

  tokenFor(accountId: string, { purpose, sender }: Pick<Topic, 'purpose' | 'sender'> = emailOf('newsletter')): string {
    const id = packed(accountId).toString('base64url');
    return [VERSION, id, purpose, sender, this.seal(accountId, purpose, sender).toString('base64url')].join('.');
  }

  /** Whose link it is and what for; throws when it is not ours, or the account is gone. */
  async read(tx: EntityManager, token: string): Promise<{ account: AccountRow; topic: Topic }> {
    const read = this.parts(token);
    const account = read && (await this.accounts.byId(tx, read.accountId));
    if (!account) throw new Problem('newsletter/link-spent');
    return { account, topic: read.topic };
  }

  private parts(token: string): { accountId: string; topic: Topic } | null {
    const [version, id = '', purpose = '', sender = '', seal = ''] = token.split('.');
    const accountId = unpacked(Buffer.from(id, 'base64url'));
    const [given, ours] = [Buffer.from(seal, 'base64url'), this.seal(accountId, purpose, sender)];
    if (version !== VERSION || given.length !== ours.length || !timingSafeEqual(given, ours)) return null;
    const topic = emailOf(
      MAIL_PURPOSES.find((each) => each === purpose) as MailPurpose,
      SENDERS.find((each) => each === sender),
    );
    return { accountId, topic };
  }

  // the label says for what the link is good: a key of another use never fits
  private seal = (accountId: string, purpose: string, sender: string) =>
    this.config.secrets.hmac(`newsletter link ${VERSION}`, `${purpose} ${sender} ${accountId}`);
}

const packed = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex');
const unpacked = (bytes: Buffer) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
