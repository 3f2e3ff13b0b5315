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

/** The files of the page that is opened are asked for at once, not after the shell has run. */
export const preloadPage = (): Plugin => ({
  name: 'preload-page',
  apply: 'build',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const withImports = (name: string, seen = new Set<string>()): Set<string> => {
      if (seen.has(name)) return seen;
      seen.add(name);
      const chunk = bundle[name];
      if (chunk?.type === 'chunk') chunk.imports.forEach((each) => withImports(each, seen));
      return seen;
    };
    const entry = chunks.find(({ isEntry }) => isEntry);
    const known = withImports(entry?.fileName ?? '');
    const filesOf = (page: string) => {
      const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/features/${page}.tsx`));
      return chunk ? [...withImports(chunk.fileName)].filter((file) => !known.has(file)) : [];
    };
    const patternOf = (path: string) => `^${path.replace(/:\w+/g, '[^/]+')}/?$`;
    const rows = Object.values(site).map(({ nl, en, page }) => [
      patternOf(nl),
      patternOf(`/en${en === '/' ? '' : en}`),
      filesOf(page),
    ]);
    const source = `const row=${JSON.stringify(rows)}.find(([nl,en])=>new RegExp(nl).test(location.pathname)||new RegExp(en).test(location.pathname));
for(const file of row?.[2]??[])document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href:'/'+file}));`;
    this.emitFile({ type: 'asset', fileName: 'preload.js', source });
  },
  transformIndexHtml: () => [{ tag: 'script', attrs: { src: '/preload.js', async: true }, injectTo: 'head-prepend' }],
});
