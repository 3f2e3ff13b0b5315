/** Builds libraries, API and web app, and does nothing when neither sources nor results changed since the last build. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, quietly } from './processes.mjs';

const SOURCES = ['libs', 'apps/api', 'apps/web', 'package.json', 'package-lock.json', 'nx.json', 'tsconfig.base.json', 'tsconfig.json'];
const NOT_SOURCES = new Set(['node_modules', 'dist', 'out-tsc', 'coverage', 'test', 'testing', 'bench', 'test-results']);
const RESULTS = ['libs/policy/dist', 'libs/contract/dist', 'libs/proof/dist', 'apps/api/dist', 'apps/web/dist'];
const MEMORY = inRoot('.nx', 'last-build.json');

export async function buildIfNeeded(say = console.log) {
  const sources = fingerprint(SOURCES, (file) => fs.readFileSync(file));
  if (remembered() === sources + results()) return false;
  say('Building …');
  await build(quietly).catch(({ message, output }) => {
    const last = [output, message].join('\n').trim().split('\n').slice(-60);
    throw new Error(last.join('\n'));
  });
  return true;
}

/** `runner` is how loud it is: `quietly` or `aloud`. */
export async function build(runner) {
  const sources = fingerprint(SOURCES, (file) => fs.readFileSync(file));
  const outcome = await runner([inRoot('node_modules', 'nx', 'dist', 'bin', 'nx.js'), 'run-many', '-t', 'build', '--output-style=static'], {
    env: { NX_DAEMON: 'false', NX_TUI: 'false' },
  });
  if (typeof outcome === 'number' && outcome !== 0) return outcome;
  // a policy nobody can keep is no result
  const lint = await runner([inRoot('tools', 'packs-lint.mjs'), '--build']);
  if (typeof lint === 'number' && lint !== 0) return lint;
  fs.mkdirSync(path.dirname(MEMORY), { recursive: true });
  fs.writeFileSync(MEMORY, JSON.stringify(sources + results()));
  return outcome;
}

const remembered = () => (fs.existsSync(MEMORY) ? JSON.parse(fs.readFileSync(MEMORY, 'utf8')) : '');

/** Size and time are enough for what only a build writes; somebody else's build is noticed too. */
const results = () => fingerprint(RESULTS, (file) => `${fs.statSync(file).size} ${fs.statSync(file).mtimeMs}`, new Set());

function fingerprint(places, contentOf, skipped = NOT_SOURCES) {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesIn(inRoot(place), skipped))) hash.update(file).update('\0').update(contentOf(file));
  return hash.digest('hex');
}

function filesIn(place, skipped) {
  if (!fs.existsSync(place)) return [];
  if (fs.statSync(place).isFile()) return /spec\.tsx?$/.test(place) ? [] : [place];
  const names = fs.readdirSync(place).filter((name) => !skipped.has(name) && !name.startsWith('.'));
  return names.sort().flatMap((name) => filesIn(path.join(place, name), skipped));
}
