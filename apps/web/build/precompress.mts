import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const KIB = 1024;
const TEXT = /\.(js|css|html|svg|json)$/;

/** Text files get a .br and a .gz beside them, so that the server compresses nothing while it serves. */
export const precompress = (): Plugin => {
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
