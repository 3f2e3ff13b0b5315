import compileMessage from 'icu-minify/compile';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

type Node = { type: string; value?: unknown; start: number; end: number; [key: string]: unknown };

function* nodesOf(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const each of node) yield* nodesOf(each);
  else if (node && typeof node === 'object') {
    if (typeof (node as Node).type === 'string') yield node as Node;
    for (const each of Object.values(node)) yield* nodesOf(each);
  }
}

/** The text with each of these pieces replaced, from the last to the first. */
const replacing = (code: string, nodes: Node[], by: (node: Node) => string) =>
  nodes.reduceRight((text, node) => text.slice(0, node.start) + by(node) + text.slice(node.end), code);

/** Phrases are read as ICU at build time, so that no page carries the parser. */
export const compilePhrases = (): Plugin => ({
  name: 'compile-phrases',
  apply: 'build',
  config: () => ({ resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } } }),
  transform(code, id) {
    if (!/phrases\.ts$/.test(id)) return null;
    const messages = [...nodesOf(this.parse(code))].filter(
      ({ type, value }) => type === 'Literal' && typeof value === 'string' && /[{<']/.test(value),
    );
    return { code: replacing(code, messages, ({ value }) => JSON.stringify(compileMessage(value as string))), map: null };
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

const SOURCES = ['../../../libs/contract/src', '../../../libs/policy/src', '../src'].map((path) => join(import.meta.dirname, path));

/** Every name that our own code calls on something, such as `optional`. */
const calledNames = () =>
  SOURCES.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(/\.(\w+)\(/g)].map(([, name]) => name)),
  );

/** A method of a schema ties its part of zod to the bundle: those that nobody calls are left out, as is the compiler of objects. */
export const leanSchemas = (): Plugin => {
  // zod itself calls the first three
  const kept = new Set(['check', 'clone', 'safeParse', ...calledNames()]);
  return {
    name: 'lean-schemas',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('zod/v4/classic/schemas.js')) return null;
      const unused = [...nodesOf(this.parse(code))]
        .filter(({ type, method, key }) => type === 'Property' && method && !kept.has(String((key as { name?: string }).name)))
        .map((node) => ({ ...node, end: node.end + Number(code[node.end] === ',') }));
      return { code: replacing(code, unused, () => '').replace('core.$ZodObjectJIT', 'core.$ZodObject'), map: null };
    },
  };
};

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
