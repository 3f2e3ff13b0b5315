import { startThrowAwayPg } from '../../../tools/throw-away-pg.mjs';

/** One PostgreSQL per run, or the one that HELDER_TEST_DATABASE_URL or DATABASE_URL names; a spec file makes its own database in it. */
export default async () => {
  const { HELDER_TEST_DATABASE_URL, DATABASE_URL } = process.env;
  const running = HELDER_TEST_DATABASE_URL || DATABASE_URL;
  const server = running ? { url: running } : await startThrowAwayPg();
  process.env.DATABASE_URL = server.url;
  globalThis.stopThrowAwayPg = server.stop;
};
