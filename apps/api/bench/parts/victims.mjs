import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plant, sessionFor } from './world.mjs';

/** People who can be found, with files on the disk: one after the other, as many as are needed. */
export async function victims(db, count, files = 1) {
  // one in five is hidden
  plant(Math.ceil(count * 1.4) + 10);
  const { rows } = await db.query(
    `select a.id, a.email, a.subject_ref as "subjectRef" from account a join candidate_search s on s.candidate_id = a.id where a.role = 'candidate' order by a.id limit $1`,
    [count],
  );
  if (rows.length < count) throw new Error(`${rows.length} people for ${count} runs`);
  const folder = join(process.env.DATA_DIR, 'files');
  mkdirSync(folder, { recursive: true });
  return async () => {
    const victim = rows.pop();
    await db.query('insert into subject_key (account_id, wrapped) values ($1, $2)', [victim.id, randomBytes(60)]);
    for (let n = 0; n < files; n++) {
      const key = randomUUID();
      writeFileSync(join(folder, key), randomBytes(100_000));
      await db.query('insert into stored_file (key, account_id) values ($1, $2)', [key, victim.id]);
    }
    return { ...victim, cookie: await sessionFor(db, victim.id) };
  };
}
