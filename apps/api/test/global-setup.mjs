import { fileURLToPath } from 'node:url';
import { writeVerifiers } from '../../../libs/proof/bundle.mjs';
import { startThrowAwayPg } from '../../../tools/throw-away-pg.mjs';
import { transpile } from '../../../tools/transpile.mjs';
import { beginActs } from './acts.mjs';

const at = (place) => fileURLToPath(new URL(place, import.meta.url));

/**
 * One PostgreSQL per run, or the one that HELDER_TEST_DATABASE_URL or DATABASE_URL names; a spec file makes its own database in it.
 * What looks at files of strangers is a process of its own, and runs as the build makes it; so does what an export takes along.
 */
export default async () => {
  beginActs();
  await Promise.all([transpile(at('../src/document/inspect'), at('dist/inspect')), writeVerifiers(at('../../../libs/proof/dist'))]);
  const { HELDER_TEST_DATABASE_URL, DATABASE_URL } = process.env;
  const running = HELDER_TEST_DATABASE_URL || DATABASE_URL;
  const server = running ? { url: running } : await startThrowAwayPg();
  process.env.DATABASE_URL = server.url;
  globalThis.stopThrowAwayPg = server.stop;
};
