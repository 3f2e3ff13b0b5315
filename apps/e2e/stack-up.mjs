import path from 'node:path';
import { findBrowser } from '../../tools/browser.mjs';
import { freePort } from '../../tools/pg.mjs';
import { serve } from '../../tools/stack.mjs';
import { plant } from './ground.mjs';

/** The built product on the planted ground this lane was given, or on its own; or one that already runs (HELDER_URL). */
export default async () => {
  process.env.HELDER_BROWSER = findBrowser();
  if (process.env.HELDER_URL) return;
  const given = process.env.HELDER_GROUND;
  const own = given ? undefined : await plant(process.env.POLICY_PACK);
  const port = await freePort();
  const env = { ...(own?.env ?? JSON.parse(given)), PORT: String(port), PUBLIC_URL: `http://localhost:${port}`, NODE_ENV: 'development' };
  const app = await serve(env, { log: path.join(env.DATA_DIR, 'helder.log') });
  process.env.HELDER_URL = env.PUBLIC_URL;
  globalThis.stackDown = async () => {
    await app.stop();
    await own?.remove();
  };
};
