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

/** Rows from what answers `content` (the columns as JSON) and the words by weight: title, skills, profile, cv. */
export const insertRowsFrom = (source: string) => `insert into candidate_search (${COLUMNS.join(', ')}, words, placed)
  select ${COLUMNS.map((column) => `filled.${column}`).join(', ')},
    strip(where_they_stand) || search_codes(filled.level, content ->> 'area', filled.sector, filled.function, filled.region, filled.specialisms, filled.education),
    where_they_stand
  from ${source}, json_populate_record(null::candidate_search, content) filled, search_words(title, skills, profile, cv) where_they_stand`;

/** One row, where there was none. */
export const WRITE_ROW = insertRowsFrom('(values ($1::json, $2, $3, $4, $5)) written (content, title, skills, profile, cv)');
