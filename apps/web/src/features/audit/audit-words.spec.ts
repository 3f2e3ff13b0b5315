import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTIONS } from './audit-words.data';

const api = join(import.meta.dirname, '../../../../api/src');
const sources = readdirSync(api, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.includes('spec') && !name.startsWith('testing'),
);

describe('the log in words', () => {
  it('every action the API writes down has words in both languages', () => {
    const written = sources.flatMap((name) =>
      [...readFileSync(join(api, name), 'utf8').matchAll(/action: '([a-z]+\.[a-z-]+)'/g)].map(([, action]) => action),
    );
    expect(written.length).toBeGreaterThan(20);
    expect([...new Set(written)].filter((action) => !ACTIONS[action])).toEqual([]);
    for (const [action, words] of Object.entries(ACTIONS)) expect([action, Boolean(words.nl && words.en)]).toEqual([action, true]);
  });
});
