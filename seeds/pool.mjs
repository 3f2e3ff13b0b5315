import 'reflect-metadata';
import { hash } from '@node-rs/argon2';
import { DEFAULT_PACK, disclose, graceUntil, hasProfiles, isNamed, makeHandle, packOf, startOfMonth, visibleUntil } from '@helder/policy';
import { levelFor } from './levels.mjs';
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { copyInto, iso, json } from './pool/copy.mjs';
import { profileOf } from './pool/people.mjs';
import { randomOf } from './pool/random.mjs';

const { values } = parseArgs({
  options: { candidates: { type: 'string' }, seed: { type: 'string', default: '1' }, today: { type: 'string' } },
});
const count = Number(values.candidates);
if (!Number.isInteger(count) || count < 1) {
  console.error('How many? For example: npm run seed -- --candidates 100000 --seed 1');
  process.exit(1);
}
const BATCH = 2000;
const api = (path) => import(`../apps/api/dist/${path}.js`);
const [{ Notices }, { placeOf, rowOf }, { insertRowsFrom }, { toView }] = await Promise.all(
  ['consent/notices.service', 'search/search-row.rules', 'search/search-row.sql', 'visibility/visibility.rules'].map(api),
);

const today = values.today ? new Date(values.today) : new Date();
const pack = packOf(process.env.POLICY_PACK || DEFAULT_PACK);
if (!hasProfiles(pack)) {
  console.error('Nobody can be found on this platform: there is no pool to plant.');
  process.exit(1);
}
const { period, grace, levels } = pack.visibility;
const NO_END = new Date('9999-12-31T00:00:00Z');
const notice = new Notices({ pack }, { now: () => today }).of('be-found', 'nl');
const method = json({ channel: 'system', ui_version: '', control_id: 'seed', default_state: 'off', action: 'planted' });
const random = randomOf(values.seed);
// the hash of bytes nobody kept: no password opens these accounts
const secret = await hash(randomBytes(32));

const owner = new pg.Client(process.env.DATABASE_URL);
await owner.connect();
const letter = `pool-${values.seed}-`;
if ((await owner.query('select from account where email = $1', [`${letter}1@helder.invalid`])).rowCount) {
  console.log(`The pool of seed ${values.seed} was planted before. Choose another --seed to add more.`);
  await owner.end();
  process.exit(0);
}
await owner.query(
  'create unlogged table if not exists pool_planting (n int, content json, title text, skills text, profile text, cv text); truncate pool_planting',
);
await owner.query(
  `insert into evidence.notice (sha256, purpose, version, language, content, first_shown_at) values ($1, $2, $3, $4, $5, $6) on conflict (sha256) do nothing`,
  [notice.sha256, notice.purpose, notice.version, notice.language, JSON.stringify(notice), today],
);

const began = Date.now();
const into = {
  account: await copyInto('account (id, email, name, role, language, password_hash, state, registered_at, confirmed_at, subject_ref)'),
  profile: await copyInto('profile (account_id, version, draft, draft_saved_at, published, published_at)'),
  visibility: await copyInto(
    'visibility (account_id, version, level, handle, switches, activated_at, visible_until, grace_until, changed_at)',
  ),
  consent: await copyInto(
    'evidence.consent_event (id, record_id, subject_ref, purpose, state, type, at, valid_until, duration_rule, notice_version, notice_sha256, language, method)',
  ),
  planting: await copyInto('pool_planting (n, content, title, skills, profile, cv)'),
};
const { account, ...others } = into;
for (let n = 1; n <= count; n++) {
  plant(n);
  if (n % BATCH && n < count) continue;
  // the others refer to the accounts
  await account.send();
  await Promise.all(Object.values(others).map((table) => table.send()));
}
await Promise.all(Object.values(into).map((table) => table.end()));
const copied = Date.now();
console.log(`${count} people in ${seconds(copied - began)}: ${perSecond(count, copied - began)} a second`);

const found = await buildRows(2);
await owner.query('drop table pool_planting');
console.log(`${found} search rows in ${seconds(Date.now() - copied)}: ${perSecond(found, Date.now() - copied)} a second`);
await owner.query('analyze account, profile, visibility, candidate_search');
await owner.end();

function plant(n) {
  const candidate = { id: random.uuid(), subjectRef: random.text(22, 'abcdefghijkmnpqrstuvwxyz23456789') };
  const fields = profileOf(random, today);
  const publishedAt = new Date(today.getTime() - Math.floor(random.next() ** 2 * 300 * 86_400_000) - random.whole(0, 86_400_000));
  const level = levelFor(random.pickSkewed(['recruiters', 'recruiters', 'anonymous', 'anonymous', 'hidden']), levels);
  const switches = { ...(random.chance(0.3) && { rate: true }), ...(random.chance(0.05) && { name: false }) };
  const until = period && visibleUntil(publishedAt, period);
  const end = until && graceUntil(until, grace);
  const handle = level === 'on-interest' ? makeHandle((n) => random.whole(0, n - 1), { name: fields.name, email: '' }) : null;
  into.account.put([
    candidate.id,
    `${letter}${n}@helder.invalid`,
    fields.name,
    'candidate',
    'nl',
    secret,
    'active',
    iso(publishedAt),
    iso(publishedAt),
    candidate.subjectRef,
  ]);
  into.profile.put([candidate.id, 1, json(fields), iso(publishedAt), json(fields), iso(publishedAt)]);
  const isHidden = level === 'hidden';
  const year = isHidden ? [null, null, null] : [iso(publishedAt), until && iso(until), end && iso(end)];
  into.visibility.put([candidate.id, 1, level, handle, json(switches), ...year, iso(publishedAt)]);
  if (isHidden) return;
  const event = random.uuid();
  into.consent.put([
    event,
    event,
    candidate.subjectRef,
    'be-found',
    'given',
    'explicit',
    iso(publishedAt),
    end && iso(end),
    end ? 'until the date, or a stop' : 'until a stop',
    notice.version,
    notice.sha256,
    'nl',
    method,
  ]);
  const recency = isNamed(level) ? publishedAt : startOfMonth(publishedAt);
  const files = { cv: null, photo: null, cvText: null };
  const disclosure = { level, disclosed: disclose(fields, level, switches), handle, ...files, area: null, until: end ?? NO_END, recency };
  into.planting.put([n, ...rowOf(candidate, disclosure, toView(disclosure, random.uuid()), placeOf(disclosure, today, random.next))]);
}

/** The words are cut and stemmed by the database, as for everybody; on more connections at once. */
async function buildRows(workers) {
  const counts = await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      const client = new pg.Client(process.env.DATABASE_URL);
      await client.connect();
      const { rowCount } = await client.query(insertRowsFrom(`(select * from pool_planting where n % ${workers} = ${worker}) planted`));
      await client.end();
      return rowCount;
    }),
  );
  return counts.reduce((a, b) => a + b);
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
function perSecond(count, ms) {
  return Math.round((count / ms) * 1000).toLocaleString('en');
}
