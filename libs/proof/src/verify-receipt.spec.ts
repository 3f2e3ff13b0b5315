import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const vector = (name: string) => join(here, 'vectors', `${name}.json`);
const folder = mkdtempSync(join(tmpdir(), 'helder-verifier-'));
const verifier = join(folder, 'verify-receipt.mjs');
const check = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [verifier, ...args], { encoding: 'utf8', cwd: folder, env: {} });
  return { status, stdout, stderr };
};

beforeAll(
  () => void execFileSync(process.execPath, [join(here, '..', 'bundle.mjs'), folder], { env: { ...process.env, NODE_OPTIONS: '' } }),
);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the offline verifier', () => {
  it('is one file that needs nothing but Node', () => {
    const imports = [...readFileSync(verifier, 'utf8').matchAll(/^import .* from "(.*)";$/gm)].map(([, from]) => from);
    expect(imports.every((from) => from.startsWith('node:'))).toBe(true);
    expect(imports.length).toBeGreaterThan(0);
  });

  it('says that a receipt is whole, what it is about and with which key, and ends with 0', () => {
    const { status, stdout, stderr } = check(vector('receipt-1'), vector('keys-1'));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('publish-photo');
    expect(stdout).toContain('OK: signed 2026-11-20T11:05:00.000Z with key rYTqokXlQddY7O2kHOYx6bwwZxRjgAmPkc4I5pJ3iJc');
  });

  it('names the field that was touched, and ends with 1', () => {
    const touched = join(folder, 'touched.json');
    writeFileSync(touched, readFileSync(vector('receipt-1'), 'utf8').replace('"state": "given"', '"state": "refused"'));
    expect(check(touched, vector('keys-1'))).toEqual({ status: 1, stdout: '', stderr: 'WRONG: /event/state: it was changed\n' });
  });

  it('takes keys.json beside the receipt; without any keys it says nothing about the receipt, and ends with 2', () => {
    const receipt = join(folder, 'receipt.json');
    copyFileSync(vector('receipt-1'), receipt);
    expect(check(receipt)).toMatchObject({ status: 2, stdout: '' });
    copyFileSync(vector('keys-1'), join(folder, 'keys.json'));
    expect(check(receipt)).toMatchObject({ status: 0 });
  });

  it.each([[[]], [['nowhere.json', vector('keys-1')]], [[vector('receipt-1'), vector('receipt-1')]]])(
    'cannot say anything of %j',
    (args) => {
      expect(check(...args)).toMatchObject({ status: 2, stdout: '' });
    },
  );
});
