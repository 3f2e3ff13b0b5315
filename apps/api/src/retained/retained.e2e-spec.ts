import { after } from '@helder/policy';
import pg from 'pg';
import { twoAdmins } from '../testing/holds.js';
import { aLeaver, leaving } from '../testing/leaving.js';
import { aPerson } from '../testing/people.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';

let started: Started;
let admins: Awaited<ReturnType<typeof twoAdmins>>;
beforeAll(async () => {
  started = await startApp();
  admins = await twoAdmins(started);
});
afterAll(() => started.stop());
afterEach(() => started.clock.set(NOON));

const rows = async (sql: string, values: unknown[] = []) => (await started.owner.query<Record<string, unknown>>(sql, values)).rows;
const QUESTION = { what: 'R0', reason: 'authority', caseNumber: 'RB 26/1' };
const open = async (who = admins.second) =>
  (await started.http.get('/api/admin/closed-register').set(who.headers).expect(200)).body.items as Record<string, string>[];

describe('reading what stays after closing', () => {
  it('[JOBNL-1.4b] needs a reason and a second admin, happens once, stands in the log, and shows on the certificate without a name', async () => {
    const act = leaving(started);
    const [{ person }, other] = [await aLeaver(started, 'Noor de Wit'), await aLeaver(started, 'Bas van Dijk')];
    const { code } = await act.close(person, 'now');
    const { code: otherCode } = await act.close(other.person, 'now');
    await started.sweep();
    const { post, first, second } = admins;
    for (const [body, pointer] of [
      [{ ...QUESTION, email: person.email, reason: 'nieuwsgierig' }, '/reason'],
      [{ ...QUESTION, email: person.email, caseNumber: '' }, '/caseNumber'],
      [QUESTION, '/email'],
    ] as const) {
      const refused = await post(first, 'closed-register', body);
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, pointer]);
    }
    await post(first, 'closed-register', { ...QUESTION, email: person.email }).expect(204);
    const [{ id }] = await open();
    // who asked can neither allow it, nor read before somebody did
    for (const [path, body] of [
      ['decision', { agrees: true }],
      ['reading', {}],
    ] as const) {
      const refused = await post(first, `closed-register/${id}/${path}`, body);
      expect([refused.status, refused.body.type]).toEqual([403, '/problems/retained/second-person']);
    }
    await expect(rows('update retained.reading set allowed_by = asked_by where id = $1', [id])).rejects.toThrow('check');
    await post(second, `closed-register/${id}/decision`, { agrees: true }).expect(204);
    // nor does the one who allowed it read
    await post(second, `closed-register/${id}/reading`).expect(403);
    const { items } = (await post(first, `closed-register/${id}/reading`).expect(200)).body;
    // golden, field by field: never a profile, a CV or a photo
    expect(items.map(({ facts }: { facts: object }) => Object.keys(facts))).toEqual([
      ['name', 'email', 'registered_at', 'terms_version', 'closed_at', 'due_at'],
    ]);
    expect(items[0].facts).toMatchObject({ name: 'Noor de Wit', email: person.email, terms_version: '1' });
    await post(first, `closed-register/${id}/reading`).expect(404);

    const events = (await started.events()).filter((each) => each['target_ref'] === id);
    expect(events.map(({ action, actor_ref: by, reason_code: why }) => [action, by, why])).toEqual([
      ['retained.ask', first.subjectRef, 'authority'],
      ['retained.allow', second.subjectRef, 'authority'],
      ['retained.read', first.subjectRef, 'authority'],
    ]);
    expect(JSON.stringify(events)).not.toMatch(new RegExp(person.email));
    const shown = await started.http.get(`/api/certificates/${code}`).expect(200);
    expect(shown.body.reads).toEqual([{ at: expect.any(String), what: 'R0', role: 'admin', reason: 'authority' }]);
    expect(JSON.stringify(shown.body)).not.toMatch(new RegExp(`${first.name}|${first.email}|${first.subjectRef}`));
    expect((await started.http.get(`/api/certificates/${otherCode}`).expect(200)).body.reads).toEqual([]);
    // whom it was about is forgotten; the code alone opens it, and nothing we keep leads from one to the other
    expect(await rows('select email from retained.reading where id = $1', [id])).toEqual([{ email: null }]);
    const linked = `select 1 from evidence.erasure_ledger l, retained.administrative_remainder r
      where r.reads_ref in (l.certificate_code_hash, sha256(l.certificate_code_hash))`;
    expect(await rows(linked)).toEqual([]);
    // the proof of the reading outlives the certificate
    const [{ due_at: due }] = await rows('select due_at from retained.reading where id = $1', [id]);
    const [{ until }] = await rows(`select max(until) as until from evidence.remaining where code = 'certificate'`);
    expect(+(due as Date) + 60_000).toBeGreaterThan(+(until as Date));
  });

  it('a question nobody answers ends after a week, a yes nobody uses after a day; a reading of nobody shows nothing', async () => {
    const { post, first, second } = admins;
    await post(first, 'closed-register', { ...QUESTION, email: 'niemand@helder.test' }).expect(204);
    const [{ id, until }] = await open();
    expect(until.slice(0, 16)).toBe(after(NOON, 'P7D').toISOString().slice(0, 16));
    await post(second, `closed-register/${id}/decision`, { agrees: true }).expect(204);
    started.clock.set(after(NOON, 'PT25H'));
    const late = await aPerson(started, 'admin');
    expect(await open(late)).toEqual([]);
    started.clock.set(after(NOON, 'P8D'));
    await started.sweep();
    expect(await rows('select 1 from retained.reading where id = $1', [id])).toEqual([]);
    await admins.at(NOON);
    expect((await admins.read({ ...QUESTION, email: 'niemand@helder.test' })).items).toEqual([]);
    await post(first, 'closed-register', { ...QUESTION, email: 'niemand@helder.test' }).expect(204);
    const [again] = await open();
    await post(second, `closed-register/${again.id}/decision`, { agrees: false }).expect(204);
    expect(await open()).toEqual([]);
  });

  it('is done by a role that can do nothing else', async () => {
    const keeper = new pg.Client(started.config.keeperUrl);
    await keeper.connect();
    const said = async (sql: string) =>
      keeper.query(sql).then(
        () => 'done',
        (error: Error) => error.message,
      );
    expect(await said('select * from retained.administrative_remainder')).toBe('done');
    for (const [sql, what] of [
      ['delete from retained.administrative_remainder', 'table administrative_remainder'],
      [`update retained.held_record set kind = 'x'`, 'table held_record'],
      ['select 1 from account', 'table account'],
      ['select 1 from retained.reading', 'table reading'],
      ['select 1 from evidence.erasure_ledger', 'schema evidence'],
      ['select 1 from audit.event', 'schema audit'],
    ])
      expect([sql, await said(sql)]).toEqual([sql, `permission denied for ${what}`]);
    await keeper.end();
  });
});
