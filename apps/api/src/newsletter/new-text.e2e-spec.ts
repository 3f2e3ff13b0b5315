import { emailOf, packOf, withFloor, type MarketingRow, type Topic } from '@helder/policy';
import { Sweeps } from '../core/sweeps.js';
import { aPerson, aSession, type Person } from '../testing/people.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';
import { choose, confirm, noticeFor, subscribed } from '../testing/subscribers.js';

const demo = packOf('demo');
const FROM = '2026-12-01';
const MIDNIGHT = new Date(`${FROM}T00:00:00+01:00`);
const again = (row: MarketingRow): MarketingRow => ({
  ...row,
  notices: [...row.notices, { ...row.notices[0], version: '2', from: FROM, why: { nl: 'Om iets anders.', en: 'For something else.' } }],
});
/** The newsletter, the tips and the offers of our own get another text on 1 December. */
const rows = demo.marketing.rows.map((row) =>
  row.sender === 'own' && ['newsletter', 'tips', 'offers'].includes(row.purpose) ? again(row) : row,
);
const consents = { ...demo.consents, newsletter: rows.find(({ purpose }) => purpose === 'newsletter')!.notices };
const TIPS: Topic = { purpose: 'tips', channel: 'email', sender: 'own' };
const SMS: Topic = { purpose: 'offers', channel: 'sms', sender: 'own' };

let started: Started;
beforeAll(async () => {
  started = await startApp({ pack: withFloor({ ...demo, marketing: { ...demo.marketing, rows }, consents }) });
});
afterAll(() => started.stop());
beforeEach(() => started.clock.set(NOON));

type Shown = { purpose: string; sender: string; choices: { channel: string; state: string }[] }[];
const stateOf = async ({ headers }: Pick<Person, 'headers'>, { purpose, channel, sender }: Topic) => {
  const { body } = await started.http.get('/api/preferences').set(headers).expect(200);
  const row = (body.rows as Shown).find((each) => each.purpose === purpose && each.sender === sender)!;
  return row.choices.find((each) => each.channel === channel)!.state;
};
const events = async ({ subjectRef }: Person, { purpose, channel, sender }: Topic) =>
  (
    await started.owner.query<{ state: string; notice_version: string }>(
      'select state, notice_version from evidence.consent_event where subject_ref = $1 and purpose = $2 and scope = $3 order by ord',
      [subjectRef, purpose, `${channel}:${sender}`],
    )
  ).rows.map(({ state, notice_version: version }) => `${state} ${version}`);
/** The day the new text begins; sessions of the day before are over. */
async function newText(person: Person, at = MIDNIGHT): Promise<Person> {
  started.clock.set(at);
  await started.app.get(Sweeps).run();
  return { ...person, headers: (await aSession(started, person)).headers };
}

describe('a new text of a preference', () => {
  it('ends the yes to the one before, of that choice and no other, with an event', async () => {
    const person = await subscribed(started, { purpose: 'tips' });
    await choose(started, person, SMS).expect(200);
    await choose(started, person, { ...SMS, sender: 'group' }).expect(200);
    const now = await newText(person);
    expect([await stateOf(now, TIPS), await stateOf(now, SMS), await stateOf(now, { ...SMS, sender: 'group' })]).toEqual([
      'off',
      'off',
      'on',
    ]);
    expect(await events(person, TIPS)).toEqual(['given 1', 'expired 1']);
    expect(await events(person, SMS)).toEqual(['given 1', 'expired 1']);
  });

  it.each([
    ['at once', MIDNIGHT, ['given 1', 'expired 1']],
    ['when the wait for an answer is over', new Date('2027-01-02T12:00:00+01:00'), ['given 1', 'expired 1', 'invalidated 1']],
  ])('is answered by mail as the first time: %s', async (_, at, before) => {
    const person = await subscribed(started, { purpose: 'tips' });
    await newText(person);
    const now = await newText(person, at);
    expect(await events(person, TIPS)).toEqual(before);
    await choose(started, now, TIPS).expect(200);
    expect(await stateOf(now, TIPS)).toBe('pending');
    await confirm(started, await started.tokenFrom(person.email, 'newsletter.confirm')).expect(204);
    expect(await stateOf(now, TIPS)).toBe('on');
    expect(await events(person, TIPS)).toEqual([...before, 'given 2']);
  });

  it('of the newsletter is answered at the preferences, not beside the other consents', async () => {
    const now = await newText(await subscribed(started));
    const newsletter = emailOf('newsletter');
    const answer = { state: 'given', notice: noticeFor(started), control: 'consents/card' };
    const { body } = await started.http.post('/api/consents/newsletter').set(now.headers).send(answer).expect(409);
    expect(body.type).toBe('/problems/consent/elsewhere');
    await choose(started, now).expect(200);
    expect(await stateOf(now, newsletter)).toBe('pending');
    expect(await events(now, newsletter)).toEqual(['given 1', 'expired 1']);
  });

  it('a link that was mailed before it no longer says yes', async () => {
    const person = await aPerson(started);
    started.clock.set(new Date('2026-11-30T23:50:00+01:00'));
    const late = { ...person, headers: (await aSession(started, person)).headers };
    await choose(started, late, TIPS).expect(200);
    const token = await started.tokenFrom(person.email, 'newsletter.confirm');
    started.clock.set(MIDNIGHT);
    await confirm(started, token).expect(409);
    expect(await events(person, TIPS)).toEqual([]);
  });
});
