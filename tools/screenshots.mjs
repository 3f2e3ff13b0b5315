/** Pictures of the product for the README: `npm run screenshots` while it runs (HELDER_URL, default port 3000). */
import fs from 'node:fs';
import { chromium } from 'playwright-core';
import { demoAccounts } from '../seeds/accounts.mjs';
import { launchOptions } from './browser.mjs';
import { inRoot } from './processes.mjs';

const base = process.env.HELDER_URL ?? 'http://localhost:3000';
const out = inRoot('docs', 'screenshots');
fs.mkdirSync(out, { recursive: true });
const [samira, pim, , jonas, , beheer] = demoAccounts;
const SHOTS = [
  { name: 'landing', path: '/' },
  { name: 'who-sees-what', path: '/wie-ziet-wat', as: samira },
  { name: 'who-sees-what-320-dark', path: '/wie-ziet-wat', as: samira, width: 320, theme: 'dark' },
  { name: 'preview-anonymous', path: '/bekijk-als-recruiter', as: pim },
  { name: 'search', path: '/zoeken?sector=care', as: jonas, isDetailOpen: true },
  { name: 'close', path: '/account/sluiten', as: samira, theme: 'dark' },
  { name: 'audit', path: '/beheer/audit', as: beheer },
];

const browser = await chromium.launch(launchOptions());
for (const { name, path, as, width = 1280, theme = 'light', isDetailOpen } of SHOTS) {
  const context = await browser.newContext({
    viewport: { width, height: width === 320 ? 640 : 860 },
    locale: 'nl-NL',
    colorScheme: theme,
    baseURL: base,
  });
  const page = await context.newPage();
  await page.goto('/');
  // somebody who answered the question about cookies
  await page.getByRole('button', { name: 'Alleen noodzakelijk' }).click();
  if (as) {
    const { status } = await page.evaluate(signIn, as);
    if (status !== 200) throw new Error(`${as.email}: ${status}`);
  }
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  if (isDetailOpen)
    await page
      .getByRole('link', { name: 'Samira Benali' })
      .click()
      .then(() => page.getByText('Deze inzage is vastgelegd').waitFor());
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  await page.screenshot({ path: `${out}/${name}.png` });
  console.log(`docs/screenshots/${name}.png`);
  await context.close();
}
await browser.close();

async function signIn({ email, password }) {
  const { status } = await fetch('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return { status };
}
