import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, visibility as endpoints } from '@helder/contract';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { CandidateChanges, type Candidate } from '../core/candidate-change.js';
import { Clock } from '../core/clock.js';
import { Database, returning } from '../core/database.js';
import { notFound, Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { Profiles } from '../profile/profile.module.js';
import { Readers, type Reader } from './readers.service.js';

type Shown = AnswerOf<typeof endpoints.exclusions>;
type Wanted = BodyOf<typeof endpoints.exclude>;
type Row = Omit<Shown['items'][number], 'madeAt' | 'appliesTo'> & { madeAt: Date };

/** More than anybody needs, and few enough for every search to look at. */
export const MOST = 100;
const LIST = `select id, name, kvk, mail_domain as "mailDomain", organisation_id as organisation, made_at as "madeAt"
  from exclusion where account_id = $1 order by made_at, id`;
// a known one is kept with its number and domain: another organisation with the same is the same employer
const ADD_KNOWN = `insert into exclusion (id, account_id, organisation_id, name, kvk, mail_domain, made_at)
  select $1, $2, id, name, case when kvk ~ '^\\d{8}$' then kvk end, nullif(lower(mail_domain), ''), $4 from organisation where id = $3
  on conflict do nothing returning id`;
const ADD_NAMED = `insert into exclusion (id, account_id, name, kvk, mail_domain, made_at) values ($1, $2, $3, $4, $5, $6)
  on conflict do nothing returning id`;
// who is hidden from already is not suggested again, by whatever name
const SUGGEST = `select distinct on (key) said.name, key from (
    select name, n, organisation_name_key(name) as key from unnest($2::text[]) with ordinality as employer (name, n)
  ) said where key is not null and not exists (select from exclusion where account_id = $1 and keys @> array['name:' || key]) order by key, n`;

/** The organisations a candidate hides from. Whom it holds for is asked anew at every read, so also for who comes later. */
@Injectable()
export class Exclusions {
  constructor(
    private readonly changes: CandidateChanges,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly profiles: Profiles,
    private readonly readers: Readers,
  ) {}

  show(who: Account): Promise<Shown> {
    return this.database.as(who, (tx) => this.shown(tx, who));
  }

  exclude(who: Account, wanted: Wanted): Promise<Shown> {
    return this.database.as(who, async (tx) => {
      // one after the other: two at once could both be the last that fits
      await tx.query('select from account where id = $1 for no key update', [who.id]);
      const [{ n }] = await tx.query<{ n: number }[]>('select count(*)::int as n from exclusion where account_id = $1', [who.id]);
      if (n >= MOST) throw new Problem('visibility/too-many');
      const added = await this.add(tx, who, wanted);
      if (added) {
        await this.noted(tx, who, 'exclude', added, fieldsOf(wanted));
        // what it was shown, or asked for, ends with this act
        await this.changes.announce(tx, who, 'exclusion');
      }
      return this.shown(tx, who);
    });
  }

  include(who: Account, id: string): Promise<Shown> {
    return this.database.as(who, async (tx) => {
      const removed = await returning(tx, 'delete from exclusion where id = $1 and account_id = $2 returning id', [id, who.id]);
      if (!removed.length) throw notFound();
      await this.noted(tx, who, 'include', id, ['organisation']);
      return this.shown(tx, who);
    });
  }

  /** Its id; null when it was there already. */
  private async add(tx: EntityManager, who: Account, wanted: Wanted): Promise<string | null> {
    const id = randomUUID();
    if (wanted.by === 'name') {
      const { name, kvk = null, mailDomain = null } = wanted;
      const rows = await returning(tx, ADD_NAMED, [id, who.id, name, kvk, mailDomain, this.clock.now()]);
      return rows.length ? id : null;
    }
    const readers = await this.readers.of(tx, who);
    if (!readers.some((reader) => reader.id === wanted.organisation)) throw notFound();
    return (await returning(tx, ADD_KNOWN, [id, who.id, wanted.organisation, this.clock.now()])).length ? id : null;
  }

  private async shown(tx: EntityManager, who: Account): Promise<Shown> {
    const rows = await tx.query<Row[]>(LIST, [who.id]);
    const readers = await this.readers.of(tx, who);
    const published = await this.profiles.publishedOf(tx, who.id);
    const employers = (published?.fields.work ?? []).flatMap(({ employer }) => employer ?? []);
    const said = await tx.query<{ name: string; key: string }[]>(SUGGEST, [who.id, employers]);
    const suggestions = said.map(({ name, key }) => ({ name, reader: readers.find((reader) => reader.nameKey === key) }));
    return {
      items: rows.map((row) => ({ ...row, madeAt: row.madeAt.toISOString(), appliesTo: foundBy(row.id, readers) })),
      readers: readers.map(({ id, name, city, excludedBy }) => ({ id, name, city, isExcluded: excludedBy.length > 0 })),
      suggestions: suggestions
        .filter(({ reader }) => !reader?.excludedBy.length)
        .map(({ name, reader }) => ({ name, organisation: reader?.id ?? null })),
    };
  }

  // which organisation it is stands in no log: it may be where the candidate works
  private noted(tx: EntityManager, who: Candidate, act: 'exclude' | 'include', id: string, fields: string[]) {
    return this.journal.write(tx, {
      action: `visibility.${act}`,
      crud: act === 'exclude' ? 'create' : 'delete',
      target: { type: 'exclusion', ref: id },
      subject: who.subjectRef,
      ground: 'consent',
      changes: fields.map((field) => ({ field, op: act === 'exclude' ? 'add' : 'remove' })),
    });
  }
}

const fieldsOf = ({ by: _, ...wanted }: Wanted) => Object.keys(wanted);
const foundBy = (exclusion: string, readers: readonly Reader[]) =>
  readers.filter(({ excludedBy }) => excludedBy.includes(exclusion)).map(({ name }) => name);
