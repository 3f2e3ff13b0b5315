import { aVisitor, BASE, closeBrowser, flawsOf, settled, signIn, type Visitor } from '../browser.js';

let visitor: Visitor;
beforeAll(async () => {
  visitor = await aVisitor();
  await signIn(visitor, 'jonas@kievitspoor.example');
});
afterAll(closeBrowser);

const noFlaws = async (where: string) => expect(await flawsOf(visitor.page, where)).toEqual([]);

describe('a recruiter', () => {
  it('[JOBNL-2.5-ZOEK] finds candidates by words and filters, kept in the address', async () => {
    const { page } = visitor;
    await page.getByLabel('Zoek op beroep, vaardigheid of naam').fill('verpleegkundige');
    await page.getByRole('button', { name: 'Zoek', exact: true }).click();
    await page.waitForURL(/q=verpleegkundige/);
    await settled(page);
    const all = await page.locator('.result').count();
    expect(all).toBeGreaterThan(2);
    await page.getByRole('checkbox', { name: /^Groningen/ }).check();
    await page.waitForURL(/region=groningen/);
    await page
      .locator('.result')
      .nth(all - 1)
      .waitFor({ state: 'detached' });
    expect(await page.locator('.result').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: /Wis alles/ }).click();
    await settled(page);
    await noFlaws('search');
  });

  it('opens a candidate, and is told that this was kept', async () => {
    const { page } = visitor;
    await page.goto('/zoeken?q=samira');
    await settled(page);
    await page.locator('.result a').first().click();
    await page.getByText('Deze inzage is vastgelegd').first().waitFor();
    await page.getByRole('heading', { name: 'Samira Benali' }).first().waitFor();
    await noFlaws('search with a candidate open');
  });

  it('[SF-INZAGE-d] sees no name, employer or file of an anonymous candidate', async () => {
    const { page } = visitor;
    // with more than one thing asked, who has no name is shown among five or not at all
    await page.goto('/zoeken?function=software-developer&region=drenthe');
    await settled(page);
    await page.getByText('alleen als er minstens 5 passen').waitFor();
    expect(await page.locator('.result').count()).toBe(0);
    const { items } = (await (await visitor.context.request.get(`${BASE}/api/candidates?function=software-developer`)).json()) as {
      items: { id: string; level: string }[];
    };
    const { id } = items.find(({ level }) => level === 'anonymous')!;
    await page.goto(`/zoeken?function=software-developer&open=${id}`);
    await page.getByText('Deze inzage is vastgelegd').first().waitFor();
    const shown = await page.locator('main').innerText();
    for (const secret of ['Pim', 'Vreugdenhil', 'Blauwgras', 'Kadeweb', 'Noorderzijl', '06 1234']) expect(shown).not.toContain(secret);
    expect((await visitor.context.request.get(`${BASE}/api/candidates/${id}/cv`)).status()).toBe(404);
  });

  it('[SF-GEBRUIK-b] without access for the organisation finds nobody, and reads why', async () => {
    const other = await aVisitor();
    await signIn(other, 'lotte@duinroos.example');
    await settled(other.page);
    expect((await other.context.request.get(`${BASE}/api/candidates`)).status()).toBe(403);
    expect(await other.page.locator('.result').count()).toBe(0);
    expect(await flawsOf(other.page, 'no access')).toEqual([]);
    await other.leave();
  });

  it('no page complained', () => expect(visitor.complaints).toEqual([]));
});
