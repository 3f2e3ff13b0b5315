import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { before, MAIL_PURPOSES, retentionRule, type JOB_ALERT, type Language, type MailPurpose, type Sender } from '@helder/policy';
import { randomUUID } from 'node:crypto';
import { createTransport, type Transporter } from 'nodemailer';
import type { EntityManager } from 'typeorm';
import { Clock } from './clock.js';
import { Config } from './config.js';
import { Database, returning } from './database.js';
import { Jobs } from './jobs.js';
import { mailLayout, type MailText, type MarketingText } from './mail-layout.js';
import { marketingReason, serviceReason, type ServiceKind, type ServicePurpose } from './mail-reasons.js';
import { Sweeps } from './sweeps.js';

type Addressed = {
  /** Chosen by whoever must know it before it is written. */
  id?: string;
  to: string;
  language: Language;
};
/** Belongs to what somebody asked of us. It has no room for an advertisement: plain text of our own, and links to us. */
export type ServiceLetter = Addressed & {
  class: 'service';
  kind: ServiceKind;
  /** Whose account it concerns; its purge takes the mail along. Null when there is none. */
  accountId: string | null;
  text: MailText;
};
/** Goes only after a yes that was confirmed, asked once more when sending; it cannot be written without a way to stop it. */
export type MarketingLetter = Addressed & {
  class: 'marketing';
  kind: `${string}.${string}`;
  accountId: string;
  purpose: MailPurpose;
  sender: Sender;
  text: MarketingText;
  /** Where a mail program stops it with one POST (RFC 8058). */
  oneClick: string;
};
/** Vacancies for a saved search: the same rules, for somebody who may have no account. */
export type AlertLetter = Omit<MarketingLetter, 'accountId' | 'purpose' | 'sender'> & typeof JOB_ALERT & { accountId: string | null };
/** No mail without a class: which of the two it is decides what it may hold and when it may go. */
export type Letter = ServiceLetter | MarketingLetter | AlertLetter;
type QueuedMail = {
  id: string;
  accountId: string | null;
  to: string;
  class: Letter['class'];
  kind: string;
  purpose: MailPurpose | typeof JOB_ALERT.purpose;
  sender: Sender;
  subject: string;
  headers: Record<string, string>;
  text: string;
  html: string;
};
export type MarketingMail = Pick<QueuedMail, 'id' | 'accountId' | 'to' | 'kind' | 'sender'> & { purpose: MailPurpose };
export type AlertMail = Pick<QueuedMail, 'id' | 'to'>;
/** What goes, decided at the moment of sending: nothing, the mail as it was written, or this in its place. */
export type LastAnswer = boolean | { text: MarketingText; language: Language };
type MayStillGo = (tx: EntityManager, mail: MarketingMail) => Promise<LastAnswer>;
type AskAgain = (tx: EntityManager, id: string) => Promise<LastAnswer>;

/** The one gate every mail goes through: written with the act, sent after the commit. */
@Injectable()
export class Mail implements OnApplicationBootstrap {
  private readonly transport: Transporter | null;
  private mayStillGo: MayStillGo = () => Promise.resolve(false);
  private readonly askedAgain = new Map<string, AskAgain>();
  private alertMayGo: (tx: EntityManager, mail: AlertMail) => Promise<boolean> = () => Promise.resolve(false);

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly sweeps: Sweeps,
  ) {
    // a site people reach over https does not hand its mails over in the clear
    this.transport = config.smtpUrl ? createTransport({ url: config.smtpUrl, requireTLS: config.isHttps }) : null;
  }

  /** The slice that knows who opted in and who is suppressed decides over marketing; without it none goes. */
  marketingNeeds(mayStillGo: MayStillGo) {
    this.mayStillGo = mayStillGo;
  }

  /** The same for saved searches, whose slice knows who confirmed one. */
  alertsNeed(alertMayGo: (tx: EntityManager, mail: AlertMail) => Promise<boolean>) {
    this.alertMayGo = alertMayGo;
  }

  /** Service mail with this purpose says what may have changed when it goes: its slice answers once more. */
  asksAgain(purpose: ServicePurpose, ask: AskAgain) {
    this.askedAgain.set(purpose, ask);
  }

  /** Puts a letter in the post, in the act's own transaction; answers its id. */
  async post(tx: EntityManager, letter: Letter): Promise<string> {
    const id = letter.id ?? randomUUID();
    if (letter.class === 'service') this.assertOwnLinks(letter.text);
    const { text, html } = mailLayout(letter.text, letter.language, this.config);
    const { purpose, ground, sender, stop } =
      letter.class === 'service' ? serviceReason(letter.kind) : marketingReason(letter.purpose, letter.sender);
    await tx.query(
      `insert into mail (id, account_id, to_address, class, kind, purpose, ground, sender, stop, subject, headers, body_text, body_html, made_at, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'queued')`,
      [
        id,
        letter.accountId,
        letter.to,
        letter.class,
        letter.kind,
        purpose,
        ground,
        sender,
        stop,
        letter.text.subject,
        JSON.stringify(letter.class === 'marketing' ? oneClickHeaders(letter.oneClick) : {}),
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
            (
              await tx.query<{ n: number }[]>('select count(*)::int as n from mail where made_at <= $1 and not on_hold(account_id)', [
                before(now, keptFor),
              ])
            )[0].n,
        ),
      run: (now) =>
        this.database.asSystem(async (tx) => ({
          erased: (
            await returning(tx, 'delete from mail where made_at <= $1 and not on_hold(account_id) returning id', [before(now, keptFor)])
          ).length,
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
       returning id, account_id as "accountId", to_address as "to", class, kind, purpose, sender, subject, headers, body_text as text, body_html as html`,
      [id],
    );
    if (!mail) return null;
    const answer = await this.lastAnswer(tx, mail);
    if (answer === true) return mail;
    if (answer) return this.rewritten(tx, mail, answer);
    await tx.query(
      `update mail set state = 'suppressed', to_address = '', subject = '', headers = '{}', body_text = '', body_html = '' where id = $1`,
      [id],
    );
    return null;
  }

  /** Default deny: a purpose that nobody answers for goes nowhere. */
  private lastAnswer(tx: EntityManager, mail: QueuedMail): Promise<LastAnswer> {
    const { purpose } = mail;
    if (mail.class === 'service') return this.askedAgain.get(purpose)?.(tx, mail.id) ?? Promise.resolve(true);
    if (purpose === 'job-alert') return this.alertMayGo(tx, mail);
    return MAIL_PURPOSES.includes(purpose) ? this.mayStillGo(tx, { ...mail, purpose }) : Promise.resolve(false);
  }

  private async rewritten(tx: EntityManager, mail: QueuedMail, { text, language }: Exclude<LastAnswer, boolean>): Promise<QueuedMail> {
    const forms = mailLayout(text, language, this.config);
    await tx.query('update mail set body_text = $2, body_html = $3 where id = $1', [mail.id, forms.text, forms.html]);
    return { ...mail, ...forms };
  }

  /** A mail nobody chose to get sends nobody elsewhere. */
  private assertOwnLinks({ button, footer }: MailText) {
    const ours = [this.config.origin, this.config.pack.authority.url];
    for (const { href } of [button, footer].filter((link) => link !== undefined))
      if (!ours.some((start) => href === start || href.startsWith(`${start}/`))) throw new Error('a service mail links to us only');
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

const oneClickHeaders = (href: string) => ({ 'List-Unsubscribe': `<${href}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });

/** Certainly not delivered: the other side said no, or was never reached. */
const wasRefused = (error: unknown) => {
  const { responseCode, code, syscall } = error as { responseCode?: number; code?: string; syscall?: string };
  return responseCode !== undefined || syscall === 'connect' || code === 'EDNS';
};
