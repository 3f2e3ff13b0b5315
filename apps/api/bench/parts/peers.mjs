// The two usual ways to build this page, over the same people: joins with ILIKE as an ORM sends them, and joins with a text index.
/** Normalised tables with the indexes each way would have. */
export async function plantPeers(db) {
  await db.query(`create table peer_candidate as select candidate_id as id, level, visible_until, recency, sector, function, region, years_band,
      view ->> 'headline' as headline, view ->> 'name' as name, view ->> 'summary' as summary from candidate_search`);
  await db.query(`create table peer_work as select candidate_id, w ->> 'title' as title, w ->> 'employer' as employer, w ->> 'description' as description
      from candidate_search, jsonb_array_elements(view -> 'work') w`);
  await db.query(
    `create table peer_skill as select candidate_id, skill as code from candidate_search, jsonb_array_elements_text(view -> 'skills') skill`,
  );
  await db.query(`create table peer_education as select candidate_id, unnest(education) as code from candidate_search`);
  await db.query(`create table peer_language as select candidate_id, unnest(languages) as code from candidate_search`);
  await db.query(`create table peer_document as select candidate_id, placed as words from candidate_search`);
  for (const statement of [
    'alter table peer_candidate add primary key (id)',
    'alter table peer_document add primary key (candidate_id)',
    ...['work', 'skill', 'education', 'language'].map((name) => `create index on peer_${name} (candidate_id)`),
    'create index on peer_document using gin (words) with (fastupdate = off)',
    ...['sector', 'function', 'region', 'recency desc, id desc'].map((column) => `create index on peer_candidate (${column})`),
  ])
    await db.query(statement);
}

const VISIBLE = `visible_until > now() and exists (select from pool_grant where organisation_id = $1)
  and c.id not in (select account_id from exclusion where keys && (select organisation_keys($1)))`;
const equals = (column, codes, values) => (codes ? [`c.${column} = any($${values.push(codes.split(','))})`] : []);
const has = (table, codes, values) =>
  codes ? [`exists (select from peer_${table} x where x.candidate_id = c.id and x.code = any($${values.push(codes.split(','))}))`] : [];
const facetsOf = (question, values) => [
  ...equals('sector', question.sector, values),
  ...equals('region', question.region, values),
  ...equals('years_band', question.years, values),
  ...has('education', question.education, values),
  ...has('language', question.language, values),
];

/** Joins and a text index on the document, tuned: what most would build. */
export function joined(organisation, question, words) {
  const values = [organisation];
  const where = [VISIBLE, ...facetsOf(question, values)];
  if (words) where.push(`d.words @@ $${values.push(words.exact ?? words.lexemes)}::tsquery`);
  const order =
    question.sort === 'relevance' && words ? `ts_rank(d.words, $${values.push(words.reason)}::tsquery) desc` : 'c.recency desc, c.id desc';
  return [
    `select c.id from peer_candidate c ${words ? 'join peer_document d on d.candidate_id = c.id' : ''} where ${where.join(' and ')}
     order by ${order} limit 21 ${question.isDeep ? 'offset 100' : ''}`,
    values,
  ];
}

/** Joins and ILIKE: what an ORM's query builder makes of the same question. */
export function naive(organisation, question) {
  const values = [organisation];
  const where = [VISIBLE, ...facetsOf(question, values)];
  for (const word of question.q?.split(' or ').slice(0, 1) ?? []) {
    const at = `$${values.push(`%${word}%`)}`;
    where.push(
      `(${['c.name', 'c.headline', 'c.summary', 'w.title', 'w.employer', 'w.description', 's.code'].map((column) => `${column} ilike ${at}`).join(' or ')})`,
    );
  }
  return [
    `select distinct c.id, c.recency from peer_candidate c left join peer_work w on w.candidate_id = c.id left join peer_skill s on s.candidate_id = c.id
     where ${where.join(' and ')} order by c.recency desc, c.id desc limit 21 ${question.isDeep ? 'offset 100' : ''}`,
    values,
  ];
}
