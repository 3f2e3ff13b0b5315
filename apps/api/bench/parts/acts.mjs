import { randomUUID } from 'node:crypto';
import { WRITE_ROW } from '../../dist/search/search-row.sql.js';
import { sessionFor } from './world.mjs';

const ACT_AS = `select set_config('app.account', $1, true), set_config('app.role', $2, true), set_config('app.subject', '', true),
  set_config('app.organisation', $3, true), set_config('app.now', $4, true)`;
const ONE_MOMENT = 'begin isolation level repeatable read; lock table only candidate_search in access share mode';

/** One transaction as somebody, as the API makes it. */
export async function inTransaction(pool, { id, role, organisation = '' }, act, begin = ONE_MOMENT) {
  const client = await pool.connect();
  const query = async (sql, values) => (await client.query(sql, values)).rows;
  try {
    await query(begin);
    await query(ACT_AS, [id, role, organisation, new Date().toISOString()]);
    const answer = await act({ query });
    await query('commit');
    return answer;
  } catch (error) {
    await query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

const EVENT = `insert into audit.event (id, v, at, actor_type, action, crud, target_type, outcome, changes, counts, policy_version, payload_hash)
  values ($1, 1, now(), 'person', $2, $3, $4, 'ok', '[]', '{}', 'bench', '')`;
export const logged = (tx, action, crud, target) => tx.query(EVENT, [randomUUID(), action, crud, target]);

const CONTENT = `select to_json(s) as content, concat_ws(' ', view ->> 'name', view ->> 'headline') as title, coalesce(view ->> 'skills', '') as skills,
  concat_ws(' ', view ->> 'summary', view ->> 'work') as profile from candidate_search s where candidate_id = any($1)`;

/** The same change of a row, bare, and as an act: with its audit event and its search row, words cut and stemmed anew. */
export async function waysToWrite(db, pool, amount = 200) {
  const { rows: people } = await db.query(`select candidate_id as id from candidate_search where level = 'recruiters' limit $1`, [amount]);
  const { rows } = await db.query(CONTENT, [people.map(({ id }) => id)]);
  const change = (tx, id) => tx.query('update visibility set version = version + 1, changed_at = now() where account_id = $1', [id]);
  const at = (client, n) => rows[(client * 53 + n) % rows.length];
  const as = ({ content }) => ({ id: content.candidate_id, role: 'candidate' });
  return {
    'bare row': (client, n) => inTransaction(pool, as(at(client, n)), (tx) => change(tx, at(client, n).content.candidate_id), 'begin'),
    'act with audit and search row': (client, n) => {
      const { content, title, skills, profile } = at(client, n);
      const id = content.candidate_id;
      return inTransaction(
        pool,
        as({ content }),
        async (tx) => {
          await change(tx, id);
          await logged(tx, 'visibility.shared', 'update', 'visibility');
          await tx.query('select from account where id = $1 for no key update', [id]);
          await tx.query('delete from candidate_search where candidate_id = $1', [id]);
          await tx.query(WRITE_ROW, [JSON.stringify({ ...content, recency: new Date() }), title, skills, profile, '']);
        },
        'begin',
      );
    },
  };
}

const CLIENTS = 4;
const PEOPLE = 28;
/**
 * Hides people again and again through the API, and reads right after each time; answers how many reads there were and how many
 * were stale. As many people as one recruiter may open in an hour: what was agreed is a stream, and a stream of thousands is nobody's.
 */
export async function staleReads(db, url, recruiter, tries) {
  const people = (await db.query(`select account_id as id from visibility where level = 'recruiters' limit ${PEOPLE}`)).rows;
  const call = (method, path, headers, body) =>
    fetch(`${url}/api${path}`, {
      method,
      headers: { ...headers, 'sec-fetch-site': 'same-origin', ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
  // who was planted never accepted the texts, and who did not may only hide
  await db.query(
    `insert into evidence.acceptance (id, subject_ref, kind, version, sha256, language, mode, at)
     select gen_random_uuid(), subject_ref, kind, version, repeat('0', 64), 'nl', 'explicit', now()
     from account, unnest(array['privacy', 'terms']) kind, unnest(array['1', '2']) version where id = any($1)`,
    [people.map(({ id }) => id)],
  );
  let [reads, stale] = [0, 0];
  const hideAndLook = async ({ id }) => {
    const headers = { cookie: await sessionFor(db, id) };
    const { items } = await (await call('GET', '/consents?language=nl', headers)).json();
    const agreed = { sha256: items.find(({ purpose }) => purpose === 'be-found').notice.sha256, language: 'nl' };
    let etag = (await call('GET', '/visibility', headers)).headers.get('etag');
    const choose = async (body) => {
      const answer = await call('PUT', '/visibility', { ...headers, 'if-match': etag }, body);
      etag = answer.headers.get('etag');
      if (answer.status !== 200) throw new Error(`visibility answered ${answer.status} ${(await answer.json()).type}`);
    };
    for (let own = 0; own < tries / PEOPLE;) {
      await choose({ level: 'recruiters', agreed, isCorrect: true });
      const [{ id: shown, name }] = (
        await db.query(`select id, view ->> 'name' as name from candidate_search where candidate_id = $1`, [id])
      ).rows;
      if ((await call('GET', `/candidates/${shown}`, recruiter)).status !== 200) throw new Error('who is shown is not found');
      await choose({ level: 'hidden' });
      const looks = [`/candidates/${shown}`, `/candidates?q=${encodeURIComponent(name)}`, '/candidates', `/candidates/${shown}/cv`];
      const answers = await Promise.all(looks.map(async (path) => (await call('GET', path, recruiter)).text()));
      own += answers.length;
      reads += answers.length;
      stale += answers.filter((text) => text.includes(shown)).length;
    }
  };
  const each = people.values();
  const work = async () => {
    for (const person of each) await hideAndLook(person);
  };
  await Promise.all(Array.from({ length: CLIENTS }, work));
  return { reads, stale };
}
