import pg from 'pg';
import { freshDatabase } from '../testing/fresh-database.js';

let db: pg.Client;
beforeAll(async () => {
  db = new pg.Client(await freshDatabase());
  await db.connect();
});
afterAll(() => db.end());

const ROW = `search_words('Verpleegkundige Nurse Samira van den Boskoop', 'Intensive care Triage', 'Zorg Care ICT IT HR-adviseur in een café in Zürich', 'Nachtdiensten gedraaid')`;
const understand = async (typed: string) =>
  (
    await db.query<{ lexemes: string | null; exact: string | null; reason: string; conditions: number }>(
      'select * from search_question($1)',
      [typed],
    )
  ).rows[0];
/** As the pool asks it: by the index, and where order matters on the row too. */
const isFound = async (typed: string) => {
  const { lexemes, exact } = await understand(typed);
  const { rows } = await db.query<{ hit: boolean }>(
    `select ($1::text is null or strip(row) @@ $1::tsquery) and ($2::text is null or row @@ $2::tsquery) as hit from ${ROW} row`,
    [lexemes, exact],
  );
  return rows[0].hit;
};
const placesOf = async (typed: string) =>
  (
    await db.query<{ places: string }>(
      `select string_agg(weight, '' order by weight) as places from unnest('{A,B,C,D}'::text[]) weight, ${ROW} row where ts_filter(row, array[weight::"char"]) @@ $1::tsquery`,
      [(await understand(typed)).reason],
    )
  ).rows[0].places;

describe('what was typed', () => {
  it.each([
    ['verpleegkundigen', 'a Dutch plural'],
    ['nurses', 'an English plural'],
    ['nachtdienst', 'a Dutch singular'],
    ['caring nurse', 'English verb form and noun, both needed'],
    ['CAFE zurich', 'without accents and capitals'],
    ['cafés', 'with an accent'],
    ['"intensive care"', 'two words together'],
    ['verpleegkundige -kok', 'a word that must not be there'],
    ['kok or nurse', 'one of two'],
    ['-kok', 'only a word that must not be there'],
    ['verpleegkundige in de zorg', 'stop words ask for nothing, in either language'],
    ['nurse with the triage', 'English stop words too'],
    ['van den boskoop', 'a name of three words'],
    ['IT', 'capitals are an abbreviation, not the word "it"'],
    ['hr-adviseur', 'a word with a hyphen'],
    ['adviseur', 'a part of it'],
  ])('%s finds: %s', async (typed) => {
    expect(await isFound(typed)).toBe(true);
  });

  it.each([
    ['kok', 'another word'],
    ['verpleegkundige kok', 'one of two words is missing'],
    ['"care intensive"', 'the words in another order'],
    ['verpleegkundige -triage', 'a word that must not be there is there'],
    ['-nurses', 'also in its other form'],
    ['-verpleegkundigen', 'and in the other language'],
    ['-"intensive care"', 'also two words together'],
    ['kok or bakker', 'neither of two'],
    ['!!!', 'nothing to search by'],
    ["'; drop table account; --", 'words of another language'],
  ])('%s finds nobody: %s', async (typed) => {
    expect(await isFound(typed)).toBe(false);
  });

  it('never breaks the query, whatever it is', async () => {
    for (const typed of [
      '"',
      '""',
      '-',
      '--',
      '-"',
      'or',
      'or or',
      '&|!<->',
      "'",
      "''",
      '\\',
      ':*',
      'a:*',
      '(',
      ')',
      '-or',
      '"or"',
      'x or',
      '🙂',
      '\t',
      'é\u0301',
      'a'.repeat(200),
      '%',
      '$1',
      '\u2028',
    ])
      await expect(Promise.all([isFound(typed), placesOf(typed)])).resolves.toBeDefined();
  });

  it('is asked of the index as words without order, and of the row only where order matters', async () => {
    const asked = async (typed: string) => {
      const { lexemes, exact, conditions } = await understand(typed);
      return { lexemes: lexemes?.replace(/\s/g, ''), isExact: exact !== null, conditions };
    };
    expect(await asked('triage')).toEqual({ lexemes: "(('triag'))", isExact: false, conditions: 1 });
    expect(await asked('"triage zorg" kok')).toMatchObject({ lexemes: expect.stringContaining("'zorg'"), isExact: true, conditions: 2 });
    expect((await asked('"triage zorg" kok')).lexemes).not.toMatch(/<|\d/);
    expect(await asked('-"triage zorg"')).toEqual({ lexemes: undefined, isExact: true, conditions: 1 });
    expect(await asked('kok -"triage zorg"')).toMatchObject({
      lexemes: expect.not.stringContaining('triag'),
      isExact: true,
      conditions: 2,
    });
    expect(await asked('kok or nurse triage')).toMatchObject({ isExact: false, conditions: 2 });
    expect(await asked('!!!')).toEqual({ lexemes: '', isExact: false, conditions: 0 });
  });

  it('tells where the words stand, which is why somebody is found', async () => {
    expect(await placesOf('verpleegkundigen')).toBe('A');
    expect(await placesOf('triage zorg')).toBe('BC');
    expect(await placesOf('nachtdienst or kok')).toBe('D');
    expect(await placesOf('verpleegkundige -triage')).toBe('A');
    expect(await placesOf('kok')).toBeNull();
  });
});

it('a CV of any length fits', async () => {
  const long = Array.from({ length: 300_000 }, (_, n) => `woord${n}`).join(' ');
  const { rows } = await db.query(`select length(search_words('', '', '', $1)) as n`, [long]);
  expect(rows[0].n).toBeGreaterThan(5_000);
});
