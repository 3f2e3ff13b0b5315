import { applyDecorators, createParamDecorator, Injectable, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { NEEDS_PROFILES, type Endpoint, type Role } from '@helder/contract';
import { hasProfiles, type Language } from '@helder/policy';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../clock.js';
import { Config } from '../config.js';
import { Journal } from '../journal.js';
import { requestContext } from '../request-context.js';
import { notFound, Problem } from './problem.js';
import { ENDPOINT } from './serves.js';

export type Account = {
  id: string;
  email: string;
  name: string;
  role: Role;
  language: Language;
  /** The pseudonym that stands in logs. */
  subjectRef: string;
  organisation: { id: string; name: string; mayReadPool: boolean } | null;
  sessionId: string;
  sessionRef: string;
  idleUntil: Date;
  /** Until when sensitive acts need no password again. */
  freshUntil: Date | null;
};

export const AUDIENCE = 'audience';
const FRESH = 'fresh';
/** Every role there is: for what belongs to having an account. */
export const ANY_ROLE = ['candidate', 'recruiter', 'admin', 'support', 'auditor'] as const satisfies [Role, ...Role[]];
/** The handler is for people of these roles. */
export const SignedIn = (...roles: readonly [Role, ...Role[]]) => SetMetadata(AUDIENCE, roles);
/** The handler is for everybody. */
export const Open = () => SetMetadata(AUDIENCE, 'open');
/** The handler is for people of these roles who typed their password a moment ago. */
export const Freshly = (...roles: readonly [Role, ...Role[]]) => applyDecorators(SignedIn(...roles), SetMetadata(FRESH, true));

/** Who is asking, in a handler that is not open. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext) => asker(context));
const asker = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest & { user: Account }>().user;

/** Default deny: without a declared audience nobody comes in. */
@Injectable()
export class AudienceGuard extends AuthGuard('cookie') {
  constructor(
    private readonly reflector: Reflector,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly journal: Journal,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext) {
    // asked before who is asking: on this platform it is not there for anybody
    if (!this.isOffered(context)) throw notFound();
    const audience = this.reflector.get<'open' | Role[] | undefined>(AUDIENCE, context.getHandler());
    if (audience === 'open') return true;
    await super.canActivate(context);
    const account = asker(context);
    const store = requestContext.getStore();
    if (store) store.account = account;
    if (!audience?.includes(account.role)) return this.refuse(context, 'not-allowed');
    const mustBeFresh = this.reflector.get<boolean | undefined>(FRESH, context.getHandler());
    if (mustBeFresh && !(account.freshUntil && account.freshUntil > this.clock.now())) throw new Problem('account/fresh-needed');
    return true;
  }

  private isOffered(context: ExecutionContext) {
    const endpoint = this.reflector.get<Endpoint | undefined>(ENDPOINT, context.getHandler());
    return !endpoint || !NEEDS_PROFILES.has(endpoint) || hasProfiles(this.config.pack);
  }

  private async refuse(context: ExecutionContext, type: 'not-allowed'): Promise<never> {
    const handler = `${context.getClass().name}.${context.getHandler().name}`;
    await this.journal.writeAlone({
      action: 'access.denied',
      crud: 'read',
      target: { type: 'handler', ref: handler },
      outcome: 'denied',
      reason: 'role',
    });
    throw new Problem(type);
  }
}
