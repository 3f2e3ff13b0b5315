import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aVisitor, closeBrowser, flawsOf, settled, signIn, type Visitor } from '../browser.js';

const folder = mkdtempSync(join(tmpdir(), 'helder-receipts-'));
const at = (name: string) => join(folder, name);
let candidate: Visitor;
let visitor: Visitor;

beforeAll(async () => {
  [candidate, visitor] = [await aVisitor(), await aVisitor()];
  await signIn(candidate, 'samira@demo.helder.example');
});
afterAll(async () => {
  await closeBrowser();
  rmSync(folder, { recursive: true });
});

const keep = async ({ page }: Visitor, press: () => Promise<void>, name: string) => {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  await download.saveAs(at(name));
};
const choose = (file: string) => visitor.page.locator('input[type=file]').setInputFiles(at(file));

// one story, told in order: each step stands on the one before
describe('the receipt of a consent', () => {
  it('stands beside each act in the history, reads as a page and is kept as a file', async () => {
    const { page } = candidate;
    await page.goto('/toestemmingen');
    await settled(page);
    await page
      .getByRole('link', { name: /^Bewijs/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Bewijs van uw keuze' }).waitFor();
    await page.getByText('Dit bewijs klopt').waitFor();
    for (const question of ['Wat koos u?', 'Wanneer?', 'Wie vroeg het u?', 'Waarom?', 'Hoe lang?', 'Stoppen?', 'Sleutel'])
      expect(await page.getByText(question, { exact: true }).count()).toBeGreaterThan(0);
    expect(await flawsOf(page, 'receipt')).toEqual([]);
    await keep(candidate, () => page.getByRole('button', { name: 'Bewaar het bewijs' }).click(), 'receipt.json');
    expect(JSON.parse(readFileSync(at('receipt.json'), 'utf8'))).toMatchObject({ type: 'dpv:ConsentReceipt' });
    expect(candidate.complaints).toEqual([]);
  });

  it('is checked by anybody, in the browser alone', async () => {
    const { page } = visitor;
    await page.goto('/bewijs/controleer');
    await settled(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await choose('receipt.json');
    await page.getByText('Dit bewijs klopt').waitFor();
    expect(asked).toEqual([]);
    expect(await flawsOf(page, 'receipt that is right')).toEqual([]);
  });

  it('that was touched is called wrong, with the field, in both languages', async () => {
    const { page } = visitor;
    writeFileSync(at('touched.json'), readFileSync(at('receipt.json'), 'utf8').replace(/"why": "/, '"why": "Niet '));
    for (const [address, wrong] of [
      ['/bewijs/controleer', 'Dit bewijs klopt niet'],
      ['/en/certificate/check', 'This receipt is not right'],
    ]) {
      await page.goto(address);
      await settled(page);
      await choose('touched.json');
      await page.getByText(wrong).waitFor();
      await page.getByText('/notice/text/why', { exact: true }).waitFor();
      expect(await flawsOf(page, `receipt that is wrong ${address}`)).toEqual([]);
    }
    expect(visitor.complaints).toEqual([]);
  });

  it('is checked without this site, with the one file and the keys that it gives', async () => {
    const { page } = visitor;
    await page.goto('/bewijs/controleer');
    await settled(page);
    await keep(visitor, () => page.getByRole('link', { name: 'verify-receipt.mjs' }).click(), 'verify-receipt.mjs');
    await keep(visitor, () => page.getByRole('link', { name: 'keys.json' }).click(), 'keys.json');
    const check = (file: string) =>
      spawnSync(process.execPath, ['verify-receipt.mjs', file, 'keys.json'], { cwd: folder, env: {}, encoding: 'utf8' });
    expect(check('receipt.json')).toMatchObject({ status: 0, stderr: '' });
    expect(check('touched.json')).toMatchObject({ status: 1, stderr: 'WRONG: /notice/text/why: it was changed\n' });
  });
});
