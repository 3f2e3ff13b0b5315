import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { SignIn } from '@helder/contract';
import type { FastifyRequest } from 'fastify';
import { parse } from '../core/http/validation.js';

/** A guard runs before the pipes, and passport-local calls every odd body 401: the contract is applied here. */
@Injectable()
export class PasswordGuard extends AuthGuard('password') {
  override canActivate(context: ExecutionContext) {
    parse(SignIn, context.switchToHttp().getRequest<FastifyRequest>().body);
    return super.canActivate(context);
  }
}
