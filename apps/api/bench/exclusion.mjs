// What it costs a search that candidates may hide from organisations: npm run bench -- exclusion
import { DICTIONARY } from '@helder/policy';
import { randomOf } from '../../../seeds/pool/random.mjs';
import { countsOf, pageOf, understood } from './parts/questions.mjs';
import { organisationWithGrant, owner, plant, prepare, signedIn } from './parts/world.mjs';

const candidates = Number(process.env.CANDIDATES ?? 10_000);
const ROUNDS = 5;
const QUESTIONS = 120;
const SHARE = Number(process.env.SHARE ?? 30);

prepare();
process.stdout.write(plant(candidates));
const db = await owner();
const reader = await organisationWithGrant(db);
const { id } = await signedIn(db, 'recruiter', reader);

// three exclusions a candidate, over 300 numbers; one candidate in 30 hides from whoever reads here, and SHARE=3 makes it one in three
await db.query(`update organisation set kvk = '10000000', mail_domain = 'lezer.example', group_name = 'Groep' where id = $1`, [reader]);
await db.query(
  `insert into organisation (id, name, kvk, city, mail_domain, group_name, created_at)
   select gen_random_uuid(), 'Org ' || n, (20000000 + n)::text, '', 'org-' || n || '.example', case when n % 10 = 0 then 'Groep' end, now() from generate_series(1, 300) n`,
);
await db.query(
  `insert into exclusion (id, account_id, name, kvk, made_at)
   select gen_random_uuid(), candidate_id, 'X' || e || n, case when e = 1 and n % $1 = 0 then '10000000' else (30000000 + (n * e) % 300)::text end, now()
   from (select candidate_id, row_number() over () as n from candidate_search) c, generate_series(1, 3) e on conflict do nothing`,
  [SHARE],
);
// the other way there is: whom one hides from as an array on the row itself, which every change of an organisation would have to rewrite
await db.query(
  `alter table candidate_search add column hides_from uuid[] not null default '{}', add column hides_from_keys text[] not null default '{}'`,
);
await db.query(
  `update candidate_search set hides_from = array[$1::uuid] where candidate_id in (select account_id from exclusion where keys && organisation_keys($1))`,
  [reader],
);
await db.query(
  `update candidate_search set hides_from_keys = array(select distinct k from exclusion, unnest(keys) k where account_id = candidate_id and k !~ '^name:' order by 1)`,
);
await db.query('vacuum analyze');

const random = randomOf('questions');
const now = new Date();
const codeOf = (dictionary) => random.pick(Object.keys(DICTIONARY[dictionary]));
const MAKES = [
  () => ({}),
  () => ({ q: random.pick(Object.values(DICTIONARY.function)).nl }),
  () => ({ q: random.pick(Object.values(DICTIONARY.skill)).nl }),
  () => ({ sector: codeOf('sector'), region: codeOf('region') }),
];
const questions = Array.from({ length: QUESTIONS }, (_, n) => MAKES[n % MAKES.length]());

const { rows } = await db.query(`select pg_get_viewdef('pool'::regclass) as sql`);
const asIs = rows[0].sql.replace(/;\s*$/, '');
const open = `select * from candidate_search where (select app_role() = 'recruiter' and app_organisation() is not null)
  and ((select exists (select from pool_grant where organisation_id = app_organisation())) or level = 'public') and visible_until > (select app_now())`;
const VIEWS = {
  'without exclusions': open,
  'as it is': asIs,
  'array on the row': `${open} and not hides_from @> array[(select app_organisation())]`,
  'keys on the row': `${open} and not hides_from_keys && (select organisation_keys(app_organisation()))`,
};

async function ask(view, question) {
  await db.query('begin');
  await db.query(
    `select set_config('app.account', $1, true), set_config('app.role', 'recruiter', true), set_config('app.organisation', $2, true), set_config('app.now', $3, true)`,
    [id, reader, now.toISOString()],
  );
  await db.query('set local role helder_app');
  const tx = { query: async (sql, values) => (await db.query(sql.replace(/from pool\b/g, `from ${view}`), values)).rows };
  const start = performance.now();
  const asked = await understood(tx, reader, question, now);
  await pageOf(tx, asked, 'newest', null);
  const { total } = await countsOf(tx, asked);
  const took = performance.now() - start;
  await db.query('commit');
  return { took, found: total };
}

const at = (list, share) => list.toSorted((a, b) => a - b)[Math.floor(list.length * share)].toFixed(1);
const views = Object.entries(VIEWS).map(([name, sql], n) => ({ name, sql, view: `pool_${n}`, took: [], found: 0 }));
for (const { view, sql } of views) {
  await db.query(`create view ${view} as ${sql}`);
  await db.query(`grant select on ${view} to helder_app`);
}
// in turns, so that what else the machine does hits all alike
for (let round = 0; round < ROUNDS; round++)
  for (const question of questions)
    for (const each of views) {
      const { took, found } = await ask(each.view, question);
      if (round) each.took.push(took);
      each.found += found;
    }
for (const { name, took, found } of views)
  console.log(`${name.padEnd(20)} page and counts p50 ${at(took, 0.5)} ms, p95 ${at(took, 0.95)} ms, found ${found / ROUNDS}`);
await db.end();
