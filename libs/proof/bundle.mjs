/** The offline verifier as one file without imports of ours; `node bundle.mjs out.mjs` writes it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Answers the text of `verify-receipt.mjs`. */
export async function bundleVerifier() {
  const { output } = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'node20',
      ssr: join(import.meta.dirname, 'src', 'verify-receipt.ts'),
      rolldownOptions: { output: { format: 'es' } },
    },
  });
  return output[0].code;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(process.argv[2], await bundleVerifier());
