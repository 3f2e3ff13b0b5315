import { Injectable } from '@nestjs/common';
import type { AnswerOf, reveal as endpoints } from '@helder/contract';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { Config } from '../core/config.js';
import { Limits } from '../core/http/limits.js';
import type { Account } from '../core/http/signed-in.js';
import { Journal } from '../core/journal.js';

type Said = AnswerOf<typeof endpoints.reply>;
type Side = Said['by'];
type Row = Omit<Said, 'sentAt' | 'readAt'> & { sentAt: Date; readAt: Date | null };
/** Who talks with whom: the question it began with. */
export type Contact = { id: string; candidateId: string; subjectRef: string; organisation: string };

const SAID = `select id, said_by as "by", body as text, sent_at as "sentAt", read_at as "readAt" from reveal_message
  where reveal_id = $1 order by sent_at, id`;
const MARK = 'update reveal_message set read_at = $3 where reveal_id = $1 and said_by <> $2 and read_at is null';
const ADD = `insert into reveal_message (id, reveal_id, candidate_id, said_by, sender_account, body, sent_at) values ($1, $2, $3, $4, $5, $6, $7)`;

/** What both sides say to each other while the candidate shows the organisation something. */
@Injectable()
export class Conversations {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly journal: Journal,
    private readonly limits: Limits,
  ) {}

  /** What was said, oldest first; what the other side said is read from now on. */
  async read(tx: EntityManager, id: string, side: Side): Promise<Said[]> {
    await tx.query(MARK, [id, side, this.clock.now()]);
    return (await tx.query<Row[]>(SAID, [id])).map(toSaid);
  }

  spend = (who: Account) => this.limits.spend([{ key: `message ${who.id}`, max: this.config.pack.reveal.messagesADay, seconds: 86_400 }]);

  async add(
    tx: EntityManager,
    who: Account,
    { id, candidateId, subjectRef, organisation }: Contact,
    by: Side,
    text: string,
  ): Promise<Said> {
    const said = { id: randomUUID(), by, text, sentAt: this.clock.now(), readAt: null };
    await tx.query(ADD, [said.id, id, candidateId, by, who.id, text, said.sentAt]);
    await this.journal.write(tx, {
      action: 'reveal.send',
      crud: 'create',
      target: { type: 'reveal', ref: id },
      subject: subjectRef,
      organisation,
      ground: 'consent',
      changes: [{ field: 'messages', op: 'add' }],
    });
    return toSaid(said);
  }
}

const toSaid = ({ sentAt, readAt, ...row }: Row): Said => ({
  ...row,
  sentAt: sentAt.toISOString(),
  readAt: readAt?.toISOString() ?? null,
});
