import compileMessage from 'icu-minify/compile';
import type { Plugin } from 'vite';

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
export const compilePhrases = (): Plugin => ({
  name: 'compile-phrases',
  apply: 'build',
  config: () => ({ resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } } }),
  transform(code, id) {
    if (!/phrases\.ts$/.test(id)) return null;
    const replaced = [...literalsOf(this.parse(code))]
      .filter(({ value }) => /[{<']/.test(value))
      .reverse()
      .reduce((text, { start, end, value }) => text.slice(0, start) + JSON.stringify(compileMessage(value)) + text.slice(end), code);
    return { code: replaced, map: null };
  },
});

const UNUSED = /zod\/v4\/(core\/(doc|json-schema-processors|memoizer|to-json-schema)|locales\/en)\.js$/;

/** The browser writes no JSON Schema, compiles no schema, reads no cyclic JSON and shows no English message of zod. */
export const leanZod = (): Plugin => ({
  name: 'lean-zod',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!UNUSED.test(id)) return null;
    const names = [...code.matchAll(/export (?:const|function|class) (\w+)/g)].map(([, name]) => `export const ${name} = () => {};`);
    const main = code.includes('export default') ? 'export default () => {};' : '';
    return { code: [...names, main].join('\n'), map: null };
  },
});

/** react-router names only its development files in `exports`; a release takes the others. */
export const releaseRouter = (): Plugin => ({
  name: 'release-router',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!/^react-router(\/dom)?$/.test(source)) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && found.id.replace('/dist/development/', '/dist/production/');
  },
  // a name for the debugger ties every part to the bundle, used or not
  transform: (code, id) =>
    id.includes('/react-router/dist/production/')
      ? {
          code: code.replace(/^\w+\.displayName = "[^"]*";$/gm, '').replace(/ = (React\d*\.forwardRef\()/g, ' = /*#__PURE__*/ $1'),
          map: null,
        }
      : null,
});
