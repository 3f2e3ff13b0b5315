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
    await page.getByText(/Lees Privacy/).first().click();
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
    const early = await visitor.context.request.post(`${BASE}/api/session`, { headers: { origin: BASE }, data: { email: EMAIL, password: SECRET } });
    expect(early.status()).toBe(403);
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
    await page.getByText(/Concept opgeslagen/).first().waitFor();
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('Kort over u').inputValue()).toBe('Verpleegkundige die ook kan solderen');
    await press(/publiceer/i);
    await page.getByText(/gepubliceerd|staat nu/i).first().waitFor();
    await noFlaws('profile');
  });

  it('[JOBNER-BIJZ-b] adds a CV and a photo, each after a yes of its own', async () => {
    const { page } = visitor;
    await go('/profiel/documenten');
    for (const [kind, file] of [['cv', await aPdfCv('Imke Zonderland', 'Ervaring met kwantumkoffie')], ['foto', await aPhotoWithPlace()]] as const) {
      await page.getByLabel(new RegExp(`bewaar mijn ${kind}`, 'i')).check();
      await page.getByLabel(new RegExp(`toon mijn ${kind}`, 'i')).check();
      await page.locator('input[type=file]').nth(kind === 'cv' ? 0 : -1).setInputFiles(file);
      const crop = page.getByRole('button', { name: /^(bewaar|gebruik).*foto/i });
      if (kind === 'foto') await crop.first().click({ timeout: 4000 }).catch(() => undefined);
      await page.waitForResponse((answer) => answer.url().includes(`/api/documents/${kind === 'cv' ? 'cv' : 'photo'}`) && answer.request().method() === 'POST' && answer.status() === 200).catch(() => undefined);
      await settled(page);
    }
    const answer = await visitor.context.request.get(`${BASE}/api/documents`);
    const { items } = (await answer.json()) as { items: { id: string; kind: string; isPublished: boolean }[] };
    expect(items.map(({ kind, isPublished }) => [kind, isPublished]).sort()).toEqual([['cv', true], ['photo', true]]);
    await noFlaws('documents');
    const photo = await (await visitor.context.request.get(`${BASE}/api/documents/${items.find(({ kind }) => kind === 'photo')!.id}/file`)).body();
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
    await page.getByLabel(/klopt/i).check();
    await press('Ja, deel dit');
    await page.getByText(/Opgeslagen/).first().waitFor();
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
    await page.getByText(/Opgeslagen/).first().waitFor();
    expect(await found('zonderland')).toEqual([]);
    expect(await found('kwantumkoffie')).toEqual([]);
  });

  it('is invisible from any page in two clicks', async () => {
    const { page } = visitor;
    await go('/start');
    await page.locator('.pill').click();
    await page.getByRole('menuitem', { name: /onzichtbaar/i }).click();
    await page.locator('.pill').getByText(/onzichtbaar/i).waitFor();
  });

  it('[SF-DOEL-NIEUWS] follows the newsletter after a second yes by mail, and leaves it in one act', async () => {
    const { page } = visitor;
    await go('/voorkeuren');
    await noFlaws('preferences');
    const { items } = (await (await visitor.context.request.get(`${BASE}/api/consents?language=nl`)).json()) as { items: { purpose: string; notice: { sha256: string } }[] };
    const sha256 = items.find(({ purpose }) => purpose === 'newsletter')!.notice.sha256;
    await visitor.context.request.post(`${BASE}/api/newsletter`, { headers: { origin: BASE }, data: { notice: { sha256, language: 'nl' }, control: 'preferences/newsletter' } });
    await page.goto(await linkInMail(visitor, EMAIL, /nieuwsbrief/i));
    await settled(page);
    await noFlaws('newsletter confirmation');
    await page.locator('main button').first().click();
    const state = async () => ((await (await visitor.context.request.get(`${BASE}/api/newsletter`)).json()) as { state: string }).state;
    for (let n = 0; n < 40 && (await state()) !== 'subscribed'; n++) await page.waitForTimeout(100);
    expect(await state()).toBe('subscribed');
    await visitor.context.request.delete(`${BASE}/api/newsletter`, { headers: { origin: BASE } });
    expect(await state()).toBe('stopped');
  });

  it('[JOBNER-DERDEN-BEZWAAR] closes the account at Settings > Account, and keeps a certificate', async () => {
    const { page } = visitor;
    await go('/account');
    await page.getByRole('link', { name: /account sluiten|sluit mijn account|sluit uw account/i }).first().click();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe('/account/sluiten');
    await noFlaws('close, step 1');
  });

  it('no page complained: no error, no third party, no breach of the content policy', () => {
    expect(visitor.complaints).toEqual([]);
  });
});
