/**
 * The browser journeys; results in test-results/e2e*.json. `node apps/e2e/run.mjs recruiter` runs one, and
 * `POLICY_PACK=sf node apps/e2e/run.mjs policies` one candidate's story under one policy.
 */
import { aloud, inRoot } from '../../tools/processes.mjs';
import { LANES } from './lanes.mjs';

const wanted = process.argv.slice(2);

const run = ({ name, pack = '', patterns }) =>
  aloud(
    [
      inRoot('node_modules', 'jest', 'bin', 'jest.js'),
      '--config',
      inRoot('apps', 'e2e', 'jest.config.mjs'),
      '--runInBand',
      '--json',
      '--outputFile',
      inRoot('test-results', `${name}.json`),
      ...patterns,
    ],
    { env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings', POLICY_PACK: pack }, stdio: ['ignore', 'ignore', 'inherit'] },
  );

async function inTurn(parts) {
  let code = 0;
  for (const part of parts) code = (await run(part)) || code;
  return code;
}

const one = [{ name: 'e2e', pack: process.env.POLICY_PACK, patterns: wanted }];
const codes = await Promise.all((wanted.length ? [one] : LANES).map(inTurn));
process.exitCode = codes.find((code) => code) ?? 0;
