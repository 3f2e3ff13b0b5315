import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What may never be seen, whenever one looks; each counts what it found. */
const NEVER = {
  'half closed': `select count(*)::int as n from account a where a.role = 'candidate' and (
    (a.state = 'closing') <> exists (select from closing c join evidence.erasure_ledger l on l.id = c.ledger_id where c.account_id = a.id and l.state = 'closing')
    or a.state = 'closing' and exists (select from session s where s.account_id = a.id))`,
  'closing and visible': `select count(*)::int as n from candidate_search s join account a on a.id = s.candidate_id where a.state = 'closing' or a.restricted_at is not null`,
  'ledger without closing': `select count(*)::int as n from evidence.erasure_ledger l where state = 'closing' and not exists (select from closing c where c.ledger_id = l.id)`,
  'two remainders': `select coalesce(sum(n - 1), 0)::int as n from (select count(*) as n from retained.administrative_remainder group by email) each`,
  'erased twice': `select coalesce(sum(n - 1), 0)::int as n from (select count(*) as n from audit.event where action = 'deletion.erased' group by target_ref) each`,
  'erased without a line in the log': `select count(*)::int as n from evidence.erasure_ledger l where state = 'erased' and not exists (select from audit.event e where e.action = 'deletion.erased' and e.target_ref = l.id::text)`,
  'request without its steps': `select count(*)::int as n from rights_request r where not exists (select from rights_step s where s.request_id = r.id)
    or decided_at is not null and not exists (select from evidence.rights_register g where g.number = r.number)`,
  'still without a request': `select count(*)::int as n from account a where restricted_at is not null and not exists (
    select from rights_request r where r.account_id = a.id and r.type = 'restrict' and r.state = 'granted')`,
};

export async function broken(db, dataDir) {
  const found = {};
  for (const [name, sql] of Object.entries(NEVER)) found[name] = (await db.query(sql)).rows[0].n;
  const { rows } = await db.query(`select id from evidence.erasure_ledger where state = 'erased'`);
  const ids = ledgerLines(dataDir).map(({ id }) => id);
  found['two lines for one erasure'] = ids.length - new Set(ids).size;
  found['erased, not in the file'] = rows.filter(({ id }) => !ids.includes(id)).length;
  return found;
}

/** Files without a row and rows without a file. */
export async function orphans(db, dataDir) {
  const { rows } = await db.query('select key from stored_file');
  const keys = new Set(rows.map(({ key }) => key));
  const files = readdirSync(join(dataDir, 'files'));
  return {
    'file without a row': files.filter((name) => !keys.has(name)).length,
    'row without a file': [...keys].filter((key) => !files.includes(key)).length,
  };
}

export const ledgerLines = (dataDir) => {
  const path = join(dataDir, 'erasure-ledger.ndjson');
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line) => {
          try {
            return [JSON.parse(line)];
          } catch {
            return [];
          }
        })
    : [];
};
