/** `npm test`: everything CI runs, one step after the other, also after a failure. `npm test -- unit lint` runs only those. */
import fs from 'node:fs';
import path from 'node:path';
import { installIfNeeded } from './install.mjs';
import { aloud, inRoot, quietly, ROOT } from './processes.mjs';

const RESULTS = inRoot('test-results');
const bin = (...parts) => inRoot('node_modules', ...parts);
const tool = (name) => inRoot('tools', `${name}.mjs`);
const projectsIn = (folder) => fs.readdirSync(inRoot(folder)).filter((name) => fs.existsSync(inRoot(folder, name, 'tsconfig.json')));
const LIBS = projectsIn('libs').map((name) => `libs/${name}`);

/** One stage after the other; the lanes of a stage run beside each other, for two cores. */
const STAGES = [
  [{ lock: ['The lock file has no holes', () => check(aloud([tool('lock-holes')]))] }],
  [
    { lint: ['Lint', lint] },
    {
      types: ['Types', types],
      tools: ['Tests of the tools', toolTests],
      unit: ['Unit tests of the libraries and the web app', () => eachOf([...LIBS, 'apps/web'], (project) => jest(project))],
      build: ['Build', async () => check((await import('./build.mjs')).build())],
    },
  ],
  [
    {
      packs: ['Policy packs have no new faults', () => check(aloud([tool('packs-lint')]))],
      api: ['Tests of the API, over HTTP and on PostgreSQL', () => jest('apps/api')],
      policies: ['What each other policy promises, of the same tests', policies],
      openapi: ['The API is what docs/openapi.json says', () => check(aloud([tool('openapi')]))],
      journeys: ['Journeys in a browser', journeys],
      clauses: ['Clauses', () => check(aloud([tool('clauses')]))],
    },
  ],
];
const STEPS = Object.assign({}, ...STAGES.flat());
/** A test that hangs ends its step, in milliseconds. */
const PATIENCE = 30 * 60_000;
const LINT_CACHE = ['--cache', '--cache-location', '.nx/eslint', '--cache-strategy', 'content'];

const NONE = { passed: 0, failed: 0, skipped: 0 };
const PASSED = { ...NONE, passed: 1 };
const FAILED = { ...NONE, failed: 1 };
const sum = (counts) => Object.fromEntries(Object.keys(NONE).map((key) => [key, counts.reduce((n, count) => n + count[key], 0)]));

/** A step without tests of its own is one check. */
const check = async (code) => ((await code) ? FAILED : PASSED);

async function eachOf(projects, step) {
  const counts = [];
  for (const project of projects) counts.push(await step(project));
  return sum(counts);
}

// one program for all: what the libraries mean is worked out once
async function types() {
  return check(aloud([bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.check.json']));
}

async function lint() {
  // the rule between projects reads a graph that a fresh clone does not have yet, and is silent without it
  await quietly([bin('nx', 'dist', 'bin', 'nx.js'), 'show', 'projects'], { env: { NX_DAEMON: 'false' } });
  const rules = await aloud([bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0', ...LINT_CACHE]);
  const format = await aloud([bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']);
  return check(rules || format);
}

/** One run of the API's tests for each policy but the default one; which tests those are stand in apps/api/test/promises.mjs. */
async function policies() {
  const { DEFAULT_PACK, PACK_IDS } = await import('@helder/policy');
  return eachOf(
    PACK_IDS.filter((id) => id !== DEFAULT_PACK),
    (id) => jest('apps/api', `api-${id}`, { POLICY_PACK: id }),
  );
}

async function jest(project, name = path.basename(project), more = {}) {
  // their own options stay, so that a debugger or a memory limit works here too
  const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim();
  const results = path.join(RESULTS, `${name}.json`);
  fs.rmSync(results, { force: true });
  const config = inRoot(project, 'jest.config.mjs');
  const code = await aloud([bin('jest', 'bin', 'jest.js'), '--config', config, '--ci', '--json', '--outputFile', results], {
    env: { ...more, NODE_OPTIONS, NODE_ENV: 'test' },
    cwd: inRoot(project),
    timeout: PATIENCE,
  });
  return counted(results, code);
}

async function toolTests() {
  const files = fs.readdirSync(inRoot('tools')).filter((name) => name.endsWith('.test.mjs'));
  const results = path.join(RESULTS, 'tools.tap');
  const reporters = { spec: 'stdout', tap: results };
  const reporting = Object.entries(reporters).flatMap(([name, to]) => [`--test-reporter=${name}`, `--test-reporter-destination=${to}`]);
  const code = await aloud(['--test', ...reporting, ...files.map((name) => inRoot('tools', name))]);
  const said = fs.readFileSync(results, 'utf8');
  const [passed, failed, skipped] = ['pass', 'fail', 'skipped'].map((word) => Number(said.match(`# ${word} (\\d+)`)[1]));
  return { passed, failed: failed || Number(code !== 0), skipped };
}

async function journeys() {
  const { findBrowser } = await import('./browser.mjs');
  const lanes = await import('../apps/e2e/lanes.mjs');
  const files = lanes.RESULTS.map((name) => path.join(RESULTS, name));
  for (const file of files) fs.rmSync(file, { force: true });
  const code = await aloud([inRoot('apps', 'e2e', 'run.mjs')], { env: { HELDER_BROWSER: findBrowser() } });
  const total = sum(files.map((file) => counted(file, 0)));
  return code && !total.failed ? { ...total, failed: 1 } : total;
}

/** No results, or a bad end that no test accounts for, is a failure of its own. */
function counted(file, code) {
  if (!fs.existsSync(file)) return FAILED;
  const { numPassedTests, numFailedTests, numPendingTests = 0 } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const unexplained = (code !== 0 && numFailedTests === 0) || numPassedTests + numFailedTests === 0;
  return { passed: numPassedTests, failed: numFailedTests + Number(unexplained), skipped: numPendingTests };
}

async function runStep(name) {
  const [heading, step] = STEPS[name];
  console.log(`\n=== ${name}: ${heading}`);
  const began = performance.now();
  const count = await step().catch((error) => {
    console.error(error.message);
    return FAILED;
  });
  return { name, ...count, seconds: (performance.now() - began) / 1000 };
}

async function main(names) {
  const strangers = names.filter((name) => !(name in STEPS));
  if (strangers.length) throw new Error(`No such step: ${strangers.join(', ')}. There are: ${Object.keys(STEPS).join(', ')}`);
  await installIfNeeded();
  const all = names.length === 0;
  // a whole run speaks for itself alone
  if (all) fs.rmSync(RESULTS, { recursive: true, force: true });
  fs.mkdirSync(RESULTS, { recursive: true });
  const outcomes = [];
  const inTurn = async (lane) => {
    for (const name of Object.keys(lane)) if (all || names.includes(name)) outcomes.push(await runStep(name));
  };
  for (const lanes of STAGES) await Promise.all(lanes.map(inTurn));

  console.log('\n=== Summary');
  for (const { name, passed, failed, skipped, seconds } of outcomes)
    console.log(
      `${failed ? 'FAILED' : 'ok    '}  ${name.padEnd(9)}${seconds.toFixed(1).padStart(7)} s  ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
    );
  return sum(outcomes);
}

process.chdir(ROOT);
const { passed, failed } = await main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  return FAILED;
});
process.exitCode = failed ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
