/**
 * The browser journeys; results in test-results/e2e*.json. `node apps/e2e/run.mjs recruiter` runs one, and
 * `POLICY_PACK=sf node apps/e2e/run.mjs policies` one candidate's story under one policy.
 */
import { aloud, inRoot } from '../../tools/processes.mjs';
import { plant } from './ground.mjs';
import { LANES } from './lanes.mjs';

const run = ({ name, env, patterns }) =>
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
    { env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings', ...env }, stdio: ['ignore', 'ignore', 'inherit'] },
  );

async function inTurn(parts) {
  let code = 0;
  for (const part of parts) code = (await run(part)) || code;
  return code;
}

/** Every lane beside the others; those of the default policy stand on copies of one ground. */
async function all() {
  const ground = await plant();
  const given = async (part) => ({
    ...part,
    env: part.pack ? { POLICY_PACK: part.pack } : { HELDER_GROUND: JSON.stringify(await ground.copy(part.name)) },
  });
  const lanes = [];
  for (const lane of LANES) {
    const parts = [];
    for (const part of lane) parts.push(await given(part));
    lanes.push(parts);
  }
  const codes = await Promise.all(lanes.map(inTurn));
  await ground.remove();
  return codes.find((code) => code) ?? 0;
}

const wanted = process.argv.slice(2);
process.exitCode = await (wanted.length ? run({ name: 'e2e', patterns: wanted }) : all());
