import assert from 'node:assert/strict';
import test from 'node:test';
import { asJson, judge, parseCsv } from './clauses.mjs';

const CLAUSES = parseCsv('id,platform,statement\nA-1,A,"One, ""two"" and three."\nA-2a,A,Plain.\nB-1,B,Other.\n');
const passed = (title) => ({ title, status: 'passed' });
const failed = (title) => ({ title, status: 'failed' });
const kept = (results) =>
  judge(CLAUSES, results)
    .filter(({ proofs }) => proofs.length)
    .map(({ id }) => id);

test('reads quoted cells', () => assert.equal(CLAUSES[0].statement, 'One, "two" and three.'));

test('a clause is kept by a passed test that carries its id, alone or with others', () => {
  assert.deepEqual(kept([passed('slice [A-1] does so'), passed('[A-2a, B-1] does both')]), ['A-1', 'A-2a', 'B-1']);
  assert.deepEqual(kept([passed('[A-1] [B-1] does both')]), ['A-1', 'B-1']);
  assert.deepEqual(judge(CLAUSES, [passed('slice [A-1] does so')])[0].proofs, ['slice does so']);
});

test('one failed test takes the clause away', () => {
  assert.deepEqual(kept([passed('[A-1] does so'), failed('[A-1] also so')]), []);
});

test('a skipped test proves nothing', () => {
  assert.deepEqual(kept([{ fullName: '[A-1] some day', status: 'pending' }]), []);
});

test('an id that begins like another is not that one', () => {
  assert.throws(() => kept([passed('[A-2] half an id')]), /No such clause:\s+A-2 in/);
});

test('words in brackets that are no id are only words', () => {
  assert.deepEqual(kept([passed('[GET /a] answers')]), []);
});

test('the page gets what was proven, what failed, and the day', () => {
  const rows = judge(CLAUSES, [passed('[A-1] does so'), failed('[B-1] does not')]);
  assert.deepEqual(JSON.parse(asJson(rows, new Date('2026-11-20T23:30:00Z'))), {
    testedOn: '2026-11-20',
    results: { 'A-1': { state: 'kept', tests: ['does so'] }, 'B-1': { state: 'broken', tests: [] } },
  });
});
