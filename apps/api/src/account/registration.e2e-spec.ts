import { OURS, registration, wholeAnswer } from '../testing/registration.js';
import { startApp, type Started } from '../testing/start-app.js';

const NOON = new Date('2026-11-20T12:00:00+01:00');
const later = (ms: number) => new Date(NOON.getTime() + ms);
const MINUTE = 60_000;
const HOURS_72 = 72 * 60 * MINUTE;

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());
beforeEach(async () => {
  started.clock.set(NOON);
  await started.owner.query('delete from limit_use');
});

const post = (path: string, body: object) => started.http.post(`/api${path}`).set(OURS).send(body);
const register = async (more: Record<string, unknown> = {}) => {
  const body = await registration(started, more);
  await post('/registration', body).expect(204);
  return body;
};
const accountOf = async (email: string) =>
  (await started.owner.query('select * from account where email = $1', [email])).rows[0] as Record<string, unknown> | undefined;
const signInAs = ({ email, password }: { email: string; password: string }) => post('/session', { email, password });
/** Rows of any table of the whole database that hold this text. */
async function whereIs(text: string) {
  const { rows } = await started.owner.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const hits: string[] = [];
  for (const { name } of rows)
    if ((await started.owner.query(`select 1 from ${name} as t where t::text ilike '%' || $1 || '%' limit 1`, [text])).rowCount)
      hits.push(name);
  return hits;
}

describe('registering', () => {
  it('[JOBNL-1.3b] accepting stores version, hash of the text, language, time and mode, for privacy and terms', async () => {
    const body = await register();
    const account = await accountOf(body.email);
    const { rows } = await started.owner.query(
      'select kind, version, sha256, language, mode, at from evidence.acceptance where subject_ref = $1 order by kind',
      [account!['subject_ref']],
    );
    expect(rows).toEqual(
      (['privacy', 'terms'] as const).map((kind) => ({ kind, ...body.accepted[kind], mode: 'explicit', at: expect.any(Date) })),
    );
    for (const { at } of rows as { at: Date }[]) expect(Math.abs(at.getTime() - NOON.getTime())).toBeLessThan(10_000);
    expect(account).toMatchObject({ state: 'unverified', role: 'candidate', confirmed_at: null, name: 'Marit Oosterhof' });
  });

  it('[JOBNL-1.3b] without accepting the texts in force it is refused, and nothing is kept', async () => {
    const body = await registration(started);
    const { accepted, ...rest } = body;
    await post('/registration', rest).expect(422);
    await post('/registration', { ...body, accepted: { ...accepted, privacy: { ...accepted.privacy, version: '1' } } }).expect(409);
    const answer = await post('/registration', {
      ...body,
      accepted: { ...accepted, terms: { ...accepted.terms, sha256: '0'.repeat(64) } },
    }).expect(409);
    expect(answer.body.type).toBe('/problems/account/statement-changed');
    // the Dutch text is not the English one
    await post('/registration', { ...body, accepted: { ...accepted, privacy: { ...accepted.privacy, language: 'en' } } }).expect(409);
    expect(await whereIs(body.email)).toEqual([]);
  });

  it('[JOBNL-1.3b] the text must be the one of today: what was right before midnight is refused after it', async () => {
    started.clock.set(new Date('2026-10-31T23:58:00+01:00'));
    const body = await registration(started);
    started.clock.set(new Date('2026-11-01T00:00:00+01:00'));
    expect((await post('/registration', body).expect(409)).body.type).toBe('/problems/account/statement-changed');
  });

  it('[JOBNL-1.3c] the full texts in force can be read without an account, in both languages', async () => {
    for (const kind of ['privacy', 'terms'])
      for (const language of ['nl', 'en']) {
        const { sections, isInForce } = (await started.http.get(`/api/policy/${kind}?language=${language}`).expect(200)).body;
        expect([isInForce, sections.length > 5]).toEqual([true, true]);
      }
  });

  it('[JOBNL-1.3d] a registration nobody confirms is there the minute before 72 hours, and gone without a trace after', async () => {
    const body = await register({ name: 'Xq7Uniekenaam' });
    const { subject_ref: subjectRef } = (await accountOf(body.email))!;
    await post('/registration/confirmation-mail', { email: body.email }).expect(204);
    started.clock.set(later(HOURS_72 - MINUTE));
    await started.sweep();
    expect(await accountOf(body.email)).toBeDefined();
    expect(await whereIs(body.email)).toEqual(['public.account', 'public.mail']);

    started.clock.set(later(HOURS_72 + MINUTE));
    await started.sweep();
    expect(await accountOf(body.email)).toBeUndefined();
    expect(await whereIs(body.email)).toEqual([]);
    expect(await whereIs('Xq7Uniekenaam')).toEqual([]);
    const { rows } = await started.owner.query('select 1 from evidence.acceptance where subject_ref = $1', [subjectRef]);
    expect(rows).toEqual([]);
    const erased = (await started.events('account.erase-unverified')).filter(({ subject_ref }) => subject_ref === subjectRef);
    expect(erased.map(({ actor_type, reason_code }) => ({ actor_type, reason_code }))).toEqual([
      { actor_type: 'system', reason_code: 'expired' },
    ]);
    // a second run finds nothing
    const again = await started.sweep();
    expect(again.find(({ name }) => name === 'account.unverified')!.counts).toEqual({ erased: 0 });
  });

  it('[JOBNL-1.3d] at exactly 72 hours it is due, and its link works no more even before the sweep', async () => {
    const body = await register();
    await started.owner.query('update account set registered_at = $2 where email = $1', [body.email, NOON]);
    const token = await started.tokenFrom(body.email, 'account.confirm');
    await started.owner.query('update account_token set ends_at = $1', [later(2 * HOURS_72)]);
    started.clock.set(later(HOURS_72));
    await post('/registration/confirmation', { token }).expect(410);
    expect((await accountOf(body.email))!['state']).toBe('unverified');
    const [{ counts }] = (await started.sweep()).filter(({ name }) => name === 'account.unverified');
    expect(counts['erased']).toBeGreaterThanOrEqual(1);
    expect(await accountOf(body.email)).toBeUndefined();
  });

  it('[JOBNER-INTRO-b] [SF-INTRO-b] accepting the texts is an acceptance and no consent to any purpose', async () => {
    const body = await register();
    const { subject_ref: subjectRef } = (await accountOf(body.email))!;
    const { rows } = await started.owner.query('select 1 from evidence.consent_event where subject_ref = $1', [subjectRef]);
    expect(rows).toEqual([]);
    await post('/registration/confirmation', { token: await started.tokenFrom(body.email, 'account.confirm') }).expect(204);
    const headers = await started.signIn(body);
    const { items } = (await started.http.get('/api/consents').set(headers).expect(200)).body as {
      items: { purpose: string; state: string }[];
    };
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ state }) => state === 'given' || state === 'reconfirmed')).toEqual([]);
  });

  it('a password is refused with every reason, in a code the page has words for', async () => {
    const body = await registration(started);
    const codes = async (password: string) => {
      const answer = await post('/registration', { ...body, password }).expect(422);
      expect(JSON.stringify(answer.body)).not.toContain(password);
      return (answer.body.errors as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`);
    };
    expect(await codes('kort')).toEqual(['/password too_small']);
    // six signs of two code units each are six characters
    expect(await codes('🦉🧭🪴🧦🛶🐙')).toEqual(['/password too_small']);
    expect(await codes('Wachtwoord2026')).toEqual(['/password password-common']);
    expect(await codes('marit is hier')).toEqual(['/password password-personal']);
    expect(await codes('hijklmnopqrstuvw')).toEqual(['/password password-pattern']);
    expect(await codes('maritmaritmarit')).toEqual(['/password password-personal', '/password password-pattern']);
  });

  it('any characters count, the whole of them, however they are typed', async () => {
    const long = `${'Één ﬁets voor 🐙 en ook voor u! '.repeat(7)}slot`;
    const body = await register({ password: long });
    await post('/registration/confirmation', { token: await started.tokenFrom(body.email, 'account.confirm') }).expect(204);
    await signInAs({ email: body.email, password: long.normalize('NFD') }).expect(200);
    await signInAs({ email: body.email, password: long.slice(0, -1) }).expect(401);
    await signInAs({ email: body.email, password: long.toLowerCase() }).expect(401);
  });

  it('suggests four words, in the language of the page', async () => {
    const suggest = async (language: string) =>
      (await started.http.get(`/api/registration/password?language=${language}`).expect(200)).body.password as string;
    expect(await suggest('nl')).toMatch(/^[a-z]{4,9}( [a-z]{4,9}){3}$/);
    expect(await suggest('en')).not.toBe(await suggest('en'));
    await register({ password: await suggest('en') });
  });
});

describe('nobody learns who has an account', () => {
  it('the answer to a known address is that to an unknown one, byte for byte; its owner gets another mail', async () => {
    const known = await started.newAccount('candidate');
    const bytes = async (email: string) => wholeAnswer(await post('/registration', await registration(started, { email })));
    expect(await bytes(known.email)).toBe(await bytes('nobody-yet@helder.test'));
    expect((await started.mails(known.email)).map(({ kind }) => kind)).toEqual(['account.exists']);
    expect((await started.mails('nobody-yet@helder.test')).map(({ kind }) => kind)).toEqual(['account.confirm']);
    // nothing of the stranger's form reaches the owner or the account
    expect((await started.mails(known.email))[0].text).not.toContain('Marit');
    expect(await accountOf(known.email)).toMatchObject({ name: 'Noor de Wit', state: 'active' });
    const denied = (await started.events('account.register')).filter(({ subject_ref }) => subject_ref === known.subjectRef);
    expect(denied.map(({ outcome, reason_code }) => ({ outcome, reason_code }))).toEqual([{ outcome: 'denied', reason_code: 'exists' }]);
  });

  it('who registers an address and then signs in with that password hears the same, whether or not it had an account', async () => {
    const known = await started.newAccount('candidate');
    const gone = await started.newAccount('candidate', { state: 'closing' });
    const bytes = async (email: string) => {
      const body = await register({ email });
      const answer = await signInAs(body);
      return wholeAnswer({
        ...answer,
        status: answer.status,
        text: JSON.stringify({ ...answer.body, requestId: '' }),
        headers: answer.headers,
      });
    };
    const unknown = await bytes('not-known-before@helder.test');
    expect(JSON.parse(unknown)[0]).toBe(401);
    expect(await bytes(known.email)).toBe(unknown);
    expect(await bytes(gone.email)).toBe(unknown);
    // the log does tell an admin apart what the door does not
    const reasons = (await started.events('session.start')).slice(-3).map(({ reason_code }) => reason_code);
    expect(reasons).toEqual(['unverified', 'password', 'password']);
  });

  it('no answer comes sooner than the slowest of them needs, so that time tells nothing either', async () => {
    const known = await started.newAccount('candidate');
    const waiting = await register();
    for (const email of [known.email, waiting.email, 'stranger@helder.test'])
      for (const [path, body] of [
        ['/registration', await registration(started, { email })],
        ['/registration/confirmation-mail', { email }],
        ['/password-reset', { email }],
      ] as const) {
        const from = performance.now();
        await post(path, body).expect(204);
        expect(performance.now() - from).toBeGreaterThanOrEqual(298);
      }
  });

  it('asking for the confirmation mail again says the same to everybody; only who waits for it gets one', async () => {
    const known = await started.newAccount('candidate');
    const waiting = await register();
    for (const email of [known.email, waiting.email, 'who@helder.test'])
      expect((await post('/registration/confirmation-mail', { email })).status).toBe(204);
    expect((await started.mails(waiting.email)).map(({ kind }) => kind)).toEqual(['account.confirm', 'account.confirm']);
    expect(await started.mails(known.email)).toEqual([]);
    expect(await started.mails('who@helder.test')).toEqual([]);
  });

  it('more than three mails an hour to one address are held back in silence', async () => {
    const known = await started.newAccount('candidate');
    for (let time = 0; time < 5; time++) await register({ email: known.email });
    expect(await started.mails(known.email)).toHaveLength(3);
    started.clock.set(later(61 * MINUTE));
    await register({ email: known.email });
    expect(await started.mails(known.email)).toHaveLength(4);
  });

  it('ten tries an hour for one address, then it says when to come back', async () => {
    const body = await registration(started);
    for (let time = 0; time < 10; time++) await post('/registration', { ...body, password: 'Wachtwoord2026' }).expect(422);
    const answer = await post('/registration', body).expect(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(3500);
    await register();
  });
});

describe('confirming', () => {
  it('works by posting the token, not by opening the page, and then the person can sign in', async () => {
    const body = await register({ language: 'en' });
    const [mail] = await started.mails(body.email);
    expect(mail.text).toContain('http://helder.test/en/confirm#');
    expect(mail).toMatchObject({ class: 'service', subject: 'Confirm your e-mail address' });
    // the right password and a wrong one: before the link was used the door tells nothing
    for (const password of [body.password, 'iets heel anders dan dat'])
      expect((await signInAs({ ...body, password }).expect(401)).body.type).toBe('/problems/account/refused');
    const token = await started.tokenFrom(body.email, 'account.confirm');
    await started.http.get(`/api/registration/confirmation?token=${token}`).expect(404);
    expect((await accountOf(body.email))!['state']).toBe('unverified');
    await post('/registration/confirmation', { token }).expect(204);
    await signInAs(body).expect(200);
    const { subject_ref: subjectRef } = (await accountOf(body.email))!;
    const acts = (await started.events())
      .filter(({ subject_ref }) => subject_ref === subjectRef)
      .map(({ action, outcome }) => `${String(action)} ${String(outcome)}`);
    expect(acts).toEqual([
      'account.accept ok',
      'account.accept ok',
      'account.register ok',
      'session.start denied',
      'session.start denied',
      'account.confirm ok',
      'session.start ok',
    ]);
  });

  it('of fifty at the same moment with one link, one succeeds', async () => {
    const body = await register();
    const token = await started.tokenFrom(body.email, 'account.confirm');
    const answers = await Promise.all(Array.from({ length: 50 }, () => post('/registration/confirmation', { token })));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, ...Array<number>(49).fill(410)]);
  });

  it('a link works until the minute it ends, and a new one makes it useless', async () => {
    const early = await register();
    const token = await started.tokenFrom(early.email, 'account.confirm');
    await started.owner.query('update account_token set ends_at = $1', [later(60 * MINUTE)]);
    started.clock.set(later(60 * MINUTE));
    await post('/registration/confirmation', { token }).expect(410);
    started.clock.set(later(59 * MINUTE));
    await post('/registration/confirmation', { token }).expect(204);
    const late = await register();
    const first = await started.tokenFrom(late.email, 'account.confirm');
    await post('/registration/confirmation-mail', { email: late.email }).expect(204);
    await post('/registration/confirmation', { token: first }).expect(410);
    await post('/registration/confirmation', { token: await started.tokenFrom(late.email, 'account.confirm') }).expect(204);
  });

  it('a link for another purpose opens nothing here', async () => {
    const known = await started.newAccount('candidate');
    await post('/password-reset', { email: known.email }).expect(204);
    await post('/registration/confirmation', { token: await started.tokenFrom(known.email, 'account.reset') }).expect(410);
  });

  it('registering again before confirming leaves only the newest: password, link and acceptance', async () => {
    const first = await register({ password: 'eerste wachtwoord van iemand' });
    const old = await started.tokenFrom(first.email, 'account.confirm');
    const second = await register({ email: first.email.toUpperCase(), password: 'tweede wachtwoord van iemand' });
    await post('/registration/confirmation', { token: old }).expect(410);
    const { rows } = await started.owner.query<{ email: string; n: string }>(
      'select a.email, count(e.id)::text as n from account a left join evidence.acceptance e on e.subject_ref = a.subject_ref where a.email = $1 group by a.email',
      [first.email],
    );
    expect(rows).toEqual([{ email: second.email, n: '2' }]);
    await post('/registration/confirmation', { token: await started.tokenFrom(second.email, 'account.confirm') }).expect(204);
    await signInAs(first).expect(401);
    await signInAs({ ...second, email: first.email }).expect(200);
  });

  it('two registrations of one new address at the same moment make one account', async () => {
    const body = await registration(started);
    const answers = await Promise.all([1, 2, 3].map(() => post('/registration', body)));
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
    expect((await started.owner.query('select 1 from account where email = $1', [body.email])).rowCount).toBe(1);
    await post('/registration/confirmation', { token: await started.tokenFrom(body.email, 'account.confirm') }).expect(204);
  });
});
