import { BLOTTED_FIELDS } from '@helder/policy';
import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from './config.js';

/** Structured lines on stdout. A request is its method, route, status and time: no query, no body, no address. */
export const makeLogger = ({ logLevel }: Pick<Config, 'logLevel'>, to: DestinationStream = pino.destination(1)): Logger =>
  pino(
    {
      level: logLevel,
      redact: ['req.headers', 'res.headers', ...['password', 'email', 'token', ...BLOTTED_FIELDS].flatMap((key) => [key, `*.${key}`])],
      serializers: {
        req: (request: { method: string; routeOptions?: { url?: string } }) => ({
          method: request.method,
          route: request.routeOptions?.url ?? null,
        }),
        res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
        err: (error: Error & { code?: string }) => ({
          type: error.name,
          code: error.code,
          at: withoutMessage(error).split('\n')[1],
        }),
      },
    },
    to,
  );

/** Lets Nest speak through the same lines. */
export class NestLines implements LoggerService {
  constructor(private readonly lines: Logger) {}

  log(message: unknown, context?: string) {
    this.lines.debug({ context }, String(message));
  }
  error(message: unknown, ...rest: unknown[]) {
    this.lines.error({ context: rest.at(-1) }, String(message));
  }
  warn(message: unknown, context?: string) {
    this.lines.warn({ context }, String(message));
  }
}

const AT = /^    at (?=\S)/;

/** What went wrong and where in our code; never the message: one of the database may quote a value. */
export function withoutMessage(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  // the message stands before the stack, and may itself look like one
  const stack = (error.stack ?? '').replace(error.message, '');
  const lines = stack.split('\n').filter((line) => AT.test(line));
  return [`${error.name} ${(error as { code?: string }).code ?? ''}`, ...lines].join('\n');
}
