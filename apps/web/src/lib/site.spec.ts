import { LINKABLE_PAGES } from '@helder/policy/markup.js';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, languageOf, pathOf } from './links';
import { site, type Page, type PageName } from './site.data';

const pages = Object.entries(site).map(([name, page]) => ({ name: name as PageName, ...(page as Page) }));
const fileOf = (page: string) => join(import.meta.dirname, '../features', `${page}.tsx`);

describe('The site map', () => {
  it.each(pages)('$name has its page file', ({ page }) => {
    expect(existsSync(fileOf(page))).toBe(true);
    expect(readFileSync(fileOf(page), 'utf8')).toMatch(/export (function|const) Component\b/);
  });

  it.each(pages)('$name has an address in both languages, with the same parameters', ({ nl, en }) => {
    const parameters = (path: string) => path.match(/:\w+/g) ?? [];
    expect(parameters(en)).toEqual(parameters(nl));
    expect(nl).toMatch(/^\//);
    expect(en).toMatch(/^\//);
  });

  it.each(['nl', 'en'] as const)('gives every page its own address (%s)', (language) => {
    const paths = pages.map(({ name }) => pathOf(name, language));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('has every page that a published text may link to, and they need no parameters', () => {
    for (const name of LINKABLE_PAGES) expect([name, site[name].nl]).toEqual([name, expect.not.stringContaining(':')]);
  });

  it('keeps work pages to the people at work', () => {
    const open = pages
      .filter(({ nl }) => nl.startsWith('/beheer'))
      .filter((page) => page.for === 'everyone' || page.for.some((role) => !['admin', 'auditor', 'support'].includes(role)));
    expect(open).toEqual([]);
  });
});

describe('An address', () => {
  it('is Dutch at / and English under /en', () => {
    expect(addressOf('landing', 'nl')).toBe('/');
    expect(addressOf('landing', 'en')).toBe('/en');
    expect(addressOf('whoSeesWhat', 'nl')).toBe('/wie-ziet-wat');
    expect(addressOf('whoSeesWhat', 'en')).toBe('/en/who-sees-what');
  });

  it('carries parameters, query and fragment', () => {
    expect(addressOf('certificate', 'en', { params: { code: 'AB 1' }, search: { a: 'b c' }, hash: 'top' })).toBe(
      '/en/certificate/AB%201?a=b+c#top',
    );
  });

  it('tells its language, also when a Dutch word starts with en', () => {
    expect(['/', '/en', '/en/help', '/enquete'].map(languageOf)).toEqual(['nl', 'en', 'en', 'nl']);
  });
});
