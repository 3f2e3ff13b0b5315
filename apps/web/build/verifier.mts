import type { Plugin } from 'vite';
// @ts-expect-error a plain script of the library, without types
import { bundleVerifier, VERIFIERS } from '../../../libs/proof/bundle.mjs';

/** The offline verifiers lie beside the pages, each as one file to keep. */
export const verifier = (): Plugin => ({
  name: 'verifier',
  apply: 'build',
  async generateBundle() {
    for (const name of VERIFIERS as string[])
      this.emitFile({ type: 'asset', fileName: `${name}.mjs`, source: (await bundleVerifier(name)) as string });
  },
});
