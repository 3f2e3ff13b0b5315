import { transformFile } from '@swc/core';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { swc } from '../../../tools/swc.mjs';

const isOurs = (url) => url.startsWith('file:') && !url.includes('/node_modules/');

/** A sibling that says `.js` is the `.ts` it will be made from. */
export async function resolve(specifier, context, next) {
  const url = /^(\.|file:)/.test(specifier) ? new URL(specifier, context.parentURL).href : '';
  const source = url.replace(/\.js(?=$|\?)/, '.ts');
  if (isOurs(source) && !existsSync(fileURLToPath(url)) && existsSync(fileURLToPath(source)))
    return { url: source, format: 'module', shortCircuit: true };
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!isOurs(url) || !/\.ts($|\?)/.test(url)) return next(url, context);
  const { code } = await transformFile(fileURLToPath(url), { ...swc, sourceMaps: 'inline' });
  return { format: 'module', source: code, shortCircuit: true };
}
