import { Injectable } from '@nestjs/common';
import { after, dayOf, DESK, startOfDay } from '@helder/policy';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';

/** Where a weak spot can be reported (RFC 9116). It is made anew at each reading, so it never expires while we are here. */
@Injectable()
export class SecurityTxt {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  now(): string {
    const { origin, pack } = this.config;
    const expires = after(startOfDay(dayOf(this.clock.now())), DESK.securityTxt);
    return [
      `Contact: ${origin}/beveiliging-melden`,
      `Contact: mailto:${pack.controller.privacyEmail}`,
      `Expires: ${expires.toISOString()}`,
      'Preferred-Languages: nl, en',
      `Canonical: ${origin}/.well-known/security.txt`,
      '',
    ].join('\n');
  }
}
