import { Injectable } from '@nestjs/common';
import { FILE_KINDS, isShownKind, type FileKind, type ShownKind } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Consents } from '../consent/consent.module.js';
import { CandidateChanges, type Candidate } from '../core/candidate-change.js';
import { returning } from '../core/database.js';
import { Journal } from '../core/journal.js';
import { Storage } from '../core/storage.js';
import type { SentFile } from './send-file.js';

export type PublishedDocuments = {
  cv: { id: string; mediaType: string; bytes: number; text: string | null } | null;
  photo: { id: string } | null;
};
export type KeptDocument = { id: string; kind: FileKind; mediaType: string; bytes: number };
type Row = { id: string; kind: FileKind; mediaType: string; bytes: number; text: string | null };
type Keys = { id: string; file_key: string; shared_key: string | null; thumbnail_key: string | null };

/** Files of candidates: what others may have of them, and how they end. */
@Injectable()
export class Documents {
  constructor(
    private readonly changes: CandidateChanges,
    private readonly consents: Consents,
    private readonly journal: Journal,
    private readonly storage: Storage,
  ) {
    for (const kind of FILE_KINDS)
      consents.onEnded(async (tx, candidate, purpose, ending) => {
        // asked again by a new text: kept, and shown to nobody, until the answer or the end of the wait
        if (purpose === `keep-${kind}` && ending !== 'text') await this.end(tx, candidate, kind, 'consents');
      });
  }

  /** The files the candidate keeps and publishes; both consents must be in force at this moment. */
  async publishedOf(tx: EntityManager, candidate: Candidate): Promise<PublishedDocuments> {
    const rows = await tx.query<Row[]>('select id, kind, media_type as "mediaType", bytes, text from document where account_id = $1', [
      candidate.id,
    ]);
    const states = await this.consents.statesOf(tx, candidate.subjectRef);
    const shown = (kind: ShownKind) =>
      rows.find((row) => row.kind === kind && states[`keep-${kind}`].state === 'given' && states[`publish-${kind}`].state === 'given');
    const [cv, photo] = [shown('cv'), shown('photo')];
    return {
      cv: cv ? { id: cv.id, mediaType: cv.mediaType, bytes: cv.bytes, text: cv.text } : null,
      photo: photo ? { id: photo.id } : null,
    };
  }

  /** The files the candidate keeps, shown or not; the yes to keeping must be in force at this moment. */
  async keptOf(tx: EntityManager, candidate: Candidate): Promise<KeptDocument[]> {
    const rows = await tx.query<KeptDocument[]>(
      'select id, kind, media_type as "mediaType", bytes from document where account_id = $1 order by kind',
      [candidate.id],
    );
    const states = await this.consents.statesOf(tx, candidate.subjectRef);
    return rows.filter(({ kind }) => states[`keep-${kind}`].state === 'given');
  }

  /** A file as others get it, without metadata. Whether they may have it is the caller's decision. */
  async read(tx: EntityManager, accountId: string, documentId: string, which: 'file' | 'thumbnail' | 'photo'): Promise<SentFile | null> {
    const column = which === 'thumbnail' ? 'thumbnail_key' : 'coalesce(shared_key, file_key)';
    return this.bytesOf(tx, accountId, documentId, column);
  }

  /** The file as its owner sent it; a photo is kept in no other form than the one others get. */
  own(tx: EntityManager, accountId: string, documentId: string): Promise<SentFile | null> {
    return this.bytesOf(tx, accountId, documentId, 'file_key');
  }

  /** All files of their owner, as they were sent. */
  async ownOf(tx: EntityManager, accountId: string): Promise<(SentFile & { kind: FileKind })[]> {
    const rows = await tx.query<Pick<Row, 'id' | 'kind'>[]>('select id, kind from document where account_id = $1 order by kind', [
      accountId,
    ]);
    const files: (SentFile & { kind: FileKind })[] = [];
    for (const { id, kind } of rows) files.push({ kind, ...(await this.own(tx, accountId, id))! });
    return files;
  }

  /** Ends a file: unreachable with this transaction, in every form, with both consents; the bytes go right after. */
  async end(tx: EntityManager, candidate: Candidate, kind: FileKind, control: string): Promise<void> {
    if (!(await this.erase(tx, candidate, kind))) return;
    if (isShownKind(kind)) await this.consents.withdraw(tx, candidate, `publish-${kind}`, control);
    await this.consents.withdraw(tx, candidate, `keep-${kind}`, control);
    await this.changes.announce(tx, candidate, 'document');
  }

  /** Takes the row and marks all bytes of it; false when there was none. */
  async erase(tx: EntityManager, candidate: Candidate, kind: FileKind): Promise<boolean> {
    const [gone] = await returning<Keys>(
      tx,
      'delete from document where account_id = $1 and kind = $2 returning id, file_key, shared_key, thumbnail_key',
      [candidate.id, kind],
    );
    if (!gone) return false;
    await this.storage.erase(
      tx,
      [gone.file_key, gone.shared_key, gone.thumbnail_key].filter((key) => key !== null),
    );
    await this.journal.write(tx, {
      action: 'document.erase',
      crud: 'delete',
      target: { type: 'document', ref: gone.id },
      subject: candidate.subjectRef,
      ground: `keep-${kind}`,
      changes: [{ field: kind, op: 'remove' }],
    });
    return true;
  }

  private async bytesOf(tx: EntityManager, accountId: string, documentId: string, column: string): Promise<SentFile | null> {
    const [row] = await tx.query<{ name: string; mediaType: string; key: string | null }[]>(
      `select name, media_type as "mediaType", ${column} as key from document where account_id = $1 and id = $2`,
      [accountId, documentId],
    );
    if (!row?.key) return null;
    return { bytes: await this.storage.get(tx, accountId, row.key), mediaType: row.mediaType, name: row.name };
  }
}
