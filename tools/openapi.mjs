/** Compares docs/openapi.json with what the built API says of itself; with --write it is written anew. */
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot } from './processes.mjs';

const FILE = inRoot('docs', 'openapi.json');

const sorted = (value) =>
  Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((key) => [key, sorted(value[key])]),
        )
      : value;

const { openapi } = await import(pathToFileURL(inRoot('apps', 'api', 'dist', 'openapi.js')).href);
const now = `${JSON.stringify(sorted(openapi()), null, 2)}\n`;
if (process.argv.includes('--write')) fs.writeFileSync(FILE, now);
const then = fs.existsSync(FILE) ? fs.readFileSync(FILE, 'utf8') : '';
if (then === now) console.log(`docs/openapi.json is what the API says (${now.split('\n').length} lines)`);
else {
  const [before, after] = [then.split('\n'), now.split('\n')];
  const first = after.findIndex((line, i) => line !== before[i]);
  console.error(`docs/openapi.json differs from line ${first + 1}:\n- ${before[first] ?? ''}\n+ ${after[first] ?? ''}`);
  console.error('Write it with: npm run openapi');
  process.exitCode = 1;
}
