/** Compares docs/openapi.json with what the built API says of itself; with --write it is written anew. */
import fs from 'node:fs';
import { inRoot, quietly } from './processes.mjs';

const FILE = inRoot('docs', 'openapi.json');

const sorted = (value) =>
  Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === 'object'
      ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
      : value;

try {
  const now = `${JSON.stringify(sorted(JSON.parse(await quietly([inRoot('apps', 'api', 'dist', 'openapi.js')]))), null, 2)}\n`;
  if (process.argv.includes('--write')) fs.writeFileSync(FILE, now);
  const then = fs.existsSync(FILE) ? fs.readFileSync(FILE, 'utf8') : '';
  const [before, after] = [then.split('\n'), now.split('\n')];
  const first = after.findIndex((line, i) => line !== before[i]);
  if (then === now) console.log(`docs/openapi.json is what the API says (${after.length} lines)`);
  else throw new Error(`docs/openapi.json differs from line ${first + 1}:\n- ${before[first] ?? ''}\n+ ${after[first] ?? ''}\nWrite it with: npm run openapi`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
