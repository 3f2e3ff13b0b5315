import type { AnswerOf, hold } from '@helder/contract';
import { after, dayOf } from '@helder/policy';
import { aPerson, aSession, type Person } from './people.js';
import type { Started } from './start-app.js';

type Named = Pick<AnswerOf<typeof hold.records>['items'][number], 'kind' | 'id'>;
const WHY = { reason: 'claim', caseNumber: 'ZK-2026/14' };

/** Two admins, who place a hold and read the closed register only together. */
export async function twoAdmins(started: Started) {
  const [first, second] = [await aPerson(started, 'admin'), await aPerson(started, 'admin')];
  const post = (who: Pick<Person, 'headers'>, path: string, body: object = {}) =>
    started.http.post(`/api/admin/${path}`).set(who.headers).send(body);
  const holds = async (who = first) =>
    ((await started.http.get('/api/admin/holds').set(who.headers).expect(200)).body as AnswerOf<typeof hold.list>).items;
  const question = (email: string, records: Named[], more: object = {}) => ({
    email,
    records: records.map(({ kind, id }) => ({ kind, id })),
    reviewOn: dayOf(after(started.clock.now(), 'P6M')),
    ...WHY,
    ...more,
  });
  return {
    first,
    second,
    post,
    holds,
    question,
    /** At another time, for which both sign in again. */
    async at(now: Date) {
      started.clock.set(now);
      for (const each of [first, second]) each.headers = (await aSession(started, each)).headers;
    },
    recordsOf: async (email: string) =>
      ((await post(first, 'holds/records', { email }).expect(200)).body as AnswerOf<typeof hold.records>).items,
    /** Asked by the first, placed by the second; answers its id. */
    async hold(email: string, records: Named[]) {
      await post(first, 'holds', question(email, records)).expect(204);
      const { id } = (await holds()).find(({ state }) => state === 'asked')!;
      await post(second, `holds/${id}/decision`, { agrees: true }).expect(204);
      return id;
    },
    /** Asked by the first, allowed by the second, read by the first. */
    async read(question: object) {
      await post(first, 'closed-register', { ...WHY, ...question }).expect(204);
      const { body } = await started.http.get('/api/admin/closed-register').set(second.headers).expect(200);
      const id = (body as { items: { id: string; state: string }[] }).items.find(({ state }) => state === 'asked')!.id;
      await post(second, `closed-register/${id}/decision`, { agrees: true }).expect(204);
      const { items } = (await post(first, `closed-register/${id}/reading`).expect(200)).body as {
        items: { kind: string; facts: Record<string, unknown>; files: { name: string; base64: string }[] }[];
      };
      return { id, items };
    },
  };
}
