import type { Plugin } from 'vite';
import { site } from '../src/lib/site.data.ts';

/** The letters of the first paint are asked for together with the stylesheet, not after it. */
export const preloadFont = (name: string): Plugin => ({
  name: 'preload-font',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => file.includes(name))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', href: `/${file}`, as: 'font', type: 'font/woff2', crossorigin: true },
          injectTo: 'head',
        })),
  },
});

type Bundle = Record<string, { type: string; fileName: string; imports?: string[]; isEntry?: boolean; facadeModuleId?: string | null }>;

/** A chunk and everything it imports. */
function withImports(bundle: Bundle, name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name) || !bundle[name]) return seen;
  seen.add(name);
  bundle[name].imports?.forEach((each) => withImports(bundle, each, seen));
  return seen;
}

const patternOf = (path: string) => `${path.replace(/:\w+/g, '[^/]+')}/?`;

/** Reads one row per page (its addresses, then the numbers of its files) and asks for the files of an address. */
const script = (files: string[], rows: [string, ...number[]][]) => `const files=${JSON.stringify(files)},rows=${JSON.stringify(rows)};
window.preloadPage=path=>{const row=rows.find(([page])=>RegExp('^('+page+')$').test(path))??[];for(const each of row.slice(1).map(n=>files[n]))if(each){files[files.indexOf(each)]='';document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href:'/assets/'+each+'.js'}))}};
preloadPage(location.pathname)`;

const bare = (file: string) => file.replace(/^assets\/|\.js$/g, '');

/** The files of a page are asked for at once: of the first page before the shell runs, of the next when a link is pointed at. */
export const preloadPage = (): Plugin => ({
  name: 'preload-page',
  apply: 'build',
  generateBundle: {
    // after the chunks that held nothing but a stylesheet are gone
    order: 'post',
    handler(_options, bundle) {
      const all = bundle as Bundle;
      const chunks = Object.values(all);
      const known = withImports(all, chunks.find(({ isEntry }) => isEntry)?.fileName ?? '');
      const files: string[] = [];
      const numberOf = (file: string) => (files.includes(file) ? files.indexOf(file) : files.push(file) - 1);
      const rows = Object.values(site).map(({ nl, en, page }): [string, ...number[]] => {
        const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/features/${page}.tsx`));
        const needed = [...withImports(all, chunk?.fileName ?? '')].filter((file) => !known.has(file));
        return [`${patternOf(nl)}|/en${patternOf(en === '/' ? '' : en)}`, ...needed.map(bare).map(numberOf)];
      });
      this.emitFile({ type: 'asset', fileName: 'preload.js', source: script(files, rows) });
    },
  },
  transformIndexHtml: () => [{ tag: 'script', attrs: { src: '/preload.js', async: true }, injectTo: 'head-prepend' }],
});
