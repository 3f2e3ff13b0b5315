import type { Plugin } from 'vite';
// @ts-expect-error a plain script of the library, without types
import { bundleVerifier } from '../../../libs/proof/bundle.mjs';

/** The offline verifier lies beside the pages, as one file to keep. */
export const verifier = (): Plugin => ({
  name: 'verifier',
  apply: 'build',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'verify-receipt.mjs', source: (await bundleVerifier()) as string });
  },
});
