import { hash } from '@node-rs/argon2';
import type { Role } from '@helder/contract';
import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';

export const PASSWORD = 'vlinder regenjas oever klokhuis';
const secret = hash(PASSWORD);

export type NewAccount = {
  role?: Role;
  name?: string;
  email?: string;
  language?: 'nl' | 'en';
  state?: 'unverified' | 'active' | 'closing';
  at?: Date;
  organisation?: string;
};

/** A person who already confirmed, unless it says otherwise; a recruiter belongs to an organisation with a grant. */
export async function addAccount(
  db: pg.Client,
  {
    role = 'candidate',
    name = 'Noor de Wit',
    email = `${randomUUID()}@helder.test`,
    language = 'nl',
    state = 'active',
    at = new Date(),
    organisation,
  }: NewAccount = {},
) {
  const id = randomUUID();
  const subjectRef = randomBytes(16).toString('base64url');
  await db.query(
    `insert into account (id, email, name, role, language, password_hash, state, registered_at, confirmed_at, subject_ref)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, email, name, role, language, await secret, state, at, state === 'unverified' ? null : at, subjectRef],
  );
  if (role === 'recruiter')
    await db.query('insert into recruiter (account_id, organisation_id) values ($1, $2)', [
      id,
      organisation ?? (await addOrganisation(db, { at })),
    ]);
  return { id, email, name, password: PASSWORD, subjectRef };
}

/** An organisation that may read the pool, unless it says otherwise; answers its id. */
export async function addOrganisation(
  db: pg.Client,
  {
    name = 'Bureau Kievitspoor',
    kvk = '12345678',
    mailDomain = 'kievitspoor.example',
    group = null as string | null,
    hasGrant = true,
    at = new Date(),
  } = {},
) {
  const id = randomUUID();
  await db.query(
    'insert into organisation (id, name, kvk, city, mail_domain, group_name, created_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [id, name, kvk, 'Groningen', mailDomain, group, at],
  );
  if (hasGrant) await db.query('insert into pool_grant (organisation_id, granted_at) values ($1, $2)', [id, at]);
  return id;
}
