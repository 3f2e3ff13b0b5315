import { aVisitor, BASE, closeBrowser, flawsOf, settled, signIn, type Visitor } from '../browser.js';

const NAME = 'Tariq Rahman';
const EMAIL = 'tariq@demo.helder.example';
let visitor: Visitor;
let recruiter: Visitor;
let elsewhere: Visitor;

beforeAll(async () => {
  [visitor, recruiter, elsewhere] = [await aVisitor(), await aVisitor(), await aVisitor()];
  await signIn(recruiter, 'jonas@kievitspoor.example');
  await signIn(elsewhere, 'daan@zandvoorde.example');
  await signIn(visitor, EMAIL);
});
afterAll(closeBrowser);

/** The names a recruiter finds by the candidate's, asked as the page asks. */
const found = async ({ context }: Visitor) => {
  const answer = await context.request.get(`${BASE}/api/candidates?q=${encodeURIComponent(NAME)}`);
  return ((await answer.json()) as { items: { name?: string }[] }).items.map(({ name }) => name);
};
const go = async (path: string) => {
  await visitor.page.goto(path);
  await settled(visitor.page);
};
const noFlaws = async (where: string) => expect(await flawsOf(visitor.page, where)).toEqual([]);

// one story, told in order: each step stands on the one before
describe('a candidate who hides from an organisation, and then from everybody', () => {
  it('chooses it from the list: its recruiter finds them no more, another still does', async () => {
    const { page } = visitor;
    expect([await found(recruiter), await found(elsewhere)]).toEqual([[NAME], [NAME]]);
    await go('/wie-ziet-wat');
    await page.getByRole('link', { name: 'Verberg mij voor een organisatie' }).click();
    await page.getByText('U verbergt zich nu voor geen enkele organisatie.').waitFor();
    await page.getByLabel('Kies een organisatie die kan zoeken').selectOption({ label: 'Bureau Kievitspoor, Groningen' });
    await page.locator('#uitgesloten').getByRole('button', { name: 'Verberg mij hiervoor', exact: true }).last().click();
    await page.getByText('Bureau Kievitspoor staat op uw lijst.').waitFor();
    await page.getByText('Vindt u niet: Bureau Kievitspoor.').waitFor();
    expect([await found(recruiter), await found(elsewhere)]).toEqual([[], [NAME]]);
    await page.getByText('Wat dit doet, en wat niet').click();
    await noFlaws('an organisation excluded');
  });

  it('describes one that is not here, after repairing what was wrong, without losing what was typed', async () => {
    const { page } = visitor;
    await page.getByText('Staat zij er niet bij?').click();
    await page.getByLabel('Naam van de organisatie').fill('Oude Haven B.V.');
    await page.getByLabel(/KvK-nummer/).fill('1234');
    await page.getByRole('button', { name: 'Zet op mijn lijst' }).click();
    await page.getByText('Een KvK-nummer heeft 8 cijfers.').first().waitFor();
    expect(await page.getByLabel('Naam van de organisatie').inputValue()).toBe('Oude Haven B.V.');
    await noFlaws('an organisation described wrongly');
    await page.getByLabel(/KvK-nummer/).fill('12345678');
    await page.getByRole('button', { name: 'Zet op mijn lijst' }).click();
    await page.getByText('Oude Haven B.V. staat op uw lijst.').waitFor();
    await page.getByRole('button', { name: /^Haal Oude Haven/ }).click();
    await page.getByText(/Oude Haven B.V. kan u weer vinden/).waitFor();
  });

  it('looks as a recruiter of that organisation, of another, and as a visitor', async () => {
    const { page } = visitor;
    await go('/bekijk-als-recruiter');
    const reader = page.getByLabel('Wie kijkt er?');
    await reader.selectOption({ label: 'Bureau Kievitspoor (u verbergt zich hiervoor)' });
    await page.getByText('Deze lezer krijgt niets').waitFor();
    await page.getByText(/hetzelfde antwoord als bij iemand die niet bestaat/).waitFor();
    await noFlaws('preview of an excluded organisation');
    await reader.selectOption({ label: 'Zorgwerf Zandvoorde' });
    await page.getByRole('heading', { name: NAME }).first().waitFor();
    await reader.selectOption('visitor');
    await page.getByText(/Wie niet is ingelogd/).waitFor();
  });

  it('hides everything in two presses from any page, without a password, and reads what happened', async () => {
    const { page } = visitor;
    const phone = await aVisitor({ width: 320 });
    await signIn(phone, EMAIL);
    await go('/profiel');
    await page.locator('.pill').click();
    await page.getByRole('button', { name: /Verberg alles nu/ }).click();
    await page.getByRole('heading', { name: 'Alles is verborgen' }).waitFor();
    await page.getByText('1 ander apparaat is uitgelogd.').waitFor();
    await page.getByRole('link', { name: 'Kies wie wat ziet' }).first().waitFor();
    expect([await found(recruiter), await found(elsewhere)]).toEqual([[], []]);
    expect((await phone.context.request.get(`${BASE}/api/me`)).status()).toBe(401);
    await noFlaws('everything hidden');
    await page.reload();
    await page.getByRole('heading', { name: 'Alles is verborgen' }).waitFor();
    await phone.leave();
  });

  it('no page complained', () => {
    expect(visitor.complaints).toEqual([]);
  });
});
