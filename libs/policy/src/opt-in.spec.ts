import fc from 'fast-check';
import {
  closedBy,
  mayMail,
  nextOptIn,
  OPT_IN_STATES,
  streamsThatHold,
  type OptInEvent,
  type OptInState,
  type SendFacts,
} from './opt-in.js';
import { CHANNELS, emailOf, EVERY_STREAM, MAIL_PURPOSES, streamOf, type Topic } from './preference.js';

const SEQUENCES = 10_000;
const TOPICS = [emailOf('newsletter'), emailOf('tips'), emailOf('offers'), emailOf('offers', 'group'), emailOf('offers', 'third-party')];
const YES: SendFacts = {
  topic: emailOf('newsletter'),
  isOffered: true,
  isSameAddress: true,
  isActive: true,
  optIn: 'subscribed',
  hasConsent: true,
  isSuppressed: false,
};

describe('whether a mail may go', () => {
  it('only who fulfils every condition: each single one that fails is a no', () => {
    expect(mayMail(YES)).toBe(true);
    const no: Partial<SendFacts>[] = [
      { isOffered: false },
      { isSameAddress: false },
      { isActive: false },
      { hasConsent: false },
      { isSuppressed: true },
      ...OPT_IN_STATES.filter((state) => state !== 'subscribed').map((optIn) => ({ optIn })),
      ...CHANNELS.filter((channel) => channel !== 'email').map((channel) => ({ topic: { ...YES.topic, channel } })),
      { topic: emailOf('measuring') },
    ];
    for (const fact of no) expect([fact, mayMail({ ...YES, ...fact })]).toEqual([fact, false]);
  });

  it('no event but a confirmation leads to on, and it only from an ask', () => {
    const events: OptInEvent[] = ['ask', 'confirm', 'stop', 'bounce', 'complaint'];
    for (const state of OPT_IN_STATES)
      for (const event of events) if (nextOptIn(state, event) === 'subscribed') expect([state, event]).toEqual(['pending', 'confirm']);
  });
});

/** A person as the rules see one; what is kept outside the account is in `world`. */
type Account = { address: string; isActive: boolean; optIns: Map<string, OptInState>; consents: Set<string>; token: Set<string> };
type Queued = { to: string; topic: Topic };
/** What really happened, kept apart from the rules: which address confirmed what, and did not say no since. */
type Truth = { confirmed: Set<string> };
type World = { account: Account | null; closed: Set<string>; backup: Account | null; queue: Queued[]; sent: number; held: number };

const ADDRESS = { last: 0, next: () => ++ADDRESS.last };
const newAccount = (address: string): Account => ({ address, isActive: true, optIns: new Map(), consents: new Set(), token: new Set() });
const keyOf = (topic: Topic) => streamOf(topic);
const copy = (account: Account): Account => ({
  ...account,
  optIns: new Map(account.optIns),
  consents: new Set(account.consents),
  token: new Set(account.token),
});
const stateOf = ({ optIns }: Account, topic: Topic) => optIns.get(keyOf(topic)) ?? 'none';

const isClosed = ({ closed }: World, topic: Topic, address: string) =>
  streamsThatHold(topic).some((stream) => closed.has(`${stream} ${address}`));

function move(world: World, topic: Topic, event: OptInEvent): boolean {
  const next = world.account && nextOptIn(stateOf(world.account, topic), event);
  if (!world.account || !next) return false;
  world.account.optIns.set(keyOf(topic), next);
  return true;
}
function end(world: World, truth: Truth, topic: Topic, event: 'stop' | 'bounce' | 'complaint') {
  const { account } = world;
  if (!account) return;
  move(world, topic, event);
  for (const stream of closedBy(event, topic)) world.closed.add(`${stream} ${account.address}`);
  account.consents.delete(keyOf(topic));
  truth.confirmed.delete(`${keyOf(topic)} ${account.address}`);
}

function ask(world: World, topic: Topic) {
  // a later ask makes the earlier link useless: the new one is for all that waits
  if (!move(world, topic, 'ask')) return;
  world.account!.token = new Set([...world.account!.optIns].filter(([, is]) => is === 'pending').map(([key]) => key));
}
/** The link of the last mail, pressed: everything that waited for it is a yes now. */
function confirm(truth: Truth, world: World) {
  for (const topic of TOPICS) {
    if (!world.account?.isActive || !world.account.token.has(keyOf(topic)) || !move(world, topic, 'confirm')) continue;
    world.account.consents.add(keyOf(topic));
    for (const stream of streamsThatHold(topic)) world.closed.delete(`${stream} ${world.account.address}`);
    truth.confirmed.add(`${keyOf(topic)} ${world.account.address}`);
  }
  world.account?.token.clear();
}

type Command = fc.Command<Truth, World>;
const command = (name: string, run: (truth: Truth, world: World) => void): Command => ({ check: () => true, run, toString: () => name });
const every = TOPICS.flatMap((topic) => {
  const about = keyOf(topic);
  return [
    command(`ask ${about}`, (_, world) => ask(world, topic)),
    // the steps of a mail at once: a random walk of single ones hardly ever gets there
    command(`say yes to ${about}`, (truth, world) => (ask(world, topic), confirm(truth, world))),
    ...(['page', 'link', 'one click'] as const).map((way) =>
      command(`stop ${about} by ${way}`, (truth, world) => end(world, truth, topic, 'stop')),
    ),
    command(`complaint about ${about}`, (truth, world) => end(world, truth, topic, 'complaint')),
    command(`issue to ${about}`, ({}, { account, queue }) => {
      if (account && stateOf(account, topic) === 'subscribed') queue.push({ to: account.address, topic });
    }),
    command(`old mail about ${about}`, ({}, { account, queue }) => {
      // by mistake, or out of an old queue: the gate alone decides
      if (account) queue.push({ to: account.address, topic });
    }),
  ];
});
const others = [
  command('confirm', confirm),
  command('hard bounce', (truth, world) => TOPICS.forEach((topic) => end(world, truth, topic, 'bounce'))),
  // a yes moves along with its person where no no holds it back, not even one that a restored backup forgot;
  // a link that was mailed to the old address proves nothing of the new one
  command('another address', (truth, world) => {
    const { account } = world;
    if (!account) return;
    const next = `p${ADDRESS.next()}@helder.test`;
    for (const topic of TOPICS) {
      if (isClosed(world, topic, account.address)) move(world, topic, 'stop');
      else if (truth.confirmed.has(`${keyOf(topic)} ${account.address}`)) truth.confirmed.add(`${keyOf(topic)} ${next}`);
    }
    account.address = next;
    account.token.clear();
  }),
  command('close', (truth, world) => {
    if (!world.account) return;
    // closing ends what runs; it is no objection to what never did
    for (const topic of TOPICS) if (['pending', 'subscribed'].includes(stateOf(world.account, topic))) end(world, truth, topic, 'stop');
    world.account.isActive = false;
    world.account.token.clear();
  }),
  command('erase', (_, world) => {
    if (world.account?.isActive === false) world.account = null;
  }),
  command('register again', (_, world) => {
    world.account ??= newAccount('p0@helder.test');
  }),
  command('back up', (_, world) => {
    world.backup = world.account && copy(world.account);
  }),
  // the list of addresses is not part of what is put back: a no outlives the backup
  command('restore', (_, world) => {
    if (world.backup) world.account = copy(world.backup);
  }),
  command('the post goes', (truth, world) => {
    for (const { to, topic } of world.queue.splice(0)) {
      const { account } = world;
      const goes =
        account !== null &&
        mayMail({
          topic,
          isOffered: MAIL_PURPOSES.some((purpose) => purpose === topic.purpose),
          isSameAddress: account.address === to,
          isActive: account.isActive,
          optIn: stateOf(account, topic),
          hasConsent: account.consents.has(keyOf(topic)),
          isSuppressed: isClosed(world, topic, to),
        });
      if (!goes) world.held++;
      else {
        world.sent++;
        if (!truth.confirmed.has(`${keyOf(topic)} ${to}`)) throw new Error(`sent to ${to}, without a yes to ${keyOf(topic)}`);
        if (world.closed.has(`${EVERY_STREAM} ${to}`)) throw new Error(`sent to ${to}, which does not work`);
      }
    }
  }),
];

describe('every order of saying yes, saying no and sending, by the rules alone', () => {
  it(`sends nothing without a confirmed yes and nothing to who said no, in ${SEQUENCES} random orders`, () => {
    const totals = { sequences: 0, commands: 0, sent: 0, held: 0 };
    const often = [...every, ...others].filter((each) => /^(say yes|issue|the post)/.test(String(each)));
    const likely = [...every, ...others, ...Array<Command[]>(5).fill(often).flat()].map((each) => fc.constant(each));
    fc.assert(
      fc.property(fc.commands(likely, { maxCommands: 40, size: 'max' }), (sequence) => {
        const world: World = {
          account: newAccount('p0@helder.test'),
          closed: new Set(),
          backup: null,
          queue: [],
          sent: 0,
          held: 0,
        };
        fc.modelRun(() => ({ model: { confirmed: new Set<string>() }, real: world }), sequence);
        totals.sequences++;
        totals.commands += [...sequence].length;
        totals.sent += world.sent;
        totals.held += world.held;
      }),
      { numRuns: SEQUENCES },
    );
    process.stdout.write(`mail rules: ${JSON.stringify(totals)}, 0 to who said no, 0 without a yes\n`);
    expect(totals.sequences).toBe(SEQUENCES);
    // or the property would hold because nothing ever happened
    expect(totals.sent).toBeGreaterThan(SEQUENCES / 10);
    expect(totals.held).toBeGreaterThan(SEQUENCES / 10);
  });
});
