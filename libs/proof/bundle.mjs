/** The offline verifiers, each one file without imports of ours; `node bundle.mjs <folder>` writes them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

export const VERIFIERS = ['verify-receipt', 'verify-audit'];

/** Answers the text of a verifier. */
export async function bundleVerifier(name) {
  const { output } = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'node20',
      ssr: join(import.meta.dirname, 'src', `${name}.ts`),
      rolldownOptions: { output: { format: 'es' } },
    },
  });
  return output[0].code;
}

/** Writes all of them into a folder. */
export async function writeVerifiers(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of VERIFIERS) writeFileSync(join(folder, `${name}.mjs`), await bundleVerifier(name));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await writeVerifiers(process.argv[2]);
