import { aVisitor, BASE, closeBrowser, flawsOf, settled, signIn, type Visitor } from '../browser.js';

let visitor: Visitor;
let support: Visitor;
beforeAll(async () => {
  visitor = await aVisitor();
  support = await aVisitor();
});
afterAll(closeBrowser);

const MAIL = 'tess@reis.example';
let number: string;
const noFlaws = async ({ page }: Visitor, where: string) => expect(await flawsOf(page, where)).toEqual([]);
const mails = async () => {
  const answer = await visitor.context.request.get(`${BASE}/api/dev/outbox?to=${MAIL}`);
  return ((await answer.json()) as { items: { subject: string; text: string }[] }).items;
};
const untilMailed = async (subject: RegExp) => {
  for (let tries = 0; tries < 40; tries++) {
    const found = (await mails()).find((mail) => subject.test(mail.subject));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`no mail about ${String(subject)}`);
};

describe('a question', () => {
  it('[JOBNL-3.5] [SF-CONTACT] [SECOND-CONTACT-b] has a form in the foot of every page, and one click from the privacy page with the complaint chosen and the authority named', async () => {
    const { page } = visitor;
    await page.goto('/privacy');
    await settled(page);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Stel een vraag' }).waitFor();
    await page.getByRole('link', { name: 'ons formulier' }).click();
    await page.getByRole('heading', { level: 1, name: 'Stel een vraag' }).waitFor();
    expect(await page.getByLabel('Onderwerp', { exact: true }).inputValue()).toBe('complaint');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Autoriteit Persoonsgegevens/ })
      .waitFor();
  });

  it('[SECOND-CONTACT-a] about privacy has its subject chosen by the address, and says who reads it and where a letter goes', async () => {
    const { page } = visitor;
    await page.goto('/contact?onderwerp=privacy');
    await settled(page);
    expect(await page.getByLabel('Onderwerp', { exact: true }).inputValue()).toBe('privacy');
    const words = await page.getByRole('main').innerText();
    expect(words).toContain('gaat ook naar onze privacyfunctionaris');
    expect(words).toContain('Voorbeeldkade 1, 9700 AA Groningen');
  });

  it('[JOBPORT-2b-2] [JOBPORT-2b-3] with a secret is stopped at its field before anything is sent; what is optional may stay empty and the device is shown unticked', async () => {
    const { page } = visitor;
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && request.url().endsWith('/api/contact') && sent.push(request.url()));
    await page.getByLabel('Wat wilt u vragen of zeggen?').fill('Ik kan er niet in. Mijn wachtwoord is Zonnebloem12');
    await page.getByLabel('Voornaam').fill('Tess');
    await page.getByLabel('Achternaam').fill('Reis');
    await page.getByLabel('E-mailadres').fill(MAIL);
    expect(await page.getByRole('checkbox', { name: /Stuur mee waarmee u nu kijkt: Chrome, Linux/ }).isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
    await page.locator('.error-summary').waitFor();
    expect(await page.locator('.error-summary').innerText()).toContain('lijkt een wachtwoord of pincode te staan');
    expect(await page.getByLabel('Wat wilt u vragen of zeggen?').inputValue()).toContain('Zonnebloem12');
    expect(sent).toEqual([]);
    await noFlaws(visitor, 'contact with a secret');
    await page.getByLabel('Wat wilt u vragen of zeggen?').fill('Ik kan er niet in. Wat nu?');
    await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
    await page.getByRole('heading', { level: 1, name: 'Uw vraag is verstuurd' }).waitFor();
    number = /Het nummer is ([\w-]+)/.exec(await page.getByRole('main').innerText())![1];
    expect((await untilMailed(/^Uw vraag/)).text).not.toContain('Wat nu?');
  });

  it('[JOBPORT-4a] is answered by the help desk; once closed nothing on the page says who asked or what', async () => {
    const { page } = support;
    await signIn(support, 'support@helder.example');
    await page.getByRole('link', { name: `Vraag ${number}` }).click();
    await page.getByLabel('Uw antwoord').waitFor();
    await noFlaws(support, 'a ticket');
    await page.getByLabel('Uw antwoord').fill('Vraag een nieuw wachtwoord aan.');
    await page.getByRole('button', { name: 'Mail dit antwoord' }).click();
    await page.getByRole('button', { name: 'Sluit: beantwoord' }).waitFor();
    expect((await untilMailed(/^Antwoord/)).text).toContain('Vraag een nieuw wachtwoord aan.');
    await page.getByRole('button', { name: 'Sluit: beantwoord' }).click();
    await page.getByText('Alles over wie dit vroeg is gewist').waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(/Tess|Wat nu/);
    expect([visitor.complaints, support.complaints]).toEqual([[], []]);
  });
});
