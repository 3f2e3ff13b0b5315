import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, reading as endpoints } from '@helder/contract';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { notFound, Problem } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';
import { UseTerms } from './use-terms.service.js';

type Rules = AnswerOf<typeof endpoints.rules>;
export type Errand = { vacancy: Vacancy | null; purpose: string | null };
type Vacancy = { id: string; title: string };
type Row = { vacancy: string | null; title: string | null; purpose: string | null };

const OPEN = `from vacancy v where v.organisation_id = $1 and v.closed_at is null and v.ends_at > $2`;
const CHOSEN = `select e.vacancy_id as vacancy, (select v.title ${OPEN} and v.id = e.vacancy_id) as title, e.purpose
  from reading_errand e where e.session_id = $3 and e.account_id = $4`;
const CHOOSE = `insert into reading_errand (session_id, account_id, vacancy_id, purpose, chosen_at) values ($1, $2, $3, $4, $5)
  on conflict (session_id) do update set vacancy_id = excluded.vacancy_id, purpose = excluded.purpose, chosen_at = excluded.chosen_at`;

/** What a recruiter looks for, said once in a session and written with each opening. It ends with the session or the vacancy. */
@Injectable()
export class Errands {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly terms: UseTerms,
  ) {}

  show(who: Account): Promise<Rules> {
    const { use } = this.config.pack.reading;
    const { current } = this.terms;
    return this.database.as(who, async (tx) => {
      if (!use || !current) return { rules: null };
      const { version, from, text, sha256 } = current;
      const vacancies = await tx.query<Vacancy[]>(`select v.id, v.title ${OPEN} order by v.posted_at desc, v.id limit 100`, this.ours(who));
      return {
        rules: {
          title: use.title,
          version,
          from,
          text: { nl: [...text.nl], en: [...text.en] },
          sha256,
          acceptedAt: (await this.terms.acceptedAt(tx, who))?.toISOString() ?? null,
          purposes: [...use.purposes],
          vacancies,
          errand: await this.of(tx, who),
        },
      };
    });
  }

  /** Null where this platform does not ask; refuses where it asks and nothing was said. */
  async needed(tx: EntityManager, who: Account): Promise<Errand | null> {
    if (!this.config.pack.reading.use) return null;
    const errand = await this.of(tx, who);
    if (!errand) throw new Problem('reading/errand-first');
    return errand;
  }

  choose(who: Account, wanted: BodyOf<typeof endpoints.choose>): Promise<void> {
    const [vacancy, purpose] = [wanted.vacancy ?? null, wanted.purpose ?? null];
    return this.database.as(who, async (tx) => {
      if (!(vacancy ? await this.isOurs(tx, who, vacancy) : this.isPurpose(purpose))) throw notFound();
      await tx.query(CHOOSE, [who.sessionId, who.id, vacancy, purpose, this.clock.now()]);
      await this.journal.write(tx, {
        action: 'reading.errand',
        crud: 'update',
        target: vacancy ? { type: 'vacancy', ref: vacancy } : { type: 'purpose', ref: purpose },
        organisation: who.organisation?.id ?? null,
      });
    });
  }

  private async of(tx: EntityManager, who: Account): Promise<Errand | null> {
    const [row] = await tx.query<Row[]>(CHOSEN, [...this.ours(who), who.sessionId, who.id]);
    if (row?.vacancy && row.title !== null) return { vacancy: { id: row.vacancy, title: row.title }, purpose: null };
    return row?.purpose && this.isPurpose(row.purpose) ? { vacancy: null, purpose: row.purpose } : null;
  }

  private isPurpose = (purpose: string | null) => Boolean(this.config.pack.reading.use?.purposes.some(({ id }) => id === purpose));

  private async isOurs(tx: EntityManager, who: Account, vacancy: string) {
    return (
      this.config.pack.reading.use !== null &&
      (await tx.query<unknown[]>(`select ${OPEN} and v.id = $3`, [...this.ours(who), vacancy])).length > 0
    );
  }

  private ours = ({ organisation }: Account) => [organisation?.id ?? null, this.clock.now()];
}
