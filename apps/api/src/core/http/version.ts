import { createParamDecorator, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tap } from 'rxjs';
import { Problem } from './problem.js';

/** An answer with a `version` carries it as ETag (RFC 9110). */
@Injectable()
export class VersionAsEtag implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler) {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((answer: unknown) => {
        const version = (answer as { version?: unknown } | undefined)?.version;
        if (Number.isInteger(version)) void reply.header('etag', `"${String(version)}"`);
      }),
    );
  }
}

/** The version an edit says it changes: 428 when it says none (RFC 6585). */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (!header) throw new Problem('version-missing');
  const version = /^"(\d+)"$/.exec(header)?.[1];
  if (!version) throw new Problem('stale');
  return Number(version);
});
