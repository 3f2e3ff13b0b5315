import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { emailOf, MAIL_PURPOSES, passage, rowOf, type MailPurpose } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Accounts } from '../account/account.module.js';
import { Consents } from '../consent/consent.module.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { Jobs } from '../core/jobs.js';
import { Journal } from '../core/journal.js';
import { ActiveCampaign, type Crm } from './crm.client.js';

type Job = { id: string; contactId?: string };

/** Keeps the CRM to what people chose: who said yes to nothing is not in it. Off unless a CRM is set. */
@Injectable()
export class CrmContacts implements OnModuleInit, OnApplicationBootstrap {
  private readonly crm: Crm | null;

  constructor(
    private readonly accounts: Accounts,
    private readonly config: Config,
    private readonly consents: Consents,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly journal: Journal,
  ) {
    this.crm = config.crm ? new ActiveCampaign(config.crm.url, config.crm.key) : null;
  }

  onModuleInit() {
    const { crm } = this;
    if (!crm) return;
    if (!this.mayPass(crm, true))
      throw new Error(`CRM_URL is set, but ${crm.recipient} is no recipient for marketing of the pack ${this.config.pack.id}`);
    // in the transaction of the choice: it cannot be made and stay untold
    this.consents.onChanged(async (tx, { id }, topic) => {
      if (topic?.channel !== 'email' || topic.sender !== 'own' || topic.purpose === 'measuring') return;
      const contactId = await this.contactOf(tx, id);
      // its id rides along, for an account that is erased before the job runs
      await this.jobs.enqueue(tx, 'crm.sync', { id, ...(contactId && { contactId }) });
    });
  }

  async onApplicationBootstrap() {
    if (this.crm) await this.jobs.work<Job>('crm.sync', (job) => this.sync(this.crm!, job));
  }

  /** Brings the CRM to where the choices are now, however many jobs were queued before. */
  private async sync(crm: Crm, job: Job): Promise<void> {
    const { email, subjectRef, wanted, known } = await this.database.asSystem((tx) => this.now(tx, crm, job.id));
    const contactId = known ?? job.contactId;
    if (!email || wanted.size === 0) {
      if (!contactId) return;
      await crm.forget(contactId);
      await this.note(job.id, subjectRef, null, 0);
      return;
    }
    const contact = await crm.contact(email);
    // another address is another contact there: the earlier one is not left behind
    if (contactId && contactId !== contact) await crm.forget(contactId);
    await crm.setLists(contact, new Map(this.lists().map((purpose) => [purpose, wanted.has(purpose)])));
    await this.note(job.id, subjectRef, contact, wanted.size);
  }

  /** What may be told of a person at this moment: the address, and the lists with a yes. */
  private async now(tx: EntityManager, crm: Crm, accountId: string) {
    const account = await this.accounts.byId(tx, accountId);
    const wanted = new Set<MailPurpose>();
    const mayBeTold = account && account.state === 'active' && !account.restrictedAt;
    for (const purpose of mayBeTold ? this.lists() : [])
      if (this.mayPass(crm, await this.consents.isActive(tx, account!.subjectRef, emailOf(purpose)))) wanted.add(purpose);
    return {
      email: account?.email ?? null,
      subjectRef: account?.subjectRef ?? null,
      wanted,
      known: await this.contactOf(tx, accountId),
    };
  }

  private note(accountId: string, subjectRef: string | null, contactId: string | null, lists: number) {
    return this.database.asSystem(async (tx) => {
      if (contactId && subjectRef)
        await tx.query(
          'insert into crm_contact (account_id, contact_id) values ($1, $2) on conflict (account_id) do update set contact_id = excluded.contact_id',
          [accountId, contactId],
        );
      else await tx.query('delete from crm_contact where account_id = $1', [accountId]);
      await this.journal.write(tx, {
        action: contactId ? 'crm.tell' : 'crm.forget',
        crud: contactId ? 'update' : 'delete',
        target: { type: 'crm' },
        subject: subjectRef,
        ground: 'consent',
        counts: { lists },
        by: null,
      });
    });
  }

  private async contactOf(tx: EntityManager, accountId: string): Promise<string | undefined> {
    const [row] = await tx.query<{ contactId: string }[]>('select contact_id as "contactId" from crm_contact where account_id = $1', [
      accountId,
    ]);
    return row?.contactId;
  }

  // no list rests on anything but a yes, whatever ground a register names
  private mayPass = ({ recipient }: Crm, hasAgreed: boolean) =>
    hasAgreed && passage(this.config.pack.recipients, { recipient, purpose: 'marketing', categories: ['contact'], hasAgreed }).mayPass;

  private lists = () => MAIL_PURPOSES.filter((purpose) => rowOf(this.config.pack.marketing, emailOf(purpose)));
}
