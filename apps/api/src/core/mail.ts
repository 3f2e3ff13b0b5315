import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { before, retentionRule, type Language } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import { createTransport, type Transporter } from 'nodemailer';
import type { EntityManager } from 'typeorm';
import { Clock } from './clock.js';
import { Config } from './config.js';
import { Database, returning } from './database.js';
import { Jobs } from './jobs.js';
import { mailLayout, type MailText } from './mail-layout.js';
import { Sweeps } from './sweeps.js';

export type Letter = {
  /** Chosen by whoever must know it before it is written. */
  id?: string;
  /** Whose account it concerns; its purge takes the mail along. Null when there is none. */
  accountId: string | null;
  to: string;
  language: Language;
  /** Service mail belongs to the account; marketing needs a confirmed opt-in, checked when sending. */
  class: 'service' | 'marketing';
  /** What it is, dotted, such as `account.confirm`. */
  kind: `${string}.${string}`;
  text: MailText;
  headers?: Record<string, string>;
};
type QueuedMail = {
  id: string;
  accountId: string | null;
  to: string;
  class: Letter['class'];
  kind: string;
  subject: string;
  headers: Record<string, string>;
  text: string;
  html: string;
};
export type MarketingMail = { id: string; accountId: string | null; to: string; kind: string };
/** Says whether a marketing mail may still go, at the moment of sending. */
type MayStillGo = (tx: EntityManager, mail: MarketingMail) => Promise<boolean>;

/** The one gate every mail goes through: written with the act, sent after the commit. */
@Injectable()
export class Mail implements OnApplicationBootstrap {
  private readonly transport: Transporter | null;
  private mayStillGo: MayStillGo = () => Promise.resolve(false);

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly sweeps: Sweeps,
  ) {
    this.transport = config.smtpUrl ? createTransport(config.smtpUrl) : null;
  }

  /** The slice that knows who opted in and who is suppressed decides over marketing; without it none goes. */
  marketingNeeds(mayStillGo: MayStillGo) {
    this.mayStillGo = mayStillGo;
  }

  /** Puts a letter in the post, in the act's own transaction; answers its id. */
  async post(tx: EntityManager, letter: Letter): Promise<string> {
    const id = letter.id ?? randomUUID();
    const { text, html } = mailLayout(letter.text, letter.language, this.config);
    await tx.query(
      `insert into mail (id, account_id, to_address, class, kind, subject, headers, body_text, body_html, made_at, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'queued')`,
      [
        id,
        letter.accountId,
        letter.to,
        letter.class,
        letter.kind,
        letter.text.subject,
        JSON.stringify(letter.headers ?? {}),
        text,
        html,
        this.clock.now(),
      ],
    );
    await this.jobs.enqueue(tx, 'mail.send', { id });
    return id;
  }

  async onApplicationBootstrap() {
    await this.jobs.work<{ id: string }>('mail.send', ({ id }) => this.send(id));
    const keptFor = retentionRule(this.config.pack, 'mail').period!;
    this.sweeps.register({
      name: 'mail.old',
      every: 'day',
      due: (now) =>
        this.database.asSystem(
          async (tx) =>
            (await tx.query<{ n: number }[]>('select count(*)::int as n from mail where made_at <= $1', [before(now, keptFor)]))[0].n,
        ),
      run: (now) =>
        this.database.asSystem(async (tx) => ({
          erased: (await returning(tx, 'delete from mail where made_at <= $1 returning id', [before(now, keptFor)])).length,
        })),
    });
  }

  private async send(id: string) {
    const mail = await this.database.asSystem((tx) => this.take(tx, id));
    if (!mail) return;
    if (this.transport) await this.handOver(this.transport, mail);
    // with a real post office the body has done its work; without one the outbox is where it is read
    const forget = this.transport ? ", body_text = '', body_html = ''" : '';
    await this.database.asSystem((tx) =>
      tx.query(`update mail set state = 'sent', sent_at = $2${forget} where id = $1`, [id, this.clock.now()]),
    );
  }

  // service mail is tried again after an unknown outcome; a newsletter that may have gone does not go twice
  private async take(tx: EntityManager, id: string): Promise<QueuedMail | null> {
    const [mail] = await returning<QueuedMail>(
      tx,
      `update mail set state = 'sending' where id = $1 and (state = 'queued' or state = 'sending' and class = 'service')
       returning id, account_id as "accountId", to_address as "to", class, kind, subject, headers, body_text as text, body_html as html`,
      [id],
    );
    if (!mail) return null;
    if (mail.class === 'service' || (await this.mayStillGo(tx, mail))) return mail;
    await tx.query(
      `update mail set state = 'suppressed', to_address = '', subject = '', headers = '{}', body_text = '', body_html = '' where id = $1`,
      [id],
    );
    return null;
  }

  private async handOver(transport: Transporter, { id, to, subject, text, html, headers }: QueuedMail) {
    // the id is the Message-ID: a retry after an unknown outcome is the same mail to the receiver
    const messageId = `<${id}@${new URL(this.config.origin).hostname}>`;
    const from = { name: this.config.pack.platform, address: this.config.pack.controller.email };
    try {
      await transport.sendMail({ messageId, from, to, subject, text, html, headers });
    } catch (error) {
      if (wasRefused(error)) await this.database.asSystem((tx) => tx.query(`update mail set state = 'queued' where id = $1`, [id]));
      throw error;
    }
  }

  /** A link into the web app; what follows `#` never reaches a server or its logs. */
  link(path: string, language: Language, token?: string): string {
    return `${this.config.origin}${language === 'en' ? '/en' : ''}${path}${token ? `#${token}` : ''}`;
  }
}

/** Certainly not delivered: the other side said no, or was never reached. */
const wasRefused = (error: unknown) => {
  const { responseCode, code, syscall } = error as { responseCode?: number; code?: string; syscall?: string };
  return responseCode !== undefined || syscall === 'connect' || code === 'EDNS';
};
