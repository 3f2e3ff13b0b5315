import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aVisitor, BASE, closeBrowser, flawsOf, settled, signIn, type Visitor } from '../browser.js';

let visitor: Visitor;
beforeAll(async () => {
  visitor = await aVisitor();
  await signIn(visitor, 'beheer@helder.example');
});
afterAll(closeBrowser);

const noFlaws = async (where: string) => expect(await flawsOf(visitor.page, where)).toEqual([]);

describe('an admin', () => {
  it('finds who viewed candidates in the log, and opens a line', async () => {
    const { page } = visitor;
    await page.goto('/beheer/audit');
    await settled(page);
    await page.getByRole('button', { name: 'Wie bekeek kandidaten' }).click();
    await page.waitForURL(/action=/);
    await settled(page);
    await page.locator('tbody a').first().click();
    await page.waitForURL(/audit\/[0-9a-f-]{36}/);
    await settled(page);
    await noFlaws('audit line');
  });

  it('exports the log after a reason and the password, without a name of a candidate in it', async () => {
    const { page } = visitor;
    await page.goto('/beheer/audit');
    await settled(page);
    await page.getByRole('button', { name: 'Exporteer' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByLabel(/reden|waarom/i)
      .first()
      .fill('Steekproef voor de privacyfunctionaris');
    await noFlaws('export dialog');
    const download = page.waitForEvent('download', { timeout: 30_000 });
    await dialog.getByRole('button', { name: 'Start de export' }).click();
    const copy = join(mkdtempSync(join(tmpdir(), 'helder-log-')), 'log.zip');
    await (await download).saveAs(copy);
    // a zip that packs nothing: its text can be read
    const text = readFileSync(copy, 'utf8');
    expect(text.split('\n').length).toBeGreaterThan(100);
    for (const secret of ['Samira', 'Benali', 'samira@', 'portret.jpg']) expect(text).not.toContain(secret);
    const { items } = (await (await visitor.context.request.get(`${BASE}/api/admin/audit?action=audit.export`)).json()) as {
      items: unknown[];
    };
    expect(items.length).toBeGreaterThan(0);
    await page.goto('/bewijs/controleer');
    await settled(page);
    await page.locator('input[type=file]').setInputFiles(copy);
    await page.getByText('Deze kopie van het logboek klopt').waitFor();
    await noFlaws('copy of the log that is right');
  });

  it('and an auditor, who sees nothing else, has the whole log checked', async () => {
    const auditor = await aVisitor();
    await signIn(auditor, 'auditor@helder.example');
    await auditor.page.waitForURL(/beheer\/audit/);
    await settled(auditor.page);
    await auditor.page.getByRole('button', { name: 'Controleer' }).click();
    await auditor.page.getByText('Het logboek klopt').waitFor();
    expect(await flawsOf(auditor.page, 'seal')).toEqual([]);
    expect((await auditor.context.request.get(`${BASE}/api/admin/retention`)).status()).toBe(403);
    await auditor.leave();
  });

  it('reads what each nightly round is for in words, not in codes', async () => {
    const { page, context } = visitor;
    const { due } = (await (await context.request.get(`${BASE}/api/admin/retention`)).json()) as { due: { name: string }[] };
    expect(due.length).toBeGreaterThan(20);
    await page.goto('/beheer/bewaren');
    await settled(page);
    const shown = (await page.locator('main').innerText()).split('\n');
    expect(due.map(({ name }) => name).filter((name) => shown.includes(name))).toEqual([]);
  });

  it('cannot read a candidate, and the try is in the log', async () => {
    const { items: before } = (await (await visitor.context.request.get(`${BASE}/api/admin/audit?action=access.denied`)).json()) as {
      items: unknown[];
    };
    expect((await visitor.context.request.get(`${BASE}/api/candidates`)).status()).toBe(403);
    const { items } = (await (await visitor.context.request.get(`${BASE}/api/admin/audit?action=access.denied`)).json()) as {
      items: unknown[];
    };
    expect(items.length).toBe(before.length + 1);
  });

  it('sends the newsletter to those who said yes twice, and to nobody else', async () => {
    const { page } = visitor;
    await page.goto('/beheer/nieuwsbrief');
    await settled(page);
    await noFlaws('newsletter issues');
    const { items } = (await (await visitor.context.request.get(`${BASE}/api/admin/newsletter/issues`)).json()) as {
      items: { id: string; state: string; version: number }[];
    };
    const draft = items.find(({ state }) => state === 'draft')!;
    await page.goto(`/beheer/nieuwsbrief?issue=${draft.id}`);
    await settled(page);
    await noFlaws('newsletter editor');
    await page.getByRole('link', { name: 'Verder naar versturen' }).click();
    await settled(page);
    await noFlaws('newsletter sending');
    await page.getByRole('button', { name: /Verstuur aan \d+ mensen/ }).click();
    await page.getByRole('heading', { name: 'Nieuwsbrief', exact: true }).waitFor();
    const issue = async () =>
      (
        (await (await visitor.context.request.get(`${BASE}/api/admin/newsletter/issues`)).json()) as {
          items: { id: string; state: string; sent: number }[];
        }
      ).items.find(({ id }) => id === draft.id)!;
    for (let n = 0; n < 60 && (await issue()).state !== 'sent'; n++) await page.waitForTimeout(250);
    expect(await issue()).toMatchObject({ state: 'sent' });
    expect((await issue()).sent).toBeGreaterThan(2);
  });

  it('sees what is due and what was done, as numbers only', async () => {
    await visitor.page.goto('/beheer/bewaren');
    await settled(visitor.page);
    await noFlaws('retention');
  });

  it('no page complained', () => expect(visitor.complaints).toEqual([]));
});
