import { aVisitor, BASE, closeBrowser, flawsOf, linkInMail, settled, type Visitor } from '../browser.js';

const EMAIL = `account-${Date.now()}@demo.helder.example`;
let visitor: Visitor;
let password = '';

beforeAll(async () => {
  visitor = await aVisitor();
});
afterAll(closeBrowser);

const go = async (path: string) => {
  await visitor.page.goto(path);
  await settled(visitor.page);
};
const press = (name: string | RegExp) => visitor.page.getByRole('button', { name }).first().click();
const heading = (name: string) => visitor.page.getByRole('heading', { name, level: 1 }).waitFor();
const noFlaws = async (where: string) => expect(await flawsOf(visitor.page, where)).toEqual([]);
const signIn = async () => {
  await visitor.page.getByLabel('E-mailadres', { exact: true }).fill(EMAIL);
  await visitor.page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await press('Log in');
};

// one story, told in order: each step stands on the one before
describe('an account, from the first visit to a new password', () => {
  it('is made with four words that the page thought of', async () => {
    const { page } = visitor;
    await go('/registreren');
    expect(await page.getByRole('checkbox').isChecked()).toBe(false);
    await press('Maak mijn account');
    await page.getByRole('alert').first().waitFor();
    await page.getByLabel('Naam').fill('Jelmer Wiarda');
    await page.getByLabel('E-mailadres', { exact: true }).fill(EMAIL);
    await press('Bedenk vier woorden voor mij');
    password = (await page.locator('[role=status] b').textContent())!;
    expect(await page.getByLabel('Wachtwoord', { exact: true }).inputValue()).toBe(password);
    await page.getByLabel(/ga akkoord/).check();
    await press('Maak mijn account');
    await heading('Kijk in uw mailbox');
    await noFlaws('look in your mailbox');
  });

  it('cannot be entered before it is confirmed, and the page says no more than to anybody: look in your mailbox', async () => {
    const { page } = visitor;
    await go('/inloggen');
    await page.getByLabel('E-mailadres', { exact: true }).fill(EMAIL);
    await page.getByLabel('Wachtwoord', { exact: true }).fill('iets heel anders dan dat');
    await press('Log in');
    await page.getByText('horen niet bij elkaar').waitFor();
    await page.reload();
    await signIn();
    await page.getByText('Bevestig dan eerst uw e-mailadres').waitFor();
    await noFlaws('sign-in of an unconfirmed account');
    const link = await linkInMail(visitor, EMAIL, /bevestig/i);
    await page.goto(link);
    await press('Bevestig mijn e-mailadres');
    await heading('Uw e-mailadres is bevestigd');
    // the same link a second time
    await page.goto('about:blank');
    await page.goto(link);
    await press('Bevestig mijn e-mailadres');
    await heading('Deze link werkt niet meer');
    await noFlaws('a spent link');
  });

  it('[SECOND-INGELOGD-a] [SECOND-INGELOGD-b] is not remembered unless the box is ticked, which says how long and where not to', async () => {
    const { page, context } = visitor;
    await go('/inloggen');
    const box = page.getByLabel('Blijf ingelogd op dit apparaat');
    expect(await box.isChecked()).toBe(false);
    await page.getByText(/Ten hoogste 30 dagen\. Kies dit alleen op een apparaat van uzelf\./).waitFor();
    await signIn();
    await page.waitForURL('**/start');
    expect((await context.cookies()).find(({ name }) => name.includes('session'))!.expires).toBe(-1);
    await context.clearCookies({ name: /session$/ });
    await go('/inloggen');
    await box.check();
    await signIn();
    await page.waitForURL('**/start');
    const days = ((await context.cookies()).find(({ name }) => name.includes('session'))!.expires - Date.now() / 1000) / 86_400;
    expect(days).toBeGreaterThan(29.9);
    expect(days).toBeLessThanOrEqual(30);
  });

  it('[JOBNER-COOKIE-FUNC] finds its e-mail address filled in only after a tick, also after signing out, until a sign-in without it', async () => {
    const { page, context } = visitor;
    const box = page.getByLabel('Onthoud mijn e-mailadres op dit apparaat');
    const email = page.getByLabel('E-mailadres', { exact: true });
    const again = async () => {
      await context.clearCookies({ name: /session$/ });
      await go('/inloggen');
    };
    await again();
    expect([await box.isChecked(), await email.inputValue()]).toEqual([false, '']);
    await box.check();
    await signIn();
    await page.waitForURL('**/start');
    await page.getByRole('button', { name: 'Log uit' }).first().click();
    await page.waitForURL((url) => url.pathname === '/');
    await go('/inloggen');
    expect([await box.isChecked(), await email.inputValue()]).toEqual([true, EMAIL]);
    await box.uncheck();
    await signIn();
    await page.waitForURL('**/start');
    await again();
    expect([await box.isChecked(), await email.inputValue()]).toEqual([false, '']);
  });

  it('[JOBNL-C1.1a] at the next visit light or dark and the language are as they were left, with every optional cookie refused', async () => {
    const reader = await aVisitor();
    await reader.page.goto('/hulp');
    await settled(reader.page);
    await reader.page.getByRole('combobox', { name: 'Kleuren' }).selectOption('dark');
    await reader.page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
    await reader.page.waitForURL('**/en/help');
    const later = await reader.context.newPage();
    await reader.page.close();
    await later.goto('/');
    await settled(later);
    expect(new URL(later.url()).pathname).toBe('/en');
    expect(await later.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await later.getByRole('contentinfo').getByRole('link', { name: 'Nederlands' }).click();
    await later.waitForURL((url) => url.pathname === '/');
    await later.reload();
    expect(new URL(later.url()).pathname).toBe('/');
    await reader.leave();
  });

  it('comes back to the page that asked to sign in, and to no other site', async () => {
    const { page, context } = visitor;
    await context.clearCookies({ name: /session$/ });
    await go('/beveiliging');
    expect(new URL(page.url()).pathname).toBe('/inloggen');
    await signIn();
    await page.waitForURL('**/beveiliging');
    await context.clearCookies({ name: /session$/ });
    await go('/inloggen?next=//example.org/x');
    await signIn();
    await page.waitForURL(`${BASE}/start`);
  });

  it('[SECOND-DATA-AUTO] shows where it is signed in, what happened, and signs out the rest', async () => {
    const { page, context } = visitor;
    const elsewhere = await aVisitor();
    await elsewhere.context.request.post(`${BASE}/api/session`, { headers: { origin: BASE }, data: { email: EMAIL, password } });
    expect((await elsewhere.context.request.get(`${BASE}/api/me`)).status()).toBe(200);
    await go('/beveiliging');
    await page.getByText('dit apparaat').waitFor();
    expect(await page.getByRole('row', { name: /Inloggen.*geweigerd/ }).count()).toBeGreaterThan(0);
    await noFlaws('security');
    await press('Log uit op alle andere apparaten');
    await page.getByText('Daar bent u nu uitgelogd.').waitFor();
    expect((await elsewhere.context.request.get(`${BASE}/api/me`)).status()).toBe(401);
    expect((await context.request.get(`${BASE}/api/me`)).status()).toBe(200);
    await elsewhere.leave();
  });

  it('[JOBNER-DERDEN-BEZWAAR] is closed at Instellingen > Account, one press from there', async () => {
    const { page } = visitor;
    await go('/start');
    await page.getByRole('navigation').getByRole('link', { name: 'Account' }).first().click();
    await heading('Account');
    await page.getByText('Instellingen', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Sluit mijn account' }).click();
    await page.waitForURL('**/account/sluiten');
  });

  it('gets a new password by mail, which signs it out everywhere', async () => {
    const { page, context } = visitor;
    await go('/wachtwoord');
    await page.getByLabel('E-mailadres', { exact: true }).fill(EMAIL);
    await press('Stuur de mail');
    await heading('Kijk in uw mailbox');
    await page.goto(await linkInMail(visitor, EMAIL, /nieuw wachtwoord/i));
    await page.getByLabel('Nieuw wachtwoord').fill('abcdefghijklmnop');
    await press('Bewaar mijn nieuwe wachtwoord');
    await page.getByRole('alert').first().waitFor();
    await noFlaws('a weak new password');
    password = 'zeilboot karnemelk 7 dakgoot';
    await page.getByLabel('Nieuw wachtwoord').fill(password);
    await press('Bewaar mijn nieuwe wachtwoord');
    await heading('Uw wachtwoord is veranderd');
    expect((await context.request.get(`${BASE}/api/me`)).status()).toBe(401);
    await go('/inloggen');
    await signIn();
    await page.waitForURL('**/start');
    expect(visitor.complaints).toEqual([]);
  });
});
