/** `node transpile.mjs [--watch] PROJECT …`: from `src` to `dist`, file by file, in a second or two. */
import { transformFile } from '@swc/core';
import fs from 'node:fs';
import path from 'node:path';
import { swc } from './swc.mjs';

const isSource = (name) => name.endsWith('.ts') && !/(spec|\.d)\.ts$/.test(name) && !name.split(path.sep).includes('testing');

async function one(from, to, name) {
  const target = path.join(to, name.replace(/\.ts$/, '.js'));
  const { code, map } = await transformFile(path.join(from, name), { ...swc, sourceMaps: true, outputPath: path.dirname(target) });
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(`${target}.map`, map);
  fs.writeFileSync(target, `${code}\n//# sourceMappingURL=${path.basename(target)}.map\n`);
}

/** A whole folder, made anew. */
export async function transpile(from, to) {
  fs.rmSync(to, { recursive: true, force: true });
  const names = fs.readdirSync(from, { recursive: true }).filter(isSource);
  await Promise.all(names.map((name) => one(from, to, name)));
}

function follow(from, to) {
  fs.watch(from, { recursive: true }, (_, name) => {
    if (name && isSource(name) && fs.existsSync(path.join(from, name))) one(from, to, name).catch(({ message }) => console.error(message));
  });
}

if (import.meta.filename === process.argv[1]) {
  const projects = process.argv.slice(2).filter((word) => word !== '--watch');
  const way = process.argv.includes('--watch') ? follow : transpile;
  await Promise.all(projects.map((project) => way(path.join(project, 'src'), path.join(project, 'dist'))));
}
