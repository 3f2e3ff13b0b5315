import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from './config.js';

/** Structured lines on stdout. A request is its method, route, status and time: no query, no body, no address. */
export const makeLogger = ({ logLevel }: Pick<Config, 'logLevel'>, to: DestinationStream = pino.destination(1)): Logger =>
  pino(
    {
      level: logLevel,
      redact: ['req.headers', 'res.headers', '*.password', '*.email', '*.token'],
      serializers: {
        req: (request: { method: string; routeOptions?: { url?: string } }) => ({
          method: request.method,
          route: request.routeOptions?.url ?? null,
        }),
        res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
        err: (error: Error & { code?: string }) => ({
          type: error.name,
          code: error.code,
          at: error.stack?.split('\n').find((line) => /^\s+at /.test(line)),
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
