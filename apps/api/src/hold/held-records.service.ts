import { Injectable } from '@nestjs/common';
import type { HeldKind } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Config } from '../core/config.js';
import { notFound } from '../core/http/problem.js';
import { keyOf, PersonalData, type Person, type RecordDeclaration } from '../core/personal-data.js';
import { seal, unseal } from '../core/person-keys.js';
import { Storage } from '../core/storage.js';

export type Named = { kind: HeldKind; id: string };
/** A record with all that belongs to it: rows by table, and its file. */
export type HeldRecord = { kind: HeldKind; facts: Record<string, Record<string, unknown>[]>; files: { name: string; base64: string }[] };
const KEY = 'held records';

/** Records that can be named one by one, from what the slices declared; and the copy of one, which nobody opens by chance. */
@Injectable()
export class HeldRecords {
  constructor(
    private readonly config: Config,
    private readonly personalData: PersonalData,
    private readonly storage: Storage,
  ) {}

  /** Kind and date of everything of this person that could be held; nothing of what is in it. */
  async of(tx: EntityManager, person: Person): Promise<(Named & { at: Date })[]> {
    const found: (Named & { at: Date })[] = [];
    for (const { kind, table, at } of this.personalData.records) {
      const { name, subject } = this.table(table);
      const sql = `select id, ${at} as at from ${name} where ${subject!.column} = $1 order by ${at} desc`;
      const rows = await tx.query<{ id: string; at: Date }[]>(sql, [keyOf({ subject }, person)]);
      found.push(...rows.map((row) => ({ kind, ...row })));
    }
    return found;
  }

  /** Keeps a copy apart from everything that lives: whatever erases the record itself, the copy stays until the hold ends. */
  async keep(tx: EntityManager, holdId: string, nr: number, person: Person, named: Named): Promise<void> {
    const name = `${holdId} ${nr}`;
    const record = Buffer.from(JSON.stringify(await this.read(tx, person, named)));
    await tx.query('insert into retained.held_record (hold_id, nr, kind, sealed) values ($1, $2, $3, $4)', [
      holdId,
      nr,
      named.kind,
      seal(this.config.secrets.key(KEY), record, name),
    ]);
  }

  /** What the keeper took out of the closed register. */
  open({ holdId, nr, sealed }: { holdId: string; nr: number; sealed: Buffer }): HeldRecord {
    return JSON.parse(unseal(this.config.secrets.key(KEY), sealed, `${holdId} ${nr}`).toString()) as HeldRecord;
  }

  private async read(tx: EntityManager, person: Person, { kind, id }: Named): Promise<HeldRecord> {
    const { table, parts = {}, file } = this.personalData.records.find((each) => each.kind === kind)!;
    const rows = await this.rows(tx, person, table, 'id', id);
    if (!rows.length) throw notFound();
    const facts: HeldRecord['facts'] = { [table]: rows };
    for (const [part, column] of Object.entries(parts)) facts[part] = await this.rows(tx, person, part, column, id);
    return { kind, facts, files: file ? [await this.file(tx, person, rows[0], file)] : [] };
  }

  private rows(tx: EntityManager, person: Person, name: string, column: string, is: string) {
    const table = this.table(name);
    const columns = Object.keys(table.columns).filter((each) => !table.notInCopy?.includes(each));
    return this.personalData.rowsOf(tx, table, person, columns, `${column} = $2`, [is]);
  }

  private async file(tx: EntityManager, { id }: Person, row: Record<string, unknown>, file: NonNullable<RecordDeclaration['file']>) {
    const bytes = await this.storage.get(tx, id, row[file.key] as string);
    return { name: row[file.name] as string, base64: bytes.toString('base64') };
  }

  private table = (name: string) => this.personalData.tables.find((each) => each.name === name)!;
}
