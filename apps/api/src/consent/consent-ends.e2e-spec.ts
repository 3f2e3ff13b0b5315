import { packOf, withFloor, type ConsentPurpose, type Pack } from '@helder/policy';
import type { EntityManager } from 'typeorm';
import { Database } from '../core/database.js';
import { Sweeps } from '../core/sweeps.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';
import { Consents } from './consent.module.js';

const demo = packOf('demo');
const again = (purpose: ConsentPurpose, from: string, more: object = {}) => [
  ...demo.consents[purpose],
  { ...demo.consents[purpose][0], version: '2', from, why: { nl: 'Om iets anders.', en: 'For something else.' }, ...more },
];
/** Showing the photo lasts a year; the texts of the CV change on 1 December, those of the newsletter only in words. */
const pack: Pack = {
  ...demo,
  consents: {
    ...demo.consents,
    'publish-photo': [{ ...demo.consents['publish-photo'][0], lasts: 'P1Y' }],
    'keep-cv': again('keep-cv', '2026-12-01'),
    'publish-cv': again('publish-cv', '2026-12-01'),
    'be-found': again('be-found', '2026-12-01'),
    newsletter: again('newsletter', '2026-12-01', { isSameMeaning: true }),
  },
};
const MIDNIGHT = new Date('2026-12-01T00:00:00+01:00');
const justBefore = (at: Date) => new Date(at.getTime() - 60_000);

let started: Started;
type Person = Awaited<ReturnType<Started['newPerson']>>;
beforeAll(async () => {
  started = await startApp({ pack: withFloor(pack) });
});
afterAll(() => started.stop());
beforeEach(() => started.clock.set(NOON));

const inAct = <T>(person: Person, act: (consents: Consents, tx: EntityManager) => Promise<T>) =>
  started.app.get(Database).as({ ...person, role: 'candidate' }, (tx) => act(started.app.get(Consents), tx));
const yes = (person: Person, purpose: ConsentPurpose) =>
  inAct(person, (consents, tx) =>
    consents.act(tx, person, purpose, { state: 'given', notice: consents.noticeFor(purpose, 'nl'), control: 'spec' }),
  );
const isActive = (person: Person, purpose: ConsentPurpose) =>
  inAct(person, (consents, tx) => consents.isActive(tx, person.subjectRef, purpose));
const events = async (person: Person, purpose: ConsentPurpose) =>
  (
    await started.owner.query(
      `select state, at, valid_until, notice_version, method, session_ref from evidence.consent_event where subject_ref = $1 and purpose = $2 order by ord`,
      [person.subjectRef, purpose],
    )
  ).rows;
const statesOf = async (person: Person, purpose: ConsentPurpose) => (await events(person, purpose)).map(({ state }) => state);
const sweep = () => started.app.get(Sweeps).run();
const signedInAgain = async (person: Person) => ({ ...person, headers: await started.signIn(person) });
const cardOf = async (person: Person, purpose: ConsentPurpose) => {
  const { body } = await started.http.get('/api/consents').set(person.headers).expect(200);
  return body.items.find((item: { purpose: string }) => item.purpose === purpose);
};
const answer = async (person: Person, purpose: ConsentPurpose) => {
  const { notice } = await cardOf(person, purpose);
  return started.http
    .post(`/api/consents/${purpose}`)
    .set(person.headers)
    .send({ state: 'given', notice: { sha256: notice.sha256, language: 'nl' }, control: 'consents/card' });
};

describe('a consent that lasts as long as the pack says', () => {
  it.each([
    ['the day before', '2027-11-19T12:00:00+01:00', true, ['given']],
    ['a minute before', '2027-11-20T11:59:00+01:00', true, ['given']],
    ['at the very moment', '2027-11-20T12:00:00+01:00', false, ['given', 'expired']],
    ['the day after', '2027-11-21T12:00:00+01:00', false, ['given', 'expired']],
  ])('%s', async (_, at, isOn, states) => {
    const person = await started.newPerson();
    started.clock.set(new Date('2026-11-20T12:00:00+01:00'));
    await yes(person, 'publish-photo');
    const [{ at: given, valid_until: until }] = await events(person, 'publish-photo');
    started.clock.set(new Date(new Date(at).getTime() + (given.getTime() - new Date('2026-11-20T12:00:00+01:00').getTime())));
    expect(await isActive(person, 'publish-photo')).toBe(isOn);
    await sweep();
    await sweep();
    expect(await statesOf(person, 'publish-photo')).toEqual(states);
    if (!isOn)
      expect((await events(person, 'publish-photo'))[1]).toMatchObject({ at: until, session_ref: null, method: { channel: 'system' } });
  });

  it('an end is an act with a line in the log, by nobody; it is made up for after missed nights, and told once', async () => {
    const person = await started.newPerson();
    await yes(person, 'publish-photo');
    started.clock.set(new Date('2028-06-01T12:00:00+02:00'));
    await sweep();
    await sweep();
    const lines = (await started.events('consent.expired')).filter(({ subject_ref }) => subject_ref === person.subjectRef);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      actor_type: 'system',
      target_ref: 'publish-photo',
      changes: [{ field: 'publish-photo', op: 'clear' }],
    });
  });

  it('a yes after the end starts anew for a whole period, and the end stands between the two', async () => {
    const person = await started.newPerson();
    await yes(person, 'publish-photo');
    started.clock.set(new Date('2027-12-01T12:00:00+01:00'));
    await yes(person, 'publish-photo');
    expect(await statesOf(person, 'publish-photo')).toEqual(['given', 'expired', 'given']);
    expect((await events(person, 'publish-photo'))[2].valid_until.toISOString()).toMatch(/^2028-12-01T11:00/);
  });

  it('a yes said again before the end is a new period from then', async () => {
    const person = await started.newPerson();
    await yes(person, 'publish-photo');
    started.clock.set(new Date('2027-11-01T12:00:00+01:00'));
    await yes(person, 'publish-photo');
    started.clock.set(new Date('2028-10-31T12:00:00+01:00'));
    await sweep();
    expect(await isActive(person, 'publish-photo')).toBe(true);
    expect(await statesOf(person, 'publish-photo')).toEqual(['given', 'reconfirmed']);
  });

  it('who is restricted is left alone, and has no consent all the same', async () => {
    const person = await started.newPerson();
    await yes(person, 'publish-photo');
    await started.owner.query('update account set restricted_at = now() where id = $1', [person.id]);
    started.clock.set(new Date('2027-12-01T12:00:00+01:00'));
    await sweep();
    expect(await statesOf(person, 'publish-photo')).toEqual(['given']);
    expect(await isActive(person, 'publish-photo')).toBe(false);
  });
});

describe('a text with another meaning', () => {
  it('asks again: the yes to the old text ends when the new one is in force, and not a minute later', async () => {
    const person = await started.newPerson();
    await yes(person, 'publish-cv');
    started.clock.set(justBefore(MIDNIGHT));
    await sweep();
    expect([await isActive(person, 'publish-cv'), await statesOf(person, 'publish-cv')]).toEqual([true, ['given']]);
    started.clock.set(MIDNIGHT);
    expect(await isActive(person, 'publish-cv')).toBe(false);
    await sweep();
    expect(await events(person, 'publish-cv')).toMatchObject([
      { state: 'given', notice_version: '1' },
      { state: 'expired', at: MIDNIGHT, notice_version: '1', method: { action: 'text replaced' } },
    ]);
    expect(await cardOf(await signedInAgain(person), 'publish-cv')).toMatchObject({
      state: 'expired',
      answered: '1',
      isAskedAgain: true,
      notice: { version: '2', why: 'Om iets anders.' },
    });
  });

  it('a yes to the new text counts from then, with or without the sweep in between', async () => {
    for (const mustSweep of [true, false]) {
      const person = await started.newPerson();
      started.clock.set(justBefore(MIDNIGHT));
      await yes(person, 'publish-cv');
      started.clock.set(new Date(MIDNIGHT.getTime() + 60_000));
      if (mustSweep) await sweep();
      expect((await answer(await signedInAgain(person), 'publish-cv')).body).toMatchObject({
        state: 'given',
        answered: '2',
        isAskedAgain: false,
      });
      expect((await events(person, 'publish-cv')).map(({ state, notice_version }) => [state, notice_version])).toEqual([
        ['given', '1'],
        ['expired', '1'],
        ['given', '2'],
      ]);
      expect(await isActive(person, 'publish-cv')).toBe(true);
    }
  });

  it('what another page asks for at first can be answered here again; being found cannot, for it starts a year', async () => {
    const person = await started.newPerson();
    for (const purpose of ['keep-cv', 'be-found'] as const) await yes(person, purpose);
    started.clock.set(MIDNIGHT);
    const back = await signedInAgain(person);
    expect((await answer(back, 'be-found')).body.type).toBe('/problems/consent/elsewhere');
    expect((await answer(back, 'keep-cv')).body).toMatchObject({ state: 'given', answered: '2' });
  });

  it('the same meaning in other words asks nothing: the yes goes on', async () => {
    const person = await started.newPerson();
    await yes(person, 'newsletter');
    started.clock.set(new Date('2027-06-01T12:00:00+02:00'));
    await sweep();
    expect(await statesOf(person, 'newsletter')).toEqual(['given']);
    expect(await cardOf(await signedInAgain(person), 'newsletter')).toMatchObject({
      state: 'given',
      answered: '1',
      isAskedAgain: false,
      notice: { version: '2' },
    });
  });

  it('keeps what was kept while it waits for the answer, and ends it when the wait is over', async () => {
    const person = await started.newPerson();
    await yes(person, 'keep-cv');
    const endings: string[] = [];
    started.app.get(Consents).onEnded(async (_, { id }, purpose, ending) => {
      if (id === person.id && purpose === 'keep-cv') endings.push(ending);
    });
    started.clock.set(MIDNIGHT);
    await sweep();
    expect(endings).toEqual(['text']);
    started.clock.set(new Date('2026-12-30T23:00:00+01:00'));
    await sweep();
    expect(await statesOf(person, 'keep-cv')).toEqual(['given', 'expired']);
    started.clock.set(new Date('2026-12-31T00:00:00+01:00'));
    await sweep();
    await sweep();
    expect(endings).toEqual(['text', 'date']);
    expect(await statesOf(person, 'keep-cv')).toEqual(['given', 'expired', 'invalidated']);
    expect(await cardOf(await signedInAgain(person), 'keep-cv')).toMatchObject({ state: 'none', isAskedAgain: false });
  });
});
