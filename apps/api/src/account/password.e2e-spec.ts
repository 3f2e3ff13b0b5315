import { OURS, wholeAnswer } from '../testing/registration.js';
import { startApp, type Started } from '../testing/start-app.js';

const NOON = new Date('2026-11-20T12:00:00+01:00');
const MINUTE = 60_000;
const later = (ms: number) => new Date(NOON.getTime() + ms);
const NEW = 'kwartet lantaarn stoofpot egel';

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());
beforeEach(async () => {
  started.clock.set(NOON);
  await started.owner.query('delete from limit_use');
});

const askReset = (email: string) => started.http.post('/api/password-reset').set(OURS).send({ email });
const reset = (token: string, password = NEW) => started.http.put('/api/password-reset').set(OURS).send({ token, password });
const signIn = (email: string, password: string) => started.http.post('/api/session').set(OURS).send({ email, password });
const change = (headers: Record<string, string>, current: string, password = NEW) =>
  started.http.put('/api/password').set(headers).send({ current, password });
const sessionsOf = async (id: string) => (await started.owner.query('select 1 from session where account_id = $1', [id])).rowCount;
const actsOn = async (subjectRef: string, action: string) =>
  (await started.events(action))
    .filter(({ subject_ref }) => subject_ref === subjectRef)
    .map(({ outcome, actor_ref, reason_code }) => ({ outcome, by: actor_ref, reason: reason_code }));

describe('a forgotten password', () => {
  it('[JOBNER-DOEL-SERVICE] is replaced by a mailed link, is audited, and signs nobody in', async () => {
    const person = await started.newPerson('candidate');
    await started.signIn(person);
    await askReset(person.email).expect(204);
    const token = await started.tokenFrom(person.email, 'account.reset');
    const answer = await reset(token).expect(204);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(await sessionsOf(person.id)).toBe(0);
    await started.http.get('/api/me').set(person.headers).expect(401);
    await signIn(person.email, person.password).expect(401);
    await signIn(person.email, NEW).expect(200);
    expect(await actsOn(person.subjectRef, 'account.ask-reset')).toEqual([{ outcome: 'ok', by: null, reason: null }]);
    expect(await actsOn(person.subjectRef, 'account.reset-password')).toEqual([{ outcome: 'ok', by: person.subjectRef, reason: null }]);
    const kinds = (await started.mails(person.email)).map(({ kind, class: of }) => `${of} ${kind}`);
    expect(kinds).toEqual(['service account.password-changed', 'service account.reset']);
  });

  it('[JOBNER-DOEL-SERVICE] says the same, byte for byte, whether or not the address is known', async () => {
    const { email } = await started.newAccount('candidate');
    const bytes = async (to: string) => wholeAnswer(await askReset(to));
    expect(await bytes(email)).toBe(await bytes('nobody@helder.test'));
    expect(await started.mails('nobody@helder.test')).toEqual([]);
    expect(await started.mails(email)).toHaveLength(1);
  });

  it('the link works in minute 29 and not in minute 30, once, and of fifty at the same moment one succeeds', async () => {
    const person = await started.newAccount('candidate');
    await askReset(person.email).expect(204);
    const token = await started.tokenFrom(person.email, 'account.reset');
    await started.owner.query('update account_token set ends_at = $1', [later(30 * MINUTE)]);
    started.clock.set(later(30 * MINUTE));
    expect((await reset(token).expect(410)).body.type).toBe('/problems/account/link-spent');
    started.clock.set(later(29 * MINUTE));
    const answers = await Promise.all(Array.from({ length: 50 }, () => reset(token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, ...Array<number>(49).fill(410)]);
    await reset(token).expect(410);
  });

  it('a weak password is refused with its reason and does not use the link up', async () => {
    const person = await started.newAccount('candidate', { name: 'Fenna Hoekstra' });
    await askReset(person.email).expect(204);
    const token = await started.tokenFrom(person.email, 'account.reset');
    const { errors } = (await reset(token, 'fenna fietst veel').expect(422)).body;
    expect(errors.map(({ code }: { code: string }) => code)).toEqual(['password-personal']);
    await reset(token).expect(204);
  });

  it('an account that waits for confirmation gets that link instead, one that is closing gets none', async () => {
    const waiting = await started.newAccount('candidate', { state: 'unverified' });
    const closing = await started.newAccount('candidate', { state: 'closing' });
    for (const { email } of [waiting, closing]) await askReset(email).expect(204);
    expect((await started.mails(waiting.email)).map(({ kind }) => kind)).toEqual(['account.confirm']);
    expect(await started.mails(closing.email)).toEqual([]);
    expect((await signIn(closing.email, closing.password).expect(403)).body.type).toBe('/problems/account/closing');
  });

  it('three mails an hour to one address, ten tries, and then 429', async () => {
    const { email } = await started.newAccount('candidate');
    for (let time = 0; time < 10; time++) await askReset(email).expect(204);
    expect(await started.mails(email)).toHaveLength(3);
    await askReset(email).expect(429);
  });

  it('the mail speaks the language of the account and its link holds the token after the #, where no server sees it', async () => {
    const { email } = await started.newAccount('candidate', { language: 'en', name: 'Ann <b>Other</b>' });
    await askReset(email).expect(204);
    const [mail] = await started.mails(email);
    expect(mail.text).toMatch(/Hello Ann[^]*http:\/\/helder\.test\/en\/password\/new#[\w-]{43}\n/);
    expect(mail.html).toContain('Ann &lt;b&gt;Other');
    expect(mail.text).toContain('30 minutes');
  });
});

describe('a new password', () => {
  it('[JOBNL-2.3] is kept as an Argon2id hash alone, another one for the same password', async () => {
    const people = [await started.newPerson('candidate'), await started.newPerson('candidate')];
    for (const { headers, password } of people) await change(headers, password).expect(204);
    const ids = people.map(({ id }) => id);
    const { rows } = await started.owner.query<{ row: string; hash: string }>(
      'select account::text as row, password_hash as hash from account where id = any($1)',
      [ids],
    );
    for (const { row, hash } of rows) {
      expect(hash).toMatch(/^\$argon2id\$v=19\$m=(19456|[2-9]\d{4,}),t=[2-9],p=1\$/);
      expect(row).not.toContain(NEW);
    }
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(2);
  });

  it('by the current one: this session stays, the others end, the owner gets a mail', async () => {
    const person = await started.newPerson('candidate');
    const elsewhere = await started.signIn(person);
    await change(person.headers, person.password).expect(204);
    await started.http.get('/api/me').set(person.headers).expect(200);
    await started.http.get('/api/me').set(elsewhere).expect(401);
    await signIn(person.email, NEW).expect(200);
    expect((await started.mails(person.email)).map(({ kind }) => kind)).toEqual(['account.password-changed']);
    const [event] = (await started.events('account.change-password')).filter(({ subject_ref }) => subject_ref === person.subjectRef);
    expect(event).toMatchObject({
      outcome: 'ok',
      actor_ref: person.subjectRef,
      changes: [{ field: 'password', op: 'set' }],
      counts: { sessions: 1 },
    });
  });

  it('is refused with the wrong current password, which is written down and counted', async () => {
    const person = await started.newPerson('candidate');
    for (let time = 0; time < 10; time++)
      expect((await change(person.headers, 'niet dit wachtwoord').expect(401)).body.type).toBe('/problems/account/refused');
    await change(person.headers, person.password).expect(429);
    expect(await actsOn(person.subjectRef, 'session.refresh')).toEqual(Array(10).fill({ outcome: 'denied', by: null, reason: 'password' }));
    started.clock.set(later(16 * MINUTE));
    await change(person.headers, person.password).expect(204);
  });

  it('holds to the same rules as the first one', async () => {
    const person = await started.newPerson('candidate');
    const answer = await change(person.headers, person.password, 'qwertyuiopasdf').expect(422);
    expect(answer.body.errors.map(({ code }: { code: string }) => code)).toContain('password-pattern');
    await signIn(person.email, person.password).expect(200);
  });
});
