import { packOf } from '@helder/policy';
import { addOrganisation } from '../testing/accounts.js';
import { aPerson, choose, exclude, publish } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';

describe.each(['jobnl', 'secondjob'] as const)('with the policy %s, which has levels of its own', (id) => {
  const pack = packOf(id);
  let started: Started;
  beforeAll(async () => {
    started = await startApp({ pack });
  });
  afterAll(() => started.stop());
  const levels = pack.visibility.levels.filter((level) => level !== 'hidden');

  it('an exclusion holds at every level, also where everybody or a public name is shown', async () => {
    const person = await aPerson(started);
    await publish(started, person);
    const organisation = await addOrganisation(started.owner, { at: started.clock.now() });
    const recruiter = await aPerson(started, 'recruiter', { organisation });
    const found = async () => (await started.http.get('/api/candidates').set(recruiter.headers).expect(200)).body.items.length;
    for (const level of levels) {
      await choose(started, person, level);
      expect([level, await found()]).toEqual([level, 1]);
      const { items } = await exclude(started, person, { by: 'organisation', organisation });
      expect([level, await found()]).toEqual([level, 0]);
      await started.http.delete(`/api/visibility/exclusions/${items[0].id}`).set(person.headers).expect(200);
    }
  });

  it('the preview says what an organisation without access gets at each level', async () => {
    const person = await aPerson(started);
    await publish(started, person);
    const reader = await addOrganisation(started.owner, { hasGrant: false, at: started.clock.now() });
    const ask = (level: string) => started.http.get('/api/visibility/preview').query({ level, reader }).set(person.headers);
    for (const level of levels) {
      const { status, body } = await ask(level);
      // where nobody can be public, an organisation without access is none that could look
      if (!levels.includes('public')) expect([level, status]).toEqual([level, 404]);
      else if (level === 'public') expect([level, body.view.name]).toEqual([level, 'Noor de Wit']);
      else expect([level, body]).toEqual([level, { level: 'hidden', view: null, because: 'no-grant' }]);
    }
  });
});
