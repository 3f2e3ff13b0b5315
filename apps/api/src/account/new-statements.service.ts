import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, account as endpoints } from '@helder/contract';
import { after, dayOf } from '@helder/policy';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import type { Account } from '../core/http/signed-in.js';
import { Policies, type Published, type Version } from '../policy/policy.module.js';
import { asked, coming, since, type Knows } from './acceptance.rules.js';
import { Acceptances } from './acceptances.service.js';

type New = AnswerOf<typeof endpoints.me>['statements'];
type Found = { statement: Published; version: Version };
type History = { registeredAt: Date; kind: string | null; version: string | null };

const ANNOUNCED = 'P7D';
const REMEMBERED = 10_000;

/** Which new texts somebody must accept before going on, and which come within a week. */
@Injectable()
export class NewStatements {
  // who accepted cannot un-accept: a yes is remembered by person and by what was asked
  private readonly done = new Map<string, string>();

  constructor(
    private readonly acceptances: Acceptances,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly policies: Policies,
  ) {}

  /** True when this person may do nothing else first. */
  async mustAccept(who: Account): Promise<boolean> {
    return (await this.askedOf(who)).found.length > 0;
  }

  async of(who: Account): Promise<New> {
    if (!isParty(who)) return { asked: [], coming: [] };
    const now = this.clock.now();
    const horizon = dayOf(after(now, ANNOUNCED));
    const soon = (await this.policies.all()).flatMap((statement): Found[] => {
      const version = coming(statement.versions, dayOf(now), horizon);
      return version ? [{ statement, version }] : [];
    });
    const { found } = await this.askedOf(who);
    if (!found.length && !soon.length) return { asked: [], coming: [] };
    const history = await this.historyOf(who);
    const shown = ({ statement: { kind, versions }, version }: Found): New['asked'][number] => ({
      kind,
      version: version.version,
      from: version.from,
      sha256: version.sha256,
      since: since(versions, history(kind), version).version,
    });
    return { asked: found.map(shown), coming: soon.map(shown) };
  }

  /** Accepts everything that is asked, each to the letter; nothing else is accepted here. */
  async accept(who: Account, accepted: BodyOf<typeof endpoints.accept>['accepted']): Promise<void> {
    const { found } = await this.askedOf(who);
    const kinds = found.map(({ statement }) => statement.kind);
    await this.acceptances.mustBeInForce(accepted, kinds);
    await this.database.as(who, (tx) => this.acceptances.store(tx, who, accepted));
  }

  private async askedOf(who: Account): Promise<{ found: Found[] }> {
    if (!isParty(who) || this.config.pack.acceptance === 'notice') return { found: [] };
    const statements = await this.policies.all();
    const { today } = this.policies;
    // what would be asked of somebody who never accepted anything: mostly nothing, and then nobody is looked up
    const never = { registeredOn: '', accepted: [] };
    const possible = statements.filter(({ versions }) => asked(versions, today, never));
    const question = possible.map(({ kind, versions }) => `${kind} ${asked(versions, today, never)!.version}`).join();
    if (!possible.length || this.done.get(who.subjectRef) === question) return { found: [] };
    const history = await this.historyOf(who);
    const found = possible.flatMap((statement): Found[] => {
      const version = asked(statement.versions, today, history(statement.kind));
      return version ? [{ statement, version }] : [];
    });
    if (!found.length) this.remember(who.subjectRef, question);
    return { found };
  }

  private async historyOf({ id }: Account): Promise<(kind: string) => Knows> {
    const rows = await this.database.asSystem((tx) =>
      tx.query<History[]>(
        `select a.registered_at as "registeredAt", e.kind, e.version from account a
         left join evidence.acceptance e on e.subject_ref = a.subject_ref where a.id = $1`,
        [id],
      ),
    );
    return (kind) => ({
      registeredOn: rows.length ? dayOf(rows[0].registeredAt) : '',
      accepted: rows.filter((row) => row.kind === kind).map(({ version }) => version!),
    });
  }

  private remember(subjectRef: string, question: string) {
    if (this.done.size >= REMEMBERED) this.done.clear();
    this.done.set(subjectRef, question);
  }
}

// who works for us is no party to our terms
const isParty = ({ role }: Account) => role === 'candidate' || role === 'recruiter';
