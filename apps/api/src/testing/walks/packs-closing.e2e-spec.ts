import { hasProfiles, PACK_IDS, packOf } from '@helder/policy';
import { addAcceptances } from '../evidence.js';
import { leaving } from '../leaving.js';
import { aPerson, publish } from '../people.js';
import { startApp, type Started } from '../start-app.js';

/** Closing, under each policy: the register of that policy is what stays, and nothing else does. */
describe.each(PACK_IDS)('closing with the policy %s', (id) => {
  const pack = packOf(id);
  const rules = pack.retention;
  const kept = new Map(rules.filter(({ atClosing }) => atClosing === 'kept').map((rule) => [rule.code, rule]));
  let started: Started;
  beforeAll(async () => {
    started = await startApp({ pack });
  });
  afterAll(() => started.stop());

  it('says before, and proves after, what stays, on what ground and until when; no row of the person is left', async () => {
    const act = leaving(started);
    const person = await aPerson(started);
    await addAcceptances(started, person);
    if (hasProfiles(pack)) await publish(started, person);
    const { stays: said, undoFor } = (await started.http.get('/api/closing').set(person.headers).expect(200)).body;
    expect(undoFor).toBe(pack.closing.undo);
    const { code } = await act.close(person, 'now');
    const { stays, erased } = await act.erased(code);
    const codes = (list: { code: string }[]) => list.map((each) => each.code);
    expect(codes(said).filter((each) => !kept.has(each))).toEqual([]);
    expect(codes(stays).filter((each) => !kept.has(each))).toEqual([]);
    expect(codes(stays)).toEqual(expect.arrayContaining(['R2', 'R4', 'certificate']));
    expect(codes(stays).includes('R0')).toBe(kept.has('R0'));
    for (const { code: each, source, until } of stays) {
      expect(source).toBe(kept.get(each)!.ground.source);
      // a row without a period ends by something that happens
      if (kept.get(each)!.period !== null) expect(new Date(until!).getTime()).toBeGreaterThan(started.clock.now().getTime());
    }
    expect(codes(erased).filter((each) => kept.has(each))).toEqual([]);
    const { rows } = await started.owner.query(
      `select 'account' as place from account where id = $1
       union all select 'profile' from profile where account_id = $1
       union all select 'visibility' from visibility where account_id = $1
       union all select 'found' from candidate_search where candidate_id = $1
       union all select 'session' from session where account_id = $1`,
      [person.id],
    );
    expect(rows).toEqual([]);
  });
});
