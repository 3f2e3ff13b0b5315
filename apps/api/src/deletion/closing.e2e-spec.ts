/** @policy profiles */
import { after, retentionRule } from '@helder/policy';
import { createHash, randomUUID } from 'node:crypto';
import { addAcceptances } from '../testing/evidence.js';
import { leaving } from '../testing/leaving.js';
import { aCandidateWithFiles, aPerson, aProfile, publish } from '../testing/people.js';
import { PACK, startApp, type Started } from '../testing/start-app.js';

/** What only some policies keep. */
const REMAINDER = PACK.retention.some(({ code }) => code === 'R0') ? ['R0'] : [];
let started: Started;
let act: ReturnType<typeof leaving>;
beforeAll(async () => {
  started = await startApp();
  act = leaving(started);
});
afterAll(() => started.stop());

const one = async (sql: string, values: unknown[]) => (await started.owner.query<Record<string, unknown>>(sql, values)).rows[0];
const stateOf = async (id: string) => (await one('select state from account where id = $1', [id]))?.['state'];
const preview = async (person: { headers: Record<string, string> }) =>
  (await started.http.get('/api/closing').set(person.headers).expect(200)).body;
const eventsOf = async (action: string, subjectRef: string) =>
  (await started.events(action)).filter((each) => each['subject_ref'] === subjectRef);

describe('before closing', () => {
  it('[SECOND-RECHT-e] says what goes, with real counts, and what stays until a real day, from the register', async () => {
    const person = await aPerson(started);
    await addAcceptances(started, person);
    await publish(started, person, aProfile());
    const { goes, stays, sessions, undoFor, purgeAt } = await preview(person);
    expect(Object.fromEntries(goes.map(({ code, count }: Record<string, unknown>) => [code, count]))).toMatchObject({
      account: 1,
      session: 1,
      profile: expect.any(Number),
    });
    expect(goes.map(({ code }: { code: string }) => code)).not.toContain('document');
    expect([sessions, undoFor]).toEqual([1, 'P7D']);
    expect(stays.map(({ code }: { code: string }) => code)).toEqual([
      ...REMAINDER,
      'R2',
      'R4',
      'R4b',
      'address',
      'R8',
      'certificate',
      'last-mail',
    ]);
    const closedAt = after(new Date(purgeAt), '-P7D');
    const until = (code: string) => stays.find((each: { code: string }) => each.code === code).until;
    for (const code of REMAINDER) expect(until(code)).toBe(after(closedAt, 'P7Y').toISOString());
    expect(until('R2')).toBe(after(closedAt, 'P5Y').toISOString());
    expect(until('R4')).toBe(after(new Date(purgeAt), 'P24M').toISOString());
  });

  it('[JOBPORT-4b] what the law keeps longer stays past the closing that ends the rest, and names the law', async () => {
    const person = await aPerson(started);
    await addAcceptances(started, person);
    const { goes, stays } = await preview(person);
    const rule = (code: string) => retentionRule(started.config.pack, code);
    // an account is held on contract until closing; the proof of what was accepted is held by law beyond it
    expect(goes.map(({ code }: { code: string }) => [code, rule(code).ground.kind])).toContainEqual(['account', 'contract']);
    for (const { code, source, until } of stays) {
      expect([code, rule(code).ground.kind, rule(code).atClosing]).toEqual([code, 'law', 'kept']);
      expect(source).toMatch(/^AVG art\. \d+/);
      expect(new Date(until).getTime()).toBeGreaterThan(started.clock.now().getTime());
    }
    const { code } = await act.close(person, 'now');
    await act.erased(code);
    expect(await one('select 1 from account where id = $1', [person.id])).toBeUndefined();
    expect(
      (await started.owner.query('select due_at from evidence.acceptance where subject_ref = $1', [person.subjectRef])).rows.map(
        ({ due_at }) => due_at > started.clock.now(),
      ),
    ).toEqual([true, true]);
  });

  it('asks the password again, and is for candidates alone', async () => {
    const stale = await aPerson(started, 'candidate', { isFresh: false });
    const refused = await started.http.post('/api/closing').set(stale.headers).send({ when: 'now' });
    expect([refused.status, refused.body.type]).toEqual([403, '/problems/account/fresh-needed']);
    expect(await stateOf(stale.id)).toBe('active');
    for (const role of ['recruiter', 'admin'] as const)
      await started.http
        .post('/api/closing')
        .set((await aPerson(started, role)).headers)
        .send({ when: 'now' })
        .expect(403);
  });
});

describe('the moment of closing', () => {
  it('[JOBNL-1.4a] is one act; the state can be seen from then on, by code, without an account', async () => {
    const person = await aPerson(started);
    const receipt = await act.close(person);
    expect(receipt).toMatchObject({ state: 'closing', erasedAt: null, erased: [], gone: [] });
    expect(receipt.code).toMatch(/^[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){3}$/);
    expect(receipt.undoUntil).toBe(after(new Date(receipt.askedAt), 'P7D').toISOString());
    // each is signed at its own moment
    expect({ ...(await act.certificate(receipt.code)), proof: null }).toEqual({ ...receipt, proof: null });
    act.advance('P7DT1M');
    await started.sweep();
    const done = await act.certificate(receipt.code);
    expect(done).toMatchObject({ state: 'erased', undoUntil: null });
    expect(done.erased).toContainEqual(expect.objectContaining({ code: 'account', count: 1 }));
    expect(done.stays.map(({ code }) => code)).toEqual(expect.arrayContaining([...REMAINDER, 'R2']));
  });

  it('ends every session and every link, and nobody can sign in', async () => {
    const person = await aPerson(started);
    const other = await started.signIn(person);
    await started.http.post('/api/password-reset').set('sec-fetch-site', 'same-origin').send({ email: person.email });
    const token = await started.tokenFrom(person.email, 'account.reset');
    const answer = await started.http.post('/api/closing').set(person.headers).send({ when: 'after-undo-window' }).expect(200);
    expect(answer.headers['set-cookie']).toEqual([expect.stringMatching(/^session=;.*Expires=Thu, 01 Jan 1970/)]);
    for (const headers of [person.headers, other]) await started.http.get('/api/me').set(headers).expect(401);
    const refused = await started.http
      .post('/api/session')
      .set('sec-fetch-site', 'same-origin')
      .send({ email: person.email, password: person.password });
    expect([refused.status, refused.body.type]).toEqual([403, '/problems/account/closing']);
    await started.http
      .put('/api/password-reset')
      .set('sec-fetch-site', 'same-origin')
      .send({ token, password: 'boterbloem zeilschip 7 kast' })
      .expect(410);
  });

  it('cancels the mails that were waiting, withdraws what made the person findable, and tells who closed', async () => {
    const person = await aPerson(started);
    const mail = randomUUID();
    // no job behind it: it would wait for ever
    await started.owner.query(
      `insert into mail (id, account_id, to_address, class, kind, purpose, ground, sender, stop, subject, headers, body_text, body_html, made_at, state) values ($1, $2, $3, 'service', 'account.waiting', 'account', 'contract', 'own', 'close', 'x', '{}', 'x', 'x', $4, 'queued')`,
      [mail, person.id, person.email, started.clock.now()],
    );
    await started.owner.query(
      `insert into evidence.consent_event (id, record_id, subject_ref, purpose, scope, state, type, at, notice_version, notice_sha256, language, method, duration_rule)
       select gen_random_uuid(), gen_random_uuid(), $1, purpose, case purpose when 'newsletter' then 'email:own' else 'own' end, 'given', 'explicit', $2, '1', repeat('0', 64), 'nl', '{}', 'until a stop' from unnest(array['be-found', 'newsletter', 'keep-cv']) purpose`,
      [person.subjectRef, started.clock.now()],
    );
    await act.close(person);
    expect(await one('select state, body_text from mail where id = $1', [mail])).toEqual({
      state: 'cancelled',
      body_text: '',
    });
    const { rows } = await started.owner.query(
      `select purpose, method->>'control_id' as control from evidence.consent_event where subject_ref = $1 and state = 'withdrawn' order by 1`,
      [person.subjectRef],
    );
    expect(rows).toEqual([
      { purpose: 'be-found', control: 'account/close' },
      { purpose: 'newsletter', control: 'account/close' },
    ]);
    expect(await eventsOf('deletion.close', person.subjectRef)).toMatchObject([
      { actor_ref: person.subjectRef, outcome: 'ok', reason_code: 'after-undo-window', counts: { sessions: 1 } },
    ]);
  });

  it('keeps only the hash of the code and of the link; the mail is where they are', async () => {
    const person = await aPerson(started, 'candidate', { language: 'en' });
    const { code } = await act.close(person);
    const token = await started.tokenFrom(person.email, 'deletion.closing');
    const [mail] = (await started.mails(person.email)).filter(({ kind }) => kind === 'deletion.closing');
    expect(mail.text).toContain(code);
    expect(mail.text).toContain(`http://helder.test/en/account/close/undo#${token}`);
    const ledger = await one('select * from evidence.erasure_ledger where certificate_code_hash = $1', [
      createHash('sha256').update(code).digest(),
    ]);
    expect(JSON.stringify(ledger)).not.toContain(code);
    expect(JSON.stringify(ledger)).not.toMatch(new RegExp(`${person.email}|${person.name}|${person.id}`));
  });

  it('is one transaction: when its last write fails, nothing happened at all', async () => {
    const person = await aPerson(started);
    await started.owner.query(
      `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$; create trigger refuse before insert on mail for each row execute function refuse()`,
    );
    try {
      await started.http.post('/api/closing').set(person.headers).send({ when: 'now' }).expect(500);
    } finally {
      await started.owner.query('drop trigger refuse on mail');
    }
    expect(await stateOf(person.id)).toBe('active');
    await started.http.get('/api/me').set(person.headers).expect(200);
    expect(await one('select count(*)::int as n from closing where account_id = $1', [person.id])).toEqual({ n: 0 });
    expect(await one('select count(*)::int as n from evidence.erasure_ledger where subject_ref = $1', [person.subjectRef])).toEqual({
      n: 0,
    });
    expect(await eventsOf('deletion.close', person.subjectRef)).toEqual([]);
  });

  it('of many at the same moment one succeeds', async () => {
    const person = await aPerson(started);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => started.http.post('/api/closing').set(person.headers).send({ when: 'after-undo-window' })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { status } of answers) expect([200, 401, 403]).toContain(status);
    expect(await one('select count(*)::int as n from evidence.erasure_ledger where subject_ref = $1', [person.subjectRef])).toEqual({
      n: 1,
    });
  });
});

describe('the way back', () => {
  it('works once, until the window ends; the profile stays invisible until its owner chooses', async () => {
    const person = await aCandidateWithFiles(started);
    expect(person.searchId).toBeDefined();
    const { code } = await act.close(person);
    const token = await started.tokenFrom(person.email, 'deletion.closing');
    await act.undo(token).expect(204);
    expect(await stateOf(person.id)).toBe('active');
    expect(await one('select count(*)::int as n from candidate_search where candidate_id = $1', [person.id])).toEqual({
      n: 0,
    });
    await act.undo(token).expect(410);
    await started.http.get(`/api/certificates/${code}`).expect(404);
    const headers = await started.signIn(person);
    const { body } = await started.http.get('/api/visibility').set(headers).expect(200);
    expect([body.chosen, body.effective]).toEqual(['hidden', 'hidden']);
    expect((await started.http.get('/api/documents').set(headers).expect(200)).body.items).toHaveLength(2);
    expect(await eventsOf('deletion.undo', person.subjectRef)).toMatchObject([{ actor_ref: person.subjectRef, actor_type: 'person' }]);
    expect((await started.mails(person.email)).map(({ kind }) => kind)).toContain('deletion.undone');
    act.advance('P8D');
    await started.sweep();
    expect(await stateOf(person.id)).toBe('active');
  });

  it('is still open the day before, and closed on the seventh day and after', async () => {
    for (const [wait, status] of [
      ['P6D', 204],
      ['P7D', 410],
      ['P8D', 410],
    ] as const) {
      const person = await aPerson(started);
      await act.close(person);
      const token = await started.tokenFrom(person.email, 'deletion.closing');
      act.advance(wait);
      expect([wait, (await act.undo(token)).status]).toEqual([wait, status]);
      expect(await stateOf(person.id)).toBe(status === 204 ? 'active' : 'closing');
    }
  });

  it('does not exist after "now"', async () => {
    const person = await aPerson(started);
    const { code, undoUntil } = await act.close(person, 'now');
    expect(undoUntil).toBeNull();
    const [mail] = (await started.mails(person.email)).filter(({ kind }) => kind === 'deletion.closing');
    expect(mail?.text ?? '').not.toContain('#');
    expect((await act.erased(code)).state).toBe('erased');
  });
});

describe('a certificate', () => {
  it('of an unknown code is not there, and trying many is stopped', async () => {
    await started.http.get('/api/certificates/AAAA-BBBB-CCCC-DDDD').expect(404);
    await started.http.get('/api/certificates/0000-1111-OOOO-IIII').expect(422);
    const statuses: number[] = [];
    for (let n = 0; n < 40; n++) statuses.push((await started.http.get('/api/certificates/AAAA-BBBB-CCCC-DDDD')).status);
    expect(statuses.at(-1)).toBe(429);
    expect(new Set(statuses)).toEqual(new Set([404, 429]));
  });
});
