/**
 * The browser journeys; results in test-results/e2e*.json. `node apps/e2e/run.mjs recruiter` runs one, and
 * `POLICY_PACK=sf node apps/e2e/run.mjs policies` one candidate's story under one policy.
 */
import fs from 'node:fs';
import { aloud, inRoot } from '../../tools/processes.mjs';
import { plant } from './ground.mjs';
import { LANES } from './lanes.mjs';

const run = async ({ name, pack, patterns }, ground) =>
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
    {
      env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings', ...(pack ? { POLICY_PACK: pack } : await ground?.(name)) },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );

/** Every lane beside the others; those of the default policy stand on copies of one ground. */
async function all() {
  const planted = plant();
  const ground = async (name) => ({ HELDER_GROUND: JSON.stringify(await (await planted).copy(name)) });
  const inTurn = async (parts) => {
    let code = 0;
    for (const part of parts) code = (await run(part, ground)) || code;
    return code;
  };
  const codes = await Promise.all(LANES.map(inTurn));
  await (await planted).remove();
  return codes.find((code) => code) ?? 0;
}

fs.mkdirSync(inRoot('test-results'), { recursive: true });
const wanted = process.argv.slice(2);
process.exitCode = await (wanted.length ? run({ name: 'e2e', patterns: wanted }) : all());
