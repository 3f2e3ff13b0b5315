import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Database, returning } from '../core/database.js';
import { notFound } from '../core/http/problem.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal, type Act } from '../core/journal.js';

export type WithGrant = { id: string; name: string; city: string; since: Date };
export type Managed = {
  id: string;
  name: string;
  kvk: string;
  city: string;
  group: string | null;
  recruiters: number;
  grantedAt: Date | null;
};

@Injectable()
export class Organisations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** Who may search, read from the grants themselves. */
  withGrant(): Promise<WithGrant[]> {
    return this.database.query(
      `select o.id, o.name, o.city, g.granted_at as since from pool_grant g join organisation o on o.id = g.organisation_id order by o.name, o.id`,
    );
  }

  all(): Promise<Managed[]> {
    return this.database.query(
      `select o.id, o.name, o.kvk, o.city, o.group_name as "group", g.granted_at as "grantedAt",
         (select count(*)::int from recruiter r where r.organisation_id = o.id) as recruiters
       from organisation o left join pool_grant g on g.organisation_id = o.id order by o.name, o.id`,
    );
  }

  /** Who recruits for it now, by name. */
  recruitersOf(organisationId: string): Promise<{ id: string; name: string }[]> {
    return this.database.asSystem((tx) =>
      tx.query(
        `select a.id, a.name from recruiter r join account a on a.id = r.account_id
         where r.organisation_id = $1 and a.state = 'active' order by a.name, a.id`,
        [organisationId],
      ),
    );
  }

  /** From the next read on its recruiters see the pool. Doing it twice changes nothing. */
  grant(admin: Account, id: string): Promise<void> {
    return this.change(admin, id, { action: 'organisation.grant', crud: 'create', of: 'grant' }, (tx) =>
      returning(tx, 'insert into pool_grant (organisation_id, granted_at) values ($1, $2) on conflict do nothing returning 1', [
        id,
        this.clock.now(),
      ]),
    );
  }

  /** From the next read on its recruiters see nobody. Doing it twice changes nothing. */
  revoke(admin: Account, id: string): Promise<void> {
    return this.change(admin, id, { action: 'organisation.revoke', crud: 'delete', of: 'grant' }, (tx) =>
      returning(tx, 'delete from pool_grant where organisation_id = $1 returning 1', [id]),
    );
  }

  /** Whom it belongs with: who excludes one of a group is found by none of it, from the next read on. */
  setGroup(admin: Account, id: string, group: string | null): Promise<void> {
    return this.change(admin, id, { action: 'organisation.group', crud: 'update', of: 'organisation' }, (tx) =>
      returning(tx, 'update organisation set group_name = $2 where id = $1 and group_name is distinct from $2 returning 1', [id, group]),
    );
  }

  private change(
    admin: Account,
    id: string,
    { of, ...act }: Pick<Act, 'action' | 'crud'> & { of: string },
    write: (tx: EntityManager) => Promise<unknown[]>,
  ) {
    return this.database.as(admin, async (tx) => {
      const [known] = await tx.query<unknown[]>('select 1 from organisation where id = $1', [id]);
      if (!known) throw notFound();
      const changed = await write(tx);
      if (changed.length) await this.journal.write(tx, { ...act, target: { type: of, ref: id }, organisation: id });
    });
  }
}
