import 'reflect-metadata';
import { hash } from '@node-rs/argon2';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { Role } from '@helder/contract';
import { DEFAULT_PACK, packOf, type PackId } from '@helder/policy';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import request from 'supertest';
import { AppModule } from '../app.module.js';
import { configure, fastifyAdapter } from '../app.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { makeLogger, NestLines } from '../core/logging.js';
import { Sweeps } from '../core/sweeps.js';
import { watchActs } from './acts.js';
import { addAccount, PASSWORD, type NewAccount } from './accounts.js';
import { freshDatabase, testSecrets } from './fresh-database.js';
import { until } from './until.js';

export const ORIGIN = 'http://helder.test';
/** When most tests begin, unless they say otherwise. */
export const NOON = new Date('2026-11-20T12:00:00+01:00');

/** The policy this run is about: the default one, or another for tests that are tagged for it. */
export const PACK = packOf((process.env.POLICY_PACK || DEFAULT_PACK) as PackId);

/** The whole app over real HTTP and a real Postgres, with a clock that stands where you put it. */
export async function startApp(options: Partial<Config> & { more?: Type[]; at?: Date } = {}) {
  const { more, at = NOON, pack = PACK, ...rest } = options;
  const databaseUrl = options.databaseUrl ?? (await freshDatabase());
  const dataDir = mkdtempSync(join(tmpdir(), 'helder-test-'));
  const config = Config.of({ pack, databaseUrl, secrets: testSecrets, origin: ORIGIN, dataDir, logLevel: 'silent', ...rest });
  const lines: string[] = [];
  const logger = makeLogger({ logLevel: options.logLevel ?? 'error' }, { write: (line: string) => void lines.push(line) });
  const module = await Test.createTestingModule({ imports: [AppModule.with(config, more)] }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(fastifyAdapter(logger, config), {
    bodyParser: false,
    logger: new NestLines(logger),
  });
  const routes = await configure(app);
  const noteActs = watchActs(app);
  const clock = app.get(Clock);
  clock.set(at);
  try {
    await app.listen(0, '127.0.0.1');
  } catch (error) {
    // a start that fails has opened connections and a queue already
    await app.close();
    throw error;
  }
  const owner = new pg.Client(databaseUrl);
  await owner.connect();
  // the clock of a test stands still; the minute of the wall must not start its work, nor go on with what it planned at the start
  await owner.query(`delete from job.schedule; delete from job.job where name like 'sweep.%' or name = '__pgboss__send-it'`);
  const url = await app.getUrl();
  const http = request(url);

  const signIn = async (account: { email: string; password: string }) => {
    const answer = await http
      .post('/api/session')
      .set('sec-fetch-site', 'same-origin')
      .send({ email: account.email, password: account.password });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    const cookie = (answer.headers['set-cookie'] as unknown as string[])[0];
    return { cookie: cookie.split(';')[0], 'sec-fetch-site': 'same-origin' };
  };

  return {
    app,
    config,
    clock,
    owner,
    routes,
    http,
    url,
    lines,
    databaseUrl,
    newAccount: (role?: Role, more?: Partial<NewAccount>) => addAccount(owner, { role, at: clock.now(), ...more }),
    signIn,
    /** A new person who is signed in: account and headers. */
    async newPerson(role?: Role, more?: Partial<NewAccount>) {
      const account = await addAccount(owner, { role, at: clock.now(), ...more });
      return { ...account, headers: await signIn(account) };
    },
    /** Mails written so far, newest first; waits for none. */
    async mails(to?: string) {
      const { rows } = await owner.query<{
        to: string;
        kind: string;
        subject: string;
        text: string;
        html: string;
        headers: Record<string, string>;
        class: string;
        state: string;
      }>(
        `select to_address as "to", kind, subject, body_text as text, body_html as html, headers, class, state from mail where $1::text is null or to_address = $1 order by made_at desc, id`,
        [to ?? null],
      );
      return rows;
    },
    /** The token after `#` in the newest mail of this kind. */
    async tokenFrom(to: string, kind: string) {
      const mails = await until(
        () => this.mails(to),
        (list) => list.some((mail) => mail.kind === kind),
      );
      const found = /#([\w.-]{20,})/.exec(mails.find((mail) => mail.kind === kind)!.text);
      return found![1];
    },
    events: async (action?: string) =>
      (
        await owner.query<Record<string, unknown>>('select * from audit.event where $1::text is null or action = $1 order by ord', [
          action ?? null,
        ])
      ).rows,
    sweep: () => app.get(Sweeps).run(),
    async stop() {
      await owner.end();
      await app.close();
      rmSync(dataDir, { recursive: true, force: true });
      noteActs();
    },
  };
}
export type Started = Awaited<ReturnType<typeof startApp>>;
export { hash, PASSWORD };
