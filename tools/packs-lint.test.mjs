import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClauses, testedIds } from './packs-lint.mjs';

test('an id counts as tested only where a title names it', () => {
  const known = new Set(readClauses().map(({ id }) => id));
  const tested = testedIds();
  assert.equal(tested.has('SF-INZAGE-e'), true);
  assert.deepEqual(
    [...tested].filter((id) => !known.has(id)),
    [],
  );
});
