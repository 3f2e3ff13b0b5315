import { AUDIT_ACTIONS } from '@helder/contract';
import { retentionRule } from '@helder/policy';
import { aPerson, aSession, aVisibleCandidate, type Person } from '../testing/people.js';
import { asks } from '../testing/requests.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';
import { aTicket } from '../testing/tickets.js';
import { purposeOf } from './reads.data.js';

let started: Started;
beforeAll(async () => {
  started = await startApp({ floodLimit: 100_000 });
});
beforeEach(() => started.clock.set(NOON));
afterAll(() => started.stop());

type Read = { role: string; action: string; at: string; purpose: { nl: string } };
const readsOf = async (person: { id: string }) => {
  const { headers } = await aSession(started, person);
  return (await started.http.get('/api/data-reads').set(headers).expect(200)).body as { items: Read[]; next: string | null };
};
const as = (who: Pick<Person, 'headers'>, path: string) => started.http.get(`/api${path}`).set(who.headers).expect(200);

describe('who of us read something of me', () => {
  it('[SF-GEBRUIK-c] each reading by an admin, the help desk, an auditor and a job is there, with what it was for; of another person nothing', async () => {
    const [person, other] = [await aVisibleCandidate(started), await aPerson(started)];
    const [admin, support, auditor] = [
      await aPerson(started, 'admin'),
      await aPerson(started, 'support'),
      await aPerson(started, 'auditor'),
    ];
    const before = (await readsOf(person)).items.length;

    await as(auditor, `/admin/audit?subject=${person.subjectRef}`);
    const { rows } = await started.owner.query<{ id: string }>('select id from audit.event where subject_ref = $1 limit 1', [
      person.subjectRef,
    ]);
    await as(admin, `/admin/audit/${rows[0].id}`);
    await started.http
      .post('/api/admin/audit/export')
      .set(admin.headers)
      .send({ reason: 'Steekproef van het kwartaal', filters: { subject: person.subjectRef } })
      .expect(200);
    const asked = await asks(started, person, { type: 'complaint', about: 'misuse', words: 'Dit klopt niet.' });
    await as(admin, '/admin/requests');
    await as(admin, `/admin/requests/${asked.id}`);
    await aTicket(started, { email: person.email });
    const tickets = (await as(support, '/tickets')).body.items as { id: string }[];
    await as(support, `/tickets/${tickets[0].id}`);

    // by a job: somebody looked, and the person wants to hear of it
    await started.http.put('/api/views/digest').set(person.headers).send({ isOn: true }).expect(200);
    await as(await aPerson(started, 'recruiter'), `/candidates/${person.searchId}`);
    started.clock.set(new Date('2026-11-21T03:10:00+01:00'));
    await started.sweep();

    const { items } = await readsOf(person);
    expect(items.map(({ at }) => at)).toEqual(
      items
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    const lines = items.slice(0, items.length - before).map(({ role, action }) => `${role} ${action}`);
    for (const line of [
      'auditor audit.read',
      'admin audit.read',
      'admin audit.export',
      'admin request.list',
      'admin request.read',
      'support contact.read',
      'system view.digest',
    ])
      expect([lines, line]).toEqual([expect.arrayContaining([line]), line]);
    for (const { purpose } of items) expect(purpose).toEqual({ nl: expect.stringMatching(/^Om /), en: expect.stringMatching(/^To /) });
    // what I do myself, and what recruiters read, stands elsewhere
    expect(lines.filter((line) => /candidate\.read|view\.digest/.test(line))).toEqual(['system view.digest']);
    expect((await readsOf(other)).items.filter(({ role }) => role !== 'system')).toEqual([]);
    for (const role of ['recruiter', 'admin'] as const)
      await started.http
        .get('/api/data-reads')
        .set((await aPerson(started, role)).headers)
        .expect(403);
  });

  it('comes by the page, and goes with the line of the log it belongs to', async () => {
    const person = await aPerson(started);
    await started.owner.query(
      `insert into audit.about (event_id, subject_ref, at, role, action)
       select gen_random_uuid(), $1, $2::timestamptz - n * interval '1 hour', 'admin', 'audit.read' from generate_series(1, 60) n`,
      [person.subjectRef, NOON],
    );
    const first = await readsOf(person);
    expect(first.items.filter(({ action }) => action === 'audit.read').length).toBeGreaterThanOrEqual(49);
    const { headers } = await aSession(started, person);
    const next = (await started.http.get(`/api/data-reads?before=${first.next}`).set(headers).expect(200)).body as {
      items: Read[];
      next: null;
    };
    expect(next.next).toBeNull();
    expect(new Set([...first.items, ...next.items].map(({ at }) => at)).size).toBeGreaterThanOrEqual(60);

    const { period } = retentionRule(started.config.pack, 'R4');
    expect(period).toBe('P24M');
    started.clock.set(new Date('2028-11-20T12:00:00+01:00'));
    await started.sweep();
    const { rows } = await started.owner.query('select 1 from audit.about where subject_ref = $1', [person.subjectRef]);
    expect(rows).toEqual([]);
  });

  it('has words for what every act is for', () => {
    for (const action of AUDIT_ACTIONS)
      expect([action, purposeOf(action)]).toEqual([action, { nl: expect.stringMatching(/^Om /), en: expect.stringMatching(/^To /) }]);
  });
});
