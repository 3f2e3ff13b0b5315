/** Finds the browser that walks the journeys, first the one without windows; on Debian as root it is installed when there is none. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const { env } = process;
const NAMED = ['HELDER_BROWSER', 'CHROME_PATH'];
const PLACES = {
  linux: [
    'chromium-headless-shell',
    'chromium',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'chromium-browser',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`),
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((root) => ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((app) => path.join(root, app, 'Application')))
    .flatMap((folder) => ['chrome.exe', 'msedge.exe'].map((program) => path.join(folder, program))),
};
const WHAT_TO_DO =
  'No browser found. Install Chromium, Chrome or Edge (on Debian: apt-get install chromium), or name one in HELDER_BROWSER.';

/** The browser's path; throws one clear sentence when there is none and none can be had. */
export function findBrowser({ install = true } = {}) {
  const found = named() ?? installed();
  if (found) return found;
  if (install && isDebianAsRoot()) installChromium();
  return installed() ?? fail();
}

/** For `chromium.launch()` of playwright-core; every journey takes a `newContext()` of its own. */
export const launchOptions = (executablePath = findBrowser()) => ({
  executablePath,
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

function named() {
  const name = NAMED.find((variable) => env[variable]);
  if (name && !fs.existsSync(env[name])) throw new Error(`${name} names ${env[name]}, which is not there.`);
  return name && env[name];
}

function installed() {
  const folders = (env.PATH ?? '').split(path.delimiter).concat('/usr/bin', '/usr/local/bin', '/snap/bin');
  const places = (PLACES[process.platform] ?? PLACES.linux).flatMap((place) =>
    path.isAbsolute(place) ? place : folders.map((folder) => path.join(folder, place)),
  );
  return places.find((place) => fs.existsSync(place));
}

const isDebianAsRoot = () => process.getuid?.() === 0 && fs.existsSync('/etc/debian_version');

function installChromium() {
  console.log('No browser found; installing Chromium with apt.');
  apt('update');
  // older releases have the whole browser only
  try {
    apt('install', '-y', '--no-install-recommends', 'chromium-headless-shell');
  } catch {
    apt('install', '-y', '--no-install-recommends', 'chromium');
  }
}

function apt(...args) {
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status) throw new Error(`apt-get ${args[0]} failed: ${stderr.trim().split('\n').at(-1)}. ${WHAT_TO_DO}`);
}

function fail() {
  throw new Error(WHAT_TO_DO);
}

if (import.meta.filename === process.argv[1]) console.log(findBrowser());
