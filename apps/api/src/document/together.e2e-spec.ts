import { packOf } from '@helder/policy';
import { aJpeg, aPerson, noticeOf, upload, type Person } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';

let started: Started;
let person: Person;
beforeAll(async () => {
  started = await startApp({ pack: { ...packOf('demo'), photo: 'together' } });
  person = await aPerson(started);
});
afterAll(() => started.stop());

const photo = async () => ({ bytes: await aJpeg(64), name: 'foto.jpg', type: 'image/jpeg' });
const consents = async () =>
  (
    await started.owner.query<{ purpose: string; state: string }>(
      'select purpose, state from evidence.consent_event where subject_ref = $1 order by purpose',
      [person.subjectRef],
    )
  ).rows;

describe('where uploading a photo is keeping and showing it', () => {
  it('is refused without a yes to both, and keeps nothing', async () => {
    const { bytes, name, type } = await photo();
    const { body } = await started.http
      .post('/api/documents/photo')
      .set(person.headers)
      .field('language', 'nl')
      .field('keep', await noticeOf(started, person, 'keep-photo'))
      .attach('file', bytes, { filename: name, contentType: type })
      .expect(422);
    expect((body as { type: string }).type).toBe('/problems/document/consent-needed');
    expect(await consents()).toEqual([]);
  });

  it('[JOBNER-BIJZ-b] records both consents with the one upload', async () => {
    await upload(started, person, 'photo', await photo());
    expect(await consents()).toEqual([
      { purpose: 'keep-photo', state: 'given' },
      { purpose: 'publish-photo', state: 'given' },
    ]);
  });
});
