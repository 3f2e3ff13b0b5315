import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, recruiting as endpoints } from '@helder/contract';
import { after, retentionRule } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { notFound, Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal, type Act } from '../core/journal.js';
import { Cards, type Found } from '../search/search.module.js';

type Shown = AnswerOf<typeof endpoints.makeShortlist>;
type Page = AnswerOf<typeof endpoints.shortlist>;
type Row = Omit<Shown, 'usedAt' | 'endsAt'> & { usedAt: Date };
type Place = { id: string; searchId: string | null; note: string | null; addedAt: Date };

const MOST_LISTS = 50;
const MOST_PLACES = 100;
const PAGE_SIZE = 20;
// row-level security leaves the lists of this recruiter at this organisation
const LISTS = `select l.id, l.name, l.used_at as "usedAt", (select count(*)::int from shortlist_place p where p.shortlist_id = l.id) as places
  from shortlist l where l.account_id = $1`;
const PLACES = `select p.id, e.search_id as "searchId", e.note, p.added_at as "addedAt" from shortlist_place p left join shortlist_entry e on e.place_id = p.id
  where p.shortlist_id = $1 and ($2::uuid is null or (p.added_at, p.id) < (select l.added_at, l.id from shortlist_place l where l.id = $2))
  order by p.added_at desc, p.id desc limit ${PAGE_SIZE + 1}`;

/** Lists of candidates with notes. What stands in a place is asked of the pool each time: nothing of a candidate is copied. */
@Injectable()
export class Shortlists {
  constructor(
    private readonly cards: Cards,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly journal: Journal,
  ) {}

  async list(who: Account): Promise<{ items: Shown[] }> {
    const rows = await this.database.as(who, (tx) => tx.query<Row[]>(`${LISTS} order by l.name, l.id`, [who.id]));
    return { items: rows.map(this.shown) };
  }

  async make(who: Account, { name }: BodyOf<typeof endpoints.makeShortlist>): Promise<Shown> {
    const organisation = await this.cards.organisationOf(who);
    return this.database.as(who, async (tx) => {
      await tx.query('select from account where id = $1 for no key update', [who.id]);
      const [{ n }] = await tx.query<{ n: number }[]>('select count(*)::int as n from shortlist where account_id = $1', [who.id]);
      if (n >= MOST_LISTS) throw new Problem('recruiting/full');
      const id = randomUUID();
      await tx.query('insert into shortlist (id, account_id, organisation_id, name, made_at, used_at) values ($1, $2, $3, $4, $5, $5)', [
        id,
        who.id,
        organisation,
        name,
        this.clock.now(),
      ]);
      await this.noted(tx, who, { action: 'shortlist.make', crud: 'create', target: { type: 'shortlist', ref: id } });
      return this.shown(await this.used(tx, who, id));
    });
  }

  /** A list of cards is no view, as a page of results is none. */
  async show(who: Account, id: string, from: string | undefined): Promise<Page> {
    const organisation = await this.cards.organisationOf(who);
    return this.database.as(who, async (tx) => {
      const list = await this.used(tx, who, id);
      const rows = await tx.query<Place[]>(PLACES, [id, from ?? null]);
      const places = rows.slice(0, PAGE_SIZE);
      const found = await this.cards.of(
        tx,
        organisation,
        places.flatMap(({ searchId }) => searchId ?? []),
      );
      await this.noted(tx, who, {
        action: 'shortlist.read',
        crud: 'read',
        target: { type: 'shortlist', ref: id },
        counts: { shown: found.size },
      });
      return {
        ...this.shown(list),
        items: places.map((place) => shownPlace(place, found)),
        next: rows.length > PAGE_SIZE ? places.at(-1)!.id : null,
      };
    });
  }

  remove(who: Account, id: string): Promise<void> {
    return this.database.as(who, async (tx) => {
      const gone = await returning(tx, 'delete from shortlist where id = $1 and account_id = $2 returning id', [id, who.id]);
      if (!gone.length) throw notFound();
      await this.noted(tx, who, { action: 'shortlist.remove', crud: 'delete', target: { type: 'shortlist', ref: id } });
    });
  }

  async add(who: Account, id: string, { candidate, note }: BodyOf<typeof endpoints.add>): Promise<{ id: string }> {
    const organisation = await this.cards.organisationOf(who);
    return this.database.as(who, async (tx) => {
      const list = await this.used(tx, who, id);
      const known = (await this.cards.of(tx, organisation, [candidate])).get(candidate);
      if (!known) throw notFound();
      const [there] = await tx.query<{ id: string }[]>(
        'select place_id as id from shortlist_entry where shortlist_id = $1 and search_id = $2',
        [id, candidate],
      );
      if (there) return there;
      if (list.places >= MOST_PLACES) throw new Problem('recruiting/full');
      return this.place(tx, who, id, known, note);
    });
  }

  note(who: Account, id: string, place: string, note: string): Promise<void> {
    return this.onEntry(who, id, place, 'shortlist.note', (tx) =>
      tx.query('update shortlist_entry set note = nullif($2, $3) where place_id = $1', [place, note, '']),
    );
  }

  /** Also of an empty place. */
  take(who: Account, id: string, place: string): Promise<void> {
    return this.onEntry(who, id, place, 'shortlist.take', (tx) => tx.query('delete from shortlist_place where id = $1', [place]));
  }

  private async place(tx: EntityManager, who: Account, id: string, { candidateId, subjectRef, card }: Found, note?: string) {
    const place = randomUUID();
    const now = this.clock.now();
    await tx.query('insert into shortlist_place (id, shortlist_id, added_at) values ($1, $2, $3)', [place, id, now]);
    await tx.query(
      `insert into shortlist_entry (place_id, shortlist_id, candidate_id, search_id, organisation_name, note, added_at)
       values ($1, $2, $3, $4, $5, nullif($6, ''), $7)`,
      [place, id, candidateId, card.id, who.organisation!.name, note ?? '', now],
    );
    await this.noted(tx, who, {
      action: 'shortlist.add',
      crud: 'create',
      target: { type: 'shortlist', ref: id },
      subject: subjectRef,
      changes: note ? [{ field: 'note', op: 'set' }] : [],
    });
    return { id: place };
  }

  private onEntry(
    who: Account,
    id: string,
    place: string,
    action: 'shortlist.note' | 'shortlist.take',
    act: (tx: EntityManager) => Promise<unknown>,
  ) {
    return this.database.as(who, async (tx) => {
      await this.used(tx, who, id);
      const [entry] = await tx.query<{ subject: string | null }[]>(
        `select c.subject_ref as subject from shortlist_place p left join shortlist_entry e on e.place_id = p.id
         left join pool c on c.id = e.search_id where p.id = $1 and p.shortlist_id = $2 and ($3 or c.id is not null)`,
        [place, id, action === 'shortlist.take'],
      );
      if (!entry) throw notFound();
      await act(tx);
      const isNote = action === 'shortlist.note';
      await this.noted(tx, who, {
        action,
        crud: isNote ? 'update' : 'delete',
        target: { type: 'shortlist', ref: id },
        subject: entry.subject,
        changes: isNote ? [{ field: 'note', op: 'set' }] : [],
      });
    });
  }

  /** Its owner is using it: the period starts anew. */
  private async used(tx: EntityManager, who: Account, id: string): Promise<Row> {
    await tx.query('update shortlist set used_at = $2 where id = $1', [id, this.clock.now()]);
    const [row] = await tx.query<Row[]>(`${LISTS} and l.id = $2`, [who.id, id]);
    if (!row) throw notFound();
    return row;
  }

  private shown = ({ usedAt, ...row }: Row): Shown => ({
    ...row,
    usedAt: usedAt.toISOString(),
    endsAt: after(usedAt, retentionRule(this.config.pack, 'recruiting').period!).toISOString(),
  });

  private noted = (tx: EntityManager, who: Account, act: Act) =>
    this.journal.write(tx, { ...act, organisation: who.organisation!.id, ground: 'be-found' });
}

/** One look for whoever is not there: no note, no day, nothing that says why. */
const shownPlace = ({ id, searchId, note, addedAt }: Place, found: ReadonlyMap<string, Found>): Page['items'][number] => {
  const candidate = (searchId && found.get(searchId)?.card) || null;
  return { id, candidate, note: candidate && note, addedAt: candidate && addedAt.toISOString() };
};
