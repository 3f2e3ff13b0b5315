import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AnswerOf, QueryOf, search as endpoints } from '@helder/contract';
import { before, retentionRule } from '@helder/policy';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Sweeps } from '../core/sweeps.js';
import { Cursors } from './cursors.service.js';

type List = AnswerOf<typeof endpoints.views>;
type Row = Omit<List['items'][number], 'at' | 'purpose'> & { id: string; at: Date; purpose: string | null };

const PAGE_SIZE = 50;
// an application is opened by the contacts of its vacancy: what was sent for it is what they saw
const ALL = `select id, at, organisation_name as organisation, organisation_id as "organisationId", role, what, level, ground, fields, vacancy, purpose
    from candidate_view where candidate_id = $1
  union all select w.id, w.at, w.organisation_name, v.organisation_id, w.role, w.what, null, 'application', '[]', v.title, null
    from application_view w join application a on a.id = w.application_id join vacancy v on v.id = a.vacancy_id where w.candidate_id = $1`;
const LIST = `select * from (${ALL}) view
  where ($3::timestamptz is null or (at, id) < ($3::timestamptz, $4::uuid)) order by at desc, id desc limit $2`;

/** Who opened my profile: organisation and role, never the name of a person. */
@Injectable()
export class Viewings implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly cursors: Cursors,
    private readonly database: Database,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    const keptFor = retentionRule(this.config.pack, 'view').period!;
    this.sweeps.register({
      name: 'search.views',
      every: 'day',
      due: (now) =>
        this.database.asSystem(
          async (tx) =>
            (
              await tx.query<{ n: number }[]>(
                'select count(*)::int as n from candidate_view where at <= $1 and not on_hold(candidate_id)',
                [before(now, keptFor)],
              )
            )[0].n,
        ),
      run: (now) =>
        this.database.asSystem(async (tx) => ({
          erased: (
            await returning(tx, 'delete from candidate_view where at <= $1 and not on_hold(candidate_id) returning id', [
              before(now, keptFor),
            ])
          ).length,
        })),
    });
  }

  private say(purpose: string | null) {
    return this.config.pack.reading.use?.purposes.find(({ id }) => id === purpose)?.says ?? null;
  }

  list(who: Account, { after }: QueryOf<typeof endpoints.views>): Promise<List> {
    const [at = null, id = null] = after === undefined ? [] : this.cursors.open(who, after);
    return this.database.as(who, async (tx) => {
      const rows = await tx.query<Row[]>(LIST, [who.id, PAGE_SIZE + 1, at, id]);
      const shown = rows.slice(0, PAGE_SIZE);
      const last = shown.at(-1);
      return {
        items: shown.map((row) => ({ ...row, at: row.at.toISOString(), purpose: this.say(row.purpose) })),
        next: last && rows.length > PAGE_SIZE ? this.cursors.seal(who, [last.at.toISOString(), last.id]) : null,
      };
    });
  }
}
