import { disclose, isNamed, startOfMonth, type ProfileFields, type ShownLevel } from '@helder/policy';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { addOrganisation } from '../testing/accounts.js';
import { aPerson, type Person } from '../testing/people.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';
import { toView } from '../visibility/visibility.module.js';
import { placeOf, rowOf } from './search-row.rules.js';
import { WRITE_ROW } from './search-row.sql.js';

/** A world is a pool, a way in which one person may not be found, a question and a reader. */
const [POOLS, OTHERS, QUESTIONS, SEED] = [11, 23, 9, 20261120];
const LATER = new Date(NOON.getTime() + 300 * 86_400_000);

let started: Started;
let readers: Person[];
let organisation: string;
beforeAll(async () => {
  started = await startApp({ floodLimit: 1_000_000 });
  const group = 'Kade Groep';
  const own = { name: 'Kadewerf B.V.', kvk: '55566677', mailDomain: 'post.kadewerf.example', group, at: NOON };
  organisation = await addOrganisation(started.owner, own);
  const sister = await addOrganisation(started.owner, { ...own, name: 'Zuster', kvk: '55566688', mailDomain: 'zuster.example' });
  readers = [await aPerson(started, 'recruiter', { organisation }), await aPerson(started, 'recruiter', { organisation: sister })];
});
afterAll(() => started.stop());

const some = (codes: string[], most: number) => fc.uniqueArray(fc.constantFrom(...codes), { maxLength: most });
const [SECTORS, FUNCTIONS, REGIONS] = [
  ['care', 'it'],
  ['nurse', 'cook', 'lawyer'],
  ['groningen', 'zeeland'],
];
const [NAMES, WORDS] = [
  ['Anna Kok', 'Bram de Boer', 'Ottilie Kastanjeboom', 'Noor Zeeland'],
  ['zorg', 'rustig', 'kastanje', 'verpleegkundige', 'groningen'],
];
const PROFILE: fc.Arbitrary<ProfileFields> = fc.record(
  {
    name: fc.constantFrom(...NAMES),
    headline: fc.constantFrom(...WORDS),
    summary: some(WORDS, 4).map((words) => words.join(' ')),
    sector: fc.constantFrom(...SECTORS),
    function: fc.constantFrom(...FUNCTIONS),
    specialisms: some(['intensive-care', 'tax'], 2),
    skills: some(['triage', 'sql'], 2),
    years: fc.constantFrom(1, 4, 9, 31),
    education: some(['hbo', 'phd'], 2).map((levels) => levels.map((level) => ({ level, school: 'Hanzehof' }))),
    languages: some(['nl', 'fy'], 2).map((languages) => languages.map((language) => ({ language }))),
    region: fc.constantFrom(...REGIONS),
    availability: fc.constantFrom('2026-11-01', '2027-01-15', '2027-11-01'),
    rate: fc.constantFrom(20, 55, 140),
  },
  { requiredKeys: ['name'] },
);
type Invented = { fields: ProfileFields; level: ShownLevel; daysAgo: number };
const PERSON: fc.Arbitrary<Invented> = fc.record({
  fields: PROFILE,
  level: fc.constantFrom<ShownLevel>('anonymous', 'recruiters', 'anonymous', 'recruiters', 'on-interest', 'public'),
  daysAgo: fc.integer({ min: 0, max: 400 }),
});
const word = fc.constantFrom(...WORDS, ...NAMES.flatMap((name) => name.split(' ')), 'nurse', 'triage', 'jurist', 'hanzehof');
const typed = fc.oneof(
  word,
  fc.tuple(word, word).map(([a, b]) => `${a} ${b}`),
  fc.tuple(word, word).map(([a, b]) => `${a} or ${b}`),
  fc.tuple(word, word).map(([a, b]) => `"${a} ${b}" -${b}`),
  word.map((each) => `-${each}`),
);
const QUESTION = fc
  .record(
    {
      q: typed,
      sector: fc.constantFrom(...SECTORS, 'care,it'),
      function: fc.constantFrom(...FUNCTIONS),
      specialism: fc.constantFrom('intensive-care', 'tax'),
      region: fc.constantFrom(...REGIONS),
      education: fc.constantFrom('hbo', 'phd'),
      years: fc.constantFrom('0-2', '15+', '5-10,15+'),
      language: fc.constantFrom('nl', 'fy'),
      availability: fc.constantFrom('now', 'later'),
      maxRate: fc.constantFrom('60', '200'),
      sort: fc.constantFrom('relevance', 'newest'),
    },
    { requiredKeys: [] },
  )
  // most people fit few filters, so most questions have few
  .chain((all) => fc.subarray(Object.entries(all), { maxLength: 3 }))
  .map((entries) => `?${new URLSearchParams(entries)}`);

const invent = (n: number) => ({ account: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, id: randomUUID() });
type Ids = ReturnType<typeof invent>;

/** A person in the pool, by the rules the product writes rows by. */
async function add({ account, id }: Ids, { fields, level, daysAgo }: Invented) {
  await started.owner.query(
    `insert into account (id, email, name, role, language, password_hash, state, registered_at, subject_ref) values ($1, $2, $3, 'candidate', 'nl', '', 'active', $4, $5)`,
    [account, `${account}@helder.test`, fields.name, NOON, account],
  );
  const at = new Date(NOON.getTime() - daysAgo * 86_400_000);
  const disclosed = disclose(fields, level, { rate: true })!;
  const recency = isNamed(level) ? at : startOfMonth(at);
  const cvText = isNamed(level) ? 'Kastanje in mijn cv' : null;
  const handle = level === 'on-interest' ? 'Rustige Reiger' : null;
  const disclosure = {
    level,
    disclosed,
    handle,
    cv: null,
    photo: null,
    cvText,
    area: null,
    email: null,
    granted: [],
    until: LATER,
    recency,
  };
  const candidate = { id: account, subjectRef: account };
  await started.owner.query(
    WRITE_ROW,
    rowOf(
      candidate,
      disclosure,
      toView(disclosure, id),
      placeOf(disclosure, NOON, () => daysAgo / 401),
    ),
  );
}

/** Ways in which the readers may not find somebody; the row itself is there or not, and comes back for the next. */
const hideBy = (what: string) => async (account: string) => {
  await started.owner.query(
    `insert into exclusion (id, account_id, name, kvk, mail_domain, organisation_id, made_at)
     select gen_random_uuid(), $1, name, kvk, mail_domain, organisation_id, $3 from jsonb_populate_record(null::exclusion, $2)`,
    [account, { name: 'x', ...JSON.parse(what) }, NOON],
  );
};
const WAYS: Record<string, (account: string) => Promise<unknown>> = {
  'no row': (account) => started.owner.query('delete from candidate_search where candidate_id = $1', [account]),
  expired: (account) => started.owner.query('update candidate_search set visible_until = $2 where candidate_id = $1', [account, NOON]),
  'hides from the organisation': (account) => hideBy(JSON.stringify({ organisation_id: organisation }))(account),
  'hides from its number': hideBy('{"kvk":"55566677"}'),
  'hides from a mail domain above its own': hideBy('{"mail_domain":"kadewerf.example"}'),
  'hides from its group by name': hideBy('{"name":"kade groep"}'),
};

type Answer = { status: number; text?: string; body: unknown; headers: Record<string, string> };
const bytesOf = ({ status, text, body, headers }: Answer) =>
  JSON.stringify([
    status,
    headers['content-type'],
    headers['content-length'],
    (text ?? (body as Buffer).toString('base64')).replace(/"requestId":"[^"]*"/, ''),
  ]);
async function ask(paths: readonly string[]): Promise<string[]> {
  const asking = readers.flatMap(({ headers }) =>
    paths.map((path) => started.http.get(`/api/candidates${path}`).set(headers).buffer(true)),
  );
  return (await Promise.all(asking)).map(bytesOf);
}
type Page = { items?: { id: string }[]; isNamedOnly?: boolean; next?: string };
const pageIn = (bytes: string): Page => {
  const [status, , , text] = JSON.parse(bytes) as [number, string, string, string];
  return status === 200 ? JSON.parse(text) : {};
};

it('[SF-INZAGE-h] in two thousand worlds every answer is, byte for byte, the answer of a world in which the person never was', async () => {
  const pools = fc.sample(
    fc.tuple(
      fc.array(PERSON, { minLength: OTHERS, maxLength: OTHERS }),
      PERSON,
      fc.array(QUESTION, { minLength: QUESTIONS, maxLength: QUESTIONS }),
    ),
    {
      numRuns: POOLS,
      seed: SEED,
    },
  );
  let [worlds, seen, unnamed] = [0, 0, 0];
  for (const [n, [others, person, questions]] of pools.entries()) {
    await started.owner.query(`delete from account where role = 'candidate'`);
    const ids = others.map((_, at) => invent(at));
    for (const [at, other] of others.entries()) await add(ids[at], other);
    // who shows the same as another is in an answer together with that other, or not at all
    const twin = invent(900);
    await add(twin, others[0]);
    const me = invent(999);
    const own = person.fields;
    const aimed = [`?q=${own.name.split(' ')[0]}`, own.function && own.region && `?function=${own.function}&region=${own.region}`];
    const first = await ask(['']);
    const { next } = pageIn(first[0]);
    const paths = [
      ...questions,
      ...aimed,
      '',
      next ? `?after=${next}` : '?sort=relevance',
      `/${me.id}`,
      `/${me.id}/cv`,
      `/${ids[1].id}`,
    ].filter((path): path is string => path !== undefined);
    const without = await ask(paths);
    for (const bytes of without) {
      const { items = [], next: more } = pageIn(bytes);
      if (!more) expect(items.some(({ id }) => id === twin.id)).toBe(items.some(({ id }) => id === ids[0].id));
    }
    for (const [way, hide] of Object.entries(WAYS)) {
      await add(me, person);
      await hide(me.account);
      for (const [at, bytes] of (await ask(paths)).entries()) {
        const world = [n, way, paths[at % paths.length]];
        expect([...world, bytes]).toEqual([...world, without[at]]);
        worlds++;
      }
      await started.owner.query('delete from account where id = $1', [me.account]);
    }
    await add(me, person);
    for (const [at, bytes] of (await ask(paths)).entries()) {
      if (bytes !== without[at]) seen++;
      // from two things asked at once on, fewer than five without a name are as good as none
      if (isNamed(person.level) || !pageIn(bytes).isNamedOnly) continue;
      expect([n, paths[at % paths.length], bytes]).toEqual([n, paths[at % paths.length], without[at]]);
      unnamed++;
    }
  }
  process.stdout.write(
    `${worlds} worlds without a person, ${unnamed} with one too few to be shown, ${seen} answers with the person in them\n`,
  );
  expect(worlds).toBeGreaterThanOrEqual(2_000);
  // so that the others prove something
  expect(seen).toBeGreaterThan(100);
  expect(unnamed).toBeGreaterThan(20);
}, 60_000);
