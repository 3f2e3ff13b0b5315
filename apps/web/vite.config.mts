import localesPlugin from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compilePhrases, leanSchemas, leanZod, releaseRouter } from './build/lean.mts';
import { precompress } from './build/precompress.mts';
import { preloadFont, preloadPage } from './build/preload.mts';
import { verifier } from './build/verifier.mts';

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../node_modules/.vite/web',
  plugins: [
    react(),
    { ...localesPlugin.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' },
    compilePhrases(),
    leanZod(),
    leanSchemas(),
    releaseRouter(),
    preloadPage(),
    preloadFont('source-sans-3-latin-wght-normal'),
    verifier(),
    precompress(),
  ],
  resolve: { conditions: ['@helder/source', ...defaultClientConditions] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // the content security policy allows no data: source
    assetsInlineLimit: 0,
    // scripts are preloaded by preload.js, which knows them per page; stylesheets still wait with their page
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : files.filter((file) => file.endsWith('.css'))),
    },
    reportCompressedSize: false,
    // what every page needs, in two files: the libraries stay the same from release to release
    rolldownOptions: {
      treeshake: { propertyReadSideEffects: false },
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
              test: /src\/(lib\/(activity|call|dates|links|phrases|query|session|session-end|site\.data|storage|title|zod)\.|ui\/(answered|button|classes|failure|icon|lists|mark|page|phrases|skeleton|status)\.)/,
            },
          ],
        },
      },
    },
  },
  server: { port: 4200, proxy: { '/api': `http://localhost:${process.env['PORT'] || 3000}` } },
});
