/** `npm run packs:lint`: every fault of every policy pack; one that nobody gave a reason for ends with code 1. `--build`: only what stops a build. */
import fs from 'node:fs';
import { inRoot } from './processes.mjs';
import { parseCsv } from './clauses.mjs';

const SPECS = ['libs', 'apps'];
const ID = /\[((?:JOBNL|JOBNER|JOBPORT|SF|SECOND)-[^\]]+)\]/g;

/** The clause ids that a test names in its title. */
export function testedIds(folders = SPECS.map((name) => inRoot(name))) {
  const files = folders.flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /spec\.tsx?$/.test(entry.name) && !/node_modules|[\\/]dist/.test(entry.parentPath))
      .map((entry) => fs.readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8')),
  );
  return new Set(files.flatMap((text) => [...text.matchAll(ID)].flatMap(([, ids]) => ids.split(/,\s*/))));
}

export const readClauses = () => parseCsv(fs.readFileSync(inRoot('docs', 'clauses.csv'), 'utf8'));

async function main() {
  const { PACKS } = await import('@helder/policy');
  const { lintPack, unknownOf, stopsBuild, KNOWN, keyOf } = await import('@helder/policy/lint/index.js');
  const isForBuild = process.argv.includes('--build');
  const facts = { clauses: readClauses(), tested: testedIds() };
  const findings = Object.values(PACKS).flatMap((pack) => lintPack(pack, facts));
  const reasons = new Map(KNOWN.map((each) => [keyOf(each), each.why]));
  for (const each of findings) {
    const why = reasons.get(keyOf(each));
    if (why && process.argv.includes('--all')) console.log(`known  ${keyOf(each)}: ${each.says}. ${why}`);
  }
  const news = unknownOf(findings).filter((each) => !isForBuild || stopsBuild(each));
  for (const { pack, place, fault, says } of news) console.error(`${pack}: ${place}: ${fault}: ${says}`);
  const found = new Set(findings.map(keyOf));
  for (const each of KNOWN.filter((each) => !isForBuild && !found.has(keyOf(each))))
    console.log(`no longer found, its reason can go: ${keyOf(each)}`);
  const known = findings.length - news.length;
  console.log(`${Object.keys(PACKS).length} packs: ${known} known findings (--all shows them), ${news.length} new`);
  process.exitCode = news.length > 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) await main();
