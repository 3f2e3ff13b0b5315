/** @policy anonymous named */
import { FIELD_KEYS } from '@helder/policy';
import { aPerson, aProfile, choose, publish, type Person } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

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

describe('the switch of one field', () => {
  it('[SF-INZAGE-c] hides it from recruiters at once, and shows it again', async () => {
    const person = await aVisible();
    expect((await preview(person)).view).toHaveProperty('headline');
    expect((await share(person, 'headline', { isShared: false })).status).toBe(200);
    expect((await preview(person)).view).not.toHaveProperty('headline');
    expect((await rowsOf(person)).find((row: { id: string }) => row.id === 'headline')).toMatchObject({
      switch: 'off',
      who: { kind: 'nobody' },
    });
    await share(person, 'headline', { isShared: true });
    expect((await preview(person)).view).toHaveProperty('headline');
    expect((await eventsOf(person, 'visibility.')).slice(1).map(({ action, changes }) => [action, changes])).toEqual([
      ['visibility.unshare', [{ field: 'headline', op: 'clear' }]],
      ['visibility.share', [{ field: 'headline', op: 'set' }]],
    ]);
  });

  it('is kept for later while the level hides the field', async () => {
    const person = await aVisible('anonymous');
    await share(person, 'name', { isShared: false });
    await choose(started, person, 'recruiters');
    expect((await preview(person)).view).not.toHaveProperty('name');
  });

  it('[JOBNL-2.4b] contact details are shared only past a warning, and that is recorded as the own act', async () => {
    const person = await aVisible();
    const refused = await share(person, 'phone', { isShared: true });
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/visibility/warn-first']);
    expect((await preview(person)).view).not.toHaveProperty('phone');
    expect((await share(person, 'phone', { isShared: true, isWarned: true })).status).toBe(200);
    expect((await preview(person)).view.phone).toBe('06 12345678');
    const [event] = await eventsOf(person, 'visibility.share');
    expect(event).toMatchObject({
      actor_ref: person.subjectRef,
      actor_role: 'candidate',
      changes: [{ field: 'phone', op: 'set' }],
      reason_code: 'warned',
      ground: 'consent',
    });
    // less needs no warning
    expect((await share(person, 'phone', { isShared: false })).status).toBe(200);
    expect((await preview(person)).view).not.toHaveProperty('phone');
  });

  it('does not exist for what is never shown, nor for what we do not ask', async () => {
    const person = await aVisible();
    expect((await share(person, 'postcode', { isShared: true, isWarned: true })).body.type).toBe('/problems/visibility/not-switchable');
    expect((await share(person, 'birthDate', { isShared: true })).status).toBe(422);
    expect((await share(person, 'name', { isShared: 'yes' })).status).toBe(422);
  });

  it('two fields switched at the same moment are both switched', async () => {
    const person = await aVisible();
    await Promise.all(['sector', 'function', 'region', 'hours'].map((field) => share(person, field, { isShared: false })));
    expect(Object.keys((await preview(person)).view)).not.toEqual(expect.arrayContaining(['sector']));
    const { rows } = await started.owner.query('select switches from visibility where account_id = $1', [person.id]);
    expect(rows[0].switches).toEqual({ sector: false, function: false, region: false, hours: false });
  });
});

describe('the preview', () => {
  const canary = (word: string) => `kanarie${word}`;
  const telling = {
    name: canary('naam'),
    headline: canary('kop'),
    summary: canary('tekst'),
    phone: '06 87654321',
    postcode: '9999 ZZ',
    region: 'drenthe',
    availability: '2027-03-17',
    rate: 61,
    hours: { min: 30, max: 36 },
    work: [{ title: canary('titel'), employer: canary('baas'), from: '2018-04', description: canary('werk') }],
    education: [{ level: 'hbo', school: canary('school'), field: canary('vak'), from: '2010-09', until: '2014-06' }],
  };

  it('[SECOND-PUB-a] compares: at another level than one is at, also before anybody could find one', async () => {
    const person = await aPublished(aProfile(telling));
    expect((await preview(person, 'recruiters')).view).toMatchObject({
      level: 'recruiters',
      name: canary('naam'),
      availability: '2027-03-17',
    });
    expect((await preview(person, 'anonymous')).view).toMatchObject({
      level: 'anonymous',
      availability: '2027-03',
      education: [{ level: 'hbo' }],
      changed: '2026-11',
    });
    expect(await preview(person, 'hidden')).toEqual({ level: 'hidden', view: null });
    expect(await preview(await aPerson(started), 'recruiters')).toEqual({ level: 'hidden', view: null });
  });

  it('[SF-INZAGE-d] of an anonymous candidate holds no name, contact, free text, employer or exact date, with every switch on', async () => {
    const person = await aVisible('anonymous', aProfile(telling));
    for (const field of FIELD_KEYS.filter((key) => key !== 'postcode'))
      await share(person, field, { isShared: true, isWarned: true }).expect(200);
    const { view } = await preview(person);
    expect(JSON.stringify(view)).not.toMatch(/kanarie|8765|9999|2027-03-17|2018|2010|2014/);
    expect(Object.keys(view).sort()).toEqual(
      [
        'availability',
        'changed',
        'education',
        'function',
        'hours',
        'id',
        'languages',
        'level',
        'rate',
        'region',
        'sector',
        'skills',
        'years',
      ].sort(),
    );
  });

  it('[SECOND-DATA-LOC] gives the province and never the postcode, at any level', async () => {
    const person = await aVisible('recruiters', aProfile(telling));
    for (const level of ['anonymous', 'recruiters']) {
      const { view } = await preview(person, level);
      expect(view.region).toBe('drenthe');
      expect(JSON.stringify(view)).not.toContain('9999');
    }
  });
});
