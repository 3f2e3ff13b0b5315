import MarkdownIt from 'markdown-it';

// no raw HTML, and no pictures: a picture from elsewhere tells its host who opened the mail
const markdown = new MarkdownIt('commonmark', { html: false }).disable('image');

// mail programs take no stylesheet
const STYLES: Readonly<Record<string, string>> = {
  h1: 'margin:24px 0 12px;font-size:24px;line-height:1.25',
  h2: 'margin:24px 0 12px;font-size:20px;line-height:1.25',
  a: 'color:#0a5361',
};
for (const rule of ['heading_open', 'link_open'])
  markdown.renderer.rules[rule] = (tokens, index, options, _, self) => {
    const style = STYLES[tokens[index].tag];
    if (style) tokens[index].attrSet('style', style);
    return self.renderToken(tokens, index, options);
  };

/** What an admin wrote, as safe HTML. Links stay as they were written. */
export const toHtml = (source: string): string => markdown.render(source);

// lengths are bounded, and only a space ends the address: else a text that never closes a link is tried in all ways there are
const LINK = /\[([^\]]{1,500})\]\(([^\s)]{1,2000})(?:\s[^)]{0,200})?\)/g;

/** The same for readers of plain text: Markdown reads well as it is, with the address of a link behind its words. */
export const toText = (source: string): string => source.trim().replace(LINK, '$1 ($2)');
