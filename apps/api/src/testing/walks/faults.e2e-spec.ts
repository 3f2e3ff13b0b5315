import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freshDatabase } from '../fresh-database.js';

const FAULTS = join(import.meta.dirname, '../../../bench/faults.mjs');
// one of the work of a job, one of an act; `npm run bench -- faults` has them all, twenty times each
const POINTS = ['line in the file only', 'decided'];

// the built app in a process of its own, which is killed; what is counted is in docs/faults.md
it(`a process that is killed ${POINTS.length} times in the middle of an act leaves nothing half done, and loses nothing that was said to be done`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'helder-faults-'));
  // the roles of the server have one password, whichever test asks
  writeFileSync(join(folder, 'secrets.json'), JSON.stringify({ version: 1, master: '07'.repeat(32) }));
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [FAULTS, '--runs', '2', '--together', '2', '--points', POINTS.join(',')],
      {
        env: { PATH: process.env['PATH'], DATABASE_URL: await freshDatabase(), DATA_DIR: folder, NODE_ENV: 'development' },
      },
    );
    expect(stdout).toMatch(/"acts":4,"kills":2,"lost":0,/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
