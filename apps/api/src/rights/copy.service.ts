import { Injectable, StreamableFile } from '@nestjs/common';
import { COPY_FORMAT, CopyFile, ProfileFields, toResume, type CopyManifest } from '@helder/contract';
import { dayOf, FIELD_KEYS, type ProfileFields as Fields } from '@helder/policy';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import * as z from 'zod';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { Limits } from '../core/http/limits.js';
import type { Account } from '../core/http/signed-in.js';
import { zipStream, type Part } from '../core/http/zip-stream.js';
import { Journal } from '../core/journal.js';
import { PersonalData, type TableDeclaration } from '../core/personal-data.js';
import { Register } from '../retention/retention.module.js';
import { csvLines, flatRows, type Row } from './copy.rules.js';
import { copied } from './my-data.service.js';

type Table = { name: string; rows: Row[] };
type Held = { name: string; bytes: Buffer; rows?: number };

/** The copy to take along: what the person gave on contract or consent. Made when it is asked for, kept nowhere (ADR 22). */
@Injectable()
export class Copy {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly limits: Limits,
    private readonly personalData: PersonalData,
    private readonly register: Register,
  ) {}

  async zip(who: Account): Promise<StreamableFile> {
    await this.limits.spend([{ key: `copy ${who.id}`, max: 20, seconds: 3600 }]);
    const now = this.clock.now();
    const held = await this.database.as(who, (tx) => this.held(tx, who, now.toISOString()));
    // whole before the first byte goes: a fault is an answer and not half a file, and the reader sees how far it is
    const bytes = Buffer.concat(await collected(zipStream(partsOf(held))));
    const disposition = `attachment; filename="copy-${dayOf(now)}.zip"`;
    return new StreamableFile(bytes, { type: 'application/zip', disposition, length: bytes.length });
  }

  private async held(tx: EntityManager, who: Account, madeAt: string): Promise<Held[]> {
    const rules = this.register.shown.filter(({ ground }) => this.isAll || ['contract', 'consent'].includes(ground.kind));
    const categories = new Set(rules.map(({ code }) => code));
    const tables = await this.tables(tx, categories, who);
    const files = (await this.personalData.filesOf(tx, categories, who)).map(({ kind, name, bytes }) => ({
      name: `files/${kind}/${name}`,
      bytes,
    }));
    const texts = [json('resume.json', toResume(profileIn(tables), who)), json('data.json', dataOf(tables, madeAt)), SCHEMA];
    const held: Held[] = [...texts, ...(await this.csv(tx, tables)), ...files];
    const counts = { tables: tables.length, rows: tables.reduce((sum, { rows }) => sum + rows.length, 0), files: files.length };
    await this.journal.write(tx, {
      action: 'rights.copy',
      crud: 'read',
      target: { type: 'account', ref: who.subjectRef },
      subject: who.subjectRef,
      ground: 'AVG art. 20',
      counts,
    });
    return [...held, manifestOf(held, madeAt, counts)];
  }

  /** A platform may promise more than the law gives. */
  private get isAll() {
    return this.config.pack.rights.portability === 'all';
  }

  private async tables(tx: EntityManager, categories: ReadonlySet<string>, who: Account): Promise<Table[]> {
    const found: Table[] = [];
    for (const table of this.personalData.tables.filter(({ category }) => categories.has(category))) {
      const { columns, where } = this.taken(table);
      const rows = await this.personalData.rowsOf(tx, table, who, columns, where);
      if (rows.length) found.push({ name: table.name.replace('public.', ''), rows });
    }
    return found;
  }

  private taken(table: TableDeclaration & { name: string }): NonNullable<TableDeclaration['provided']> {
    return this.isAll ? { columns: copied(table) } : (table.provided ?? { columns: [] });
  }

  /** The cells go through the one rule of all our CSV files (`csv_cell`): none of them starts a formula. */
  private async csv(tx: EntityManager, tables: readonly Table[]): Promise<Held[]> {
    const files: Held[] = [];
    for (const { name, rows } of tables) {
      const { names, cells } = flatRows(rows);
      const safe = await tx.query<{ cell: string }[]>(
        'select csv_cell(c) as cell from unnest($1::text[]) with ordinality u (c, n) order by n',
        [cells],
      );
      const text = csvLines(
        names,
        safe.map(({ cell }) => cell),
      );
      files.push({ name: `csv/${name}.csv`, bytes: Buffer.from(text), rows: rows.length });
    }
    return files;
  }
}

const json = (name: string, content: unknown): Held => ({ name, bytes: Buffer.from(JSON.stringify(content, null, 2)) });
const SCHEMA = json('data.schema.json', z.toJSONSchema(CopyFile, { unrepresentable: 'any' }));

const dataOf = (tables: readonly Table[], madeAt: string) => ({
  $schema: './data.schema.json',
  format: COPY_FORMAT,
  madeAt,
  tables: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
});

/** What is published; of a profile that never was, the fields that could be. */
function profileIn(tables: readonly Table[]): Partial<Fields> {
  const row = tables.find(({ name }) => name === 'profile')?.rows[0];
  const said = (row?.['published'] ?? row?.['draft'] ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    FIELD_KEYS.filter((key) => ProfileFields.shape[key].safeParse(said[key]).success).map((key) => [key, said[key]]),
  );
}

function manifestOf(held: readonly Held[], madeAt: string, counts: CopyManifest['counts']): Held {
  const files = held.map(({ name, bytes, rows }) => ({
    name,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    rows,
  }));
  return json('manifest.json', { format: COPY_FORMAT, madeAt, counts, files } satisfies CopyManifest);
}

async function* partsOf(held: readonly Held[]): AsyncGenerator<Part> {
  for (const { name, bytes } of held) yield { name, content: one(bytes) };
}
async function* one(bytes: Buffer) {
  yield bytes;
}
async function collected(chunks: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
}
