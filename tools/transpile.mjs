/** `node transpile.mjs [--watch] PROJECT …`: from `src` to `dist`, file by file, in a second or two. */
import { transformFile } from '@swc/core';
import fs from 'node:fs';
import path from 'node:path';
import { swc } from './swc.mjs';

const isSource = (name) => name.endsWith('.ts') && !/spec\.ts$/.test(name) && !name.split(path.sep).includes('testing');

async function one(project, name) {
  const target = path.join(project, 'dist', name.replace(/\.ts$/, '.js'));
  const { code, map } = await transformFile(path.join(project, 'src', name), {
    ...swc,
    sourceMaps: true,
    outputPath: path.dirname(target),
  });
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(`${target}.map`, map);
  fs.writeFileSync(target, `${code}\n//# sourceMappingURL=${path.basename(target)}.map\n`);
}

async function whole(project) {
  fs.rmSync(path.join(project, 'dist'), { recursive: true, force: true });
  const names = fs.readdirSync(path.join(project, 'src'), { recursive: true }).filter(isSource);
  await Promise.all(names.map((name) => one(project, name)));
}

function follow(project) {
  fs.watch(path.join(project, 'src'), { recursive: true }, (_, name) => {
    if (name && isSource(name) && fs.existsSync(path.join(project, 'src', name)))
      one(project, name).catch(({ message }) => console.error(message));
  });
}

const projects = process.argv.slice(2).filter((word) => word !== '--watch');
if (process.argv.includes('--watch')) projects.forEach(follow);
else await Promise.all(projects.map(whole));
