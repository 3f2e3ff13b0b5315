import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LIST = new URL('../../../libs/contract/src/audit-actions.ts', import.meta.url);

/** The catalogue of acts: a whole run performs every one of them for real. */
export function beginActs() {
  process.env.HELDER_ACTS = mkdtempSync(join(tmpdir(), 'helder-acts-'));
}

/** `isWhole`: every spec file ran, so an act that nobody saw is one that no test performs. */
export function endActs(isWhole) {
  const folder = process.env.HELDER_ACTS;
  const seen = new Set(readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n')));
  rmSync(folder, { recursive: true });
  const all = [...readFileSync(LIST, 'utf8').matchAll(/'([a-z-]+\.[a-z-]+)'/g)].map(([, action]) => action);
  const missed = all.filter((action) => !seen.has(action));
  if (isWhole && missed.length) throw new Error(`no test performs these acts of the log: ${missed.join(', ')}`);
}
