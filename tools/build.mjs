/** Builds libraries, API and web app, and does nothing when neither sources nor results changed since the last build. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { aloud, inRoot, quietly } from './processes.mjs';

const SOURCES = [
  'libs',
  'apps/api',
  'apps/web',
  'package.json',
  'package-lock.json',
  'tools/swc.mjs',
  'tools/transpile.mjs',
  'tsconfig.base.json',
  'tsconfig.json',
];
const NOT_SOURCES = new Set(['node_modules', 'dist', 'out-tsc', 'coverage', 'test', 'testing', 'bench', 'test-results']);
const RESULTS = ['libs/policy/dist', 'libs/contract/dist', 'libs/proof/dist', 'apps/api/dist', 'apps/web/dist'];
const MEMORY = inRoot('.nx', 'last-build.json');

/** Both sides at once; `api` is ready long before `web`, and `all` is when this build counts as done. */
export function buildIfNeeded(say = console.log) {
  const sources = fingerprint(SOURCES, (file) => fs.readFileSync(file));
  if (remembered() === sources + results()) return { api: Promise.resolve(), all: Promise.resolve() };
  say('Building …');
  const [api, web] = STEPS.map((args) => inTurn(args, quietly).catch(tellShortly));
  return { api, all: Promise.all([api, web]).then(() => remember(sources)) };
}

/** The same with everything the tools say; answers 0, or the first bad exit code. */
export async function build() {
  const sources = fingerprint(SOURCES, (file) => fs.readFileSync(file));
  const failed = (await Promise.all(STEPS.map((args) => inTurn(args, aloud)))).find((code) => code);
  if (failed) return failed;
  remember(sources);
  return 0;
}

const STEPS = [
  [
    [inRoot('tools', 'transpile.mjs'), 'libs/policy', 'libs/contract', 'libs/proof', 'apps/api'],
    [inRoot('libs', 'proof', 'bundle.mjs'), inRoot('libs', 'proof', 'dist')],
    // a policy nobody can keep is no result
    [inRoot('tools', 'packs-lint.mjs'), '--build'],
  ],
  [[inRoot('node_modules', 'vite', 'bin', 'vite.js'), 'build', inRoot('apps', 'web')]],
];

/** One after the other, until a loud one answers a bad exit code. */
async function inTurn(commands, runner) {
  for (const args of commands) {
    const code = await runner(args);
    if (runner === aloud && code) return code;
  }
}

function tellShortly({ message, output }) {
  throw new Error([output, message].join('\n').trim().split('\n').slice(-60).join('\n'));
}

function remember(sources) {
  fs.mkdirSync(path.dirname(MEMORY), { recursive: true });
  fs.writeFileSync(MEMORY, JSON.stringify(sources + results()));
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
