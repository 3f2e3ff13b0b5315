import pg from 'pg';
import { execFileSync, fork } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../..');
const node = (path, args = []) =>
  execFileSync(process.execPath, [join(root, path), ...args], { stdio: ['ignore', 'pipe', 'inherit'] }).toString();

export const prepare = () => node('apps/api/dist/prepare.js');
export const plant = (candidates) => node('seeds/pool.mjs', ['--candidates', String(candidates), '--seed', '7']);

export async function owner() {
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  return client;
}

/** Somebody who is signed in, among 10,000 other sessions so that the index is used; answers the cookie. */
export async function signedIn(db, role, organisation) {
  const id = randomUUID();
  const token = randomUUID().padEnd(43, 'x');
  const hash = createHash('sha256').update(token).digest();
  await db.query(
    `insert into account (id, email, name, role, language, password_hash, state, registered_at, confirmed_at, subject_ref) values ($1, $2, 'Bench', $3, 'nl', '', 'active', now(), now(), $4)`,
    [id, `${id}@helder.invalid`, role, randomUUID()],
  );
  if (organisation) await db.query('insert into recruiter (account_id, organisation_id) values ($1, $2)', [id, organisation]);
  const sessions = `insert into session (token_hash, account_id, device, started_at, last_seen_at, idle_until, ends_at, is_remembered)`;
  // never due for another sign of life: a read stays a read
  await db.query(
    `${sessions} values ($1, $2, '', now(), now() + interval '1 hour', now() + interval '1 day', now() + interval '1 day', false)`,
    [hash, id],
  );
  await db.query(
    `${sessions} select sha256((n::text || $1::uuid::text)::bytea), $1::uuid, '', now(), now(), now(), now(), false from generate_series(1, 10000) n`,
    [id],
  );
  return { id, hash, cookie: `session=${token}` };
}

export async function organisationWithGrant(db) {
  // who measures leafs more than anybody may; the count costs what it costs, and stays at nothing
  await db.query(`create or replace function no_leaves() returns trigger language plpgsql as 'begin new.people := 0; return new; end';
    create or replace trigger no_leaves before insert or update on reading_leaf for each row execute function no_leaves()`);
  const id = randomUUID();
  await db.query(`insert into organisation (id, name, kvk, city, mail_domain, created_at) values ($1, 'Bench', '', '', '', now())`, [id]);
  await db.query('insert into pool_grant (organisation_id, granted_at) values ($1, now())', [id]);
  return id;
}

/** A session of somebody who is there already, with the password just typed; answers the cookie. */
export async function sessionFor(db, id) {
  const token = randomUUID().padEnd(43, 'x');
  await db.query(
    `insert into session (token_hash, account_id, device, started_at, last_seen_at, idle_until, ends_at, fresh_until, is_remembered)
     values ($1, $2, '', now(), now() + interval '1 hour', now() + interval '1 day', now() + interval '1 day', now() + interval '1 day', false)`,
    [createHash('sha256').update(token).digest(), id],
  );
  return `session=${token}`;
}

/** A server in a process of its own, so that its CPU time can be told from ours. */
export async function serve(env = {}) {
  const child = fork(join(import.meta.dirname, 'app.mjs'), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [url] = await once(child, 'message');
  return {
    url,
    pid: child.pid,
    /** Microseconds of CPU so far. */
    async cpu() {
      child.send(['cpu']);
      const [{ user, system }] = await once(child, 'message');
      return user + system;
    },
    /** Bytes it holds. */
    async memory() {
      child.send(['memory']);
      return (await once(child, 'message'))[0];
    },
    /** What the sweeps of a minute did. */
    async round() {
      child.send(['round']);
      return (await once(child, 'message'))[0];
    },
    /** Sets one erasure going. */
    purge: (ledgerId) => child.send(['purge', ledgerId]),
    /** As a power failure ends it: nothing is finished, nothing is said. */
    async kill() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
    ended: once(child, 'exit'),
    async stop() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
