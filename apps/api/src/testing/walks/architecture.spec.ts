import { readdirSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error data for the linter, without types
import { slices as untyped } from '../../../slices.mjs';

const slices = untyped as Record<string, string[]>;
const folders = readdirSync(join(import.meta.dirname, '../..'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['core', 'migrations', 'testing', 'bench'].includes(entry.name))
  .map(({ name }) => name);

describe('the directions between slices', () => {
  it('are known for every folder, and every name is a folder', () => {
    expect(Object.keys(slices).sort()).toEqual(folders.sort());
  });

  it('never lead back to where they began', () => {
    const walk = (slice: string, path: string[]): void => {
      if (path.includes(slice)) throw new Error(`a circle: ${[...path, slice].join(' → ')}`);
      for (const next of slices[slice]) walk(next, [...path, slice]);
    };
    for (const slice of Object.keys(slices)) walk(slice, []);
  });
});
