import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AccountRow } from '../account/account.module.js';
import { PersonalData, type Person } from '../core/personal-data.js';
import { add, saysSomething, type Counts } from './holdings.service.js';
import { childrenFirst, REFERENCES, verify, type Reference } from './purge.rules.js';

// these three hold who it was, until nothing else does
const LAST = ['public.subject_key', 'public.closing', 'public.account'];

/** The rows of somebody who leaves, in whatever table a slice declared. */
@Injectable()
export class LeavingRows {
  constructor(private readonly personalData: PersonalData) {}

  /** Jobs that name the person or one of their mails, and every mail to the address, whoever it was filed under. */
  async emptyQueues(tx: EntityManager, { id, email, subjectRef }: AccountRow): Promise<Counts> {
    const mails = await tx.query<{ id: string }[]>('select id from mail where account_id = $1 or lower(to_address) = lower($2)', [
      id,
      email,
    ]);
    const names = [id, subjectRef, ...mails.map((mail) => mail.id)].map((name) => `%${name}%`);
    await tx.query('delete from job.job where data::text like any($1)', [names]);
    await tx.query('delete from mail where account_id is null and lower(to_address) = lower($1)', [email]);
    return {};
  }

  async erase(tx: EntityManager, person: Person): Promise<Counts> {
    const tables = this.personalData.tables.filter(({ name, atClosing }) => atClosing === 'delete' && !LAST.includes(name));
    let counts: Counts = {};
    for (const table of childrenFirst(tables, await tx.query<Reference[]>(REFERENCES))) {
      const erased = await this.personalData.erase(tx, table, person);
      if (saysSomething(table)) counts = add(counts, table.category, erased);
    }
    for (const table of tables) verify((await this.personalData.count(tx, table, person)) === 0, `rows are left in ${table.name}`);
    return counts;
  }

  async eraseLast(tx: EntityManager, { id }: Person): Promise<void> {
    await tx.query('delete from subject_key where account_id = $1', [id]);
    await tx.query('delete from closing where account_id = $1', [id]);
    await tx.query('delete from account where id = $1', [id]);
  }
}
