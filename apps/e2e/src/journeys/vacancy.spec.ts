import { aVisitor, BASE, closeBrowser, flawsOf, linkInMail, settled, signIn, type Visitor } from '../browser.js';

let recruiter: Visitor;
let candidate: Visitor;
beforeAll(async () => {
  recruiter = await aVisitor();
  candidate = await aVisitor();
  await signIn(recruiter, 'jonas@kievitspoor.example');
  await signIn(candidate, 'samira@demo.helder.example');
});
afterAll(closeBrowser);

const TITLE = 'Triageverpleegkundige in de nacht';
const inThreeWeeks = () => new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);
const noFlaws = async ({ page }: Visitor, where: string) => expect(await flawsOf(page, where)).toEqual([]);

describe('a vacancy', () => {
  it('[SECOND-INZAGE-b] is posted by a recruiter, who first reads that everybody will read it, and what is missing', async () => {
    const { page } = recruiter;
    await page.getByRole('link', { name: 'Mijn vacatures' }).first().click();
    await settled(page);
    await page.getByRole('link', { name: 'Plaats een vacature' }).click();
    await settled(page);
    await page.getByText('Ook wie geen account heeft, kan hem lezen').waitFor();
    await page.getByLabel('Titel', { exact: true }).fill(TITLE);
    await page.getByRole('button', { name: 'Plaats de vacature' }).click();
    await page.getByRole('alert').or(page.locator('.error-summary')).first().waitFor();
    expect(await page.getByLabel('Titel', { exact: true }).inputValue()).toBe(TITLE);
    await noFlaws(recruiter, 'new vacancy with mistakes');
    await page.getByLabel('Tekst', { exact: true }).fill('U belt met bezorgde mensen.\n\n- rustig blijven\n- goed luisteren');
    await page.getByLabel('Beroep', { exact: true }).selectOption({ label: 'Verpleegkundige' });
    await page.getByLabel('Sector', { exact: true }).selectOption('care');
    await page.getByLabel('Provincie', { exact: true }).selectOption('groningen');
    await page.getByLabel('Van', { exact: true }).fill('16');
    await page.getByLabel('Tot', { exact: true }).fill('24');
    await page.getByLabel('Laatste dag', { exact: true }).fill(inThreeWeeks());
    await page.getByRole('button', { name: 'Plaats de vacature' }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await noFlaws(recruiter, 'own vacancy');
  });

  it('is found by everybody, with the people who would read an application', async () => {
    const visitor = await aVisitor();
    const { page } = visitor;
    await page.goto('/vacatures');
    await settled(page);
    await page.getByLabel('Beroep', { exact: true }).selectOption({ label: 'Verpleegkundige' });
    await page.waitForURL(/function=nurse/);
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    expect(await page.locator('main').innerText()).toContain('Jonas Wiersma');
    await noFlaws(visitor, 'a vacancy');
    await visitor.leave();
  });

  it('gets an application with a message and a file, chosen by the candidate', async () => {
    const { page } = candidate;
    await page.goto('/vacatures');
    await settled(page);
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('link', { name: 'Solliciteer' }).click();
    await page.getByLabel('Uw bericht').waitFor();
    await settled(page);
    const cv = page.getByRole('checkbox', { name: /^Cv:/ });
    expect(await cv.isChecked()).toBe(false);
    await noFlaws(candidate, 'apply');
    await page.getByLabel('Uw bericht').fill('Ik werk graag in de nacht.');
    await cv.check();
    await page.getByRole('button', { name: 'Verstuur mijn sollicitatie' }).click();
    await page.waitForURL(/mijn-sollicitaties/);
    await page.getByRole('heading', { name: TITLE }).waitFor();
    expect(await page.getByRole('region', { name: TITLE }).innerText()).toContain('Nog niemand.');
  });

  it('[SF-GEBRUIK-a] is read by its contact, who is told that this is kept; a colleague finds nothing', async () => {
    const { page } = recruiter;
    await page.getByRole('link', { name: 'Mijn vacatures' }).first().click();
    await page.getByRole('link', { name: `Sollicitaties op ${TITLE}: 1` }).click();
    await settled(page);
    await noFlaws(recruiter, 'applications');
    await page.getByRole('link', { name: /^Open de sollicitatie van/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Samira Benali' }).waitFor();
    await page.getByText('Deze inzage is vastgelegd').waitFor();
    await page.getByText('Ik werk graag in de nacht.').waitFor();
    await page.getByText('in gesprek', { exact: true }).click();
    await page.getByRole('button', { name: 'Sla de stand op' }).click();
    await page.getByText(/^Opgeslagen om/).waitFor();
    await noFlaws(recruiter, 'an application');
    const colleague = await aVisitor();
    await signIn(colleague, 'merel@kievitspoor.example');
    const id = page.url().split('/').at(-1);
    expect((await colleague.context.request.get(`${BASE}/api/received-applications/${id}`)).status()).toBe(404);
    await colleague.leave();
  });

  it('shows the candidate who read it, and is gone for the reader once it is withdrawn', async () => {
    const { page } = candidate;
    await page.goto('/mijn-sollicitaties');
    await settled(page);
    const mine = page.getByRole('region', { name: TITLE });
    expect(await mine.innerText()).toMatch(/in gesprek[\s\S]*Bureau Kievitspoor \(recruiter\) las uw sollicitatie/);
    await noFlaws(candidate, 'my applications');
    await mine.getByRole('button', { name: 'Trek deze sollicitatie in' }).click();
    await mine.getByRole('button', { name: 'Ja, trek in' }).click();
    await mine.getByText('Ingetrokken. Uw bericht is gewist').waitFor();
    expect(await mine.innerText()).not.toContain('Ik werk graag in de nacht.');
    await recruiter.page.reload();
    await recruiter.page.getByText('Deze sollicitatie is er niet').waitFor();
  });

  it('[SF-VACATURES] comes by mail to a visitor who confirmed the address, until the link below it is pressed', async () => {
    const visitor = await aVisitor();
    const { page } = visitor;
    const email = 'lezer@vacatures.example';
    const ours = { 'sec-fetch-site': 'same-origin' };
    await page.goto('/vacatures?region=zeeland');
    await settled(page);
    await page.getByRole('link', { name: 'Krijg nieuwe vacatures per mail' }).click();
    await page.getByLabel('Naam', { exact: true }).fill('Noor Lezer');
    await page.getByLabel('E-mailadres', { exact: true }).fill(email);
    expect(await page.getByLabel('Provincie', { exact: true }).inputValue()).toBe('zeeland');
    await page.getByRole('button', { name: 'Vraag de mail aan' }).click();
    await page.getByText('Vink het vakje aan als u ja zegt.').first().waitFor();
    await noFlaws(visitor, 'asking without a yes');
    await page.getByRole('checkbox', { name: 'Ja, mail mij nieuwe vacatures' }).check();
    await page.getByRole('button', { name: 'Vraag de mail aan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kijk in uw mail' }).waitFor();
    await page.goto(await linkInMail(visitor, email, /Bevestig/));
    await page.getByRole('button', { name: 'Ja, mail mij nieuwe vacatures' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bevestigd' }).waitFor();

    const data = {
      title: 'Gids op het strand',
      body: 'Wandelen met gasten.',
      function: 'planner',
      sector: 'hospitality',
      region: 'zeeland',
      hours: { min: 8, max: 16 },
      closesOn: inThreeWeeks(),
      contacts: [],
    };
    expect((await recruiter.context.request.post(`${BASE}/api/my-vacancies`, { data, headers: ours })).status()).toBe(200);
    const admin = await aVisitor();
    await signIn(admin, 'beheer@helder.example');
    expect((await admin.context.request.post(`${BASE}/api/admin/retention/run`, { headers: ours })).status()).toBe(200);
    await admin.leave();
    // the same round mails others too, and the post takes them in turn
    const inMail = () => linkInMail(visitor, email, /nieuwe vacature/);
    await page.goto(await inMail().catch(inMail).catch(inMail));
    await page.getByRole('heading', { level: 1, name: 'Vacaturemail stoppen' }).waitFor();
    await noFlaws(visitor, 'stopping');
    await page.getByRole('button', { name: 'Stop deze vacaturemail' }).click();
    await page.getByRole('heading', { level: 1, name: 'Gestopt' }).waitFor();
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  }, 90_000);

  it('no page complained', () => expect([...recruiter.complaints, ...candidate.complaints]).toEqual([]));
});
