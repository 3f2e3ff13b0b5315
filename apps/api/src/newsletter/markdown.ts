import MarkdownIt from 'markdown-it';

// no raw HTML, and no pictures: a picture from elsewhere tells its host who opened the mail
const markdown = new MarkdownIt('commonmark', { html: false }).disable('image');

/** What an admin wrote, as safe HTML. Links stay as they were written. */
export const toHtml = (source: string): string => markdown.render(source);

/** The same for readers of plain text: Markdown reads well as it is, with the address of a link behind its words. */
export const toText = (source: string): string => source.trim().replace(/\[([^\]]+)\]\(([^\s)]+)[^)]*\)/g, '$1 ($2)');
