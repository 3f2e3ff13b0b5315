import type { BrowserContext, Page } from 'playwright-core';
import { aNewcomer, BASE, closeBrowser, flawsOf, settled, signIn, type Visitor } from '../browser.js';

afterAll(closeBrowser);

/** Requests to vendors since the last look. */
function watch(page: Page) {
  let asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/dev-vendors/')) asked.push(pathname.slice('/dev-vendors/'.length));
  });
  return () => {
    const seen = [...new Set(asked)].sort();
    asked = [];
    return seen;
  };
}
const OURS = [
  'session',
  'cookie-choice',
  'helder.signed-in',
  'helder.theme',
  'helder.user-name',
  'helder.language',
  'react-router-scroll-positions',
];
/** What a browser really holds, also what no script sees. */
async function held({ context, page }: Pick<Visitor, 'context' | 'page'>) {
  const storage = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  return [...(await context.cookies()).map(({ name }) => name), ...storage].filter((name) => !OURS.includes(name)).sort();
}
const go = async (page: Page, path = '/') => {
  await page.goto(path);
  await settled(page);
  await page.waitForTimeout(300);
};
const ask = (page: Page) => page.getByRole('region', { name: 'Vraag over cookies' });
const TELLER = ['_teller', 'teller.visits'];
const SPOOR = ['_spoor', 'spoor.path'];
const nothing = { asked: [] as string[], held: [] as string[] };

/** Presses, and waits for the page to start anew where the answer stops a vendor that already runs. */
async function answer(page: Page, button: string, stops: boolean) {
  await page.evaluate(() => Object.assign(window, { isOld: true }));
  await page.locator('#keuze').getByRole('button', { name: button }).click();
  if (stops) await page.waitForFunction(() => !('isOld' in window));
}
const runsHere = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/dev-vendors/')));

/** Chooses exactly these, on the page for it; what ran before is never among them. */
async function choose(page: Page, boxes: readonly RegExp[]) {
  await go(page, '/cookies');
  const choice = page.locator('#keuze');
  for (const box of await choice.getByRole('checkbox').all()) await box.setChecked(false);
  for (const name of boxes) await choice.getByRole('checkbox', { name }).check();
  await answer(page, 'Bewaar mijn keuze', await runsHere(page));
  await choice.getByText('U koos zelf.').waitFor();
  await settled(page);
}

describe('cookies, in a browser', () => {
  it('[JOBNL-C1.2c] before an answer no vendor is asked for anything, and nothing optional is kept, on any kind of page', async () => {
    const visitor = await aNewcomer();
    const asked = watch(visitor.page);
    for (const path of ['/', '/cookies', '/inloggen', '/registreren', '/privacy', '/en/help']) {
      await go(visitor.page, path);
      expect([path, { asked: asked(), held: await held(visitor) }]).toEqual([path, nothing]);
    }
    expect((await visitor.context.cookies()).length).toBe(0);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('[JOBNL-C1.2a] the first visit asks per category; no is as easy as yes, nothing is ticked, and the page works meanwhile', async () => {
    const { page, leave } = await aNewcomer();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await go(page);
      const region = ask(page);
      const [no, yes] = [
        region.getByRole('button', { name: 'Alleen noodzakelijk' }),
        region.getByRole('button', { name: 'Alles toestaan' }),
      ];
      const [a, b] = [(await no.boundingBox())!, (await yes.boundingBox())!];
      const ratio = (a.width * a.height) / (b.width * b.height);
      expect(ratio).toBeGreaterThan(0.9);
      expect(ratio).toBeLessThan(1.1);
      const look = (el: Element) =>
        (({ color, backgroundColor, borderColor, fontSize, fontWeight }) => [color, backgroundColor, borderColor, fontSize, fontWeight])(
          getComputedStyle(el),
        );
      expect(await no.evaluate(look)).toEqual(await yes.evaluate(look));
      await region.getByText('Zelf kiezen').click();
      const boxes = await region.getByRole('checkbox').all();
      expect(boxes.length).toBe(5);
      for (const box of boxes) expect(await box.isChecked()).toBe(false);
    }
    // not a trap: a link behind it still leads on
    await page.setViewportSize({ width: 1280, height: 900 });
    await go(page);
    expect(await page.evaluate(() => document.querySelector('dialog[open], [aria-modal="true"]'))).toBeNull();
    await page.getByRole('contentinfo').getByRole('link', { name: 'Voorwaarden' }).click();
    await page.getByRole('heading', { level: 1, name: 'Voorwaarden' }).waitFor();
    await leave();
  });

  it('the question has no flaws, in both themes and at both widths', async () => {
    const { page, leave } = await aNewcomer();
    await go(page);
    await ask(page).getByText('Zelf kiezen').click();
    expect(await flawsOf(page, 'the question')).toEqual([]);
    await leave();
  });

  it('a no takes one press, sets nothing but the memory of it, and is not asked again', async () => {
    const visitor = await aNewcomer();
    const asked = watch(visitor.page);
    await go(visitor.page);
    await ask(visitor.page).getByRole('button', { name: 'Alleen noodzakelijk' }).click();
    await ask(visitor.page).waitFor({ state: 'detached' });
    await go(visitor.page, '/privacy');
    expect(await ask(visitor.page).count()).toBe(0);
    expect({ asked: asked(), held: await held(visitor) }).toEqual(nothing);
    expect((await visitor.context.cookies()).map(({ name, httpOnly, sameSite }) => [name, httpOnly, sameSite])).toEqual([
      ['cookie-choice', true, 'Lax'],
    ]);
    await visitor.leave();
  });

  it('[JOBNL-C1.1b] [JOBNL-C1.1c] [JOBNER-COOKIE-WEIGER] each category lets in its own vendors, scripts, pixels and storage alike, and no other', async () => {
    const visitor = await aNewcomer();
    const asked = watch(visitor.page);
    const afterwards = async () => {
      asked();
      await go(visitor.page, '/privacy');
      return { asked: asked(), held: await held(visitor) };
    };
    await choose(visitor.page, [/^Statistiek/]);
    expect(await afterwards()).toEqual({ asked: ['teller.gif', 'teller.js'], held: TELLER });
    await choose(visitor.page, [/^Andere platforms/]);
    // the page of the choice shows what others made, now that it may
    await visitor.page.frameLocator('iframe').getByText('Een bericht van een ander platform.').waitFor();
    expect(await afterwards()).toEqual({ asked: ['buurtplein.gif'], held: ['bp_embed', 'bp_id'] });
    // a vendor who advertises waits for a yes to that, whatever else was allowed
    await choose(visitor.page, [/^Aanpassen/, /^Volgen/]);
    expect(await afterwards()).toEqual(nothing);
    await choose(visitor.page, [/^Advertenties/]);
    expect(await afterwards()).toEqual(nothing);
    await choose(visitor.page, [/^Aanpassen/, /^Volgen/, /^Advertenties/]);
    expect(await afterwards()).toEqual({ asked: ['spoorwijs.js'], held: SPOOR });
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('two presses from any page take a yes back: what runs stops, what was kept goes', async () => {
    const visitor = await aNewcomer();
    const { page } = visitor;
    const asked = watch(page);
    await go(page);
    await ask(page).getByRole('button', { name: 'Alles toestaan' }).click();
    await ask(page).waitFor({ state: 'detached' });
    await settled(page);
    await page.waitForTimeout(300);
    expect(await held(visitor)).toEqual(['bp_id', ...SPOOR, ...TELLER].sort());
    await go(page, '/hulp');
    asked();
    await page.getByRole('contentinfo').getByRole('link', { name: 'Cookies aanpassen' }).click();
    await answer(page, 'Weiger alles', true);
    await page.waitForFunction(() => document.cookie === '');
    await settled(page);
    asked();
    await go(page, '/hulp');
    expect({ asked: asked(), held: await held(visitor) }).toEqual(nothing);
    await visitor.leave();
  });

  it('[JOBNL-C1.6] what others made is a placeholder until it is pressed, and then only here and now', async () => {
    const visitor = await aNewcomer();
    const { page } = visitor;
    const asked = watch(page);
    await choose(page, []);
    expect([await page.locator('iframe').count(), asked()]).toEqual([0, []]);
    await page.getByRole('button', { name: 'Toon dit één keer' }).click();
    await page.frameLocator('iframe').getByText('Een bericht van een ander platform.').waitFor();
    expect(asked()).toEqual(['buurtplein.html']);
    await go(page, '/cookies');
    expect([await page.locator('iframe').count(), asked(), await held(visitor)]).toEqual([0, [], []]);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('a browser with Global Privacy Control is a no without a question, until the reader chooses', async () => {
    const visitor = await aNewcomer();
    await visitor.context.setExtraHTTPHeaders({ 'sec-gpc': '1' });
    await visitor.context.addInitScript('Object.defineProperty(navigator, "globalPrivacyControl", { value: true })');
    const asked = watch(visitor.page);
    await go(visitor.page);
    expect([await ask(visitor.page).count(), { asked: asked(), held: await held(visitor) }]).toEqual([0, nothing]);
    await choose(visitor.page, [/^Statistiek/]);
    await go(visitor.page);
    expect(await held(visitor)).toEqual(TELLER);
    await visitor.leave();
  });

  it('[JOBNL-C1.7] the overview is public, says what is in this browser, and takes a report of what it does not know', async () => {
    const visitor = await aNewcomer();
    const { page } = visitor;
    await visitor.context.addCookies([{ name: '_vreemd', value: '1', url: BASE }]);
    await choose(page, []);
    const row = page.locator('#browser li', { hasText: '_vreemd' });
    expect(await row.textContent()).toContain('Staat niet in onze lijst');
    expect(await page.locator('#browser li', { hasText: 'cookie-choice' }).textContent()).toContain('Uw cookiekeuze');
    await row.getByRole('button').click();
    await page.locator('#melden').getByLabel('Op welke pagina?').fill('/cookies');
    await page.getByRole('button', { name: 'Meld de cookie' }).click();
    await page.getByText('Dank u. Wij zoeken dit uit.').waitFor();
    // it is the reader's own: nobody but the reader takes it away
    expect(await held(visitor)).toEqual(['_vreemd']);
    const admin = await aNewcomer();
    await signIn(admin, 'beheer@helder.example');
    await admin.page.goto('/beheer/cookies');
    await admin.page.getByRole('button', { name: '_vreemd is uitgezocht' }).first().click();
    await admin.page.getByText('Er is niets gemeld').waitFor();
    await admin.leave();
    await visitor.leave();
  });

  it('[JOBNL-C1.3] with everything refused, signing in and the pages of a candidate work, and the page tells how to do it in the browser', async () => {
    const visitor = await aNewcomer();
    const { page } = visitor;
    const asked = watch(page);
    await choose(page, []);
    await page.getByRole('heading', { name: 'Zelf regelen in uw browser' }).waitFor();
    await signIn(visitor, 'samira@demo.helder.example');
    for (const path of [
      '/start',
      '/profiel',
      '/profiel/documenten',
      '/wie-ziet-wat',
      '/bekijk-als-recruiter',
      '/toestemmingen',
      '/voorkeuren',
      '/account',
      '/mijn-gegevens',
      '/wie-bekeek-mij',
    ]) {
      await go(page, path);
      expect([path, await page.getByRole('heading', { level: 1 }).count(), await page.getByRole('alert').count()]).toEqual([path, 1, 0]);
    }
    expect({ asked: asked(), held: await held(visitor) }).toEqual(nothing);
    expect(await ask(page).count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('[JOBNL-C1.2b] thirteen months and a second later the question is back, vendors stop, and what they kept is gone', async () => {
    const [yes, no] = [await aNewcomer(), await aNewcomer()];
    const admin = await aNewcomer();
    const asked = watch(yes.page);
    await go(yes.page);
    await ask(yes.page).getByRole('button', { name: 'Alles toestaan' }).click();
    await ask(yes.page).waitFor({ state: 'detached' });
    await choose(no.page, []);
    await settled(yes.page);
    await yes.page.waitForTimeout(300);
    expect((await held(yes)).length).toBe(5);
    const { until } = (await (await yes.context.request.get(`${BASE}/api/cookies`)).json()) as { until: string };
    // the clock runs on while pages load: stay a minute on this side
    await moveClock(admin, new Date(Date.parse(until) - 60_000));
    for (const { page } of [yes, no]) {
      await go(page, '/privacy');
      expect(await ask(page).count()).toBe(0);
    }
    const { until: untilNo } = (await (await no.context.request.get(`${BASE}/api/cookies`)).json()) as { until: string };
    await moveClock(admin, new Date(Math.max(Date.parse(until), Date.parse(untilNo)) + 1000));
    asked();
    for (const visitor of [yes, no]) {
      await go(visitor.page, '/privacy');
      await ask(visitor.page).waitFor();
      expect(await held(visitor)).toEqual([]);
    }
    expect(asked()).toEqual([]);
    await moveClock(admin, new Date());
    for (const visitor of [yes, no, admin]) await visitor.leave();
  });
});

async function moveClock(admin: { page: Page; context: BrowserContext }, now: Date) {
  // time that passed ended the session too
  await admin.context.clearCookies();
  await signIn(admin as Visitor, 'beheer@helder.example');
  const answer = await admin.context.request.put(`${BASE}/api/dev/clock`, {
    data: { now: now.toISOString() },
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  expect(answer.status()).toBe(200);
}
