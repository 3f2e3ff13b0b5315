import { emailOf } from '@helder/policy';
import fc from 'fast-check';
import { createHash, randomUUID } from 'node:crypto';
import { Accounts, type AccountRow } from '../account/account.module.js';
import { Consents } from '../consent/consent.module.js';
import { Database } from '../core/database.js';
import { Jobs } from '../core/jobs.js';
import { Mail } from '../core/mail.js';
import { aPerson } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { noticeFor, suppressed } from '../testing/subscribers.js';
import { IssueSending } from './issue-sending.service.js';
import { MailReports } from './mail-reports.service.js';
import { signatureOf } from './mail-reports.rules.js';
import { OptIns } from './opt-ins.service.js';
import { Preferences } from './preferences.service.js';
import { SignedLinks } from './signed-links.service.js';
import { Subscriptions } from './subscriptions.service.js';

const SEQUENCES = 40;
const NEWSLETTER = emailOf('newsletter');
let started: Started;
beforeAll(async () => {
  started = await startApp();
  // the test itself is the post office and the queue: the order of things is the property
  const jobs = started.app.get(Jobs);
  for (const queue of ['mail.send', 'newsletter.send', 'sweep.minute', 'sweep.day']) await jobs['boss'].offWork(queue, { wait: true });
});
afterAll(() => started.stop());

/** What a person may expect, kept apart from the product: whether they said yes and meant it still. */
type Model = {
  isAsked: boolean;
  /** The link went to the address of now. */
  isAskedHere: boolean;
  isSubscribed: boolean;
  isSuppressed: boolean;
  isDead: boolean;
  isClosing: boolean;
  isRestricted: boolean;
  waiting: number;
  mayArrive: number;
};
const fresh = (): Model => ({
  isAsked: false,
  isAskedHere: false,
  isSubscribed: false,
  isSuppressed: false,
  isDead: false,
  isClosing: false,
  isRestricted: false,
  waiting: 0,
  mayArrive: 0,
});

class Real {
  readonly oldTokens: string[] = [];
  token: string | null = null;
  constructor(
    readonly person: Awaited<ReturnType<typeof aPerson>>,
    private account: AccountRow,
  ) {}

  get = <T>(type: new (...args: never[]) => T) => started.app.get<T>(type, { strict: false });
  system = <T>(act: Parameters<Database['asSystem']>[0]) => this.get(Database).asSystem(act) as Promise<T>;
  link = () => this.get(SignedLinks).tokenFor(this.person.id);
  who = () => ({
    ...this.account,
    role: 'candidate' as const,
    organisation: null,
    sessionId: randomUUID(),
    sessionRef: 's',
    idleUntil: new Date(),
    freshUntil: null,
  });

  /** Keeps the link that works now: of all that were mailed, the one whose hash is kept. */
  async ask() {
    await this.system((tx) => this.get(OptIns).ask(tx, this.account, NEWSLETTER, { notice: noticeFor(started), control: 'model' }, 'web'));
    if (this.token) this.oldTokens.push(this.token);
    const { rows } = await started.owner.query<{ text: string }>(
      `select body_text as text from mail where account_id = $1 and kind = 'newsletter.confirm' order by made_at desc, id limit 50`,
      [this.person.id],
    );
    const { rows: live } = await started.owner.query<{ hash: Buffer }>(
      `select token_hash as hash from account_token where account_id = $1 and purpose = 'newsletter'`,
      [this.person.id],
    );
    const isLive = (token: string) => live.some(({ hash }) => hash.equals(createHash('sha256').update(token).digest()));
    this.token = rows.map(({ text }) => /#([\w-]{43})/.exec(text)![1]).find(isLive) ?? null;
  }
  confirm = (token: string) =>
    this.get(OptIns)
      .confirm(token)
      .then(
        () => true,
        () => false,
      );
  async issue() {
    const id = randomUUID();
    const text = JSON.stringify({ subject: 's', markdown: 'm' });
    await started.owner.query(
      `insert into newsletter_issue (id, version, purpose, nl, en, state, created_at) values ($1, 1, 'newsletter', $2, $2, 'sending', $3)`,
      [id, text, started.clock.now()],
    );
    await this.get(IssueSending).fanOut(id);
    return id;
  }
  async report(event: 'bounce' | 'complaint') {
    const body = { id: randomUUID(), event, isHard: true, recipient: this.person.email };
    const [raw, at] = [Buffer.from(JSON.stringify(body)), Math.floor(started.clock.now().getTime() / 1000)];
    await this.get(MailReports).receive(body, signatureOf(started.config.secrets.key('mail reports'), at, raw), raw);
  }
  /** The post goes: every waiting mail of this person is handed over or held back. */
  async post() {
    const { rows } = await started.owner.query<{ id: string }>(
      `select id from mail where account_id = $1 and kind = 'newsletter.issue' and state = 'queued'`,
      [this.person.id],
    );
    for (const { id } of rows) await this.get(Mail)['send'](id);
  }
  /** The account gets another address, as confirmed elsewhere. */
  async move() {
    this.person.email = `${randomUUID()}@helder.test`;
    await started.owner.query('update account set email = $2 where id = $1', [this.person.id, this.person.email]);
    this.account = { ...this.account, email: this.person.email };
  }
  async arrived() {
    const { rows } = await started.owner.query<{ n: number }>(
      `select count(*)::int as n from mail where account_id = $1 and kind = 'newsletter.issue' and state = 'sent'`,
      [this.person.id],
    );
    return rows[0].n;
  }
}

type Command = fc.AsyncCommand<Model, Real, true>;
const command = (
  name: string,
  run: (model: Model, real: Real) => Promise<void>,
  check: (model: Model) => boolean = () => true,
): Command => ({ check: (model) => Promise.resolve(check(model)), run, toString: () => name });

const stopped = (model: Model) => {
  model.isSuppressed = true;
  model.isSubscribed = false;
  model.isAsked = false;
};
const COMMANDS: Command[] = [
  command('ask', async (model, real) => {
    await real.ask();
    if (!model.isSubscribed) Object.assign(model, { isAsked: true, isAskedHere: true });
  }),
  command('confirm', async (model, real) => {
    const worked = real.token !== null && (await real.confirm(real.token));
    expect(worked).toBe(model.isAsked && model.isAskedHere && !model.isClosing);
    if (!worked) return;
    Object.assign(model, { isAsked: false, isSubscribed: true, isSuppressed: false, isDead: false });
    real.oldTokens.push(real.token!);
  }),
  // the two steps of a yes at once: a random walk of single steps hardly ever gets there
  command('say yes', async (model, real) => {
    await real.ask();
    const worked = real.token !== null && (await real.confirm(real.token));
    expect(worked).toBe(!model.isSubscribed && !model.isClosing);
    if (!model.isSubscribed) Object.assign(model, { isAsked: true, isAskedHere: true });
    if (!worked) return;
    Object.assign(model, { isAsked: false, isSubscribed: true, isSuppressed: false, isDead: false });
    real.oldTokens.push(real.token!);
  }),
  command('confirm an old link', async (_, real) => {
    for (const token of real.oldTokens.filter((each) => each !== real.token)) expect(await real.confirm(token)).toBe(false);
  }),
  command('confirm too late', async (_, real) => {
    const now = started.clock.now();
    started.clock.set(new Date(now.getTime() + 61 * 60_000));
    if (real.token) expect(await real.confirm(real.token)).toBe(false);
    started.clock.set(now);
  }),
  command('stop on the page', async (model, real) => {
    await real.get(Preferences).changeMine(real.who(), { ...NEWSLETTER, isOn: false }, 'nl');
    stopped(model);
  }),
  command('stop by one click', async (model, real) => {
    await real.get(Preferences).oneClick(real.link());
    stopped(model);
  }),
  command('stop by the link', async (model, real) => {
    await real.get(Preferences).changeByLink(real.link(), { ...NEWSLETTER, isOn: false }, 'nl');
    stopped(model);
  }),
  command('withdraw the consent', async (model, real) => {
    await real.system((tx) => real.get(Consents).withdraw(tx, real.person, 'newsletter', 'model'));
    if (model.isSubscribed) stopped(model);
  }),
  command('ask a person here to stop it', async (model, real) => {
    await real.get(Subscriptions).stopAddress(real.person.email);
    stopped(model);
    model.isSuppressed = true;
  }),
  command('the mail bounces', async (model, real) => {
    await real.report('bounce');
    Object.assign(model, { isSubscribed: false, isAsked: false, isSuppressed: true, isDead: true });
  }),
  command('a complaint comes in', async (model, real) => {
    await real.report('complaint');
    stopped(model);
    model.isSuppressed = true;
  }),
  command('the address changes', async (model, real) => {
    await real.move();
    // what was said of the old address is not known of the new one, and mail on its way to the old one does not go
    Object.assign(model, { isSuppressed: false, isDead: false, isAskedHere: false, waiting: 0 });
  }),
  command('an issue is written to all', async (model, real) => {
    await real.issue();
    if (model.isSubscribed && !model.isClosing && !model.isRestricted) model.waiting++;
  }),
  command('the same job runs twice', async (model, real) => {
    const id = await real.issue();
    await started.owner.query(`update newsletter_issue set state = 'sending' where id = $1`, [id]);
    await real.get(IssueSending).fanOut(id);
    if (model.isSubscribed && !model.isClosing && !model.isRestricted) model.waiting++;
  }),
  command('the post goes', async (model, real) => {
    await real.post();
    if (model.isSubscribed && !model.isClosing && !model.isRestricted && !model.isSuppressed && !model.isDead)
      model.mayArrive += model.waiting;
    model.waiting = 0;
  }),
  command('close', async (model, real) => {
    await started.owner.query(`update account set state = 'closing' where id = $1`, [real.person.id]);
    model.isClosing = true;
  }),
  command('undo closing', async (model, real) => {
    await started.owner.query(`update account set state = 'active' where id = $1`, [real.person.id]);
    model.isClosing = false;
  }),
  command('restrict', async (model, real) => {
    await started.owner.query('update account set restricted_at = $2 where id = $1', [real.person.id, started.clock.now()]);
    model.isRestricted = true;
  }),
  command('lift the restriction', async (model, real) => {
    await started.owner.query('update account set restricted_at = null where id = $1', [real.person.id]);
    model.isRestricted = false;
  }),
];

/** After each step, seen from outside: what arrived is exactly what might, and the list of addresses is right. */
const watched = (inner: Command): Command => ({
  check: (model) => inner.check(model),
  toString: () => inner.toString(),
  run: async (model, real) => {
    await inner.run(model, real);
    const { email } = real.person;
    const seen = [await real.arrived(), await suppressed(started, email), await suppressed(started, email, 'all')];
    expect([inner.toString(), ...seen]).toEqual([inner.toString(), model.mayArrive, model.isSuppressed, model.isDead]);
  },
});

describe('every order of saying yes, saying no and sending', () => {
  it(`sends no newsletter without a confirmed yes and none to who said no, in ${SEQUENCES} random orders`, async () => {
    let commands = 0;
    let arrived = 0;
    const likely = COMMANDS.map((each) => fc.constant(watched(each)));
    const often = COMMANDS.flatMap(
      (each, n) =>
        (['say yes', 'an issue is written to all', 'the post goes'].includes(String(each))
          ? Array(5).fill(likely[n])
          : []) as typeof likely,
    );
    await fc.assert(
      fc.asyncProperty(fc.commands([...likely, ...often], { maxCommands: 30, size: 'max' }), async (sequence) => {
        const person = await aPerson(started);
        const account = await started.app.get(Database).asSystem((tx) => started.app.get(Accounts, { strict: false }).byId(tx, person.id));
        const model = fresh();
        const real = new Real(person, account!);
        try {
          await fc.asyncModelRun(() => ({ model, real }), sequence);
        } finally {
          commands += [...sequence].length;
          arrived += model.mayArrive;
          await started.owner.query('delete from mail where account_id = $1', [person.id]);
          await started.owner.query('delete from account where id = $1', [person.id]);
          await started.owner.query('delete from newsletter_issue');
        }
      }),
      { numRuns: SEQUENCES },
    );
    // or the property would hold because nothing ever happened
    expect(commands).toBeGreaterThan(SEQUENCES * 10);
    expect(arrived).toBeGreaterThan(0);
  }, 300_000);
});
