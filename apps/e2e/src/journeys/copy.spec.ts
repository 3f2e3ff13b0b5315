import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aVisitor, closeBrowser, flawsOf, settled, signIn, type Visitor } from '../browser.js';

const zip = join(tmpdir(), `copy-${process.pid}.zip`);
let visitor: Visitor;
beforeAll(async () => {
  visitor = await aVisitor();
  await signIn(visitor, 'tariq@demo.helder.example');
});
afterAll(async () => {
  rmSync(zip, { force: true });
  await closeBrowser();
});

const noFlaws = async (where: string) => expect(await flawsOf(visitor.page, where)).toEqual([]);

// one story, told in order
describe('a candidate who takes the data along, and fills a profile from them', () => {
  it('[JOBPORT-6d] gets a zip, and is told where it went', async () => {
    const { page } = visitor;
    await page.goto('/mijn-gegevens/meenemen');
    await settled(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Maak mijn kopie' }).click();
    await (await download).saveAs(zip);
    await page.getByText('Uw kopie staat bij uw downloads').waitFor();
    await noFlaws('a copy made');
  });

  it('[SECOND-RECHT-b] sees what a file would change before it is in the draft; nothing that stood there is lost, nothing is published', async () => {
    const { page } = visitor;
    await page.goto('/profiel/inlezen');
    await settled(page);
    const choose = (file: Parameters<ReturnType<typeof page.locator>['setInputFiles']>[0]) =>
      page.locator('input[type=file]').setInputFiles(file);
    await choose(zip);
    await page.getByText('Alles in dit bestand staat al in uw profiel.').waitFor();
    const json = (content: string) => ({ name: 'resume.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await choose(json('{"basics": {"name": 7}}'));
    await page.getByText('/basics/name').waitFor();
    await noFlaws('a file that is wrong');
    await choose(json('geen json'));
    await page.getByText('Dit bestand kunnen wij niet lezen.').waitFor();
    await choose(json('{"basics": {"name": "Iemand Anders", "label": "Nieuwe regel"}, "volunteer": []}'));
    await page.getByRole('checkbox', { name: 'Kort over u' }).check();
    expect(await page.getByRole('checkbox', { name: 'Naam' }).isChecked()).toBe(false);
    await noFlaws('a choice of what to fill in');
    await page.getByRole('button', { name: 'Zet dit in mijn concept' }).click();
    await page.getByText('Het staat in uw concept').waitFor();
    await page.getByRole('link', { name: 'uw profiel', exact: true }).click();
    await settled(page);
    expect(await page.getByLabel('Kort over u').inputValue()).toBe('Nieuwe regel');
    expect(await page.getByLabel('Naam', { exact: true }).inputValue()).toBe('Tariq Rahman');
    await page.getByText('Recruiters zien nog uw profiel').first().waitFor();
  });
});
