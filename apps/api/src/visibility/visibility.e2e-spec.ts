import { FIELD_KEYS } from '@helder/policy';
import { addOrganisation } from '../testing/accounts.js';
import { aPerson, aProfile, choose, noticeOf, publish, type Person } from '../testing/people.js';
import { PACK, startApp, type Started } from '../testing/start-app.js';

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

const show = async ({ headers }: Person) => (await started.http.get('/api/visibility').set(headers).expect(200)).body;
const put = async (person: Person, body: object, version?: number) => {
  const ifMatch = `"${version ?? (await show(person)).version}"`;
  return started.http.put('/api/visibility').set(person.headers).set('if-match', ifMatch).send(body);
};
const yes = async (person: Person) => ({
  agreed: { sha256: await noticeOf(started, person, 'be-found'), language: 'nl' },
  isCorrect: true,
});
const share = ({ headers }: Person, field: string, body: object) =>
  started.http.put(`/api/visibility/fields/${field}`).set(headers).send(body);
const preview = async ({ headers }: Person, level = '') =>
  (
    await started.http
      .get(`/api/visibility/preview${level && `?level=${level}`}`)
      .set(headers)
      .expect(200)
  ).body;
const rowsOf = async ({ headers }: Person) => (await started.http.get('/api/visibility/matrix').set(headers).expect(200)).body.items;
const beFound = async ({ headers }: Person) =>
  (await started.http.get('/api/consents').set(headers).expect(200)).body.items.find(
    (each: { purpose: string }) => each.purpose === 'be-found',
  );
const eventsOf = async ({ subjectRef }: Person, prefix: string) =>
  (await started.events()).filter((each) => each['subject_ref'] === subjectRef && String(each['action']).startsWith(prefix));
const aPublished = async (fields: Record<string, unknown> = aProfile()) => {
  const person = await aPerson(started);
  await publish(started, person, fields);
  return person;
};
const aVisible = async (level: 'anonymous' | 'recruiters' = 'recruiters', fields?: Record<string, unknown>) => {
  const person = await aPublished(fields);
  await choose(started, person, level);
  return person;
};

describe('at first', () => {
  it('nobody is visible, and looking changes nothing', async () => {
    const person = await aPublished();
    expect(await show(person)).toMatchObject({
      chosen: PACK.visibility.start,
      effective: 'hidden',
      because: PACK.visibility.start === 'hidden' ? 'chosen' : 'consent',
      activatedAt: null,
      visibleUntil: null,
      version: 0,
      isExpiring: false,
      isPublished: true,
    });
    expect(await preview(person)).toEqual({ level: 'hidden', view: null });
    expect((await started.owner.query('select 1 from visibility where account_id = $1', [person.id])).rowCount).toBe(0);
  });

  it('says how many organisations may search: those with a grant', async () => {
    const person = await aPerson(started);
    const { organisations } = await show(person);
    await addOrganisation(started.owner);
    await addOrganisation(started.owner, { hasGrant: false });
    expect((await show(person)).organisations).toBe(organisations + 1);
  });
});

describe('sharing more', () => {
  it('asks first: without a yes to the text and to correctness nothing changes', async () => {
    const person = await aPublished();
    const { agreed } = await yes(person);
    for (const body of [{}, { agreed }, { isCorrect: true }]) {
      const answer = await put(person, { level: 'recruiters', ...body });
      expect([answer.status, answer.body.type]).toEqual([409, '/problems/visibility/ask-first']);
    }
    const other = await put(person, { level: 'recruiters', isCorrect: true, agreed: { sha256: '0'.repeat(64), language: 'nl' } });
    expect([other.status, other.body.type]).toEqual([409, '/problems/consent/notice-changed']);
    expect(await show(person)).toMatchObject({ chosen: 'hidden', version: 0 });
    expect((await beFound(person)).state).toBe('none');
  });

  it('needs something to share', async () => {
    const person = await aPerson(started);
    for (const body of [{}, await yes(person)]) {
      const answer = await put(person, { level: 'anonymous', ...body });
      expect([answer.status, answer.body.type]).toEqual([409, '/problems/visibility/nothing-published']);
    }
  });

  it('[SF-DATA-b] with a yes it holds at once, for a year from now, and the consent is written in the same act', async () => {
    const person = await aPublished();
    const answer = await put(person, { level: 'anonymous', ...(await yes(person)) });
    expect(answer.status).toBe(200);
    expect(answer.headers['etag']).toBe('"1"');
    expect(answer.body).toMatchObject({
      chosen: 'anonymous',
      effective: 'anonymous',
      because: null,
      visibleUntil: expect.stringMatching(/^2027-11-20T11:0/),
    });
    expect(answer.body.graceUntil).toMatch(/^2027-12-20T11:0/);
    expect(await beFound(person)).toMatchObject({ state: 'given', until: answer.body.graceUntil });
    expect(
      (await eventsOf(person, 'visibility.')).map(({ action, actor_ref, changes, target_ref }) => ({
        action,
        actor_ref,
        changes,
        target_ref,
      })),
    ).toEqual([
      {
        action: 'visibility.activate',
        actor_ref: person.subjectRef,
        changes: [{ field: 'level', op: 'set' }],
        target_ref: person.subjectRef,
      },
    ]);
  });

  it('from anonymous to named asks again', async () => {
    const person = await aVisible('anonymous');
    expect((await put(person, { level: 'recruiters' })).body.type).toBe('/problems/visibility/ask-first');
    expect((await put(person, { level: 'recruiters', ...(await yes(person)) })).body.effective).toBe('recruiters');
  });

  it('from a page that is out of date is refused, also when two windows press at once', async () => {
    const person = await aPublished();
    await started.http.put('/api/visibility').set(person.headers).send({ level: 'anonymous' }).expect(428);
    const body = { level: 'anonymous', ...(await yes(person)) };
    const answers = await Promise.all([put(person, body, 0), put(person, { ...body, level: 'recruiters' }, 0)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await show(person)).version).toBe(1);
    expect((await eventsOf(person, 'consent.')).map(({ action }) => action)).toEqual(['consent.given']);
    expect((await put(person, { level: 'recruiters' }, 0)).status).toBe(412);
  });
});

describe('sharing less', () => {
  it('is one act, saved at once, whatever the page knew', async () => {
    const person = await aVisible('recruiters');
    const before = await show(person);
    const less = await put(person, { level: 'anonymous' }, 0);
    expect(less.body).toMatchObject({
      chosen: 'anonymous',
      effective: 'anonymous',
      visibleUntil: before.visibleUntil,
      version: before.version + 1,
    });
    expect((await beFound(person)).state).toBe('given');
    const none = await put(person, { level: 'hidden' }, 0);
    expect(none.body).toMatchObject({ chosen: 'hidden', effective: 'hidden', because: 'chosen', visibleUntil: null, endedAt: null });
  });

  it('[SF-INZAGE-h] hidden ends the consent to be found; giving it up elsewhere hides', async () => {
    const [here, there] = [await aVisible(), await aVisible()];
    await put(here, { level: 'hidden' });
    expect((await beFound(here)).state).toBe('withdrawn');
    const { notice } = await beFound(there);
    await started.http
      .post('/api/consents/be-found')
      .set(there.headers)
      .send({ state: 'withdrawn', notice: { sha256: notice.sha256, language: 'nl' }, control: 'consents/card' })
      .expect(200);
    for (const person of [here, there]) {
      expect(await show(person)).toMatchObject({ chosen: 'hidden', effective: 'hidden' });
      expect(await preview(person)).toEqual({ level: 'hidden', view: null });
      expect(
        (await eventsOf(person, ''))
          .map(({ action }) => action)
          .filter((action) => /hide|withdrawn/.test(String(action)))
          .sort(),
      ).toEqual(['consent.withdrawn', 'visibility.hide']);
    }
  });

  it('twice is once', async () => {
    const person = await aVisible();
    for (const once of [1, 2, 3]) expect([once, (await put(person, { level: 'hidden' })).status]).toEqual([once, 200]);
    expect((await eventsOf(person, 'visibility.hide')).length).toBe(1);
    const never = await aPublished();
    expect((await put(never, { level: 'hidden' })).body.chosen).toBe('hidden');
    expect(await eventsOf(never, 'visibility.')).toEqual([]);
  });

  it('from two pages at the same moment never gets in its own way', async () => {
    const person = await aPublished();
    const { notice } = await beFound(person);
    const withdrawn = { state: 'withdrawn', notice: { sha256: notice.sha256, language: 'nl' }, control: 'consents/card' };
    for (let round = 0; round < 8; round++) {
      await choose(started, person, 'recruiters');
      const answers = await Promise.all([
        put(person, { level: 'hidden' }, 0),
        started.http.post('/api/consents/be-found').set(person.headers).send(withdrawn),
        put(person, { level: 'anonymous' }, 0),
      ]);
      expect(answers.slice(0, 2).map(({ status }) => status)).toEqual([200, 200]);
      expect(await show(person)).toMatchObject({ chosen: 'hidden', effective: 'hidden' });
      expect((await beFound(person)).state).toBe('withdrawn');
    }
  });
});

describe('the matrix', () => {
  it('[SF-INZAGE-a] [SECOND-INZAGE-a] shows everything we hold about a candidate, and lets the candidate manage what is a choice', async () => {
    const person = await aVisible(
      'recruiters',
      aProfile({ summary: 'Graag in een team', specialisms: ['intensive-care'], rate: 40, postcode: '9712 AB' }),
    );
    const rows = await rowsOf(person);
    expect(rows.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining([...FIELD_KEYS, 'cv', 'photo', 'newsletter', 'account', 'session', 'view', 'mail', 'R2', 'R4']),
    );
    const switchable = rows
      .filter(({ kind, isSwitchable }: Record<string, unknown>) => kind === 'field' && isSwitchable)
      .map(({ id }: { id: string }) => id);
    expect(switchable).toEqual(FIELD_KEYS.filter((key) => key !== 'postcode'));
    for (const field of switchable) await share(person, field, { isShared: false }).expect(200);
    const after = await rowsOf(person);
    for (const row of after) expect([row.id, row.who.kind]).toEqual([row.id, row.group === 'choice' ? 'nobody' : 'named']);
    expect((await preview(person)).view).toEqual({ id: expect.any(String), level: 'recruiters', changed: '2026-11-20' });
    // what cannot be switched off says on what ground it is there, and for how long
    for (const row of after.filter(({ switch: state }: Record<string, unknown>) => state === 'fixed')) {
      expect(['contract', 'law', 'interest']).toContain(row.ground.kind);
      expect(['event', 'period']).toContain(row.until.kind);
    }
  });

  it('names who helps us keep it', async () => {
    const { body } = await started.http
      .get('/api/visibility/matrix')
      .set((await aPerson(started)).headers)
      .expect(200);
    expect(body.recipients.length).toBeGreaterThan(0);
    for (const { name, what, where } of body.recipients) expect([name, what.nl, what.en, where.nl, where.en].every(Boolean)).toBe(true);
  });
});

describe('what holds now follows from everything at once', () => {
  it.each([
    ['restricted (art. 18)', `update account set restricted_at = now() where id = $1`, 'restricted'],
    ['without a published profile', `update profile set published = null, published_at = null where account_id = $1`, 'unpublished'],
    ['past the grace', `update visibility set grace_until = '2026-11-20T11:00:00Z' where account_id = $1`, 'expired'],
  ])('%s nothing is shown, and the choice is kept', async (_, change, because) => {
    const person = await aVisible();
    await started.owner.query(change, [person.id]);
    expect(await show(person)).toMatchObject({ chosen: 'recruiters', effective: 'hidden', because });
    expect(await preview(person)).toEqual({ level: 'hidden', view: null });
    for (const row of await rowsOf(person)) expect(['nobody', 'named']).toContain(row.who.kind);
  });

  it('a restriction that is lifted gives back what was there', async () => {
    const person = await aVisible();
    const before = await preview(person);
    await started.owner.query('update account set restricted_at = now() where id = $1', [person.id]);
    expect((await preview(person)).view).toBeNull();
    await started.owner.query('update account set restricted_at = null where id = $1', [person.id]);
    expect(await preview(person)).toEqual(before);
  });
});

it('is for candidates alone', async () => {
  const recruiter = await aPerson(started, 'recruiter');
  for (const path of ['', '/matrix', '/preview']) {
    await started.http.get(`/api/visibility${path}`).set(recruiter.headers).expect(403);
    await started.http.get(`/api/visibility${path}`).expect(401);
  }
});
