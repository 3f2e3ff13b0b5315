import axe, { type RunOptions, type Spec } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

export const BASE = process.env['HELDER_URL']!;
export const WIDTHS = [1280, 320] as const;
export const THEMES = ['light', 'dark'] as const;
export const PASSWORD = 'vlinder regenjas oever klokhuis';

let browser: Browser | undefined;
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function closeBrowser() {
  await browser?.close();
  browser = undefined;
}

export type Visitor = { page: Page; context: BrowserContext; complaints: string[]; leave: () => Promise<void> };

type Wanted = { width?: number; language?: 'nl' | 'en'; wasAsked?: boolean };

/** A new browser window of somebody who refused what is optional; complaints are what no page may cause. */
export async function aVisitor({ width = 1280, language = 'nl', wasAsked = true }: Wanted = {}): Promise<Visitor> {
  browser ??= await chromium.launch({ executablePath: process.env['HELDER_BROWSER']!, args: ARGS });
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    baseURL: BASE,
    acceptDownloads: true,
    // colours are compared at rest, not half-way between two themes
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error in page ${page.url()}: ${error.message}`));
  page.on('console', (line) => {
    // an answer of the API that refuses is no fault of the page
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) complaints.push(`console: ${line.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(BASE) && !/^(data|blob|about):/.test(request.url())) complaints.push(`third party: ${request.url()}`);
  });
  if (wasAsked) await refuseCookies(context);
  return { page, context, complaints, leave: () => context.close() };
}

/** The same with nothing in it: the first page asks about cookies. */
export const aNewcomer = () => aVisitor({ wasAsked: false });

async function refuseCookies({ request }: BrowserContext) {
  const { sha256, mustAsk } = (await (await request.get(`${BASE}/api/cookies`)).json()) as { sha256: string; mustAsk: boolean };
  if (!mustAsk) return;
  const data = { accepted: [], sha256, language: 'nl', control: 'journey' };
  const answer = await request.put(`${BASE}/api/cookies/choice`, { data, headers: { 'sec-fetch-site': 'same-origin' } });
  if (!answer.ok()) throw new Error(`Refusing cookies: ${answer.status()}`);
}

export async function signIn({ page }: Visitor, email: string, password = PASSWORD) {
  await page.goto('/inloggen');
  await page.getByLabel('E-mailadres', { exact: true }).fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/inloggen'));
}

/** Until the page says what it has to say: nothing on its way, no skeleton. */
export async function settled(page: Page) {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]') && document.querySelector('h1'));
}

export type Flaw = { where: string; what: string };

const RULES: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
};
/** A theme changes colours and nothing else. */
const COLOURS: RunOptions = { ...RULES, runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
/** Axe leaves text undecided where an ancestor has a pseudo-element; deciding it too is the stricter way, and takes a third of the time. */
const STRICTER: Spec = { checks: [{ id: 'color-contrast', options: { ignorePseudo: true } }] };

/** Axe in the page itself, in every frame: four times as fast as through its driver, and the same rules. */
async function violationsOn(page: Page, rules: RunOptions) {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => 'axe' in globalThis)))
      await frame.evaluate(`${axe.source}; axe.configure(${JSON.stringify(STRICTER)})`);
  return page.evaluate(async (rules) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, rules);
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target }) => target.join(' '))
          .join(' | ')}`,
    );
  }, rules);
}

/** Links to other sites that do not say so. */
const silentExits = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')]
      .filter(({ origin }) => origin !== location.origin)
      .filter((link) => !link.querySelector('.outside') || !/\((andere website|another website)\)/.test(link.textContent))
      .map(({ href }) => `leads away without a word: ${href}`),
  );

/** Both themes at a width, then at the next. */
const LOOKS = WIDTHS.flatMap((width) => THEMES.map((theme) => [theme, width] as const));

/** What axe, a ruler and the content policy find on the page as it is now, in both themes and at both widths. */
export async function flawsOf(page: Page, where: string): Promise<Flaw[]> {
  const flaws: Flaw[] = [];
  const measured = new Set<number>();
  for (const [theme, width] of LOOKS) {
    await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
    await page.setViewportSize({ width, height: 900 });
    const at = `${where} ${theme} ${width}`;
    const rules = measured.has(width) ? COLOURS : RULES;
    measured.add(width);
    for (const what of await violationsOn(page, rules)) flaws.push({ where: at, what });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overflow > 0) flaws.push({ where: at, what: `scrolls sideways by ${overflow} px` });
  }
  for (const what of await silentExits(page)) flaws.push({ where, what });
  await page.setViewportSize({ width: 1280, height: 900 });
  return flaws;
}

/** The link in the newest mail to this address whose subject matches, as a person would click it. */
export async function linkInMail({ context }: Visitor, to: string, subject: RegExp): Promise<string> {
  for (let tries = 0; tries < 40; tries++) {
    const answer = await context.request.get(`${BASE}/api/dev/outbox?to=${encodeURIComponent(to)}`);
    const { items } = (await answer.json()) as { items: { subject: string; text: string }[] };
    const mail = items.find((each) => subject.test(each.subject));
    const link = mail && /https?:\/\/\S+#[\w.-]{20,}/.exec(mail.text)?.[0];
    if (link) return link;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`no mail to ${to} about ${String(subject)}`);
}
