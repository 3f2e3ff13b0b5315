import { aVisitor, closeBrowser, flawsOf, settled, signIn, type Visitor } from '../browser.js';

const ADMIN = 'beheer@helder.example';
const CANDIDATE = 'yara@demo.helder.example';
const RECRUITER = 'jonas@kievitspoor.example';
const DAY = 86_400_000;
const tomorrow = new Date(Date.now() + DAY).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

let admin: Visitor;
let candidate: Visitor;
beforeAll(async () => {
  admin = await aVisitor();
  candidate = await aVisitor();
  await signIn(admin, ADMIN);
});
afterAll(closeBrowser);

const go = async ({ page }: Visitor, path: string) => {
  await page.goto(path);
  await settled(page);
};
const press = async ({ page }: Visitor, name: string | RegExp) => {
  await page.getByRole('button', { name, exact: typeof name === 'string' }).click();
};
const heading = ({ page }: Visitor, name: string | RegExp) => page.getByRole('heading', { name, level: 1 }).waitFor();
const noFlaws = async ({ page }: Visitor, where: string) => expect(await flawsOf(page, where)).toEqual([]);
/** The clock of the product, moved as an admin does while trying things out. */
const moveClock = async (body: object) => {
  const status = await admin.page.evaluate(async (sent) => {
    const answer = await fetch('/api/dev/clock', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    });
    return answer.status;
  }, body);
  expect(status).toBe(200);
};

// one story, told in order: each step stands on the one before
describe('a new version of a text, from draft to yes', () => {
  it('[JOBNL-1.5a] is written by an admin, who is told what is missing, and published after a page that says what it does', async () => {
    const { page } = admin;
    await go(admin, '/beheer/beleid');
    await noFlaws(admin, 'policy list');
    await press(admin, 'Schrijf een nieuwe versie van Privacy');
    await page.waitForURL(/beleid\/[0-9a-f-]{36}$/);
    await settled(page);
    await press(admin, 'Bewaar en ga verder');
    await page.getByRole('link', { name: 'Vul ‘Nummer van de versie’ in.' }).waitFor();
    await page.getByRole('link', { name: 'Vul ‘Wat verandert er, in het Engels’ in.' }).waitFor();
    await noFlaws(admin, 'policy editor with gaps');

    await page.getByLabel('Nummer van de versie').fill('3');
    await page.getByRole('textbox', { name: 'Eerste dag' }).fill(tomorrow);
    await page.getByLabel('Wat verandert er, in één zin').fill('Wij leggen uit hoe u een nieuwe tekst krijgt.');
    await page.getByLabel('Wat verandert er, in het Engels').fill('We explain how you get a new text.');
    await press(admin, 'Voeg een deel toe');
    await page.getByLabel('Titel', { exact: true }).last().fill('Nieuwe teksten');
    await page.getByLabel('Titel in het Engels').last().fill('New texts');
    await page
      .getByLabel('Tekst', { exact: true })
      .last()
      .fill('Wij vragen het u altijd eerst.\n\n- met een datum\n- met wat er verandert');
    await press(admin, 'Bewaar en ga verder');
    // the English text of the new part is still empty
    await page.getByRole('link', { name: 'Vul ‘Tekst in het Engels’ in.' }).waitFor();
    await page.getByLabel('Tekst in het Engels').last().fill('We always ask you first.\n\n- with a date\n- with what changes');
    await press(admin, 'Bewaar en ga verder');

    await heading(admin, 'Publiceer Privacy, versie 3?');
    await settled(page);
    await page.getByText(/\d+ kandidaten en \d+ recruiters?/).waitFor();
    await page.getByText('Privacy en voorwaarden lopen uit elkaar').waitFor();
    await noFlaws(admin, 'policy publishing');
    await press(admin, 'Publiceer deze versie');
    await page.getByText('Gepland. De tekst staat vast.').waitFor();
    await noFlaws(admin, 'a published version');
  });

  it('is announced in the week before: the day, and a way to what changes', async () => {
    const { page } = candidate;
    await signIn(candidate, CANDIDATE);
    await settled(page);
    await page.getByText('Onze privacytekst verandert.').waitFor();
    await noFlaws(candidate, 'start with new rules coming');
    await page.getByRole('link', { name: 'Bekijk wat er verandert' }).click();
    await heading(candidate, 'Privacy: van versie 2 naar 3');
    await settled(page);
    expect(await page.locator('ins').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('Wij vragen het u altijd eerst.')]),
    );
    await go(candidate, '/privacy');
    await page.getByText(/Versie 2, geldig sinds/).waitFor();
    await page.getByText(/Op .+ begint versie 3/).waitFor();
    await noFlaws(candidate, 'privacy with a version coming');
  });

  it('is asked on its day before anything else; who refuses sees the own data and the way out, and nothing more', async () => {
    await moveClock({ advance: 'P1D' });
    const { page, context } = candidate;
    await go(candidate, '/profiel');
    await signIn(candidate, CANDIDATE);
    await heading(candidate, 'Er zijn nieuwe regels');
    await settled(page);
    await page.getByText('De termijnen, doelen, bedrijven en cookies blijven gelijk.').waitFor();
    await noFlaws(candidate, 'accept');
    await press(candidate, 'Ga verder');
    await page
      .getByText(/Zet een vinkje als u akkoord gaat/)
      .first()
      .waitFor();
    const answer = await context.request.get('/api/profile');
    expect([answer.status(), ((await answer.json()) as { type: string }).type]).toEqual([403, '/problems/policy/accept-first']);
    await go(candidate, '/wie-ziet-wat');
    await heading(candidate, 'Er zijn nieuwe regels');

    await page.getByRole('link', { name: 'Mijn gegevens', exact: true }).last().click();
    // the rows themselves are folded
    await page.getByText(CANDIDATE).first().waitFor({ state: 'attached' });
    await settled(page);
    await noFlaws(candidate, 'my data while asked');
    await go(candidate, '/toestemmingen');
    await heading(candidate, 'Toestemmingen');
    await noFlaws(candidate, 'consents while asked');
    await go(candidate, '/account/sluiten?step=2');
    await page.getByText('Stap 2').first().waitFor();
    await noFlaws(candidate, 'closing while asked');
    await go(candidate, '/account/sluiten');
    expect(await page.getByRole('button', { name: /onzichtbaar/i }).count()).toBe(0);
    await noFlaws(candidate, 'choosing to close while asked');
  });

  it('lets go on after a yes, in both roles', async () => {
    const { page } = candidate;
    await go(candidate, '/profiel');
    await heading(candidate, 'Er zijn nieuwe regels');
    await page.getByLabel('Ik ga akkoord met deze nieuwe tekst').check();
    await press(candidate, 'Ga verder');
    await page.waitForURL('**/profiel');
    await heading(candidate, 'Profiel');
    const recruiter = await aVisitor();
    await signIn(recruiter, RECRUITER);
    await heading(recruiter, 'Er zijn nieuwe regels');
    await settled(recruiter.page);
    await noFlaws(recruiter, 'accept as a recruiter');
    await recruiter.page.getByLabel('Ik ga akkoord met deze nieuwe tekst').check();
    await press(recruiter, 'Ga verder');
    await recruiter.page.waitForURL('**/zoeken**');
    expect(recruiter.complaints).toEqual([]);
  });

  it('is withdrawn again: before its day it can be', async () => {
    await go(admin, '/beheer/beleid');
    await signIn(admin, ADMIN);
    await moveClock({ now: new Date().toISOString() });
    await go(admin, '/beheer/beleid');
    await admin.page.getByRole('link', { name: 'Privacy, versie 3' }).click();
    await settled(admin.page);
    await press(admin, 'Trek deze versie in');
    await admin.page.getByText('Ingetrokken. Niemand kreeg deze tekst.').waitFor();
  });

  it('no page complained', () => expect([...admin.complaints, ...candidate.complaints]).toEqual([]));
});
