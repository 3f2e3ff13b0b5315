/** Installs the packages when they are missing or are not those of the lock file. Uses nothing but Node itself. */
import fs from 'node:fs';
import { inRoot, npm } from './processes.mjs';

export async function installIfNeeded(say = console.log) {
  if (isInstalled()) return false;
  say('Installing packages …');
  // development packages build the app, also when NODE_ENV says production
  await npm(['ci', '--ignore-scripts', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']);
  return true;
}

/** npm writes what it installed as its last act, so a broken-off install is not taken for a whole one. */
export function isInstalled() {
  const hidden = inRoot('node_modules', '.package-lock.json');
  if (!fs.existsSync(hidden)) return false;
  const [wanted, present] = [inRoot('package-lock.json'), hidden].map((file) => JSON.parse(fs.readFileSync(file, 'utf8')).packages);
  return Object.entries(wanted)
    .filter(([place]) => place.includes('node_modules/'))
    .every(([place, { version, optional, resolved }]) =>
      place in present ? present[place].version === version && present[place].resolved === resolved : optional,
    );
}
