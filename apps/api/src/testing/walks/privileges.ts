import type pg from 'pg';

const LETTERS = { select: 'S', insert: 'I', update: 'U', delete: 'D', truncate: 'T', references: 'R', trigger: 'G' } as const;
const ORDER: string[] = Object.values(LETTERS);

/** What a role may do with each table and view: a letter for each privilege, and columns where it has only those. */
export async function privilegesOf(db: pg.Client, role: string): Promise<Record<string, string>> {
  const { rows } = await db.query<{ name: string; privilege: keyof typeof LETTERS; whole: boolean; columns: string[] }>(
    `select format('%s.%s', n.nspname, c.relname) as name, privilege,
       has_table_privilege($1, c.oid, privilege) as whole,
       case when privilege in ('select', 'insert', 'update', 'references') then array(
         select a.attname::text from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and has_column_privilege($1, c.oid, a.attnum, privilege) order by 1
       ) else '{}' end as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace, unnest($2::text[]) as privilege
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
    [role, Object.keys(LETTERS)],
  );
  const may: Record<string, Set<string>> = {};
  for (const { name, privilege, whole, columns } of rows) {
    if (!whole && !columns.length) continue;
    const letter = LETTERS[privilege];
    // the queue keeps its figures in a table for each day
    (may[name.replace(/_\d{8}$/, '')] ??= new Set()).add(whole ? letter : `${letter}(${columns.join(' ')})`);
  }
  return Object.fromEntries(
    Object.entries(may).map(([name, list]) => [name, [...list].sort((a, b) => ORDER.indexOf(a[0]) - ORDER.indexOf(b[0])).join(' ')]),
  );
}
