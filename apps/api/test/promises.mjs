import fs from 'node:fs';
import path from 'node:path';
import { hasProfiles, packOf } from '@helder/policy';

const has = (level) => (pack) => pack.visibility.levels.includes(level);
/** What one policy promises and another may not. */
const PROMISES = {
  profiles: hasProfiles,
  anonymous: has('anonymous'),
  named: has('recruiters'),
  year: (pack) => pack.visibility.period !== null,
  apart: (pack) => pack.photo === 'apart',
  stays: (pack) => pack.account.staySignedIn !== null,
  remainder: (pack) => pack.retention.some(({ code }) => code === 'R0'),
};
const TAG = /^\/\*\* @policy ?([a-z ]*)\*\/\n/;

/**
 * The tests that hold under a policy. The first line of a file says what it is about, `@policy profiles year`: it runs under
 * every policy that promises all of that. A file without that line is not about a policy, and runs once, under the default one.
 */
export function testsOf(id, folder) {
  const pack = packOf(id);
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('spec.ts'))
    .map((name) => path.join(folder, name))
    .filter((file) => {
      const tags = TAG.exec(fs.readFileSync(file, 'utf8'))?.[1].split(' ').filter(Boolean);
      return tags?.every((tag) => PROMISES[tag](pack));
    });
}
