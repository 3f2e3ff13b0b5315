import compileMessage from 'icu-minify/compile';
import localesPlugin from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

const KIB = 1024;
const TEXT = /\.(js|css|html|svg|json)$/;

/** Text files get a .br and a .gz beside them, so that the server compresses nothing while it serves. */
const precompress = (): Plugin => {
  let root = '';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: (config) => void (root = resolve(config.root, config.build.outDir)),
    closeBundle() {
      for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !TEXT.test(entry.name)) continue;
        const path = join(entry.parentPath, entry.name);
        const bytes = readFileSync(path);
        if (bytes.length <= KIB) continue;
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
      }
    },
  };
};

/** The letters of the first paint are asked for together with the stylesheet, not after it. */
const preloadFont = (name: string): Plugin => ({
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

type Node = { type: string; value?: unknown; start: number; end: number; [key: string]: unknown };

function* literalsOf(node: unknown): Generator<Node & { value: string }> {
  if (Array.isArray(node)) for (const each of node) yield* literalsOf(each);
  else if (node && typeof node === 'object') {
    const { type, value } = node as Node;
    if (type === 'Literal' && typeof value === 'string') yield node as Node & { value: string };
    else for (const each of Object.values(node)) yield* literalsOf(each);
  }
}

/** Phrases are read as ICU at build time, so that no page carries the parser. */
const compilePhrases = (): Plugin => ({
  name: 'compile-phrases',
  apply: 'build',
  config: () => ({ resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } } }),
  transform(code, id) {
    if (!/phrases\.ts$/.test(id)) return null;
    const replaced = [...literalsOf(this.parse(code))]
      .filter(({ value }) => /[{<']/.test(value))
      .reverse()
      .reduce(
        (text, { start, end, value }) => text.slice(0, start) + JSON.stringify(compileMessage(value)) + text.slice(end),
        code,
      );
    return { code: replaced, map: null };
  },
});

const UNUSED = /zod\/v4\/(core\/(to-json-schema|json-schema-processors)|locales\/en)\.js$/;

/** The browser writes no JSON Schema and shows no English message of zod; both hang on every schema otherwise. */
const leanZod = (): Plugin => ({
  name: 'lean-zod',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!UNUSED.test(id)) return null;
    const names = [...code.matchAll(/export (?:const|function|class) (\w+)/g)].map(
      ([, name]) => `export const ${name} = () => ({});`,
    );
    const main = code.includes('export default') ? 'export default () => ({});' : '';
    return { code: [...names, main].join('\n'), map: null };
  },
});

/** react-router names only its development files in `exports`; a release takes the others. */
const releaseRouter = (): Plugin => ({
  name: 'release-router',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!/^react-router(\/dom)?$/.test(source)) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && found.id.replace('/dist/development/', '/dist/production/');
  },
});

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../node_modules/.vite/web',
  plugins: [
    react(),
    { ...localesPlugin.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' },
    compilePhrases(),
    leanZod(),
    releaseRouter(),
    preloadFont('source-sans-3-latin-wght-normal'),
    precompress(),
  ],
  resolve: { conditions: ['@helder/source', ...defaultClientConditions] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // the content security policy allows no data: source
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // what every page needs, in two files: the libraries stay the same from release to release
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'base',
              priority: 2,
              test: /node_modules\/(react|react-dom|scheduler|react-router|@tanstack|use-intl|icu-minify|@formatjs|zod)\//,
            },
            {
              name: 'shell',
              priority: 1,
              test: /src\/(lib\/(?!form|mistakes|schema|upload)|ui\/(answered|button|classes|failure|icon|lists|mark|page|phrases|skeleton|status)\.)/,
            },
          ],
        },
      },
    },
  },
  server: { port: 4200, proxy: { '/api': `http://localhost:${process.env['PORT'] || 3000}` } },
});
