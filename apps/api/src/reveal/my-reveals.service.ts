import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, reveal as endpoints } from '@helder/contract';
import { after, dayOf, REVEAL, REVEALABLE, startOfDay, type Language, type Revealable } from '@helder/policy';
import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import { Consents } from '../consent/consent.module.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { notFound, Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal, type Act } from '../core/journal.js';
import { Disclosures, NO_ID, toView, type Disclosure } from '../visibility/visibility.module.js';
import { Conversations } from './conversations.service.js';
import { RevealEndings } from './reveal-endings.service.js';
import { about } from './reveal.sql.js';

type Mine = AnswerOf<typeof endpoints.refuse>;
type Opened = AnswerOf<typeof endpoints.open>;
type Said = AnswerOf<typeof endpoints.reply>;
type Times = 'askedAt' | 'answerBy' | 'endedAt' | 'until';
type Row = Omit<Mine, Times> & { askedAt: Date; answerBy: Date; endedAt: Date | null; until: Date | null };

const ROWS = `select r.id, r.role, r.asked_at as "askedAt", r.reported_at is not null as "isReported",
  json_build_object('id', o.id, 'name', o.name, 'city', o.city) as organisation, ${about('organisation')}
  from reveal r join organisation o on o.id = r.organisation_id left join vacancy v on v.id = r.vacancy_id
  where r.candidate_id = $2 and ($3::uuid is null or r.id = $3) order by r.asked_at desc, r.id`;

/** What a candidate does with the questions of organisations. */
@Injectable()
export class MyReveals {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly consents: Consents,
    private readonly conversations: Conversations,
    private readonly database: Database,
    private readonly disclosures: Disclosures,
    private readonly endings: RevealEndings,
    private readonly journal: Journal,
  ) {}

  list(who: Account): Promise<{ items: Mine[] }> {
    return this.database.as(who, async (tx) => ({ items: (await this.rows(tx, who)).map(toMine) }));
  }

  open(who: Account, id: string, language: Language): Promise<Opened> {
    return this.database.as(who, async (tx) => {
      const row = await this.one(tx, who, id);
      const now = this.clock.now();
      const { usual, longest } = this.config.pack.reveal;
      return {
        ...toMine(row),
        offered: await this.offered(tx, who),
        usualUntil: dayOf(after(now, usual)),
        latestUntil: dayOf(after(now, longest)),
        notice: this.consents.noticeFor(askedOf(row), language),
        messages: await this.conversations.read(tx, id, 'candidate'),
      };
    });
  }

  /** The very answer this organisation would get. */
  preview(who: Account, id: string, fields: string): Promise<AnswerOf<typeof endpoints.preview>> {
    return this.database.as(who, async (tx) => {
      await this.one(tx, who, id);
      const ticked = fields.split(',');
      const disclosure = await this.disclosures.of(tx, who, { granted: REVEALABLE.filter((key) => ticked.includes(key)) });
      return { view: disclosure && toView(disclosure, NO_ID) };
    });
  }

  grant(who: Account, id: string, { fields, until, agreed }: BodyOf<typeof endpoints.grant>): Promise<Mine> {
    return this.act(who, id, 'open', async (tx, row) => {
      const offered = await this.offered(tx, who);
      if (offered.length === 0) throw new Problem('reveal/hidden');
      const { now, last } = { now: this.clock.now(), last: after(this.clock.now(), this.config.pack.reveal.longest) };
      if (!fields.every((field) => offered.includes(field))) throw refused('/fields', 'not-there');
      if (until < dayOf(now) || until > dayOf(last)) throw refused('/until', 'not-in-range');
      // the day itself still counts
      const end = after(startOfDay(until), 'P1D');
      const yes = { state: 'given', notice: agreed, control: 'messages/grant' } as const;
      await this.consents.act(tx, who, askedOf(row), yes, { validUntil: end });
      await tx.query(`update reveal set state = 'granted', fields = $2, until = $3, answered_at = $4 where id = $1`, [
        id,
        [...new Set(fields)],
        end,
        now,
      ]);
      await this.note(tx, who, row, { action: 'reveal.grant', changes: fields.map((field) => ({ field, op: 'add' })) });
    });
  }

  refuse(who: Account, id: string): Promise<Mine> {
    return this.act(who, id, 'open', async (tx, row) => {
      const notice = { sha256: this.consents.noticeFor(askedOf(row), who.language).sha256, language: who.language };
      await this.consents.act(tx, who, askedOf(row), { state: 'refused', notice, control: 'messages/refuse' });
      await tx.query(`update reveal set state = 'refused', answered_at = $2, ended_at = $2 where id = $1`, [id, this.clock.now()]);
      await this.note(tx, who, row, { action: 'reveal.refuse' });
    });
  }

  end(who: Account, id: string): Promise<Mine> {
    return this.act(who, id, 'granted', (tx) => this.endings.end(tx, who, id, 'stopped'));
  }

  /** That something is wrong here, for whoever keeps the log; what was said is in no log. */
  report(who: Account, id: string): Promise<Mine> {
    return this.act(who, id, null, async (tx, row) => {
      if (row.isReported) return;
      await tx.query('update reveal set reported_at = $2 where id = $1', [id, this.clock.now()]);
      await this.note(tx, who, row, { action: 'reveal.report' });
    });
  }

  async reply(who: Account, id: string, text: string): Promise<Said> {
    await this.conversations.spend(who);
    return this.database.as(who, async (tx) => {
      const row = await this.one(tx, who, id);
      if (row.state !== 'granted') throw new Problem('reveal/answered');
      const contact = { id, candidateId: who.id, subjectRef: who.subjectRef, organisation: row.organisation.id };
      return this.conversations.add(tx, who, contact, 'candidate', text);
    });
  }

  /** One answer at a time, and only while it is asked. */
  private act(who: Account, id: string, from: Mine['state'] | null, act: (tx: EntityManager, row: Row) => Promise<void>): Promise<Mine> {
    return this.database.as(who, async (tx) => {
      await tx.query('select 1 from reveal where id = $1 for update', [id]);
      // an organisation may have become one that is hidden from
      await this.endings.endWhatMust(tx, who);
      const row = await this.one(tx, who, id);
      if (from && row.state !== from) throw new Problem('reveal/answered');
      await act(tx, row);
      return toMine(await this.one(tx, who, id));
    });
  }

  /** What there is to show that nobody else gets. */
  private async offered(tx: EntityManager, who: Account): Promise<Revealable[]> {
    const [now, all] = [await this.disclosures.of(tx, who), await this.disclosures.of(tx, who, { granted: REVEALABLE })];
    if (!now || !all) return [];
    return REVEALABLE.filter((key) => !isDeepStrictEqual(valueOf(all, key), valueOf(now, key)));
  }

  private rows = (tx: EntityManager, who: Account, id: string | null = null) => tx.query<Row[]>(ROWS, [this.clock.now(), who.id, id]);

  private async one(tx: EntityManager, who: Account, id: string): Promise<Row> {
    const [row] = await this.rows(tx, who, id);
    if (!row) throw notFound();
    return row;
  }

  private note = (tx: EntityManager, who: Account, { id, organisation }: Row, act: Pick<Act, 'action' | 'changes'>) =>
    this.journal.write(tx, {
      ...act,
      crud: 'update',
      target: { type: 'reveal', ref: id },
      subject: who.subjectRef,
      organisation: organisation.id,
      ground: 'consent',
    });
}

const askedOf = ({ organisation }: Row) => ({ purpose: REVEAL, organisation: organisation.id }) as const;
const refused = (pointer: string, code: string) => new Problem('invalid', { errors: [{ pointer, code, detail: code }] });

function valueOf({ disclosed, email, cv, photo }: Disclosure, key: Revealable): unknown {
  const rest = { email, cv: cv?.id, photo: photo?.id };
  return key === 'email' || key === 'cv' || key === 'photo' ? (rest[key] ?? undefined) : disclosed[key];
}

export const iso = (at: Date | null) => at?.toISOString() ?? null;
const toMine = (row: Row): Mine => ({
  ...row,
  askedAt: row.askedAt.toISOString(),
  answerBy: row.answerBy.toISOString(),
  endedAt: iso(row.endedAt),
  until: iso(row.until),
});
