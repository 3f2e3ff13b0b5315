import { DEFAULT_PACK, PACK_IDS, PACKS } from '@helder/policy';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../../../..');
const filesIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css|html)$/.test(entry.name) && !/spec\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

const others = PACK_IDS.filter((id) => id !== DEFAULT_PACK);
// an id of a clause begins with the name of a platform, and is no decision
const withoutClauses = (text: string) => text.replace(/\b(JOBNL|JOBNER|JOBPORT|SF|SECOND)-[\w-]+/g, '');
const NAMED = new RegExp(
  others
    .flatMap((id) => [`['"\`]${id}['"\`]`, ...(id.length > 2 ? [`\\b${id}\\b`] : []), PACKS[id].platform.replace('.', '\\.')])
    .join('|'),
  'i',
);

describe('what the platforms have in common', () => {
  it.each(['apps/api/src', 'apps/web/src', 'libs/contract/src'])('%s names none of them', (folder) => {
    const files = filesIn(folder);
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => NAMED.test(withoutClauses(readFileSync(file, 'utf8'))))).toEqual([]);
  });

  it('would be seen to name one', () => {
    for (const id of others)
      for (const text of [`if (pack.id === '${id}')`, `// only ${PACKS[id].platform} does this`])
        expect([text, NAMED.test(withoutClauses(text))]).toEqual([text, true]);
  });
});
