import { Injectable } from '@nestjs/common';
import type { Language } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Config } from '../core/config.js';
import { Mail } from '../core/mail.js';
import type { MailText } from '../core/mail-layout.js';
import { Tokens } from '../core/tokens.js';
import { confirmLetter, existsLetter, newStatementLetter, passwordChangedLetter, PATHS, resetLetter } from './account.letters.js';

type Reader = { id: string; email: string; name: string; language: Language };

/** The mails about an account, each with the link it needs; all of them service mail. */
@Injectable()
export class AccountMails {
  constructor(
    private readonly config: Config,
    private readonly mail: Mail,
    private readonly tokens: Tokens,
  ) {}

  async confirm(tx: EntityManager, to: Reader) {
    const { platform, account } = this.config.pack;
    const token = await this.tokens.issue(tx, to.id, 'confirm', account.verifyLink);
    const href = this.link('confirm', to.language, token);
    await this.post(
      tx,
      to,
      'account.confirm',
      confirmLetter[to.language]({ href, platform, lives: account.verifyLink, unverified: account.unverified }),
    );
  }

  async exists(tx: EntityManager, to: Reader) {
    const { platform } = this.config.pack;
    const links = { href: this.link('signIn', to.language), forgotten: this.link('forgotten', to.language) };
    await this.post(tx, to, 'account.exists', existsLetter[to.language]({ ...links, platform }));
  }

  async reset(tx: EntityManager, to: Reader) {
    const lives = this.config.pack.account.resetLink;
    const token = await this.tokens.issue(tx, to.id, 'reset', lives);
    await this.post(
      tx,
      to,
      'account.reset',
      resetLetter[to.language]({ href: this.link('newPassword', to.language, token), lives, name: to.name }),
    );
  }

  async passwordChanged(tx: EntityManager, to: Reader) {
    const { email } = this.config.pack.controller;
    const forgotten = this.link('forgotten', to.language);
    await this.post(tx, to, 'account.password-changed', passwordChangedLetter[to.language]({ forgotten, name: to.name, email }));
  }

  async newStatement(
    tx: EntityManager,
    to: Reader,
    { kind, since, ...news }: { kind: string; title: string; version: string; since: string; from: string; changes: string[] },
  ) {
    const href = `${this.link('versions', to.language)}/${kind}/${since}/${news.version}`;
    await this.post(tx, to, 'account.new-statement', newStatementLetter[to.language]({ ...news, href, name: to.name }));
  }

  private link(page: keyof typeof PATHS, language: Language, token?: string) {
    return this.mail.link(PATHS[page][language], language, token);
  }

  private post(tx: EntityManager, to: Reader, kind: `account.${string}`, text: MailText) {
    return this.mail.post(tx, { accountId: to.id, to: to.email, language: to.language, class: 'service', kind, text });
  }
}
