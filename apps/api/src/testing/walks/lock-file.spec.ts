import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Locked = { integrity?: string };
const ROOT = join(import.meta.dirname, '../../../../..');
const check = (file: string) => spawnSync(process.execPath, [join(ROOT, 'tools/lock-holes.mjs'), file], { encoding: 'utf8', env: {} });

it('[JOBNL-2.3] every package we install is pinned and known by its SHA-512, on every platform; one without is seen', () => {
  const real = join(ROOT, 'package-lock.json');
  expect(check(real)).toMatchObject({ status: 0, stdout: expect.stringContaining(', 0 holes') });
  const lock = JSON.parse(readFileSync(real, 'utf8')) as { packages: Record<string, Locked> };
  delete lock.packages['node_modules/zod'].integrity;
  const file = join(mkdtempSync(join(tmpdir(), 'helder-lock-')), 'package-lock.json');
  writeFileSync(file, JSON.stringify(lock));
  expect(check(file)).toMatchObject({ status: 1, stdout: expect.stringContaining('no sha512: node_modules/zod') });
});
