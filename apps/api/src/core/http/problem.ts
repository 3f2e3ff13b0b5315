import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { problems, type InputError, type ProblemType } from '@helder/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import { withoutMessage } from '../logging.js';

export class Problem extends Error {
  constructor(
    readonly type: ProblemType,
    readonly extra: { retryAfter?: number; errors?: InputError[] } = {},
  ) {
    super(problems[type].title);
  }
}

/** Not yours and not there are one answer. */
export const notFound = () => new Problem('not-found');

type Body = { type: string; title: string; status: number; retryAfter?: number; errors?: InputError[] };
const bodyOf = (type: ProblemType, extra: Problem['extra'] = {}): Body => ({ type: `/problems/${type}`, ...problems[type], ...extra });
const BY_STATUS: Partial<Record<number, ProblemType>> = { 401: 'signed-out', 403: 'not-allowed', 404: 'not-found', 429: 'too-many' };

/** RFC 9457: every error leaves through here, also those of Fastify itself (bad JSON, unknown route, flood). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost) {
    const body = toProblem(error);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    if (body.status >= 500) this.log.error(withoutMessage(error));
    // or Node would read the rest of a refused upload to its end
    if (body.status === 413) void reply.header('connection', 'close');
    if (body.retryAfter) void reply.header('retry-after', body.retryAfter);
    sendProblem(reply, request, body);
  }
}

export function sendProblem(reply: FastifyReply, request: FastifyRequest, body: Body) {
  void reply
    .status(body.status)
    .type('application/problem+json')
    .send({ ...body, requestId: request.id });
}

export function toProblem(error: unknown): Body {
  if (error instanceof Problem) return bodyOf(error.type, error.extra);
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
  const known = status && BY_STATUS[status];
  if (known) return bodyOf(known);
  // the title is the status's own phrase: a parser's message may quote what the person typed
  if (status && status >= 400 && status < 500) return { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status };
  if (status === 503) return { type: 'about:blank', title: STATUS_CODES[503]!, status };
  return bodyOf('failed');
}
