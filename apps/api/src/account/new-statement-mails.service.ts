import { Injectable, type OnModuleInit } from '@nestjs/common';
import { changesForMe, startOfDay, type Language, type StatementKind } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database, returning } from '../core/database.js';
import { Journal } from '../core/journal.js';
import { Sweeps } from '../core/sweeps.js';
import { Policies, type Version } from '../policy/policy.module.js';
import { told } from './acceptance.rules.js';
import { AccountMails } from './account-mails.service.js';

type Told = { kind: StatementKind; title: Record<Language, string>; version: Version; before: Version; accepted: string[] };
type Reader = { id: string; email: string; name: string; language: Language };

const BATCH = 200;
// registered before it began, not told yet, and did not accept it or a later one
const UNTOLD = `from account a where a.state = 'active' and a.restricted_at is null and a.role in ('candidate', 'recruiter') and a.registered_at < $1
  and not exists (select 1 from statement_told t where t.account_id = a.id and t.kind = $2 and t.version = $3)
  and not exists (select 1 from evidence.acceptance e where e.subject_ref = a.subject_ref and e.kind = $2 and e.version = any($4))`;

/** Tells people of a text that needs no acceptance: once each, on the day it begins or the first night after. */
@Injectable()
export class NewStatementMails implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly mails: AccountMails,
    private readonly policies: Policies,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit() {
    this.sweeps.register({ name: 'account.new-statement', every: 'day', due: () => this.due(), run: () => this.run() });
  }

  private async toTell(): Promise<Told[]> {
    return (await this.policies.all()).flatMap(({ kind, title, versions }): Told[] => {
      const version = told(versions, this.policies.today, this.config.pack.acceptance);
      if (!version) return [];
      const accepted = versions.filter(({ from }) => from >= version.from).map((each) => each.version);
      return [{ kind, title, version, before: versions[versions.indexOf(version) - 1], accepted }];
    });
  }

  private async due(): Promise<number> {
    let due = 0;
    for (const news of await this.toTell())
      due += (await this.database.asSystem((tx) => tx.query<{ n: number }[]>(`select count(*)::int as n ${UNTOLD}`, valuesOf(news))))[0].n;
    return due;
  }

  /** Each batch is one transaction: a run that was cut off goes on where it was. */
  private async run(): Promise<Record<string, number>> {
    let mails = 0;
    for (const news of await this.toTell())
      for (let sent = BATCH; sent === BATCH; mails += sent) sent = await this.database.asSystem((tx) => this.batch(tx, news));
    return { mails };
  }

  private async batch(tx: EntityManager, news: Told): Promise<number> {
    const readers = await tx.query<Reader[]>(
      `select a.id, a.email::text, a.name, a.language ${UNTOLD} order by a.id limit ${BATCH} for update of a`,
      valuesOf(news),
    );
    for (const reader of readers) await this.tell(tx, reader, news);
    if (readers.length)
      await this.journal.write(tx, {
        action: 'policy.tell',
        crud: 'create',
        target: { type: 'statement', ref: `${news.kind} ${news.version.version}` },
        counts: { mails: readers.length },
        by: null,
      });
    return readers.length;
  }

  private async tell(tx: EntityManager, reader: Reader, { kind, title, version, before }: Told) {
    const { language } = reader;
    await returning(tx, 'insert into statement_told (account_id, kind, version, at) values ($1, $2, $3, $4) returning 1', [
      reader.id,
      kind,
      version.version,
      this.clock.now(),
    ]);
    await this.mails.newStatement(tx, reader, {
      kind,
      title: title[language],
      version: version.version,
      since: before.version,
      from: version.from,
      changes: [version.changes[language], ...changesForMe(before.keys, version.keys).map((sentence) => sentence[language])],
    });
  }
}

const valuesOf = ({ kind, version, accepted }: Told) => [startOfDay(version.from), kind, version.version, accepted];
