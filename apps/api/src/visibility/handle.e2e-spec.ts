import { packOf } from '@helder/policy';
import { aPerson, choose, publish, type Person } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';

const levels = ['hidden', 'on-interest'] as const;
let started: Started;
let person: Person;
let recruiter: Person;
beforeAll(async () => {
  const { visibility, ...pack } = packOf('demo');
  started = await startApp({ pack: { ...pack, visibility: { ...visibility, levels, start: 'on-interest', period: null, grace: null } } });
  person = await aPerson(started, 'candidate', { name: 'Samira Bloemhart', email: 'samira.b@helder.test' });
  recruiter = await aPerson(started, 'recruiter');
  await publish(started, person, { name: 'Samira Bloemhart', headline: 'Samira zoekt werk', sector: 'care', phone: '06 12345678' });
  await choose(started, person, 'on-interest');
});
afterAll(() => started.stop());

const call = (body: object) => started.http.put('/api/visibility/handle').set(person.headers).send(body);
const handle = async () =>
  ((await started.http.get('/api/visibility').set(person.headers).expect(200)).body as { handle: string | null }).handle;
const seen = async () => {
  const { body } = await started.http.get('/api/candidates').set(recruiter.headers).expect(200);
  return (body as { items: { id: string; handle?: string; name?: string }[] }).items[0];
};

describe('a candidate who is known by a public name', () => {
  it('[SECOND-PUB-b] gets one by chance that is not from the name or address', async () => {
    const given = await handle();
    expect(given).toMatch(/^[A-Z][a-z]+ \d{4}$/);
    expect(given!.toLowerCase()).not.toMatch(/samira|bloemhart/);
  });

  it('[SECOND-DELEN-WERKG] is that name to a recruiter, in list and detail, and nothing that tells who it is', async () => {
    const card = await seen();
    expect([card.handle, card.name]).toEqual([await handle(), undefined]);
    const { body } = await started.http.get(`/api/candidates/${card.id}`).set(recruiter.headers).expect(200);
    expect(JSON.stringify(body)).not.toMatch(/samira|bloemhart|12345678/i);
    await started.http.get(`/api/candidates/${card.id}/cv`).set(recruiter.headers).expect(404);
    // nor can it be found by
    const { body: none } = await started.http.get('/api/candidates?q=Bloemhart').set(recruiter.headers).expect(200);
    expect((none as { items: unknown[] }).items).toEqual([]);
  });

  it('[SECOND-PUB-b] changes it, and recruiters see the new one at once', async () => {
    await call({ handle: 'Stille Kracht 7' }).expect(200);
    expect([await handle(), (await seen()).handle]).toEqual(['Stille Kracht 7', 'Stille Kracht 7']);
    const [event] = (await started.events('visibility.rename')).slice(-1);
    expect(event).toMatchObject({ changes: [{ field: 'handle', op: 'set' }] });
    expect(JSON.stringify(event)).not.toContain('Stille');
  });

  it('[SECOND-PUB-b] is warned when it holds the name, and may go on knowing it', async () => {
    const { body } = await call({ handle: 'Echte Samíra' }).expect(409);
    expect((body as { type: string }).type).toBe('/problems/visibility/handle-tells');
    expect(await handle()).toBe('Stille Kracht 7');
    await call({ handle: 'Echte Samíra', isWarned: true }).expect(200);
    expect(await handle()).toBe('Echte Samíra');
  });

  it.each(['ab', '0612345678', 'Noor 12345', '<b>Noor</b>', 'x'.repeat(31)])('cannot be %s', async (wrong) => {
    await call({ handle: wrong, isWarned: true }).expect(422);
  });

  it('keeps the same one after being hidden and found again', async () => {
    const before = await handle();
    await choose(started, person, 'hidden');
    await choose(started, person, 'on-interest');
    expect(await handle()).toBe(before);
  });
});
