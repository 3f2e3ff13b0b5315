import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import { ServiceUnavailableException } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Pack } from '@helder/policy';
import { Config } from './core/config.js';
import { homeOf, truncatedAddress } from './core/http/address.js';
import { isOneClick, refuseCrossSite } from './core/http/cross-site.js';
import { keepRawBody } from './core/http/raw-body.js';
import { rememberRoutes, type LiveRoute } from './core/http/live-routes.js';
import { sendProblem, toProblem } from './core/http/problem.js';
import { securityHeaders } from './core/http/security-headers.js';
import { serveSinglePage } from './core/http/single-page.js';
import { Opening } from './core/opening.js';
import { agentFamily, requestContext } from './core/request-context.js';

/** What helmet and our own hook say otherwise. */
const UNREAD = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The adapter main.ts and every test use. */
export const fastifyAdapter = (logger: Logger, { trustedProxies }: Pick<Config, 'trustedProxies'>) =>
  new FastifyAdapter({
    // whose X-Forwarded-For is believed; of the others the address of the connection counts
    trustProxy: trustedProxies.length ? [...trustedProxies] : false,
    loggerInstance: logger,
    bodyLimit: 256 * 1024,
    // who sends a request a byte a minute gives up before we do; a large file over a slow line takes a few minutes
    requestTimeout: 300_000,
    // also for clients that set the header themselves: an id is ours or it is worth nothing
    genReqId: () => randomUUID(),
    // a malformed URL is refused before any hook or filter runs
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(reply.headers({ ...UNREAD, 'x-request-id': request.id }), request, toProblem(error)),
  });

/** Plugins and hooks in the order they run; answers the list of live routes, complete once the app listens. */
export async function configure(app: NestFastifyApplication): Promise<LiveRoute[]> {
  const config = app.get(Config);
  const instance = app.getHttpAdapter().getInstance();
  const routes = rememberRoutes(instance);

  instance.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    // answers are about persons: no cache between us and the reader keeps them; files of the web app say otherwise themselves
    void reply.header('cache-control', 'no-store');
    const { id: requestId, ip } = request;
    requestContext.run({ requestId, ip: truncatedAddress(ip), agent: agentFamily(request.headers['user-agent']) }, done);
  });
  // awaited one by one: a hook added at the root would else run before those of plugins still loading
  await app.register(helmet, securityHeaders(config.isHttps, hasEmbeds(config.pack)));
  await app.register(rateLimit, { max: config.floodLimit, timeWindow: 60_000, keyGenerator: ({ ip }) => homeOf(ip) });
  const opening = app.get(Opening);
  instance.addHook('onRequest', (request, reply, done) =>
    opening.isOpen || request.url === '/api/health'
      ? done()
      : sendProblem(reply.header('retry-after', 5), request, toProblem(new ServiceUnavailableException())),
  );
  instance.addHook('onRequest', refuseCrossSite(config.origin));
  await app.register(cookie);
  await app.register(multipart);

  keepRawBody(instance);
  // Fastify's own JSON parser only: a form of another site cannot send JSON
  instance.removeContentTypeParser('text/plain');
  // RFC 8058 is the one sender of forms; the address says it all, the body is not read
  instance.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 1024 }, (request, _, done) =>
    isOneClick(request.url) ? done(null, {}) : done(Object.assign(new Error(), { statusCode: 415 })),
  );

  // made-up vendors stand beside the API, as real ones would; security.txt has its one place (RFC 9116)
  app.setGlobalPrefix('api', { exclude: ['dev-vendors/:file', '.well-known/security.txt'] });
  if (config.webRoot) await serveSinglePage(app, config.webRoot);
  return routes;
}

const hasEmbeds = ({ cookies }: Pack) => cookies.vendors.some(({ loads }) => loads.some(({ kind }) => kind === 'embed'));
