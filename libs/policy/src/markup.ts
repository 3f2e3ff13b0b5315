import type { Block } from './pack.js';

/** Pages of the site that a text may link to by name. */
export const LINKABLE_PAGES = [
  'privacy',
  'privacyApplication',
  'terms',
  'cookies',
  'versions',
  'help',
  'organisations',
  'consents',
  'preferences',
  'myData',
  'whoSeesWhat',
  'whoViewed',
  'account',
  'security',
] as const;

const LINK = /\[[^\]]*\]\(([^)]*)\)/g;
const TARGET = new RegExp(`^(page:(${LINKABLE_PAGES.join('|')})(#[\\w-]+)?|#[\\w-]+|https://[^\\s"'<>]+|mailto:[\\w.+-]+@[\\w.-]+)$`);

/** Where links in a text lead that lead nowhere we allow: `page:name`, `#part`, `https://…` and `mailto:…` are the only ways. */
export const badLinksIn = (text: string): string[] => [...text.matchAll(LINK)].map(([, target]) => target).filter((to) => !TARGET.test(to));

const ITEM = /^[-*] +/;
const TERM = /^(.+?) :: +(.+)$/;

/** Lines written by hand as one block: `- item` lists, `term :: what it is` explains, anything else is a paragraph. */
function toBlock(lines: readonly string[]): Block {
  if (lines.every((line) => ITEM.test(line))) return { ul: lines.map((line) => line.replace(ITEM, '')) };
  const terms = lines.map((line) => TERM.exec(line));
  if (terms.every((term) => term !== null)) return { dl: terms.map(([, term, says]) => ({ term, says })) };
  return { p: lines.join(' ') };
}

/** Text written by hand as blocks: an empty line between them. There is no HTML in it: what looks like a tag is words. */
export const toBlocks = (text: string): Block[] =>
  text
    .split(/\n\s*\n/)
    .map((part) =>
      part
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .filter((lines) => lines.length > 0)
    .map(toBlock);

/** Blocks as they are written by hand; `toBlocks` reads them back. */
export const toMarkup = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if ('p' in block) return block.p;
      if ('ul' in block) return block.ul.map((item) => `- ${item}`).join('\n');
      return block.dl.map(({ term, says }) => `${term} :: ${says}`).join('\n');
    })
    .join('\n\n');
