import { emailOf, packOf, type PackId, type Topic } from '@helder/policy';
import { aPerson, type Person } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { choose, confirm, leave, subscribed, suppressed } from '../testing/subscribers.js';

/** An app that runs this policy, for as long as the test needs it. */
async function withPolicy(id: PackId, act: (started: Started) => Promise<void>) {
  const started = await startApp({ pack: packOf(id) });
  await act(started).finally(() => started.stop());
}
const askUs = async (started: Started, { email }: Person) => {
  const admin = await aPerson(started, 'admin');
  await started.http.post('/api/admin/newsletter/stops').set(admin.headers).send({ email }).expect(204);
};
type Row = { choices: { state: string }[] };
const isAllOff = async (started: Started, { headers }: Person) => {
  const { body } = await started.http.get('/api/preferences').set(headers).expect(200);
  return (body.rows as Row[]).every(({ choices }) => choices.every(({ state }) => state === 'off'));
};
/** All that is kept of where a person stands, without who wrote it down. */
const standing = async ({ owner }: Started, { id, subjectRef }: Person) => ({
  consents: (
    await owner.query('select purpose, scope, state from evidence.consent_event where subject_ref = $1 order by ord', [subjectRef])
  ).rows,
  lists: (await owner.query('select purpose, sender, state from subscription where account_id = $1 order by 1, 2', [id])).rows,
});

describe('a request that came by mail', () => {
  it('[JOBNER-COMM] is entered by an admin and ends as one made on the site ends', () =>
    withPolicy('jobner', async (started) => {
      const [onSite, byMail] = [await subscribed(started), await subscribed(started)];
      await started.http.delete('/api/preferences').set(onSite.headers).expect(200);
      await askUs(started, byMail);
      expect(await standing(started, byMail)).toEqual(await standing(started, onSite));
      for (const person of [onSite, byMail]) {
        expect(await isAllOff(started, person)).toBe(true);
        expect(await suppressed(started, person.email)).toBe(true);
      }
    }));

  it('[SECOND-ADV-AF] ends advertising of every sender by every way, as one does on the site', () =>
    withPolicy('secondjob', async (started) => {
      const ads: Topic[] = [
        { purpose: 'offers', channel: 'sms', sender: 'own' },
        { purpose: 'offers', channel: 'push', sender: 'group' },
        { purpose: 'offers', channel: 'post', sender: 'third-party' },
        emailOf('offers', 'third-party'),
      ];
      const [bySelf, byMail] = [await aPerson(started), await aPerson(started)];
      for (const person of [bySelf, byMail]) {
        expect(await isAllOff(started, person)).toBe(true);
        for (const ad of ads) await choose(started, person, ad).expect(200);
        await confirm(started, await started.tokenFrom(person.email, 'newsletter.confirm')).expect(204);
        expect(await isAllOff(started, person)).toBe(false);
      }
      for (const ad of ads) await leave(started, bySelf, ad).expect(200);
      await askUs(started, byMail);
      for (const person of [bySelf, byMail]) {
        expect(await isAllOff(started, person)).toBe(true);
        expect(await suppressed(started, person.email, 'offers third-party')).toBe(true);
      }
    }));
});
