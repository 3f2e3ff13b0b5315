import { randomUUID } from 'node:crypto';
import { addOrganisation } from '../testing/accounts.js';
import { aCandidateWithFiles, aPerson, aProfile, aVisibleCandidate, choose, type Person } from '../testing/people.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';

let started: Started;
let recruiter: Person;
beforeAll(async () => {
  started = await startApp();
});
beforeEach(async () => {
  await started.owner.query(`delete from account where role = 'candidate'; delete from pool_grant`);
  started.clock.set(NOON);
  recruiter = await aPerson(started, 'recruiter', { organisation: await addOrganisation(started.owner, { name: 'Bureau Kievitspoor' }) });
});
afterAll(() => started.stop());

const get = (path: string, { headers }: Pick<Person, 'headers'> = recruiter) => started.http.get(`/api${path}`).set(headers).buffer(true);
const viewsOf = async (person: Pick<Person, 'headers'>) =>
  (await get('/views', person).expect(200)).body as { items: Record<string, unknown>[]; next: string | null };
const idOf = async ({ id }: Pick<Person, 'id'>) =>
  (await started.owner.query<{ id: string }>('select id from candidate_search where candidate_id = $1', [id])).rows[0]?.id;
/** An answer as bytes, but for what names the request. */
const bytesOf = ({ status, text, headers }: { status: number; text: string; headers: Record<string, string> }) =>
  JSON.stringify([status, headers['content-type'], text.replace(/"requestId":"[^"]*"/, '')]);
const everything = aProfile({ summary: 'Ik begeleid studenten.', rate: 55, specialisms: ['intensive-care'], postcode: '9711 AB' });

describe('opening a candidate', () => {
  it('gives what the candidate shares and nothing else', async () => {
    const person = await aCandidateWithFiles(started, everything);
    const { body } = await get(`/candidates/${person.searchId}`).expect(200);
    expect(body).toEqual({
      id: person.searchId,
      level: 'recruiters',
      changed: '2026-11-20',
      name: 'Noor de Wit',
      headline: 'Verpleegkundige met hart voor mensen',
      summary: 'Ik begeleid studenten.',
      sector: 'care',
      function: 'nurse',
      specialisms: ['intensive-care'],
      skills: ['triage'],
      years: 9,
      work: [{ title: 'Verpleegkundige', employer: 'Ziekenhuis Meerlicht', from: '2019-03' }],
      education: [{ level: 'hbo', school: 'Hogeschool Noorderzijl' }],
      languages: [{ language: 'nl', level: 'native' }],
      region: 'groningen',
      availability: '2027-01-04',
      hours: { min: 24, max: 32 },
      cv: { mediaType: 'application/pdf', bytes: expect.any(Number) },
      hasPhoto: true,
    });
  });

  it('[SF-INZAGE-d] gives no name, contact, photo, file, free text, employer or exact date of an anonymous one', async () => {
    const person = await aCandidateWithFiles(started, everything, 'anonymous');
    const answer = await get(`/candidates/${person.searchId}`).expect(200);
    expect(answer.body).toEqual({
      id: person.searchId,
      level: 'anonymous',
      changed: '2026-11',
      sector: 'care',
      function: 'nurse',
      specialisms: ['intensive-care'],
      skills: ['triage'],
      years: 9,
      education: [{ level: 'hbo' }],
      languages: [{ language: 'nl', level: 'native' }],
      region: 'groningen',
      availability: '2027-01',
      hours: { min: 24, max: 32 },
    });
    const list = await get('/candidates').expect(200);
    for (const { text } of [answer, list])
      for (const own of [
        'Noor',
        'Wit',
        'hart',
        'studenten',
        'Meerlicht',
        'Noorderzijl',
        '12345678',
        '9711',
        '2027-01-04',
        '2019-03',
        '2026-11-20',
        person.id,
        person.subjectRef,
      ])
        expect(text).not.toContain(own);
    for (const file of ['cv', 'photo']) await get(`/candidates/${person.searchId}/${file}`).expect(404);
    const { rows } = await started.owner.query<{ row: string }>(
      'select candidate_search::text as row from candidate_search where candidate_id = $1',
      [person.id],
    );
    for (const own of ['Noor', 'hart', 'student', 'Meerlicht', 'Noorderzijl', '12345678', '9711', '2027-01-04', '2019-03', 'zeldzaamwoord'])
      expect(rows[0].row).not.toContain(own);
  });

  it('[JOBNL-2.2a] gives a number that is shared, of which the index itself holds nothing', async () => {
    const person = await aCandidateWithFiles(started, everything);
    await started.http.put('/api/visibility/fields/phone').set(person.headers).send({ isShared: true, isWarned: true }).expect(200);
    const id = await idOf(person);
    expect((await get(`/candidates/${id}`).expect(200)).body.phone).toBe('06 12345678');
    const { rows } = await started.owner.query<{ row: string }>(
      'select candidate_search::text as row from candidate_search where id = $1',
      [id],
    );
    expect(rows[0].row).not.toContain('12345678');
    expect((await get('/candidates?q=verpleegkundige').expect(200)).text).not.toMatch(/sealed|12345678/);
  });

  it('[SECOND-PUB-a] gives, byte for byte, what the candidate saw as a preview, at both levels', async () => {
    const person = await aCandidateWithFiles(started, everything);
    for (const level of ['recruiters', 'anonymous'] as const) {
      await choose(started, person, level);
      const preview = (await get('/visibility/preview', person).expect(200)).text;
      const shown = (await get(`/candidates/${await idOf(person)}`).expect(200)).text;
      const withoutId = (text: string) => text.replace(/"id":"[0-9a-f-]{36}"/, '');
      expect(withoutId(JSON.stringify(JSON.parse(preview).view))).toBe(withoutId(shown));
      expect(preview.endsWith(`"view":${shown.replace(/"id":"[^"]*"/, '"id":"00000000-0000-0000-0000-000000000000"')}}`)).toBe(true);
    }
  });

  it('goes by a name that changes with the level, so that who saw the name cannot follow', async () => {
    const person = await aVisibleCandidate(started);
    const named = await idOf(person);
    await started.http.put('/api/visibility/fields/rate').set(person.headers).send({ isShared: true }).expect(200);
    expect(await idOf(person)).toBe(named);
    await choose(started, person, 'anonymous');
    const anonymous = await idOf(person);
    expect(anonymous).not.toBe(named);
    await get(`/candidates/${named}`).expect(404);
    await choose(started, person, 'recruiters');
    expect([named, anonymous]).not.toContain(await idOf(person));
  });
});

describe('files', () => {
  it('leave only for who may see the name, as a download that runs nothing, without the name of the file', async () => {
    const person = await aCandidateWithFiles(started);
    const cv = await get(`/candidates/${person.searchId}/cv`).expect(200);
    expect(cv.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; filename="cv-bureau-kievitspoor-2026-11-20\.pdf"/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
    });
    expect(cv.body.subarray(0, 5).toString()).toBe('%PDF-');
    const photo = await get(`/candidates/${person.searchId}/photo`).expect(200);
    expect(photo.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': expect.stringMatching(/filename="photo-bureau-kievitspoor-2026-11-20\.jpg"/),
    });
    expect(photo.body.subarray(0, 2).toString('hex')).toBe('ffd8');
  });

  it('stop with the consent to publish, also while everything else stays visible', async () => {
    const person = await aCandidateWithFiles(started);
    for (const [kind, what] of [
      ['cv', 'cv'],
      ['photo', 'photo'],
    ] as const) {
      const { body } = await started.http.get('/api/consents?language=nl').set(person.headers);
      const { notice } = body.items.find(({ purpose }: { purpose: string }) => purpose === `publish-${kind}`);
      await started.http
        .post(`/api/consents/publish-${kind}`)
        .set(person.headers)
        .send({ state: 'withdrawn', notice: { sha256: notice.sha256, language: 'nl' }, control: 'test' })
        .expect(200);
      await get(`/candidates/${person.searchId}/${what}`).expect(404);
    }
    const { body } = await get(`/candidates/${person.searchId}`).expect(200);
    expect(body).not.toHaveProperty('cv');
    expect(body).not.toHaveProperty('hasPhoto');
    expect((await get('/candidates?q=zeldzaamwoord').expect(200)).body.items).toEqual([]);
  });
});

describe('what is not for this reader', () => {
  it('is one answer, byte for byte: never there, hidden, expired, another level, no such file', async () => {
    const unknown = bytesOf(await get(`/candidates/${randomUUID()}`));
    expect(unknown).toContain('404');
    const hidden = await aCandidateWithFiles(started);
    await choose(started, hidden, 'hidden');
    const anonymous = await aCandidateWithFiles(started, undefined, 'anonymous');
    const expired = await aCandidateWithFiles(started);
    await started.owner.query('update candidate_search set visible_until = $2 where candidate_id = $1', [expired.id, NOON]);
    for (const path of [
      `${hidden.searchId}`,
      `${hidden.searchId}/cv`,
      `${hidden.searchId}/photo`,
      `${expired.searchId}`,
      `${expired.searchId}/cv`,
      `${expired.searchId}/photo`,
      `${anonymous.searchId}/cv`,
      `${anonymous.searchId}/photo`,
      `${hidden.id}`,
      `${anonymous.id}`,
      `${anonymous.cv.id}/cv`,
      `${randomUUID()}/cv`,
      `${randomUUID()}/photo`,
    ])
      expect([path, bytesOf(await get(`/candidates/${path}`))]).toEqual([path, unknown]);
  });

  it('[JOBNL-2.2b] is refused and logged without the permission; with it, it is given and logged', async () => {
    const person = await aCandidateWithFiles(started);
    const without = await aPerson(started, 'recruiter', { organisation: await addOrganisation(started.owner, { hasGrant: false }) });
    const admin = await aPerson(started, 'admin');
    for (const path of ['', '/cv', '/photo']) {
      const refused = await get(`/candidates/${person.searchId}${path}`, without);
      expect([refused.status, refused.body.type]).toEqual([403, '/problems/organisation/no-grant']);
      // whether somebody is there makes no difference to who may not ask
      expect(bytesOf(await get(`/candidates/${randomUUID()}${path}`, without))).toBe(bytesOf(refused));
      await get(`/candidates/${person.searchId}${path}`, admin).expect(403);
      await get(`/candidates/${person.searchId}${path}`).expect(200);
    }
    const events = await started.events();
    const by = (ref: string, outcome: string) =>
      events.filter((each) => each['actor_ref'] === ref && each['outcome'] === outcome).map((each) => each['action']);
    expect(by(without.subjectRef, 'denied')).toEqual([
      'candidate.read',
      'candidate.read',
      'document.read',
      'document.read',
      'document.read',
      'document.read',
    ]);
    expect(by(admin.subjectRef, 'denied')).toEqual(['access.denied', 'access.denied', 'access.denied']);
    expect(by(recruiter.subjectRef, 'ok')).toEqual(['candidate.read', 'document.read', 'document.read']);
    expect((await viewsOf(person)).items).toHaveLength(3);
  });
});
