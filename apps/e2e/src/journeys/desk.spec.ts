import { aVisitor, closeBrowser, flawsOf, linkInMail, PASSWORD, settled, signIn, type Visitor } from '../browser.js';

let candidate: Visitor;
let admin: Visitor;
beforeAll(async () => {
  candidate = await aVisitor();
  admin = await aVisitor();
  await signIn(candidate, 'samira@demo.helder.example');
  await signIn(admin, 'beheer@helder.example');
});
afterAll(closeBrowser);

const noFlaws = async ({ page }: Visitor, where: string) => expect(await flawsOf(page, where)).toEqual([]);

describe('a request', () => {
  it('[SECOND-RECHT-e] says what it does before it is sent, and points to the page that does it at once', async () => {
    const { page } = candidate;
    await page.goto('/mijn-verzoeken');
    await settled(page);
    await page.getByRole('link', { name: 'Doe een verzoek', exact: true }).first().click();
    await page.getByText('Gebruik even stilzetten', { exact: true }).click();
    await page.getByText('niemand vindt u, u krijgt geen nieuwsbrief en telt niet mee').waitFor();
    await page.getByRole('link', { name: 'verberg alles nu' }).waitFor();
    await page.getByText('Een klacht', { exact: true }).click();
    await page.getByRole('button', { name: 'Verstuur mijn verzoek' }).click();
    await page.locator('.error-summary').waitFor();
    await noFlaws(candidate, 'a request with mistakes');
    await page.getByLabel('Waarover gaat uw klacht?').selectOption('us');
    await page.getByLabel('Vertel wat er is').fill('De knop doet het niet.');
    await page.getByRole('button', { name: 'Verstuur mijn verzoek' }).click();
    const ask = page.getByRole('dialog');
    await ask.or(page.getByText('De knop doet het niet.')).first().waitFor();
    if (await ask.isVisible()) {
      await ask.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD);
      await ask.getByRole('button').first().click();
    }
    await page.waitForURL(/mijn-verzoeken$/);
    await page.getByText('De knop doet het niet.').waitFor();
  });

  it('[JOBPORT-8c] is refused by the desk with a reason, which the candidate reads with the authority beside it', async () => {
    const { page } = admin;
    await page.goto('/beheer/verzoeken');
    await settled(page);
    await page
      .getByRole('row')
      .filter({ hasText: 'Samira Benali' })
      .filter({ hasText: 'wij weten wie het vraagt' })
      .getByRole('link', { name: 'Een klacht' })
      .click();
    await page.getByText('De knop doet het niet.').waitFor();
    await page.getByRole('button', { name: 'Zet deze stap' }).click();
    await page.getByLabel('Naar', { exact: true }).selectOption('refused');
    await page.getByLabel('Waarom niet').selectOption('unfounded');
    await noFlaws(admin, 'one request');
    await page.getByRole('button', { name: 'Zet deze stap' }).click();
    await page.getByText('Er is geen volgende stap voor u.').waitFor();
    await candidate.page.reload();
    const mine = candidate.page.getByRole('region', { name: /^Een klacht/ }).first();
    await mine.getByText('De klacht klopt niet').waitFor();
    await mine.getByRole('link', { name: /Autoriteit Persoonsgegevens/ }).waitFor();
  });

  it('[JOBNL-3.5] [JOBPORT-7a] or a complaint can be made by everybody, one click from the privacy page, and is proven by a mail', async () => {
    const visitor = await aVisitor();
    const { page } = visitor;
    await page.goto('/privacy');
    await settled(page);
    await page.getByRole('link', { name: 'Klaag bij ons' }).click();
    await page.getByLabel('Waarover gaat uw klacht?').selectOption('us');
    await page.getByLabel('Vertel wat er is').fill('Ik kreeg geen antwoord.');
    await page.getByLabel('Naam', { exact: true }).fill('Noor Buiten');
    await page.getByLabel('E-mailadres', { exact: true }).fill('noor@buiten.example');
    await noFlaws(visitor, 'the form');
    await page.getByRole('button', { name: 'Verstuur', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Kijk in uw mail' }).waitFor();
    await page.goto(await linkInMail(visitor, 'noor@buiten.example', /Bevestig uw verzoek/));
    await page.getByRole('button', { name: 'Ja, dit is mijn verzoek' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bevestigd' }).waitFor();
    await page.goto(await linkInMail(visitor, 'noor@buiten.example', /wij weten dat u het bent/));
    await page.getByText('Ik kreeg geen antwoord.').waitFor();
    await noFlaws(visitor, 'how a request stands');
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('[SECOND-BEV] misuse is reported from the page about security: signed out here too, and an incident for the desk', async () => {
    const { page } = candidate;
    await page.goto('/beveiliging');
    await settled(page);
    await page.getByRole('link', { name: 'Meld misbruik van mijn account' }).click();
    await page.getByLabel('Vertel wat er is').fill('Iemand logde in vanuit een ander land.');
    await page.getByRole('button', { name: 'Verstuur mijn verzoek' }).click();
    await page.getByRole('heading', { level: 1, name: 'Wij hebben u overal uitgelogd' }).waitFor();
    await noFlaws(candidate, 'misuse was reported');
    await page.goto('/start');
    await page.waitForURL(/inloggen/);
    await admin.page.goto('/beheer/incidenten');
    await admin.page.getByText('Iemand logde in vanuit een ander land.').waitFor();
  });

  it('no page complained', () => expect([...candidate.complaints, ...admin.complaints]).toEqual([]));
});
