const COLUMNS = [
  'candidate_id',
  'id',
  'subject_ref',
  'level',
  'recency',
  'visible_until',
  'view',
  'sector',
  'function',
  'region',
  'years_band',
  'availability',
  'rate',
  'specialisms',
  'education',
  'languages',
  'cv_document',
  'photo_document',
];
const WRITTEN = [...COLUMNS, 'words'];

/** Rows from what answers `content` (the columns as JSON) and the words by weight: title, skills, profile, cv. */
export const insertRowsFrom = (source: string) => `insert into candidate_search (${WRITTEN.join(', ')})
  select ${COLUMNS.map((column) => `filled.${column}`).join(', ')}, search_words(title, skills, profile, cv)
  from ${source}, json_populate_record(null::candidate_search, content) filled`;

/** One row, new or again. */
export const WRITE_ROW = `${insertRowsFrom('(values ($1::json, $2, $3, $4, $5)) written (content, title, skills, profile, cv)')}
  on conflict (candidate_id) do update set ${WRITTEN.map((column) => `${column} = excluded.${column}`).join(', ')}`;
