import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Endpoint } from '@helder/contract';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../core/http/problem.js';
import { ENDPOINT } from '../core/http/serves.js';
import { AUDIENCE, type Account } from '../core/http/signed-in.js';
import { OPEN_BEFORE_ACCEPTING } from './accept-first.data.js';
import { NewStatements } from './new-statements.service.js';

/** Runs after the audience is checked: a new text comes before everything but the listed doors. */
@Injectable()
export class AcceptFirst implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly news: NewStatements,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    if (this.reflector.get<unknown>(AUDIENCE, handler) === 'open') return true;
    if (OPEN_BEFORE_ACCEPTING.includes(this.reflector.get<Endpoint>(ENDPOINT, handler))) return true;
    const { user } = context.switchToHttp().getRequest<FastifyRequest & { user: Account }>();
    if (await this.news.mustAccept(user)) throw new Problem('policy/accept-first');
    return true;
  }
}
