import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport';
import type { Account } from '../core/http/signed-in.js';
import { Config } from '../core/config.js';
import { SessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.service.js';

type Done = (error: unknown, account?: Account) => void;

/** Hands the cookie to `verify`; knows nothing of sessions. */
class FromCookie extends Strategy {
  constructor(
    private readonly cookie: string,
    private readonly verify: (token: string, done: Done) => void,
  ) {
    super();
  }

  override authenticate(request: unknown) {
    const token = (request as FastifyRequest).cookies[this.cookie];
    if (!token) return this.fail(401);
    this.verify(token, (error, account) => {
      if (error) this.error(error);
      else if (account) this.success(account);
      else this.fail(401);
    });
  }
}

// not named 'session': passport has a built-in strategy of that name
@Injectable()
export class CookieStrategy extends PassportStrategy(FromCookie, 'cookie') {
  constructor(
    config: Config,
    private readonly sessions: Sessions,
  ) {
    super(SessionCookie.nameFor(config));
  }

  validate(token: string) {
    return this.sessions.accountOf(token);
  }
}
