import type { AnswerOf, policy } from '@helder/contract';
import { aVisitor, BASE, closeBrowser, flawsOf, linkInMail, settled, signIn, type Visitor } from '../browser.js';

/** One candidate's story as the policy in force tells it; run once for each policy named in run.mjs. */
const EMAIL = `beleid-${Date.now()}@demo.helder.example`;
const SECRET = 'kastanje zeilboot 42 winterjas';
const CARD = {
  hidden: 'Onzichtbaar',
  'on-interest': 'Met openbare naam',
  anonymous: 'Anoniem',
  recruiters: 'Zichtbaar',
  public: 'Openbaar',
};
const LEGAL = { privacy: '/privacy', terms: '/voorwaarden', cookies: '/cookies' };
const NAMED = ['recruiters', 'public'];

const facts = (await (await fetch(`${BASE}/api/policy`)).json()) as AnswerOf<typeof policy.show>;
const { acceptance, hasProfiles, visibility } = facts;
const shownLevels = visibility.levels.filter((level) => level !== 'hidden');
const promised = (ids: Partial<Record<string, string>>) => ids[facts.pack] ?? '';

let visitor: Visitor;
let recruiter: Visitor;
beforeAll(async () => {
  [visitor, recruiter] = [await aVisitor(), await aVisitor()];
  if (hasProfiles) await signIn(recruiter, 'jonas@kievitspoor.example');
});
afterAll(closeBrowser);

const go = async (path: string) => {
  await visitor.page.goto(path);
  await settled(visitor.page);
};
const press = (name: string | RegExp) => visitor.page.getByRole('button', { name }).first().click();
const noFlaws = async (where: string) => expect(await flawsOf(visitor.page, where)).toEqual([]);
const mine = async <T>(path: string) => (await (await visitor.context.request.get(`${BASE}/api${path}`)).json()) as T;
const found = async () => {
  const answer = await recruiter.context.request.get(`${BASE}/api/candidates?region=zeeland`);
  const { items } = (await answer.json()) as { items: { id: string; level: string; name?: string; headline?: string }[] };
  return items;
};

describe(`a candidate where the policy is that of ${facts.platform}`, () => {
  it('reads its texts, and where the law gives more than they promise', async () => {
    for (const { kind } of facts.statements) {
      await go(LEGAL[kind]);
      await noFlaws(`${kind} of ${facts.pack}`);
    }
    for (const { title } of facts.elsewhere) {
      await go('/privacy/applicatie');
      await visitor.page.getByRole('heading', { level: 1, name: title.nl }).waitFor();
      await noFlaws(`${title.nl} of ${facts.pack}`);
      await visitor.page.getByRole('main').getByRole('link', { name: 'een andere tekst' }).first().click();
      await visitor.page.waitForURL('**/privacy');
    }
    await go('/privacy');
    const text = await visitor.page.locator('main').innerText();
    for (const { says } of facts.floorNotes) expect(text).toContain(says.nl);
    await go('/voorwaarden');
    const has = facts.statements.some(({ kind }) => kind === 'terms');
    expect((await visitor.page.getByRole('heading', { level: 1 }).innerText()).includes('er niet')).toBe(!has);
  });

  it(`${promised({ sf: '[SF-INTRO-b] ' })}registers, meets the text as ${acceptance}, and agreed to nothing else`, async () => {
    const { page } = visitor;
    await go('/registreren');
    await page.getByLabel('Naam').fill('Wietske Duinhoven');
    await page.getByLabel('E-mailadres').fill(EMAIL);
    await page.getByLabel('Wachtwoord', { exact: true }).fill(SECRET);
    const boxes = page.locator('main').getByRole('checkbox');
    expect(await boxes.count()).toBe(Number(acceptance === 'explicit') + Number(facts.minimumAge !== null));
    for (const box of await boxes.all()) await box.check();
    await noFlaws('register');
    await press('Maak mijn account');
    await page.getByRole('heading', { name: 'Kijk in uw mailbox' }).waitFor();
    await page.goto(await linkInMail(visitor, EMAIL, /bevestig/i));
    await press('Bevestig mijn e-mailadres');
    await page.getByText('Uw e-mailadres is bevestigd').first().waitFor();
    await signIn(visitor, EMAIL, SECRET);
    await settled(page);
    const { items } = await mine<{ items: { state: string }[] }>('/consents?language=nl');
    expect(items.filter(({ state }) => state === 'given')).toEqual([]);
  });

  if (!hasProfiles)
    it('finds no menu, page or door of a profile', async () => {
      for (const path of ['/profiel', '/wie-ziet-wat', '/zoeken']) {
        await go(path);
        await visitor.page.getByRole('heading', { level: 1, name: /er niet/ }).waitFor();
      }
      expect((await visitor.context.request.get(`${BASE}/api/profile`)).status()).toBe(404);
      for (const path of ['/', '/privacy', '/hulp', '/contact', '/account', '/account/sluiten', '/account/sluiten?step=2']) {
        await go(path);
        const about = (await visitor.page.locator('main').innerText()).match(/.*(onzichtbaar|uw (werk)?profiel|uw (cv|foto)).*/gi);
        expect([path, about]).toEqual([path, null]);
      }
    });
  else {
    it(`${promised({ jobnl: '[JOBNL-2.4a] ' })}publishes a profile that starts ${visibility.start}, told before the first time, and still seen by nobody`, async () => {
      const { page } = visitor;
      await go('/profiel');
      if (visibility.start !== 'hidden')
        await page
          .getByText(/Op dit platform/)
          .first()
          .waitFor();
      await page.getByLabel('Kort over u').fill('Zij die de dijken telt');
      await page
        .getByText(/Concept opgeslagen/)
        .first()
        .waitFor();
      const profile = await visitor.context.request.get(`${BASE}/api/profile`);
      const etag = profile.headers()['etag'];
      const { draft } = (await profile.json()) as { draft: object };
      const saved = await visitor.context.request.put(`${BASE}/api/profile/draft`, {
        headers: { 'sec-fetch-site': 'same-origin', 'if-match': etag },
        data: { ...draft, sector: 'care', region: 'zeeland', phone: '0612345678' },
      });
      expect(saved.ok()).toBe(true);
      await go('/profiel');
      await noFlaws('profile');
      await press('Publiceer mijn profiel');
      await page
        .getByText(/Gepubliceerd om/)
        .first()
        .waitFor();
      expect((await mine<{ effective: string }>('/visibility')).effective).toBe('hidden');
      expect((await found()).filter(({ headline }) => headline === 'Zij die de dijken telt')).toEqual([]);
    });

    it.each(shownLevels)('says yes to %s, and a recruiter gets what that level says', async (level) => {
      const before = (await found()).length;
      const { page } = visitor;
      await go('/wie-ziet-wat');
      await page.getByText(CARD[level], { exact: true }).first().click();
      await page.getByRole('heading', { name: 'U gaat meer delen. Klopt dit?' }).waitFor();
      await noFlaws(`asked before ${level}`);
      await page.getByRole('checkbox', { name: 'Mijn profiel klopt.' }).check();
      await press('Ja, deel dit');
      await page
        .getByText(/Opgeslagen/)
        .first()
        .waitFor();
      const items = await found();
      expect(items.length).toBe(before + 1);
      const isThere = items.some(({ name }) => name === 'Wietske Duinhoven');
      expect(isThere).toBe(NAMED.includes(level));
      // contact data is never part of it
      expect(JSON.stringify(items)).not.toContain('612345678');
      await go('/wie-ziet-wat');
      await page.getByText('Onzichtbaar', { exact: true }).first().click();
      await page
        .getByText(/Opgeslagen/)
        .first()
        .waitFor();
      expect((await found()).length).toBe(before);
    });
  }

  it('closes the account after reading what stays, row by row as the register of this policy says', async () => {
    const { page } = visitor;
    const { items } = await mine<{ items: { what: { nl: string }; atClosing: string }[] }>('/retention');
    await go('/account/sluiten');
    await press('Bekijk wat er gebeurt');
    await page.getByRole('heading', { name: 'Wat gaat weg, en wat blijft nog' }).waitFor();
    const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
    expect(items.length).toBeGreaterThan(0);
    await noFlaws('what goes and what stays');
    expect(text).toContain('Bewijs van uw keuzes');
    await page.getByLabel(/Wis alles nu/).check();
    await press('Sluit mijn account');
    await page.getByLabel('Wachtwoord', { exact: true }).fill(SECRET);
    await press('Sluit mijn account en wis alles');
    await page
      .getByRole('heading', { name: /Gewist op/ })
      .first()
      .waitFor({ timeout: 30_000 });
    await noFlaws('certificate');
  });

  it('no page complained: no error, no third party, no breach of the content policy', () => {
    expect(visitor.complaints).toEqual([]);
  });
});
