import { Injectable, StreamableFile } from '@nestjs/common';
import type { AnswerOf, rights } from '@helder/contract';
import { dayOf, retainedUntil, type Language } from '@helder/policy';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { keyOf, PersonalData } from '../core/personal-data.js';
import { Register } from '../retention/retention.module.js';
import { calendarOf, type DayEvent } from './calendar.rules.js';
import { DATES, type DateRow } from './dates.data.js';

type Answer = AnswerOf<typeof rights.dates>;
type Coming = Answer['items'][number];

const FIRST: Record<Language, string> = { nl: 'voor het eerst', en: 'the first' };
const LAST: Record<Language, string> = { nl: 'het laatste van nu', en: 'the last of now' };

/** When what we hold goes, or ends: by the register and the records that are there now. */
@Injectable()
export class Dates {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly personalData: PersonalData,
    private readonly register: Register,
  ) {}

  of(who: Account): Promise<Answer> {
    return this.database.as(who, (tx) => this.coming(tx, who));
  }

  /** The same days for a calendar program: what happens, and nothing of whom it is about. */
  calendar(who: Account, language: Language): Promise<StreamableFile> {
    return this.database.as(who, async (tx) => {
      const { items } = await this.coming(tx, who);
      const events = items.flatMap((item) => this.events(item, who, language));
      await this.journal.write(tx, {
        action: 'rights.calendar',
        crud: 'read',
        target: { type: 'account', ref: who.subjectRef },
        subject: who.subjectRef,
        ground: 'AVG art. 15',
        counts: { dates: events.length },
      });
      const { platform } = this.config.pack;
      const bytes = Buffer.from(calendarOf(platform, this.clock.now(), events));
      return new StreamableFile(bytes, {
        type: 'text/calendar; charset=utf-8',
        disposition: 'attachment; filename="dates.ics"',
        length: bytes.length,
      });
    });
  }

  private async coming(tx: EntityManager, who: Account): Promise<Answer> {
    const [{ held }] = await tx.query<{ held: boolean }[]>('select on_hold($1::uuid) as held', [who.id]);
    const items: Coming[] = [];
    for (const row of DATES) {
      // what stands still goes on no day we could name
      const found = held && row.is === 'start' ? null : await this.one(tx, row, who);
      if (found) items.push(found);
    }
    return { isOnHold: held, items: items.sort((a, b) => (a.first < b.first ? -1 : 1)) };
  }

  private async one(tx: EntityManager, { table: name, column, is, what, where = 'true' }: DateRow, who: Account): Promise<Coming | null> {
    const table = this.personalData.tables.find((each) => each.name === name)!;
    const rule = this.register.shown.find(({ code }) => code === table.category);
    if (!rule || (is === 'start' && !rule.period)) return null;
    const now = this.clock.now();
    const [{ first, last }] = await tx.query<{ first: Date | null; last: Date | null }[]>(
      `select min(${column}) as first, max(${column}) as last from ${name} where ${table.subject!.column} = $1 and ${where}
       and ($2::timestamptz is null or ${column} > $2)`,
      [keyOf(table, who), is === 'end' ? now : null],
    );
    if (!first || !last) return null;
    // what is due already goes with the next round
    const day = (at: Date) =>
      dayOf(is === 'end' ? at : new Date(Math.max(now.getTime(), retainedUntil(at, { ...rule, period: rule.period! }).getTime())));
    const days = [day(first), day(last)];
    return { id: `${name}.${column}`, category: rule.code, what, first: days[0], last: days[1] === days[0] ? null : days[1] };
  }

  private events({ id, what, first, last }: Coming, who: Account, language: Language): DayEvent[] {
    // the same day twice in a calendar is one: its number stays what it was
    const uid = (which: string) => createHash('sha256').update(`${who.subjectRef} ${id} ${which}`).digest('hex').slice(0, 32);
    const says = (more: string) => `${this.config.pack.platform}: ${what[language]}${more && ` (${more})`}`;
    return [
      { uid: uid('first'), day: first, summary: says(last ? FIRST[language] : '') },
      ...(last ? [{ uid: uid('last'), day: last, summary: says(LAST[language]) }] : []),
    ];
  }
}
