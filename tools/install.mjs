/** Installs the packages when they are missing or are not those of the lock file. Uses nothing but Node itself. */
import fs from 'node:fs';
import { inRoot, npm } from './processes.mjs';

/** To run takes a third of the files that to develop does. */
export async function installIfNeeded(say = console.log, { toRun = false } = {}) {
  if (isInstalled(toRun)) return false;
  say('Installing packages …');
  const dev = toRun ? '--omit=dev' : '--include=dev';
  await npm(['ci', '--ignore-scripts', dev, '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']);
  return true;
}

/** npm writes what it installed as its last act, so a broken-off install is not taken for a whole one. */
export function isInstalled(toRun = false) {
  const hidden = inRoot('node_modules', '.package-lock.json');
  if (!fs.existsSync(hidden)) return false;
  const [wanted, present] = [inRoot('package-lock.json'), hidden].map((file) => JSON.parse(fs.readFileSync(file, 'utf8')).packages);
  return Object.entries(wanted)
    .filter(([place]) => place.includes('node_modules/'))
    .every(([place, { version, resolved, optional, dev, devOptional }]) =>
      place in present
        ? present[place].version === version && present[place].resolved === resolved
        : optional || (toRun && (dev || devOptional)),
    );
}
