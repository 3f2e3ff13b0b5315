/**
 * The browser journeys; results in test-results/e2e*.json. All of them under the strict policy, and beside that the story of one
 * candidate under others. `node apps/e2e/run.mjs recruiter` runs one; `POLICY_PACK=sf node apps/e2e/run.mjs policies` one policy.
 */
import { aloud, inRoot } from '../../tools/processes.mjs';
import { OTHER_POLICIES } from './policies.mjs';

const wanted = process.argv.slice(2);

const run = (pack, patterns) =>
  aloud(
    [
      inRoot('node_modules', 'jest', 'bin', 'jest.js'),
      '--config',
      inRoot('apps', 'e2e', 'jest.config.mjs'),
      '--runInBand',
      '--json',
      '--outputFile',
      inRoot('test-results', pack ? `e2e-${pack}.json` : 'e2e.json'),
      ...patterns,
    ],
    { env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings', POLICY_PACK: pack ?? '' }, stdio: ['ignore', 'ignore', 'inherit'] },
  );

async function others() {
  let code = 0;
  for (const pack of OTHER_POLICIES) code = (await run(pack, ['src/policies'])) || code;
  return code;
}

const codes = wanted.length ? [await run(process.env.POLICY_PACK, wanted)] : await Promise.all([run(undefined, []), others()]);
process.exitCode = codes.find((code) => code) ?? 0;
