/** Child processes of the tools: quiet while all is well, and their own words when it is not. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..');
export const inRoot = (...parts) => path.join(ROOT, ...parts);

const running = new Set();

export function start(args, { env, stdio = 'inherit', file = process.execPath, ...more } = {}) {
  const child = spawn(file, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio, windowsHide: true, ...more });
  running.add(child);
  child.once('close', () => running.delete(child)).once('error', () => running.delete(child));
  return child;
}

/** Runs to the end without a word; throws what it said to people when it fails, or all it said when that was nothing. */
export async function quietly(args, options) {
  const child = start(args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) child[stream].setEncoding('utf8').on('data', (text) => (said[stream] += text));
  const [code] = await once(child, 'close');
  if (code === 0) return said.stdout;
  const [output, complaint] = [said.stdout.trim(), said.stderr.trim()];
  throw Object.assign(new Error(complaint || output || `${path.basename(args[0])} ended with code ${code}`), {
    output,
  });
}

/** Runs to the end with its output on ours; answers its exit code. */
export async function aloud(args, options) {
  const [code] = await once(start(args, options), 'close');
  return code ?? 1;
}

export async function end(child, signal = 'SIGTERM', patience = 10_000) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  const kill = setTimeout(() => child.kill('SIGKILL'), patience);
  child.kill(signal);
  await closed;
  clearTimeout(kill);
}

export const endAll = () => Promise.all([...running].map((child) => end(child)));

/** `npm` as it was called, or else the one on the path. */
export const npm = (args, options) =>
  process.env.npm_execpath
    ? quietly([process.env.npm_execpath, ...args], options)
    : quietly(args, { ...options, file: 'npm', shell: process.platform === 'win32' });
