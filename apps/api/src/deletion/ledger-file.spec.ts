import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config } from '../core/config.js';
import { Secrets } from '../core/secrets.js';
import { LedgerFile, type LedgerLine } from './ledger-file.service.js';

const dataDir = mkdtempSync(join(tmpdir(), 'helder-ledger-'));
const path = join(dataDir, 'erasure-ledger.ndjson');
const file = new LedgerFile(Config.of({ databaseUrl: 'postgres://nobody@localhost/none', secrets: Secrets.random(), dataDir }));
const line = (id: string, replayUntil = '2027-03-20T11:00:00.000Z'): LedgerLine => ({
  v: 1,
  id,
  subjectRef: `ref-${id}`,
  askedAt: '2026-11-20T11:00:00.000Z',
  erasedAt: '2026-11-27T11:00:00.000Z',
  replayUntil,
  counts: { profile: 1 },
});
const ids = async () => (await file.lines()).map(({ id }) => id);

afterEach(() => rmSync(path, { force: true }));
afterAll(() => rmSync(dataDir, { recursive: true }));

describe('the erasure ledger outside the database', () => {
  it('is empty when there is no file', async () => {
    expect(await file.lines()).toEqual([]);
    expect(await file.dropDue(new Date())).toBe(0);
  });

  it('only adds lines, each erasure once, also when many end at the same moment', async () => {
    await Promise.all(['a', 'b', 'a', 'c', 'b'].map((id) => file.append(line(id))));
    expect(await ids()).toEqual(['a', 'b', 'c']);
    expect(await file.lines()).toContainEqual(line('b'));
  });

  it('can be read by its owner alone', async () => {
    await file.append(line('a'));
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('a line that a power failure cut short is no line, and spoils none after it', async () => {
    await file.append(line('a'));
    appendFileSync(path, JSON.stringify(line('torn')).slice(0, -1));
    await file.append(line('b'));
    expect(await ids()).toEqual(['a', 'b']);
  });

  it('drops a line on the day no backup needs it any more, not before', async () => {
    await file.append(line('a', '2027-03-20T11:00:00.000Z'));
    await file.append(line('b', '2027-03-21T11:00:00.000Z'));
    expect(await file.dropDue(new Date('2027-03-20T10:59:59Z'))).toBe(0);
    expect(await file.dropDue(new Date('2027-03-20T11:00:00Z'))).toBe(1);
    expect(await ids()).toEqual(['b']);
    expect(readFileSync(path, 'utf8')).not.toContain('ref-a');
    expect(await file.dropDue(new Date('2027-03-20T11:00:00Z'))).toBe(0);
  });
});
