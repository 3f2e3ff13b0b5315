import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { after, before, retentionRule, type Language } from '@helder/policy';
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
type QueuedMail = { id: string; accountId: string | null; to: string; class: Letter['class']; kind: string; subject: string; headers: Record<string, string>; text: string; html: string };
/** Says whether a marketing mail may still go, at the moment of sending. */
type MayStillGo = (tx: EntityManager, mail: { accountId: string | null; to: string; kind: string }) => Promise<boolean>;

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
    const id = randomUUID();
    const { text, html } = mailLayout(letter.text, letter.language, this.config);
    await tx.query(
      `insert into mail (id, account_id, to_address, class, kind, subject, headers, body_text, body_html, made_at, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'queued')`,
      [id, letter.accountId, letter.to, letter.class, letter.kind, letter.text.subject, JSON.stringify(letter.headers ?? {}), text, html, this.clock.now()],
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
      due: (now) => this.database.asSystem(async (tx) => (await tx.query<{ n: number }[]>('select count(*)::int as n from mail where made_at <= $1', [before(now, keptFor)]))[0].n),
      run: (now) => this.database.asSystem(async (tx) => ({ erased: (await returning(tx, 'delete from mail where made_at <= $1 returning id', [before(now, keptFor)])).length })),
    });
  }

  private async send(id: string) {
    const mail = await this.database.asSystem(async (tx) => {
      const [mail] = await returning<QueuedMail>(
        tx,
        `update mail set state = 'sending' where id = $1 and state in ('queued', 'sending')
         returning id, account_id as "accountId", to_address as "to", class, kind, subject, headers, body_text as text, body_html as html`,
        [id],
      );
      if (!mail) return null;
      if (mail.class === 'marketing' && !(await this.mayStillGo(tx, mail))) {
        await tx.query(`update mail set state = 'suppressed', to_address = '', subject = '', body_text = '', body_html = '' where id = $1`, [id]);
        return null;
      }
      return mail;
    });
    if (!mail) return;
    // the id is the Message-ID: a retry after an unknown outcome is the same mail to the receiver
    await this.transport?.sendMail({
      messageId: `<${mail.id}@${new URL(this.config.origin).hostname}>`,
      from: { name: this.config.pack.platform, address: this.config.pack.controller.email },
      to: mail.to, subject: mail.subject, text: mail.text, html: mail.html, headers: mail.headers,
    });
    // with a real post office the body has done its work; without one the outbox is where it is read
    const forget = this.transport ? ", body_text = '', body_html = ''" : '';
    await this.database.asSystem((tx) => tx.query(`update mail set state = 'sent', sent_at = $2${forget} where id = $1`, [id, this.clock.now()]));
  }

  /** A link into the web app; what follows `#` never reaches a server or its logs. */
  link(path: string, language: Language, token?: string): string {
    return `${this.config.origin}${language === 'en' ? '/en' : ''}${path}${token ? `#${token}` : ''}`;
  }

  /** Until when a mail body is kept, for tests and pages. */
  keptUntil = (madeAt: Date) => after(madeAt, retentionRule(this.config.pack, 'mail').period!);
}
