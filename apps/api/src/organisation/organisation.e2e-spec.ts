import { addOrganisation } from '../testing/accounts.js';
import { startApp, type Started } from '../testing/start-app.js';

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

const listed = async () =>
  (await started.http.get('/api/organisations').expect(200)).body.items as { id: string; name: string; city: string; since: string }[];
const mayRead = async (headers: Record<string, string>) =>
  (await started.http.get('/api/me').set(headers).expect(200)).body.organisation.mayReadPool as boolean;

describe('organisations', () => {
  it('[SF-WIE-a] the public list holds every organisation with a live grant and no other', async () => {
    const withGrant = await addOrganisation(started.owner, { name: 'Zorgbureau Waadhoek', at: started.clock.now() });
    const without = await addOrganisation(started.owner, { name: 'Nog Niet B.V.', hasGrant: false, at: started.clock.now() });
    const { headers } = await started.newPerson('admin');
    expect(await listed()).toEqual([
      { id: withGrant, name: 'Zorgbureau Waadhoek', city: 'Groningen', since: expect.stringMatching(/^2026-11-20T/) },
    ]);
    await started.http.put(`/api/admin/organisations/${without}/grant`).set(headers).expect(204);
    expect((await listed()).map(({ name }) => name)).toEqual(['Nog Niet B.V.', 'Zorgbureau Waadhoek']);
    await started.http.delete(`/api/admin/organisations/${withGrant}/grant`).set(headers).expect(204);
    expect((await listed()).map(({ name }) => name)).toEqual(['Nog Niet B.V.']);
  });

  it('a grant and its end count from the next read of the same session on', async () => {
    const id = await addOrganisation(started.owner, { name: 'Bureau Terpstra', at: started.clock.now() });
    const recruiter = await started.newPerson('recruiter', { organisation: id });
    const { headers } = await started.newPerson('admin');
    expect(await mayRead(recruiter.headers)).toBe(true);
    await started.http.delete(`/api/admin/organisations/${id}/grant`).set(headers).expect(204);
    expect(await mayRead(recruiter.headers)).toBe(false);
    await started.http.put(`/api/admin/organisations/${id}/grant`).set(headers).expect(204);
    expect(await mayRead(recruiter.headers)).toBe(true);
  });

  it('each grant and revocation is one line in the log, with who and which; doing it twice is none', async () => {
    const id = await addOrganisation(started.owner, { name: 'Tweemaal', hasGrant: false, at: started.clock.now() });
    const { headers, subjectRef } = await started.newPerson('admin');
    const path = `/api/admin/organisations/${id}/grant`;
    for (const act of ['put', 'put', 'delete', 'delete'] as const) await started.http[act](path).set(headers).expect(204);
    const lines = (await started.events()).filter(({ org_ref }) => org_ref === id);
    expect(lines.map(({ action, actor_ref, target_type, outcome }) => ({ action, actor_ref, target_type, outcome }))).toEqual([
      { action: 'organisation.grant', actor_ref: subjectRef, target_type: 'grant', outcome: 'ok' },
      { action: 'organisation.revoke', actor_ref: subjectRef, target_type: 'grant', outcome: 'ok' },
    ]);
  });

  it('[SF-BEV-a] only an administrator manages grants; another role is refused and that is written down', async () => {
    const id = await addOrganisation(started.owner, { name: 'Dicht', at: started.clock.now() });
    for (const role of ['candidate', 'recruiter'] as const) {
      const { headers, subjectRef } = await started.newPerson(role);
      await started.http.get('/api/admin/organisations').set(headers).expect(403);
      await started.http.delete(`/api/admin/organisations/${id}/grant`).set(headers).expect(403);
      const denied = (await started.events('access.denied')).filter(({ actor_ref }) => actor_ref === subjectRef);
      expect(denied.map(({ outcome, reason_code, target_ref }) => ({ outcome, reason_code, target_ref }))).toEqual([
        { outcome: 'denied', reason_code: 'role', target_ref: 'OrganisationController.manage' },
        { outcome: 'denied', reason_code: 'role', target_ref: 'OrganisationController.revoke' },
      ]);
    }
    await started.http.get('/api/admin/organisations').expect(401);
    expect((await listed()).some((each) => each.id === id)).toBe(true);
  });

  it('the administrator sees every organisation with its recruiters; an unknown one is not there', async () => {
    const { headers } = await started.newPerson('admin');
    const id = await addOrganisation(started.owner, { name: 'Aa Eerste', hasGrant: false, at: started.clock.now() });
    await started.newPerson('recruiter', { organisation: id });
    const { items } = (await started.http.get('/api/admin/organisations').set(headers).expect(200)).body;
    expect(items[0]).toEqual({ id, name: 'Aa Eerste', kvk: '12345678', city: 'Groningen', group: null, recruiters: 1, grantedAt: null });
    await started.http.put('/api/admin/organisations/00000000-0000-4000-8000-000000000000/grant').set(headers).expect(404);
  });
});
