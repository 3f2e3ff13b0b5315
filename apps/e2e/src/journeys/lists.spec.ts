import { aVisitor, closeBrowser, flawsOf, settled, signIn, type Visitor } from '../browser.js';

const NAME = 'Jelle Dijk';
let recruiter: Visitor;
beforeAll(async () => {
  recruiter = await aVisitor();
  await signIn(recruiter, 'jonas@kievitspoor.example');
});
afterAll(closeBrowser);

it('a recruiter notes somebody, who then hides: the place is empty, and the search of today opens again in one press', async () => {
  const { page } = recruiter;
  await page.goto(`/zoeken?q=${encodeURIComponent(NAME)}`);
  await page.getByRole('button', { name: 'Bewaar deze zoekopdracht' }).click();
  await page.getByLabel('Naam van de zoekopdracht').fill('Elektriciens');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.getByText('Bewaard als ‘Elektriciens’.').waitFor();
  await page.getByRole('link', { name: NAME }).click();
  await page.getByText(/^Nog \d+ van 50 profielen vandaag/).waitFor();
  await page.getByRole('button', { name: 'Zet op een lijst' }).click();
  await page.getByLabel('Naam van de lijst').fill('Monteurs');
  await page.getByRole('button', { name: 'Maak en zet erop' }).click();
  await page.getByText('Staat op ‘Monteurs’.').waitFor();

  await page.getByRole('link', { name: 'Naar uw lijsten' }).click();
  await page.getByRole('link', { name: 'Monteurs' }).click();
  await page.getByLabel(`Notitie bij ${NAME}`).fill('Werkt graag buiten.');
  await page.getByRole('button', { name: 'Bewaar de notitie' }).click();
  await page.getByText(/Opgeslagen om/).waitFor();
  await page.getByRole('button', { name: `Haal ${NAME} van de lijst` }).click();
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await page.getByText(`${NAME} is van de lijst.`).waitFor({ state: 'detached' });
  expect(await page.getByLabel(`Notitie bij ${NAME}`).inputValue()).toBe('Werkt graag buiten.');
  expect(await flawsOf(page, 'a list')).toEqual([]);

  const candidate = await aVisitor();
  await signIn(candidate, 'jelle@demo.helder.example');
  await candidate.page.goto('/verberg-alles');
  await candidate.page.getByRole('button', { name: /Verberg alles/ }).click();
  await settled(candidate.page);
  await candidate.leave();

  await page.reload();
  await page.getByRole('heading', { name: 'Deze kandidaat is niet meer zichtbaar' }).waitFor();
  expect(await page.locator('main').textContent()).not.toMatch(/Jelle|buiten/);
  await page.goto('/zoekopdrachten');
  await page.getByRole('link', { name: 'Elektriciens' }).click();
  await page.getByRole('heading', { name: 'Geen kandidaten' }).waitFor();
  expect(recruiter.complaints).toEqual([]);
}, 60_000);
