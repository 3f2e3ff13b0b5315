import { createElement, Fragment, useMemo, type ReactNode } from 'react';

// what Markdown and our own layout make; headings go down two steps, the page has its own
const TAGS: Readonly<Record<string, string>> = {
  P: 'p',
  DIV: 'div',
  BR: 'br',
  HR: 'hr',
  STRONG: 'strong',
  EM: 'em',
  CODE: 'code',
  PRE: 'pre',
  BLOCKQUOTE: 'blockquote',
  UL: 'ul',
  OL: 'ol',
  LI: 'li',
  A: 'a',
  H1: 'h3',
  H2: 'h4',
  H3: 'h5',
  H4: 'h6',
  H5: 'h6',
  H6: 'h6',
};
const EMPTY = ['br', 'hr'];

/** A mail's HTML as parts of this page: only known elements, only the address of a link, no style and no script. */
export function MailBody({ html }: { html: string }) {
  const parts = useMemo(() => partsOf(new DOMParser().parseFromString(unstyled(html), 'text/html').body), [html]);
  return <div className="mail-body">{parts}</div>;
}

// the styles are for mail programs; here our policy would refuse each of them, loudly
const unstyled = (html: string) => html.replace(/ style="[^"]*"/g, '');

const partsOf = (node: Node): ReactNode[] => [...node.childNodes].map(part);

function part(node: Node, key: number): ReactNode {
  if (node instanceof Text) return node.data;
  if (!(node instanceof HTMLElement)) return null;
  const tag = TAGS[node.tagName];
  if (!tag) return <Fragment key={key}>{partsOf(node)}</Fragment>;
  if (EMPTY.includes(tag)) return createElement(tag, { key });
  const link =
    tag === 'a' && /^(https?|mailto):/.test(node.getAttribute('href') ?? '')
      ? { href: node.getAttribute('href'), target: '_blank', rel: 'noreferrer' }
      : {};
  return createElement(tag, { key, ...link }, partsOf(node));
}
