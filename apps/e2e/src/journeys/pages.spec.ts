import { site, type Page as SitePage, type PageName } from '@helder/web/site.data.js';
import { aVisitor, closeBrowser, flawsOf, settled, signIn, type Flaw, type Visitor } from '../browser.js';

const PEOPLE = {
  everyone: null,
  candidate: 'samira@demo.helder.example',
  recruiter: 'jonas@kievitspoor.example',
  admin: 'beheer@helder.example',
  support: 'support@helder.example',
} as const;
type Role = keyof typeof PEOPLE;

// pages that need something of their own are seen in the journeys
const NEEDS_MORE: PageName[] = [
  // only where there is an application elsewhere: seen in the story of that policy
  'privacyApplication',
  'auditEvent',
  'candidate',
  'shortlist',
  'queueOne',
  'receipt',
  'statementEditor',
  'publishStatement',
  'vacancy',
  'apply',
  'myVacancy',
  'received',
  'receivedOne',
  'ticket',
  'message',
  'askContact',
  'sentReveal',
];
const PARAMS: Record<string, string> = { document: 'privacy', version: '1', before: '1', after: '2', code: 'AAAA-BBBB-CCCC-DDDD' };

const roleOf = (page: SitePage) => (page.for === 'everyone' ? 'everyone' : page.for[0]) as Role;
const pagesOf = (role: Role) =>
  (Object.entries(site) as [PageName, SitePage][]).filter(([name, page]) => roleOf(page) === role && !NEEDS_MORE.includes(name));
const fill = (path: string) => path.replace(/:(\w+)/g, (_, key: string) => PARAMS[key]);

afterAll(closeBrowser);

describe.each(Object.keys(PEOPLE) as Role[])('every page for %s, in both languages and themes, at both widths', (role) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await aVisitor();
    if (PEOPLE[role]) await signIn(visitor, PEOPLE[role]);
  });
  afterAll(() => visitor.leave());

  it.each(pagesOf(role))('[SECOND-REIK-a] %s', async (name, page) => {
    const flaws: Flaw[] = [];
    const opened = visitor.page;
    await opened.goto(fill(page.nl));
    for (const language of ['nl', 'en'] as const) {
      // the way a reader takes: the link on the page itself
      if (language === 'en') await opened.getByRole('link', { name: 'English' }).first().click();
      await opened.waitForFunction((lang) => document.documentElement.lang === lang, language);
      await settled(opened);
      if (language === 'en') expect(new URL(opened.url()).pathname).toBe(`/en${fill(page.en)}`.replace(/\/$/, ''));
      flaws.push(...(await flawsOf(opened, `${name} ${language}`)));
    }
    expect(flaws).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });
});

it('[JOBNER-AANSPR-a] [SECOND-DERDEN] a link that leaves the platform says so, on every page above and on those that have one', async () => {
  const { page, leave } = await aVisitor();
  for (const path of ['/privacy', '/hulp']) {
    await page.goto(path);
    await settled(page);
    const outside = page.locator('main a[href^="https://"]');
    expect(await outside.count()).toBeGreaterThan(0);
    for (const link of await outside.all()) expect(await link.textContent()).toContain('(andere website)');
  }
  await leave();
});
