import { Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Accounts, type AccountRow } from '../account/account.module.js';
import { Config } from '../core/config.js';
import { Problem } from '../core/http/problem.js';

const VERSION = '1';

/** The link below a newsletter: proves who it was sent to without being stored, for as long as the account exists. */
@Injectable()
export class SignedLinks {
  constructor(
    private readonly accounts: Accounts,
    private readonly config: Config,
  ) {}

  tokenFor(accountId: string): string {
    return [VERSION, packed(accountId).toString('base64url'), this.seal(accountId).toString('base64url')].join('.');
  }

  /** Whose link it is; throws when it is not ours, or the account is gone. */
  async accountOf(tx: EntityManager, token: string): Promise<AccountRow> {
    const id = this.idIn(token);
    const account = id && (await this.accounts.byId(tx, id));
    if (!account) throw new Problem('newsletter/link-spent');
    return account;
  }

  private idIn(token: string): string | null {
    const [version, id = '', seal = ''] = token.split('.');
    const accountId = unpacked(Buffer.from(id, 'base64url'));
    const [given, ours] = [Buffer.from(seal, 'base64url'), this.seal(accountId)];
    return version === VERSION && given.length === ours.length && timingSafeEqual(given, ours) ? accountId : null;
  }

  // the label says for what the link is good: a key of another use never fits
  private seal = (accountId: string) => this.config.secrets.hmac(`newsletter link ${VERSION}`, `newsletter ${accountId}`);
}

const packed = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex');
const unpacked = (bytes: Buffer) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
