import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { retentionRule } from '@helder/policy';
import { PersonalData } from '../core/personal-data.js';
import { aPerson } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';

let started: Started;
let admin: Awaited<ReturnType<typeof aPerson>>;
beforeAll(async () => {
  started = await startApp();
  admin = await aPerson(started, 'admin', { name: 'Bregje Beheer' });
});
afterAll(() => started.stop());

const list = async (query = '', person = admin) =>
  (await started.http.get(`/api/admin/audit${query}`).set(person.headers).expect(200)).body;

type Planted = {
  at?: string;
  action?: string;
  subject?: string | null;
  actor?: string | null;
  outcome?: string;
  request?: string | null;
  organisation?: string | null;
  role?: string;
};
const plant = (events: Planted[]) =>
  started.owner.query(
    `insert into audit.event (id, v, at, actor_type, actor_ref, actor_role, actor_org, action, crud, target_type, subject_ref, outcome, changes, counts, request_id, source_ip, source_agent, policy_version, salt, payload_hash)
     select gen_random_uuid(), 1, (e->>'at')::timestamptz, 'person', e->>'actor', coalesce(e->>'role', 'candidate'), (e->>'organisation')::uuid, e->>'action', 'read', 'thing', e->>'subject', coalesce(e->>'outcome', 'ok'),
       '[]', '{}', (e->>'request')::uuid, '192.0.2.0', 'Firefox', 'demo', '\\x00', '\\x00' from jsonb_array_elements($1::jsonb) e`,
    [JSON.stringify(events.map((event) => ({ at: started.clock.now().toISOString(), action: 'test.thing', ...event })))],
  );

describe('the log', () => {
  it('shows the newest first, 50 at a time, and reads on without a gap or a repeat, also within one moment', async () => {
    const request = randomUUID();
    const at = '2026-03-01T12:00:00.000Z';
    await plant([
      ...Array.from({ length: 60 }, () => ({ request, at })),
      ...Array.from({ length: 63 }, (_, n) => ({
        request,
        at: new Date(Date.UTC(2026, 2, 2) + n * 1000).toISOString(),
      })),
    ]);
    const pages = [await list(`?request=${request}`)];
    while (pages.at(-1).next) pages.push(await list(`?request=${request}&before=${pages.at(-1).next}`));
    expect(pages.map(({ items }) => items.length)).toEqual([50, 50, 23]);
    const all = pages.flatMap(({ items }) => items) as { id: string; at: string }[];
    expect(new Set(all.map(({ id }) => id)).size).toBe(123);
    expect(all.map(({ at: when }) => when)).toEqual(
      all
        .map(({ at: when }) => when)
        .sort()
        .reverse(),
    );
    expect(pages[0].total).toEqual({ count: 123, isCapped: false });
  });

  it('narrows to what every filter asks; days are days in the Netherlands', async () => {
    const request = randomUUID();
    const organisation = randomUUID();
    await plant([
      { request, at: '2026-06-30T21:59:59.999Z', action: 'test.a' },
      { request, at: '2026-06-30T22:00:00.000Z', action: 'test.b', subject: 'someone' },
      { request, at: '2026-07-01T21:59:59.999Z', action: 'test.c', actor: 'somebody', outcome: 'denied' },
      { request, at: '2026-07-01T22:00:00.000Z', action: 'test.d', organisation },
    ]);
    const actions = async (query: string) =>
      (await list(`?request=${request}&${query}`)).items.map(({ action }: { action: string }) => action);
    expect(await actions('from=2026-07-01&until=2026-07-01')).toEqual(['test.c', 'test.b']);
    expect(await actions('subject=someone')).toEqual(['test.b']);
    expect(await actions('actor=somebody')).toEqual(['test.c']);
    expect(await actions('outcome=denied')).toEqual(['test.c']);
    expect(await actions(`organisation=${organisation}`)).toEqual(['test.d']);
    expect(await actions('action=test.a,test.d')).toEqual(['test.d', 'test.a']);
    expect((await list()).actions).toEqual(expect.arrayContaining(['audit.read', 'test.a', 'test.b', 'test.c', 'test.d']));
  });

  it('counts no further than 10,000, and says so', async () => {
    const request = randomUUID();
    await plant(Array.from({ length: 10_001 }, () => ({ request })));
    expect((await list(`?request=${request}`)).total).toEqual({ count: 10_000, isCapped: true });
  });

  it('names staff, and never a candidate', async () => {
    const [candidate, recruiter] = [
      await aPerson(started, 'candidate', { name: 'Noor Naamloos' }),
      await aPerson(started, 'recruiter', { name: 'Ries Recruiter' }),
    ];
    const request = randomUUID();
    await plant(
      [candidate, recruiter, admin].map(({ subjectRef }) => ({
        request,
        actor: subjectRef,
        subject: candidate.subjectRef,
      })),
    );
    const { items } = await list(`?request=${request}`);
    expect(items.map(({ actor }: { actor: { name: string | null } }) => actor.name)).toEqual(['Bregje Beheer', 'Ries Recruiter', null]);
    expect(JSON.stringify(items)).not.toMatch(/Naamloos|helder\.test/);
  });

  it('reading it is a line in it: one for a page, one for a detail, with names of filters and no values', async () => {
    const reader = await aPerson(started, 'admin');
    const mine = async () => (await started.events('audit.read')).filter((event) => event['actor_ref'] === reader.subjectRef);
    const { items } = await list('?outcome=ok&subject=geheim-pseudoniem', reader);
    expect(items).toEqual([]);
    const [{ id }] = (await list('', reader)).items;
    await started.http.get(`/api/admin/audit/${id}`).set(reader.headers).expect(200);
    expect((await mine()).map(({ target_ref, counts, changes }) => ({ target_ref, counts, changes }))).toEqual([
      {
        target_ref: null,
        counts: { events: 0 },
        changes: [
          { field: 'filter.subject', op: 'read' },
          { field: 'filter.outcome', op: 'read' },
        ],
      },
      { target_ref: null, counts: { events: 50 }, changes: [] },
      { target_ref: id, counts: { events: 1 }, changes: [] },
    ]);
    expect(JSON.stringify(await mine())).not.toContain('geheim');
    await started.http.get(`/api/admin/audit/${randomUUID()}`).set(reader.headers).expect(404);
  });

  it('without the role it is a refusal, and the refusal is a line', async () => {
    for (const role of ['candidate', 'recruiter'] as const) {
      const person = await aPerson(started, role);
      await started.http.get('/api/admin/audit').set(person.headers).expect(403);
      const [event] = (await started.events('access.denied')).filter(({ actor_ref }) => actor_ref === person.subjectRef);
      expect(event).toMatchObject({ outcome: 'denied', target_ref: 'AuditController.list', reason_code: 'role' });
    }
  });
});

describe('what was done with my account', () => {
  const activity = async (headers: Record<string, string>, query = '') =>
    (await started.http.get(`/api/activity${query}`).set(headers).expect(200)).body.items as {
      action: string;
      outcome: string;
      byMe: boolean;
      agent: string;
      at: string;
    }[];

  it('[JOBNL-2.5-REG] sign-ins are recorded and shown to their owner, the refused ones too, and to nobody else', async () => {
    const person = await started.newAccount();
    await started.http
      .post('/api/session')
      .set({ 'sec-fetch-site': 'same-origin', 'user-agent': 'Mozilla/5.0 Chrome/140' })
      .send({ email: person.email, password: 'not the right one' })
      .expect(401);
    const headers = await started.signIn(person);
    expect((await activity(headers)).map(({ action, outcome, byMe, agent }) => [action, outcome, byMe, agent])).toEqual([
      ['session.start', 'ok', true, 'other'],
      ['session.start', 'denied', false, 'Chrome'],
    ]);
    const { headers: other } = await started.newPerson();
    expect(await activity(other)).toHaveLength(1);
    // what registering and signing in leave behind, each with its purpose and its ground
    const inventory = new Map(started.app.get(PersonalData).tables.map((table) => [table.name, table]));
    for (const [table, columns] of Object.entries({
      'public.account': ['name', 'email', 'password_hash'],
      'public.session': ['device', 'started_at'],
      'audit.event': ['action', 'at', 'source_ip'],
    })) {
      const { category, columns: declared } = inventory.get(table)!;
      expect(columns.map((column) => declared[column])).toEqual(columns.map(() => 'personal'));
      const { why, ground } = retentionRule(started.config.pack, category);
      for (const words of [why.nl, why.en, ground.words.nl, ground.source]) expect(words.length).toBeGreaterThan(5);
    }
  });

  it('shows acts of others without their browser, and reads on past lines of one moment', async () => {
    const person = await aPerson(started);
    const at = '2026-05-01T10:00:00.000Z';
    await plant([
      ...Array.from({ length: 70 }, () => ({ at, subject: person.subjectRef, actor: 'a-recruiter' })),
      { at: '2026-04-01T10:00:00.000Z', subject: person.subjectRef, actor: person.subjectRef },
    ]);
    const first = await activity(person.headers);
    expect(first).toHaveLength(70);
    expect(first[0]).toMatchObject({ byMe: false, agent: null });
    const rest = await activity(person.headers, `?before=${first.at(-1)!.at}`);
    expect(rest.map(({ byMe, agent }) => [byMe, agent])).toEqual([[true, 'Firefox']]);
  });
});

describe('the second wall', () => {
  const as = async <T>(url: string, act: (client: pg.Client) => Promise<T>) => {
    const client = new pg.Client(url);
    await client.connect();
    return act(client).finally(() => client.end());
  };
  const refused = (client: pg.Client, statement: string) => expect(client.query(statement)).rejects.toThrow('permission denied');

  it('the app adds and reads, and can do nothing else to the log', () =>
    as(started.config.appUrl, async (client) => {
      for (const statement of [
        'update audit.event set outcome = outcome',
        'update audit.event set purged_at = null',
        'delete from audit.event',
        'truncate audit.event',
        'update audit.export set reason = null',
        'delete from audit.export',
      ])
        await refused(client, statement);
    }));

  it('the system takes out what points at a person, and can neither remove a line nor change what happened', () =>
    as(started.config.workerUrl, async (client) => {
      for (const statement of ['delete from audit.event', 'truncate audit.event', 'delete from audit.export'])
        await refused(client, statement);
      const { rows } = await client.query<{ name: string }>(
        `select column_name as name from information_schema.columns where table_schema = 'audit' and table_name = 'event' and not has_column_privilege('audit.event', column_name, 'update') order by name`,
      );
      expect(rows.map(({ name }) => name)).toEqual(
        [
          'action',
          'actor_org',
          'actor_role',
          'actor_type',
          'at',
          'auth_level',
          'crud',
          'ground',
          'id',
          'ord',
          'org_ref',
          'outcome',
          'payload_hash',
          'policy_version',
          'request_id',
          'source_hash',
          'subject_ref',
          'target_type',
          'v',
        ].filter((name) => name !== 'subject_ref'),
      );
    }));

  it('without an admin behind it the app sees only lines about the person, or by them', async () => {
    const person = await aPerson(started);
    await plant([{ subject: person.subjectRef }, { actor: person.subjectRef }, { subject: 'another' }]);
    const seen = (role: string, subject: string) =>
      as(started.config.appUrl, async (client) => {
        await client.query('begin');
        await client.query(`select set_config('app.role', $1, true), set_config('app.subject', $2, true)`, [role, subject]);
        return (await client.query<{ n: number }>('select count(*)::int as n from audit.event')).rows[0].n;
      });
    expect(await seen('candidate', person.subjectRef)).toBe(2);
    expect(await seen('recruiter', 'nobody')).toBe(0);
    expect(await seen('', '')).toBe(0);
    expect(await seen('admin', 'nobody')).toBeGreaterThan(100);
  });
});
