import type { INestApplication } from '@nestjs/common';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { Journal, type Act } from '../core/journal.js';
import { requestContext } from '../core/request-context.js';

/** Where the processes of a run write which acts they saw; the end of the run holds it against the closed list. */
const FOLDER = process.env['HELDER_ACTS'];

/** Watches every line the product itself writes while a test runs: each act of a request is one line, and no act is missing at the end. */
export function watchActs(app: INestApplication) {
  const [journal, seen, lines, twice] = [app.get(Journal), new Set<string>(), new Set<string>(), new Set<string>()];
  const write = journal.write.bind(journal);
  journal.write = async (tx, act: Act) => {
    await write(tx, act);
    seen.add(act.action);
    const request = requestContext.getStore()?.requestId;
    const line = JSON.stringify([request, act]);
    if (request && lines.has(line)) twice.add(line);
    lines.add(line);
  };
  return () => {
    if (FOLDER) appendFileSync(join(FOLDER, String(process.pid)), [...seen].map((action) => `${action}\n`).join(''));
    if (twice.size) throw new Error(`one act, two lines: ${[...twice].join(' ')}`);
  };
}
