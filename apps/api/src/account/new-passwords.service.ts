import { Injectable } from '@nestjs/common';
import type { Language } from '@helder/policy';
import { Config } from '../core/config.js';
import { Problem } from '../core/http/problem.js';
import { reasonsAgainst, type PasswordReason } from './password.rules.js';
import { suggestPassword } from './password-suggestion.js';
import { Passwords } from './passwords.service.js';

const DETAIL: Record<PasswordReason, string> = {
  'password-common': 'Many people use this password',
  'password-personal': 'This password holds your name, your e-mail address or ours',
  'password-pattern': 'This password is a pattern',
};

/** Passwords that are being chosen: judged, suggested, made unreadable. */
@Injectable()
export class NewPasswords {
  constructor(
    private readonly config: Config,
    private readonly passwords: Passwords,
  ) {}

  /** Every reason at once, so that nobody repairs twice. */
  mustBeGood(password: string, owner: { name: string; email: string }) {
    const reasons = reasonsAgainst(password, { ...owner, platform: this.config.pack.platform });
    const errors = reasons.map((code) => ({ pointer: '/password', code, detail: DETAIL[code] }));
    if (errors.length) throw new Problem('invalid', { errors });
  }

  suggest(language: Language) {
    return suggestPassword(language, this.config.pack.platform);
  }

  hash(password: string) {
    return this.passwords.hash(password);
  }
}
