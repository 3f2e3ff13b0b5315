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

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../node_modules/.vite/web',
  plugins: [
    react(),
    { ...localesPlugin.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' },
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
  },
  server: { port: 4200, proxy: { '/api': 'http://localhost:3000' } },
});
