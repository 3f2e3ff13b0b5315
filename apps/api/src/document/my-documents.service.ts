import { Injectable } from '@nestjs/common';
import { DOCUMENT_MAX_BYTES, DocumentFields, type AnswerOf, type document as endpoints } from '@helder/contract';
import { isShownKind, type FileKind } from '@helder/policy';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { EntityManager } from 'typeorm';
import type * as z from 'zod';
import { Consents } from '../consent/consent.module.js';
import { CandidateChanges } from '../core/candidate-change.js';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Database } from '../core/database.js';
import { Limits } from '../core/http/limits.js';
import { notFound, Problem } from '../core/http/problem.js';
import { receiveFile } from '../core/http/receive-file.js';
import type { Account } from '../core/http/signed-in.js';
import { parse } from '../core/http/validation.js';
import { Journal } from '../core/journal.js';
import { Storage } from '../core/storage.js';
import { Documents } from './documents.service.js';
import { promisedType, safeName } from './file-name.rules.js';
import { findingsIn, searchableText } from './findings.rules.js';
import type { Report } from './inspect/verdict.js';
import { Inspector } from './inspector.service.js';
import type { SentFile } from './send-file.js';

type Shown = AnswerOf<typeof endpoints.upload>;
type Row = Omit<Shown, 'uploadedAt' | 'isPublished'> & { uploadedAt: Date };
type Agreed = z.output<typeof DocumentFields>;

const COLUMNS = 'id, kind, name, media_type as "mediaType", bytes, uploaded_at as "uploadedAt", scan, findings';
const INSERT = `insert into document (id, account_id, kind, name, media_type, bytes, file_key, shared_key, thumbnail_key, text, findings, scan, uploaded_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'unscanned', $12)`;

/** A candidate's own CV and photo: sent, replaced, fetched, removed. */
@Injectable()
export class MyDocuments {
  constructor(
    private readonly changes: CandidateChanges,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly consents: Consents,
    private readonly database: Database,
    private readonly documents: Documents,
    private readonly inspector: Inspector,
    private readonly journal: Journal,
    private readonly limits: Limits,
    private readonly storage: Storage,
  ) {}

  list(who: Account): Promise<{ items: Shown[] }> {
    return this.database.as(who, async (tx) => ({ items: await this.rows(tx, who) }));
  }

  async upload(who: Account, kind: FileKind, request: FastifyRequest): Promise<Shown> {
    await this.limits.spend([{ key: `upload ${who.id}`, max: 30, seconds: 3600 }]);
    let mediaType = '';
    const received = await receiveFile(request, {
      maxBytes: DOCUMENT_MAX_BYTES,
      folder: this.config.receivingFolder,
      admit: ({ name, type }, fields) => {
        this.refuseWithoutConsent(kind, fields);
        mediaType = typeAgreed(kind, name, type);
      },
    });
    try {
      const agreed = parse(DocumentFields, received.fields);
      const report = await this.inspector.inspect({ path: received.path, mediaType });
      // whoever pressed stop, or left, while we looked at it, wants nothing kept
      if (request.raw.socket.destroyed) throw new Problem('document/missing');
      return await this.keep(who, kind, safeName(received.name, report.mediaType), report, agreed);
    } finally {
      await rm(received.path, { force: true });
    }
  }

  remove(who: Account, id: string): Promise<void> {
    return this.database.as(who, async (tx) => {
      const document = (await this.rows(tx, who)).find((each) => each.id === id);
      if (!document) throw notFound();
      await this.documents.end(tx, who, document.kind, `documents/${document.kind}`);
    });
  }

  file(who: Account, id: string): Promise<SentFile> {
    return this.database.as(who, async (tx) => {
      const file = await this.documents.own(tx, who.id, id);
      if (!file) throw notFound();
      await this.journal.write(tx, {
        action: 'document.read',
        crud: 'read',
        target: { type: 'document', ref: id },
        subject: who.subjectRef,
      });
      return file;
    });
  }

  async thumbnail(who: Account, id: string): Promise<SentFile> {
    const file = await this.database.as(who, (tx) => this.documents.read(tx, who.id, id, 'thumbnail'));
    if (!file) throw notFound();
    return file;
  }

  /** The yes must be to the words in force, and come before the file. */
  private refuseWithoutConsent(kind: FileKind, fields: Record<string, unknown>) {
    const agreed = DocumentFields.safeParse(fields);
    const isTheText = agreed.success && agreed.data.keep === this.consents.noticeFor(`keep-${kind}`, agreed.data.language).sha256;
    if (!isTheText) throw new Problem('document/consent-needed');
    const { publish, language } = agreed.data;
    // where an upload means both, there is no keeping without showing
    if (publish === undefined && kind === 'photo' && this.config.pack.photo === 'together') throw new Problem('document/consent-needed');
    if (publish === undefined) return;
    // what is never shown has no such question
    if (!isShownKind(kind) || publish !== this.consents.noticeFor(`publish-${kind}`, language).sha256)
      throw new Problem('consent/notice-changed');
  }

  private keep(who: Account, kind: FileKind, name: string, report: Report, { keep, publish, language }: Agreed): Promise<Shown> {
    return this.database.as(who, async (tx) => {
      // two uploads at the same moment take turns: the later one replaces the earlier
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`document ${who.id} ${kind}`]);
      const isReplacing = await this.documents.erase(tx, who, kind);
      const id = randomUUID();
      await this.store(tx, who, { id, kind, name, report });
      await this.journal.write(tx, {
        action: isReplacing ? 'document.replace' : 'document.upload',
        crud: 'create',
        target: { type: 'document', ref: id },
        subject: who.subjectRef,
        ground: `keep-${kind}`,
        changes: [{ field: kind, op: 'add' }],
      });
      const control = `documents/${kind}`;
      await this.consents.act(tx, who, `keep-${kind}`, { state: 'given', notice: { sha256: keep, language }, control });
      // what is ticked now is what holds: an earlier yes to showing was about the file before
      if (isShownKind(kind)) {
        const shown = publish && ({ state: 'given', notice: { sha256: publish, language }, control } as const);
        if (shown) await this.consents.act(tx, who, `publish-${kind}`, shown);
        else await this.consents.withdraw(tx, who, `publish-${kind}`, control);
      }
      await this.changes.announce(tx, who, 'document');
      return (await this.rows(tx, who)).find((row) => row.id === id)!;
    });
  }

  private async store(
    tx: EntityManager,
    who: Account,
    { id, kind, name, report }: { id: string; kind: FileKind; name: string; report: Report },
  ) {
    const put = (bytes?: Uint8Array) => (bytes ? this.storage.put(tx, who.id, Buffer.from(bytes)) : null);
    const [file, shared, thumbnail] = [await put(report.file), await put(report.shared), await put(report.thumbnail)];
    await tx.query(INSERT, [
      id,
      who.id,
      kind,
      name,
      report.mediaType,
      report.file.length,
      file,
      shared,
      thumbnail,
      kind === 'cv' ? searchableText(report.pages) : null,
      JSON.stringify(findingsIn(report)),
      this.clock.now(),
    ]);
  }

  private async rows(tx: EntityManager, who: Account): Promise<Shown[]> {
    const rows = await tx.query<Row[]>(`select ${COLUMNS} from document where account_id = $1 order by kind`, [who.id]);
    const { cv, photo } = await this.documents.publishedOf(tx, who);
    return rows.map((row) => ({
      ...row,
      uploadedAt: row.uploadedAt.toISOString(),
      isPublished: [cv?.id, photo?.id].includes(row.id),
    }));
  }
}

/** The name and the declared type must say the same; what is inside is asked later. */
function typeAgreed(kind: FileKind, name: string, declared: string): string {
  const promised = promisedType(kind, name);
  if (!promised) throw new Problem('document/wrong-type');
  if (promised !== declared) throw new Problem('document/mismatch');
  return promised;
}
