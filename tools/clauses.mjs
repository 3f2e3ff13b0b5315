/** `npm run clauses`: which of the clauses the last test run proved; writes docs/clauses.md, and the same for the page with the promises. */
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './processes.mjs';

const RESULTS = inRoot('test-results');
const HEAD = `# The clauses and the tests that keep them

Written by \`npm run clauses\` from the last test run. A clause is kept when at least one test with its id in the title
passed and none failed.
Who: C candidate, R recruiter, A admin, V visitor, S system. Kind: F feature, D default, T text, N
non-functional.
`;

export function report() {
  const rows = judge(parseCsv(fs.readFileSync(inRoot('docs', 'clauses.csv'), 'utf8')), readResults());
  fs.writeFileSync(inRoot('docs', 'clauses.md'), asMarkdown(rows));
  fs.writeFileSync(inRoot('apps', 'web', 'public', 'clauses.json'), asJson(rows, new Date()));
  return rows;
}

/** Each clause with the passed tests that prove it; throws when a test claims a clause that does not exist. */
export function judge(clauses, results) {
  const tests = claims(results, new Set(clauses.map(({ platform }) => platform)));
  const known = new Set(clauses.map(({ id }) => id));
  const unknown = tests.flatMap(({ ids, title }) => ids.filter((id) => !known.has(id)).map((id) => `${id} in "${title}"`));
  if (unknown.length) throw new Error(`No such clause:\n  ${unknown.join('\n  ')}`);

  return clauses.map((clause) => {
    const proofs = tests.filter(({ ids }) => ids.includes(clause.id));
    const broken = proofs.some(({ status }) => status === 'failed');
    const passed = proofs.filter(({ status }) => status === 'passed').map(({ title }) => title);
    return { ...clause, proofs: broken ? [] : [...new Set(passed)].sort(), broken };
  });
}

export function print(rows) {
  for (const [platform, its] of byPlatform(rows)) {
    console.log(`\n${platform}: kept ${countKept(its)} of ${its.length}`);
    const missing = its.filter((row) => !isKept(row)).map(({ id, broken }) => (broken ? `${id} (a test fails)` : id));
    if (missing.length) console.log(`  not yet: ${missing.join(', ')}`);
  }
  console.log(`\nkept ${countKept(rows)} of ${rows.length}`);
}

const isKept = ({ proofs }) => proofs.length > 0;
const countKept = (rows) => rows.filter(isKept).length;
const byPlatform = (rows) => new Map(rows.map(({ platform }) => [platform, rows.filter((row) => row.platform === platform)]));

/** Quoted cells may hold commas and doubled quotes; none of ours holds a line break. */
export function parseCsv(text) {
  const cell = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g;
  const [names, ...lines] = text
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) => [...line.matchAll(cell)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain));
  return lines.map((line) => Object.fromEntries(names.map((name, i) => [name, line[i]])));
}

function readResults() {
  const files = fs.existsSync(RESULTS) ? fs.readdirSync(RESULTS).filter((name) => name.endsWith('.json')) : [];
  if (!files.length) throw new Error('There is no test run to read: run npm test first.');
  return files
    .flatMap((name) => JSON.parse(fs.readFileSync(path.join(RESULTS, name), 'utf8')).testResults)
    .flatMap(({ assertionResults }) => assertionResults);
}

/** Only what looks like an id of a platform is one: other words may stand in brackets too. */
function claims(results, platforms) {
  const marked = new RegExp(`\\[((?:${[...platforms].join('|')})-[^\\]]+)\\]\\s*`, 'g');
  return results.map(({ ancestorTitles = [], title, status }) => {
    const said = [...ancestorTitles, title].join(' ');
    return { status, title: said.replace(marked, '').trim(), ids: [...said.matchAll(marked)].flatMap(([, ids]) => ids.split(/,\s*/)) };
  });
}

/** What the page shows beside each promise: the tests that passed, or that one failed. A clause without tests is left out. */
export function asJson(rows, at) {
  const results = rows
    .filter((row) => isKept(row) || row.broken)
    .map(({ id, proofs, broken }) => [id, { state: broken ? 'broken' : 'kept', tests: proofs }]);
  return `${JSON.stringify({ testedOn: at.toISOString().slice(0, 10), results: Object.fromEntries(results) }, null, 1)}\n`;
}

function asMarkdown(rows) {
  const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
  const line = ({ id, statement, who, kind, proofs }) =>
    `| ${id} | ${cell(statement)} | ${who} | ${kind} | ${proofs.map(cell).join('<br>') || '*not yet*'} |`;
  const sections = [...byPlatform(rows)].map(
    ([platform, its]) => `
## ${platform}: ${countKept(its)} of ${its.length}

| id | statement | who | kind | kept by |
|---|---|---|---|---|
${its.map(line).join('\n')}
`,
  );
  return `${HEAD}\n**Kept: ${countKept(rows)} of ${rows.length}**\n${sections.join('')}`;
}

if (import.meta.filename === process.argv[1])
  try {
    print(report());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
