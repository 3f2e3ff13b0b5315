import { BUNDLE, COLUMNS, leafOf, plainHash, toHex, verifyBundle, type BundleVerdict, type BundleWrong, type Manifest } from './index.js';
import { aBundle, aRow, csvOf, filesOf, hashed, jsonOf, keyOf, node, withDigests, type Contents, type Row } from './testing/a-bundle.js';

const ours = keyOf('ours');
const stranger = keyOf('stranger');
const keys = [ours.published];
const SIZE = 24;
const log = Array.from({ length: SIZE }, (_, seq) => aRow(seq));
const isListed = ({ seq }: Row) => (seq as number) % 4 !== 1;
const FILTERED = { log, key: ours, isListed, filters: { outcome: 'ok' } };
const check = (contents: Contents, seen?: Map<number, string>): Promise<BundleVerdict> =>
  verifyBundle(filesOf(contents), { keys, hash: node, seen });
const lineOf = (row: Row) => `leaf ${String(row['seq'])} ${toHex(leafOf(node, row))}\n`;

describe('a bundle of the log', () => {
  it.each([
    ['whole', aBundle({ log, key: ours }), 24],
    ['filtered', aBundle(FILTERED), 18],
    ['empty', aBundle({ log: [aRow(0)], key: ours, isListed: () => false, filters: { actor: 'x' } }), 0],
  ])('%s is right as it was made, with the hash of Node and with the plain one', async (_, contents, events) => {
    // an empty copy has no row to name its columns
    for (const hash of [node, plainHash])
      expect(await verifyBundle(filesOf(contents), { keys, hash })).toMatchObject({ ok: true, events, key: 'ours' });
  });

  it('is held against checkpoints that were kept elsewhere', async () => {
    const manifest = JSON.parse(aBundle({ log: log.slice(0, 13), key: ours }).get(BUNDLE.manifest)!) as Manifest;
    const { tree_size: size, root } = manifest.checkpoint;
    const rewritten = aBundle({
      log: log.map((row) => (row['seq'] === 7 ? hashed({ ...row, action: 'rights.my-data' }) : row)),
      key: ours,
    });
    expect(await check(aBundle({ log, key: ours }), new Map([[size, root]]))).toMatchObject({ ok: true });
    expect(await check(rewritten)).toMatchObject({ ok: true });
    expect(await check(rewritten, new Map([[size, root]]))).toMatchObject({ ok: false, why: 'other-history' });
  });

  it.each(Object.values(BUNDLE))('without %s it says so', async (name) => {
    const contents = aBundle({ log, key: ours });
    contents.delete(name);
    expect(await check(contents)).toEqual({ ok: false, why: 'missing-file', file: name });
  });
});

/** The same numbers at every run. */
function randomOf(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return { below, pick: <T>(list: readonly T[]) => list[below(list.length)] };
}
type Random = ReturnType<typeof randomOf>;

const other = (value: unknown): unknown =>
  value === null
    ? 'x'
    : typeof value === 'number'
      ? value + 1
      : Array.isArray(value)
        ? [...(value as unknown[]), { op: 'set', field: 'email' }]
        : typeof value === 'object'
          ? { ...value, n: 9 }
          : `${value as string}0`;
const edited = (row: Row, column: string): Row => ({ ...row, [column]: other(row[column]) });
const put = (contents: Contents, rows: readonly Row[]) => contents.set(BUNDLE.json, jsonOf(rows)).set(BUNDLE.csv, csvOf(rows));
const manifestOf = (contents: Contents) => JSON.parse(contents.get(BUNDLE.manifest)!) as Manifest;
const withManifest = (contents: Contents, change: (manifest: Manifest) => void) => {
  const manifest = manifestOf(contents);
  change(manifest);
  return contents.set(BUNDLE.manifest, JSON.stringify(manifest));
};

type Told = { contents: Contents; names?: { row?: number; seq?: number; file?: string } };
type Made = typeof FILTERED;
type Tamper = (contents: Contents, rows: Row[], random: Random, made: Made) => Told;
const at = (random: Random, rows: readonly Row[]) => random.below(rows.length);

const TAMPERS: Readonly<Record<string, Tamper>> = {
  edit: (contents, rows, random) => {
    const n = at(random, rows);
    const column = random.pick(COLUMNS);
    // of a line whose content is gone, only the files know when it went
    const isNamed = column !== 'purged_at' || rows[n]['purged_at'] === null;
    rows[n] = edited(rows[n], column);
    return { contents: withDigests(put(contents, rows)), names: isNamed ? { row: n + 1 } : undefined };
  },
  'edit, hashes mended': (contents, rows, random) => {
    const n = at(random, rows);
    rows[n] = hashed(
      edited(
        rows[n],
        random.pick(COLUMNS.filter((name) => !['seq', 'salt', 'source_salt', 'purged_at', 'payload_hash', 'source_hash'].includes(name))),
      ),
    );
    return { contents: withDigests(put(contents, rows)), names: { row: n + 1 } };
  },
  'content called old': (contents, rows, random) => {
    const n = random.pick(rows.map((row, place) => (row['purged_at'] === null ? place : 0)).filter(Boolean));
    const nothing = {
      salt: null,
      source_salt: null,
      source_ip: null,
      actor_ref: null,
      target_ref: null,
      subject_ref: null,
      session_ref: null,
      source_agent: null,
    };
    rows[n] = { ...rows[n], ...nothing, changes: [], counts: {}, purged_at: '2028-11-20T00:00:00.000Z' };
    return { contents: put(contents, rows) };
  },
  drop: (contents, rows, random) => {
    const n = random.below(rows.length - 1);
    const [gone] = rows.splice(n, 1);
    return { contents: withDigests(put(contents, rows)), names: { seq: gone['seq'] as number } };
  },
  'drop, proof mended': (contents, rows, random, { filters }) => {
    const n = at(random, rows);
    const [gone] = rows.splice(n, 1);
    const line = lineOf(gone);
    contents.set(BUNDLE.tree, contents.get(BUNDLE.tree)!.replace(line, line.replace(/leaf \d+/, 'skip 1')));
    withManifest(contents, (manifest) => manifest.events--);
    return { contents: withDigests(put(contents, rows)), names: Object.keys(filters).length ? undefined : { seq: gone['seq'] as number } };
  },
  insert: (contents, rows, random) => {
    const n = at(random, rows);
    rows.splice(n, 0, random.below(2) ? rows[random.below(n + 1)] : hashed({ ...rows[n], action: 'audit.read' }));
    return { contents: withDigests(put(contents, rows)), names: {} };
  },
  swap: (contents, rows, random) => {
    const [one, two] = [random.below(rows.length - 1), 0];
    const then = one + 1 + random.below(rows.length - one - 1) + two;
    [rows[one], rows[then]] = [rows[then], rows[one]];
    return { contents: withDigests(put(contents, rows)), names: { row: one + 1 } };
  },
  'cut tail': (contents, rows, random) => {
    const kept = 1 + random.below(rows.length - 1);
    const first = rows[kept]['seq'] as number;
    return { contents: withDigests(put(contents, rows.slice(0, kept))), names: { seq: first } };
  },
  'cut tail, proof too': (contents, rows, random) => {
    const kept = 1 + random.below(rows.length - 1);
    const tree = contents.get(BUNDLE.tree)!;
    contents.set(BUNDLE.tree, tree.slice(0, tree.indexOf(lineOf(rows[kept]))));
    withManifest(contents, (manifest) => (manifest.events = kept));
    return { contents: withDigests(put(contents, rows.slice(0, kept))), names: {} };
  },
  're-chain': (_, rows, random, made) => {
    const n = rows[at(random, rows)]['seq'];
    const forged = made.log.map((row) =>
      row['seq'] === n ? hashed(edited(row, random.pick(['action', 'outcome', 'actor_ref', 'at']))) : row,
    );
    const fresh = aBundle({ ...made, log: forged });
    // all made anew but the signatures, for which one needs the key
    const [was, is] = [manifestOf(aBundle(made)), manifestOf(fresh)];
    return {
      contents: withManifest(fresh, (manifest) =>
        Object.assign(manifest, { signature: was.signature, checkpoint: { ...is.checkpoint, signature: was.checkpoint.signature } }),
      ),
    };
  },
  clock: (contents, rows, random) => {
    const when = new Date(Date.UTC(2026, 5, 1) + random.below(1e9)).toISOString();
    if (random.below(3))
      return { contents: withManifest(contents, (manifest) => (random.below(2) ? (manifest.at = when) : (manifest.checkpoint.at = when))) };
    const n = at(random, rows);
    rows[n] = { ...rows[n], at: when };
    return { contents: withDigests(put(contents, rows)), names: { row: n + 1 } };
  },
  key: (_, rows, random, made) => {
    const key = random.below(2) ? stranger : keyOf('stranger', 'ours');
    const n = rows[at(random, rows)]['seq'];
    return { contents: aBundle({ ...made, key, log: made.log.map((row) => (row['seq'] === n ? hashed(edited(row, 'action')) : row)) }) };
  },
  'another file': (contents, rows, random) => {
    const name = random.pick([BUNDLE.csv, BUNDLE.tree, BUNDLE.keys, BUNDLE.verifier]);
    const n = at(random, rows);
    if (name === BUNDLE.csv)
      contents.set(
        name,
        csvOf(rows.map((row, place) => (place === n ? edited(row, random.pick(['outcome', 'action', 'actor_ref', 'counts'])) : row))),
      );
    else if (name === BUNDLE.tree)
      contents.set(name, contents.get(name)!.replace(lineOf(rows[n]), lineOf(hashed(edited(rows[n], 'action')))));
    else contents.set(name, `${contents.get(name)!} `);
    return { contents, names: { file: name, ...(name === BUNDLE.csv && { row: n + 1 }) } };
  },
  manifest: (contents, _, random) => ({
    contents: withManifest(contents, (manifest) =>
      Object.assign(
        manifest,
        random.pick([
          { reason: 'iets anders' },
          { filters: { ...manifest.filters, actor: 'x' } },
          { events: manifest.events + 1 },
          { id: 'other' },
          { checkpoint: { ...manifest.checkpoint, prev: 'aa' } },
        ]),
      ),
    ),
  }),
};

describe('tampering', () => {
  it('1,000 times at random: found every time, and the first bad row is named where there is one', async () => {
    const random = randomOf(26);
    const kinds = Object.keys(TAMPERS);
    const made: readonly Made[] = [FILTERED, { log, key: ours, isListed: () => true, filters: {} as Made['filters'] }];
    const bundles = made.map(aBundle);
    const missed: unknown[] = [];
    const count = { found: 0, named: 0, nameable: 0 };
    for (let n = 0; n < 1000; n++) {
      const kind = kinds[n % kinds.length];
      const which = random.below(2);
      const rows = log.filter(made[which].isListed).map((row) => ({ ...row }));
      const { contents, names } = TAMPERS[kind](new Map(bundles[which]), rows, random, made[which]);
      const verdict = (await check(contents)) as BundleWrong;
      if (verdict.ok === false) count.found++;
      if (names) count.nameable++;
      const isNamed =
        names !== undefined &&
        (verdict.row ?? verdict.seq) !== undefined &&
        Object.entries(names).every(([name, value]) => verdict[name as keyof BundleWrong] === value);
      const isFileNamed = names?.file !== undefined && verdict.file === names.file;
      if (isNamed || isFileNamed) count.named++;
      if (verdict.ok || (names && !isNamed && !isFileNamed)) missed.push({ kind, names, verdict });
    }
    console.log(`tampers: 1000, found: ${count.found}, a row or file to name: ${count.nameable}, named: ${count.named}`);
    expect(missed.slice(0, 5)).toEqual([]);
    expect(count.found).toBe(1000);
  }, 60_000);
});
