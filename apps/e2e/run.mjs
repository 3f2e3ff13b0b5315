/** The browser journeys; results in test-results/e2e.json. `node apps/e2e/run.mjs recruiter` runs one. */
import { aloud, inRoot } from '../../tools/processes.mjs';

process.exitCode = await aloud(
  [
    inRoot('node_modules', 'jest', 'bin', 'jest.js'),
    '--config',
    inRoot('apps', 'e2e', 'jest.config.mjs'),
    '--runInBand',
    '--json',
    '--outputFile',
    inRoot('test-results', 'e2e.json'),
    ...process.argv.slice(2),
  ],
  { env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' }, stdio: ['ignore', 'ignore', 'inherit'] },
);
