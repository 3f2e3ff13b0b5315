import sharp from 'sharp';
import { aVisitor, BASE, closeBrowser, flawsOf, linkInMail, settled, signIn, type Visitor } from '../browser.js';
import { aPdfCv, aPhotoWithPlace } from '../files.js';

const EMAIL = `reis-${Date.now()}@demo.helder.example`;
const NAME = 'Imke Zonderland';
const SECRET = 'kastanje zeilboot 42 winterjas';
let visitor: Visitor;
let recruiter: Visitor;

beforeAll(async () => {
  [visitor, recruiter] = [await aVisitor(), await aVisitor()];
  await signIn(recruiter, 'jonas@kievitspoor.example');
});
afterAll(closeBrowser);

/** What a recruiter finds by these words, asked as the page asks. */
const found = async (q: string) => {
  const answer = await recruiter.context.request.get(`${BASE}/api/candidates?q=${encodeURIComponent(q)}`);
  return ((await answer.json()) as { items: { id: string; level: string; name?: string }[] }).items;
};
const go = async (path: string) => {
  await visitor.page.goto(path);
  await settled(visitor.page);
};
const press = (name: string | RegExp) => visitor.page.getByRole('button', { name }).first().click();
const noFlaws = async (where: string) => expect(await flawsOf(visitor.page, where)).toEqual([]);

// one story, told in order: each step stands on the one before
describe('a candidate, from the first visit to the certificate', () => {
  it('[JOBNL-1.3c] registers after reading the text in the same place', async () => {
    const { page } = visitor;
    await go('/registreren');
    await page.getByLabel('Naam').fill(NAME);
    await page.getByLabel('E-mailadres').fill(EMAIL);
    await page.getByLabel('Wachtwoord', { exact: true }).fill('kort');
    await press('Maak mijn account');
    await page.getByRole('alert').first().waitFor();
    await noFlaws('register with mistakes');
    expect(await page.getByLabel('Naam').inputValue()).toBe(NAME);
    await page
      .getByText(/Lees Privacy/)
      .first()
      .click();
    await page.getByText('Autoriteit Persoonsgegevens').first().waitFor();
    await page.getByLabel('Wachtwoord', { exact: true }).fill(SECRET);
    await page.getByLabel(/ga akkoord/).check();
    await press('Maak mijn account');
    await page.getByRole('heading', { name: 'Kijk in uw mailbox' }).waitFor();
  });

  it('confirms by a button, not by opening the link', async () => {
    const { page } = visitor;
    await page.goto(await linkInMail(visitor, EMAIL, /bevestig/i));
    await settled(page);
    await noFlaws('confirm');
    const early = await visitor.context.request.post(`${BASE}/api/session`, {
      headers: { origin: BASE },
      data: { email: EMAIL, password: SECRET },
    });
    expect(early.status()).toBe(401);
    await press('Bevestig mijn e-mailadres');
    await page.getByText('Uw e-mailadres is bevestigd').first().waitFor();
  });

  it('signs in and begins invisible', async () => {
    await signIn(visitor, EMAIL, SECRET);
    await settled(visitor.page);
    expect(new URL(visitor.page.url()).pathname).toBe('/start');
    await visitor.page.getByText('Dag Imke').first().waitFor();
    expect(await found('zonderland')).toEqual([]);
  });

  it('fills in a profile that is kept while typing, and publishes it', async () => {
    const { page } = visitor;
    await go('/profiel');
    await page.getByLabel('Kort over u').fill('Verpleegkundige die ook kan solderen');
    await page
      .getByText(/Concept opgeslagen/)
      .first()
      .waitFor();
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('Kort over u').inputValue()).toBe('Verpleegkundige die ook kan solderen');
    await press('Publiceer mijn profiel');
    await page
      .getByText(/Gepubliceerd om/)
      .first()
      .waitFor();
    await noFlaws('profile');
  });

  it('goes on with what was being typed when the session ended, once the same person signs in again', async () => {
    const { page, context } = visitor;
    await go('/profiel');
    await context.clearCookies({ name: /session$/ });
    await page.getByLabel('Kort over u').fill('Verpleegkundige die ook kan solderen, en las');
    await page.waitForURL('**/inloggen?next=%2Fprofiel');
    const kept = page.waitForResponse((each) => each.url().endsWith('/api/profile/draft') && each.status() === 200);
    await page.getByLabel('E-mailadres', { exact: true }).fill(EMAIL);
    await page.getByLabel('Wachtwoord', { exact: true }).fill(SECRET);
    await press('Log in');
    await page.waitForURL('**/profiel');
    await settled(page);
    expect(await page.getByLabel('Kort over u').inputValue()).toBe('Verpleegkundige die ook kan solderen, en las');
    await kept;
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('Kort over u').inputValue()).toBe('Verpleegkundige die ook kan solderen, en las');
  });

  it('[JOBNER-BIJZ-b] adds a CV and a photo, each after a yes of its own', async () => {
    const { page } = visitor;
    await go('/profiel/documenten');
    for (const [kind, file] of [
      ['cv', await aPdfCv('Imke Zonderland', 'Ervaring met kwantumkoffie')],
      ['photo', await aPhotoWithPlace()],
    ] as const) {
      const word = kind === 'cv' ? 'cv' : 'foto';
      await page.getByLabel(`Ja, bewaar mijn ${word}`).check();
      await page.getByLabel(`Ja, toon mijn ${word} aan recruiters`).check();
      const chooser = page.waitForEvent('filechooser');
      await press(`Kies een ${word}`);
      await (await chooser).setFiles(file);
      const kept = page.waitForResponse((each) => each.url().endsWith(`/api/documents/${kind}`) && each.request().method() === 'POST');
      if (kind === 'photo') await press('Verstuur deze uitsnede');
      expect((await kept).status()).toBe(200);
      await page.getByText(`Uw ${word} is opgeslagen.`).first().waitFor();
    }
    const answer = await visitor.context.request.get(`${BASE}/api/documents`);
    const { items } = (await answer.json()) as { items: { id: string; kind: string; isPublished: boolean }[] };
    expect(items.map(({ kind, isPublished }) => [kind, isPublished]).sort()).toEqual([
      ['cv', true],
      ['photo', true],
    ]);
    await noFlaws('documents');
    const photo = await (
      await visitor.context.request.get(`${BASE}/api/documents/${items.find(({ kind }) => kind === 'photo')!.id}/file`)
    ).body();
    const { exif, xmp, iptc, width, height } = await sharp(photo).metadata();
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
    expect(height).toBeGreaterThanOrEqual(width);
  });

  it('[SF-INZAGE-c] shares more only after reading who will see what until when', async () => {
    const { page } = visitor;
    await go('/wie-ziet-wat');
    await page.getByText('Zichtbaar', { exact: true }).first().click();
    await page.getByRole('heading', { name: 'U gaat meer delen. Klopt dit?' }).waitFor();
    await noFlaws('asked before sharing more');
    expect(await found('zonderland')).toEqual([]);
    await page.getByRole('checkbox', { name: 'Mijn profiel klopt.' }).check();
    await press('Ja, deel dit');
    await page
      .getByText(/Opgeslagen/)
      .first()
      .waitFor();
    expect((await found('zonderland')).map(({ name }) => name)).toEqual([NAME]);
    expect((await found('kwantumkoffie')).length).toBe(1);
  });

  it('[SECOND-PUB-a] sees exactly what a recruiter sees', async () => {
    const [{ id }] = await found('kwantumkoffie');
    const seen = (await (await recruiter.context.request.get(`${BASE}/api/candidates/${id}`)).json()) as object;
    const preview = (await (await visitor.context.request.get(`${BASE}/api/visibility/preview`)).json()) as { view: object };
    expect({ ...preview.view, id }).toEqual(seen);
    await go('/bekijk-als-recruiter');
    await visitor.page.getByText('Verpleegkundige die ook kan solderen').first().waitFor();
  });

  it('sees who looked, and what they saw', async () => {
    await go('/wie-bekeek-mij');
    await visitor.page.getByText('Bureau Kievitspoor').first().waitFor();
    expect(await visitor.page.getByText('Jonas').count()).toBe(0);
  });

  it('[SF-INZAGE-d] turns anonymous with one act, and can no longer be found by name or by words of the CV', async () => {
    const { page } = visitor;
    await go('/wie-ziet-wat');
    await page.getByText('Anoniem', { exact: true }).first().click();
    await page
      .getByText(/Opgeslagen/)
      .first()
      .waitFor();
    expect(await found('zonderland')).toEqual([]);
    expect(await found('kwantumkoffie')).toEqual([]);
  });

  it('is invisible from any page in two clicks', async () => {
    const { page } = visitor;
    await go('/start');
    await page.locator('.pill').click();
    await page
      .getByRole('button', { name: /Maak.*onzichtbaar/i })
      .first()
      .click();
    await page
      .locator('.pill')
      .getByText(/onzichtbaar/i)
      .waitFor();
  });

  it('[SF-DOEL-NIEUWS] follows the newsletter after a second yes by mail, and leaves it in one act', async () => {
    const { page } = visitor;
    await go('/voorkeuren');
    await noFlaws('preferences');
    await page.getByRole('switch', { name: 'Nieuwsbrief per e-mail' }).click({ force: true });
    await page.getByLabel('Ja, stuur mij de nieuwsbrief').check();
    await press('Stuur mij de bevestigingsmail');
    await page.getByText('Nog één stap: bevestig uw keuze').waitFor();
    await page.goto(await linkInMail(visitor, EMAIL, /nieuwsbrief/i));
    await settled(page);
    await noFlaws('newsletter confirmation');
    await press('Ja, dit wil ik');
    await page.getByRole('heading', { name: 'Uw keuze staat aan' }).waitFor();
    await go('/voorkeuren');
    await press('Stop met alles wat niet nodig is');
    await page.getByText('Gestopt. U krijgt alleen nog wat nodig is.').waitFor();
    const { rows } = (await (await visitor.context.request.get(`${BASE}/api/preferences`)).json()) as {
      rows: { choices: { state: string }[] }[];
    };
    expect(rows.flatMap(({ choices }) => choices).filter(({ state }) => state !== 'off')).toEqual([]);
    await go('/mijn-mails');
    await page.getByRole('rowheader', { name: /Bevestig uw keuze: Nieuwsbrief/ }).waitFor();
  });

  it('[JOBNER-DERDEN-BEZWAAR] closes the account at Settings > Account, and keeps a certificate', async () => {
    const { page } = visitor;
    await go('/account');
    await page.getByText('Instellingen').first().waitFor();
    await page.locator('main').getByRole('link', { name: /sluit/i }).first().click();
    await page.getByRole('heading', { name: 'Sluit uw account' }).waitFor();
    await noFlaws('close, step 1');
    await press('Bekijk wat er gebeurt');
    await page.getByRole('heading', { name: 'Wat gaat weg, en wat blijft nog' }).waitFor();
    await noFlaws('close, step 2');
    await page.getByLabel(/Wis alles nu/).check();
    await press('Sluit mijn account');
    await page.getByLabel('Wachtwoord', { exact: true }).fill(SECRET);
    await noFlaws('close, step 3');
    await press('Sluit mijn account en wis alles');
    await page.waitForURL(/\/bewijs\/[A-Z2-9-]{19}/);
    await page
      .getByRole('heading', { name: /Gewist op/ })
      .first()
      .waitFor({ timeout: 30_000 });
    await noFlaws('certificate');
    const again = await visitor.context.request.post(`${BASE}/api/session`, {
      headers: { origin: BASE },
      data: { email: EMAIL, password: SECRET },
    });
    expect(again.status()).toBe(401);
  });

  it('no page complained: no error, no third party, no breach of the content policy', () => {
    expect(visitor.complaints).toEqual([]);
  });
});
