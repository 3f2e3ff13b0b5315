import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { Limits } from '../core/http/limits.js';
import { SignIns } from './sign-ins.service.js';

@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(
    private readonly signIns: SignIns,
    private readonly limits: Limits,
  ) {
    super({ usernameField: 'email', passReqToCallback: true });
  }

  async validate(request: FastifyRequest, email: string, password: string) {
    await this.limits.spend([
      { key: `sign-in account ${email.toLowerCase()}`, max: 10, seconds: 900 },
      { key: `sign-in address ${request.ip}`, max: 100, seconds: 900 },
    ]);
    return this.signIns.accountWith(email, password);
  }
}
