import { aVisitor, closeBrowser, flawsOf, settled, signIn, type Visitor } from '../browser.js';

// a day far enough for every policy, and within a year
const UNTIL = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
let recruiter: Visitor;
let candidate: Visitor;
beforeAll(async () => {
  [recruiter, candidate] = [await aVisitor(), await aVisitor()];
  await signIn(recruiter, 'jonas@kievitspoor.example');
  await signIn(candidate, 'amina@demo.helder.example');
});
afterAll(closeBrowser);

const noFlaws = async ({ page }: Visitor, where: string) => expect(await flawsOf(page, where)).toEqual([]);
const mainOf = ({ page }: Visitor) => page.locator('main').innerText();

it('a recruiter asks, an anonymous candidate shows the name until a date, and stops: the name is there, and gone', async () => {
  const [{ page: asks }, { page: answers }] = [recruiter, candidate];
  await asks.goto('/zoeken?function=bookkeeper&region=zuid-holland');
  await settled(asks);
  await asks.getByRole('link', { name: 'Anonieme kandidaat' }).first().click();
  await asks.getByRole('link', { name: 'Vraag om contact' }).click();
  await settled(asks);
  await asks.getByLabel('Waarvoor', { exact: true }).fill('Boekhouding voor drie dagen');
  await asks.getByLabel('Bericht', { exact: true }).fill('Kijk op onze-site.nl');
  await asks.getByRole('button', { name: 'Verstuur de vraag' }).click();
  await asks.getByRole('link', { name: /staat een link/ }).waitFor();
  await noFlaws(recruiter, 'ask with a link');
  await asks.getByLabel('Bericht', { exact: true }).fill('Wij zoeken rust in de cijfers.');
  await asks.getByRole('button', { name: 'Verstuur de vraag' }).click();
  await asks.waitForURL(/contacten\//);
  await asks.getByText('wacht op antwoord').waitFor();
  await noFlaws(recruiter, 'an open question');

  await answers.goto('/berichten');
  await answers
    .getByRole('link', { name: /Open de vraag van Bureau Kievitspoor/ })
    .first()
    .click();
  const yes = answers.getByRole('button', { name: 'Ja, toon dit' });
  await yes.waitFor();
  await settled(answers);
  expect(await mainOf(candidate)).toContain('Wij zoeken rust in de cijfers.');
  expect(await answers.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await noFlaws(candidate, 'a question');
  await answers.getByRole('checkbox', { name: 'Naam', exact: true }).check();
  await answers.getByLabel('Tot en met welke dag?').fill(UNTIL);
  await answers.getByRole('heading', { name: 'Amina Yusuf' }).waitFor();
  await yes.click();
  await answers.getByText('Vink het vakje aan als u dit wilt.').waitFor();
  await answers.getByRole('checkbox', { name: /toon dit aan deze organisatie/ }).check();
  await yes.click();
  const stop = answers.getByRole('button', { name: 'Stop met tonen' });
  await stop.waitFor();
  await noFlaws(candidate, 'a contact');

  await asks.reload();
  await asks.getByText(/Naam, tot en met/).waitFor();
  await asks.getByLabel('Uw bericht', { exact: true }).fill('Dank u wel. Kan het donderdag?');
  await asks.getByRole('button', { name: 'Verstuur', exact: true }).click();
  await asks.getByText('nog niet gelezen').waitFor();
  await noFlaws(recruiter, 'a contact of an organisation');
  await asks.getByRole('link', { name: 'Bekijk de kandidaat' }).click();
  await asks.getByRole('heading', { name: 'Amina Yusuf' }).waitFor();
  const address = asks.url();

  await answers.goto('/wie-ziet-wat');
  await answers.getByRole('button', { name: 'Stop met tonen aan Bureau Kievitspoor' }).click();
  await answers.getByRole('button', { name: 'Stop met tonen aan Bureau Kievitspoor' }).waitFor({ state: 'detached' });
  await asks.goto(address);
  await asks.getByText('Deze kandidaat').first().waitFor();
  expect(await mainOf(recruiter)).not.toContain('Amina');
  await asks.goto('/zoeken?function=bookkeeper&region=zuid-holland');
  await settled(asks);
  expect(await mainOf(recruiter)).not.toContain('Amina');
  expect([recruiter.complaints, candidate.complaints]).toEqual([[], []]);
});
