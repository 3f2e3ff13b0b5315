/** @policy anonymous named year */
import { Sweeps } from '../core/sweeps.js';
import { aPerson, choose, noticeOf, publish } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';

let started: Started;
beforeAll(async () => (started = await startApp()));
afterAll(() => started.stop());
// the next one counts only its own
afterEach(() => started.owner.query(`update visibility set level = 'hidden'`));

type Visible = Awaited<ReturnType<typeof aVisibleAt>>;
const at = (text: string) => new Date(text);
const to = (moment: string) => started.clock.set(at(moment));
const ms = (moment: string, shift: number) => new Date(at(moment).getTime() + shift).toISOString();

/** Somebody who said yes at this instant, exactly: the clock of a test runs on. */
async function aVisibleAt(
  moment: string,
  until: string,
  grace: string,
  { level = 'recruiters', language = 'nl' }: { level?: 'recruiters' | 'anonymous'; language?: 'nl' | 'en' } = {},
) {
  to(moment);
  const person = await aPerson(started, 'candidate', { language });
  await publish(started, person);
  await choose(started, person, level);
  const { rows } = await started.owner.query('select visible_until, grace_until from visibility where account_id = $1', [person.id]);
  // what the act itself worked out, up to the milliseconds it took
  expect(Math.abs(rows[0].visible_until - at(until).getTime())).toBeLessThan(60_000);
  expect(Math.abs(rows[0].grace_until - at(grace).getTime())).toBeLessThan(60_000);
  await started.owner.query('update visibility set activated_at = $2, visible_until = $3, grace_until = $4 where account_id = $1', [
    person.id,
    moment,
    until,
    grace,
  ]);
  await started.owner.query(`update evidence.consent_event set valid_until = $2 where subject_ref = $1 and purpose = 'be-found'`, [
    person.subjectRef,
    grace,
  ]);
  return { ...person, until, grace };
}
const mailsTo = async ({ email }: { email: string }) => (await started.mails(email)).map(({ kind }) => kind).sort();
const stateOf = async ({ id }: { id: string }) =>
  (
    await started.owner.query<{ level: string; asked_at: Date | null; ended_at: Date | null }>(
      'select level, asked_at, ended_at from visibility where account_id = $1',
      [id],
    )
  ).rows[0];
/** What holds for a person now, asked by the person: earlier sessions are long over. */
const shown = async (person: Visible) => {
  const headers = await started.signIn(person);
  const { body } = await started.http.get('/api/visibility').set(headers).expect(200);
  const consents = (await started.http.get('/api/consents').set(headers).expect(200)).body.items as { purpose: string; state: string }[];
  return { ...body, consent: consents.find(({ purpose }) => purpose === 'be-found')!.state };
};
// the minute's round: the daily one forgets old mails, which are what we count
const sweep = async () =>
  Object.assign(
    {},
    ...(await started.app.get(Sweeps).run('minute')).filter(({ name }) => name.startsWith('visibility.')).map(({ counts }) => counts),
  ) as { asked: number; expired: number };
const post = (body: object) => started.http.post('/api/visibility/renewal').set('sec-fetch-site', 'same-origin').send(body);
const put = (body: object) => started.http.put('/api/visibility/renewal').set('sec-fetch-site', 'same-origin').send(body);
const linkOf = (person: Visible) => started.tokenFrom(person.email, 'visibility.ask');
const yes = async (token: string) => {
  const { body } = await post({ token, language: 'nl' }).expect(200);
  return { token, answer: 'stay', isCorrect: true, agreed: { sha256: body.notice.sha256, language: 'nl' } };
};

const YEARS = [
  ['an ordinary year', '2026-11-20T12:00:00+01:00', '2027-11-20T12:00:00+01:00', '2027-12-20T12:00:00+01:00'],
  ['from 29 February', '2028-02-29T12:00:00+01:00', '2029-02-28T12:00:00+01:00', '2029-03-30T12:00:00+02:00'],
  ['to a leap day that is not its day', '2027-02-28T12:00:00+01:00', '2028-02-28T12:00:00+01:00', '2028-03-29T12:00:00+02:00'],
  ['a grace over the night the clock goes back', '2027-10-10T12:00:00+02:00', '2028-10-10T12:00:00+02:00', '2028-11-09T12:00:00+01:00'],
] as const;

describe.each(YEARS)('%s: activated %s', (_, activated, until, grace) => {
  it('[SF-INZAGE-e] [SF-INZAGE-f] [SF-INZAGE-g] is visible to the end, asked once, visible through the grace, and then hidden', async () => {
    const person = await aVisibleAt(activated, until, grace);
    to(ms(until, -86_400_000));
    expect(await sweep()).toEqual({ asked: 0, expired: 0 });
    expect(await mailsTo(person)).toEqual([]);

    to(ms(until, -60_000));
    expect(await sweep()).toEqual({ asked: 0, expired: 0 });
    expect(await shown(person)).toMatchObject({ effective: 'recruiters', isExpiring: false });

    to(until);
    expect(await sweep()).toEqual({ asked: 1, expired: 0 });
    expect(await sweep()).toEqual({ asked: 0, expired: 0 });
    expect(await mailsTo(person)).toEqual(['visibility.ask']);
    expect(await shown(person)).toMatchObject({
      effective: 'recruiters',
      isExpiring: true,
      graceUntil: at(grace).toISOString(),
      consent: 'given',
    });

    to(ms(grace, -86_400_000));
    expect(await sweep()).toEqual({ asked: 0, expired: 0 });
    to(ms(grace, -60_000));
    expect(await shown(person)).toMatchObject({ effective: 'recruiters' });

    // the instant itself hides, whether or not anything ran
    to(grace);
    expect(await shown(person)).toMatchObject({ chosen: 'recruiters', effective: 'hidden', because: 'expired', consent: 'expired' });
    expect(await sweep()).toEqual({ asked: 0, expired: 1 });
    to(ms(grace, 86_400_000));
    expect(await sweep()).toEqual({ asked: 0, expired: 0 });
    expect(await shown(person)).toMatchObject({
      chosen: 'hidden',
      effective: 'hidden',
      because: 'expired',
      visibleUntil: null,
      consent: 'expired',
    });
    expect(await mailsTo(person)).toEqual(['visibility.ask', 'visibility.expired']);
    const events = (await started.events())
      .filter((each) => each['subject_ref'] === person.subjectRef)
      .map(({ action, actor_type }) => [action, actor_type]);
    expect(events).toEqual(
      expect.arrayContaining([
        ['visibility.ask', 'system'],
        ['visibility.expire', 'system'],
      ]),
    );
  });
});

const ordinary = YEARS[0].slice(1) as [string, string, string];
async function anAsked(options?: Parameters<typeof aVisibleAt>[3]) {
  const person = await aVisibleAt(...ordinary, options);
  to(person.until);
  await sweep();
  return { person, token: await linkOf(person) };
}

describe('the mailed link', () => {
  it('[SF-INZAGE-g] says what it asks, changes nothing when opened, and renews a year from the click', async () => {
    const { person, token } = await anAsked();
    const before = await stateOf(person);
    to('2027-12-01T09:00:00+01:00');
    await started.http.get(`/api/visibility/renewal?token=${token}`).expect(404);
    for (const language of ['nl', 'en']) {
      const { body } = await post({ token, language }).expect(200);
      expect(body).toMatchObject({ level: 'recruiters', graceUntil: at(person.grace).toISOString(), notice: { language } });
      expect(body.newUntil).toMatch(/^2028-12-01T08:00/);
      expect(JSON.stringify(body)).not.toMatch(new RegExp(`${person.name}|${person.email}|${person.id}`));
    }
    expect(await stateOf(person)).toEqual(before);
    await put(await yes(token)).expect(204);
    const after = await shown(person);
    expect(after).toMatchObject({ effective: 'recruiters', isExpiring: false, consent: 'given' });
    expect(after.visibleUntil).toMatch(/^2028-12-01T08:00/);
    // the old end passes without anything happening
    to(ms(person.grace, 1));
    expect(await sweep()).toEqual({ asked: 0, expired: 0 });
    expect(await shown(person)).toMatchObject({ effective: 'recruiters' });
    // and a year later the question comes again
    to('2028-12-01T09:01:00+01:00');
    expect(await sweep()).toEqual({ asked: 1, expired: 0 });
    expect(await mailsTo(person)).toEqual(['visibility.ask', 'visibility.ask']);
  });

  it('[SF-DATA-b] a stay needs the word that the profile is correct, and a yes to the text in force', async () => {
    const { person, token } = await anAsked();
    await put({ ...(await yes(token)), isCorrect: undefined }).expect(422);
    await put({ token, answer: 'stay' }).expect(422);
    const other = await put({ ...(await yes(token)), agreed: { sha256: 'f'.repeat(64), language: 'nl' } });
    expect([other.status, other.body.type]).toEqual([409, '/problems/consent/notice-changed']);
    expect((await stateOf(person)).asked_at).not.toBeNull();
    await put(await yes(token)).expect(204);
  });

  it('[SF-INZAGE-g] works once: of many clicks at the same moment one counts', async () => {
    const { person, token } = await anAsked();
    const body = await yes(token);
    const answers = await Promise.all(Array.from({ length: 6 }, () => put(body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410, 410, 410, 410, 410]);
    expect((await put({ token, answer: 'stop' })).body.type).toBe('/problems/visibility/link-spent');
    expect((await post({ token, language: 'nl' })).status).toBe(410);
    expect(await shown(person)).toMatchObject({ effective: 'recruiters' });
  });

  it('a stop hides at once, ends the consent, and is the own act of the person', async () => {
    const { person, token } = await anAsked({ level: 'anonymous' });
    await put({ token, answer: 'stop' }).expect(204);
    expect(await shown(person)).toMatchObject({ effective: 'hidden', because: 'chosen', consent: 'withdrawn' });
    const events = (await started.events()).filter(
      (each) => each['subject_ref'] === person.subjectRef && /hide|withdrawn/.test(String(each['action'])),
    );
    expect(events.map(({ actor_ref, actor_role }) => [actor_ref, actor_role])).toEqual([
      [person.subjectRef, 'candidate'],
      [person.subjectRef, 'candidate'],
    ]);
    to(ms(person.grace, 1));
    expect(await sweep()).toEqual({ asked: 0, expired: 0 });
    expect(await mailsTo(person)).toEqual(['visibility.ask']);
  });

  it('is dead after the grace, after a choice on the page, and when it never was', async () => {
    const late = await anAsked();
    to(late.person.grace);
    expect((await post({ token: late.token, language: 'nl' })).status).toBe(410);
    expect((await put({ token: late.token, answer: 'stop' })).status).toBe(410);
    await sweep();

    const { person, token } = await anAsked();
    const signedIn = { ...person, headers: await started.signIn(person) };
    await choose(started, signedIn, 'recruiters');
    expect((await post({ token, language: 'nl' })).status).toBe(410);
    expect((await post({ token: 'x'.repeat(43), language: 'nl' })).status).toBe(410);
    await post({ token: 'short', language: 'nl' }).expect(422);
  });

  it('needs no cookie and takes no part in another site', async () => {
    const { token } = await anAsked();
    await started.http.post('/api/visibility/renewal').set('sec-fetch-site', 'cross-site').send({ token, language: 'nl' }).expect(403);
  });
});

describe('on the page', () => {
  it('somebody who is asked renews with the same level and a new yes', async () => {
    const { person } = await anAsked({ level: 'anonymous' });
    const headers = await started.signIn(person);
    const { body, headers: shownHeaders } = await started.http.get('/api/visibility').set(headers);
    expect(body.isExpiring).toBe(true);
    const agreed = { sha256: await noticeOf(started, { headers }, 'be-found'), language: 'nl' };
    // the same level without a yes is no act at all
    const same = await started.http
      .put('/api/visibility')
      .set(headers)
      .set('if-match', shownHeaders['etag'])
      .send({ level: 'anonymous' })
      .expect(200);
    expect(same.body).toMatchObject({ isExpiring: true, version: body.version });
    const renewed = await started.http
      .put('/api/visibility')
      .set(headers)
      .set('if-match', shownHeaders['etag'])
      .send({ level: 'anonymous', agreed, isCorrect: true })
      .expect(200);
    expect(renewed.body).toMatchObject({ effective: 'anonymous', isExpiring: false });
    expect(renewed.body.visibleUntil).toMatch(/^2028-11-20/);
  });
});

describe('nights that were missed', () => {
  it('two years asleep: one mail and one expiry, and a second run does nothing', async () => {
    const person = await aVisibleAt(...ordinary);
    to('2028-11-21T03:10:00+01:00');
    // nobody saw it in the meantime
    expect(await shown(person)).toMatchObject({ effective: 'hidden', because: 'expired' });
    expect(await sweep()).toEqual({ asked: 0, expired: 1 });
    expect(await sweep()).toEqual({ asked: 0, expired: 0 });
    expect(await mailsTo(person)).toEqual(['visibility.expired']);
  });

  it('a few days asleep: asked late, hidden on the day that was promised', async () => {
    const person = await aVisibleAt(...ordinary);
    to(ms(person.until, 5 * 86_400_000));
    expect(await sweep()).toEqual({ asked: 1, expired: 0 });
    const token = await linkOf(person);
    to(ms(person.grace, -60_000));
    await post({ token, language: 'nl' }).expect(200);
    to(person.grace);
    expect((await put({ token, answer: 'stop' })).status).toBe(410);
    expect(await sweep()).toEqual({ asked: 0, expired: 1 });
  });

  it('two runs at the same moment ask once', async () => {
    const person = await aVisibleAt(...ordinary);
    to(person.until);
    await Promise.all([sweep(), sweep(), sweep()]);
    expect(await mailsTo(person)).toEqual(['visibility.ask']);
  });
});

it('a restricted account gets no mail and loses nothing; lifted, what is due is done', async () => {
  const person = await aVisibleAt(...ordinary);
  await started.owner.query('update account set restricted_at = $2 where id = $1', [person.id, at('2027-01-01T00:00:00Z')]);
  to(person.until);
  expect(await sweep()).toEqual({ asked: 0, expired: 0 });
  to(ms(person.grace, 1));
  expect(await sweep()).toEqual({ asked: 0, expired: 0 });
  expect(await stateOf(person)).toMatchObject({ level: 'recruiters', ended_at: null });
  expect(await mailsTo(person)).toEqual([]);
  await started.owner.query('update account set restricted_at = null where id = $1', [person.id]);
  expect(await sweep()).toEqual({ asked: 0, expired: 1 });
});

it('the mails speak the language of the person, name the day, and link to a page where nothing happens by itself', async () => {
  const { person } = await anAsked({ language: 'en' });
  const [mail] = await started.mails(person.email);
  expect(mail).toMatchObject({ class: 'service', subject: 'Do you want to stay visible to recruiters?' });
  expect(mail.text).toContain('20 December 2027');
  expect(mail.text).toMatch(/http:\/\/helder\.test\/en\/stay-visible#[\w-]{43}/);
  to(ms(person.grace, 1));
  await sweep();
  const ended = (await started.mails(person.email)).find(({ kind }) => kind === 'visibility.expired')!;
  expect(ended.text).toContain('We erased nothing');
  expect(ended.text).toContain('http://helder.test/en/who-sees-what');
});
