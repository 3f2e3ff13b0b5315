/** @policy anonymous named */
import { randomUUID } from 'node:crypto';
import { addOrganisation } from '../testing/accounts.js';
import { leaving } from '../testing/leaving.js';
import { aPerson, aProfile, aVisibleCandidate, choose, exclude, type Person } from '../testing/people.js';
import { asks, grants } from '../testing/reveals.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';

let started: Started;
let recruiter: Person;
let colleague: Person;
let organisation: string;
beforeAll(async () => {
  started = await startApp({ floodLimit: 100_000 });
  organisation = await addOrganisation(started.owner, { name: 'Bureau Kievitspoor' });
  recruiter = await aPerson(started, 'recruiter', { organisation });
  colleague = await aPerson(started, 'recruiter', { organisation });
});
beforeEach(() => started.clock.set(NOON));
afterAll(() => started.stop());

type Place = { id: string; candidate: Record<string, unknown> | null; note: string | null; addedAt: string | null };
const ask = (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object, { headers }: Pick<Person, 'headers'> = recruiter) =>
  started.http[method](`/api${path}`).set(headers).send(body);
const aList = async (name = 'Wijk Noord') =>
  (await ask('post', '/shortlists', { name }).expect(200)).body as { id: string; endsAt: string };
const add = async (list: string, candidate: string, note?: string) =>
  ((await ask('post', `/shortlists/${list}/places`, { candidate, note }).expect(200)).body as { id: string }).id;
const placesOf = async (list: string) => (await ask('get', `/shortlists/${list}`).expect(200)).body.items as Place[];
const entriesOf = async ({ id }: { id: string }) =>
  (await started.owner.query('select from shortlist_entry where candidate_id = $1', [id])).rowCount;

describe('lists of candidates', () => {
  it('[SECOND-DATA-GEBR] are kept per recruiter, seen and erased by nobody else; a place shows what a result shows and no more', async () => {
    const person = await aVisibleCandidate(started);
    const list = await aList();
    const place = await add(list.id, person.searchId, 'Belt liever ’s avonds');
    expect(await add(list.id, person.searchId)).toBe(place);
    const [{ candidate, note }] = await placesOf(list.id);
    const [found] = (await ask('get', '/candidates').expect(200)).body.items as Record<string, unknown>[];
    const { foundIn: _, ...card } = found;
    expect([candidate, note]).toEqual([card, 'Belt liever ’s avonds']);
    expect(JSON.stringify(candidate)).not.toMatch(/06 12345678|Meerlicht/);
    // looking at a list is no view
    expect((await ask('get', '/views', undefined, person).expect(200)).body.items).toEqual([]);
    for (const [method, path] of [
      ['get', ''],
      ['delete', ''],
      ['delete', `/places/${place}`],
    ] as const)
      await ask(method, `/shortlists/${list.id}${path}`, undefined, colleague).expect(404);
    expect((await ask('get', '/shortlists', undefined, colleague).expect(200)).body.items).toEqual([]);

    await ask('put', `/shortlists/${list.id}/places/${place}`, { note: 'Vraagt 32 uur' }).expect(204);
    await ask('delete', `/shortlists/${list.id}/places/${place}`).expect(204);
    // taken back: the same person, the same note
    await add(list.id, person.searchId, 'Vraagt 32 uur');
    expect((await placesOf(list.id)).map((each) => each.note)).toEqual(['Vraagt 32 uur']);
    await ask('delete', `/shortlists/${list.id}`).expect(204);
    expect(await entriesOf(person)).toBe(0);
    const acts = (await started.events()).filter(({ subject_ref }) => subject_ref === person.subjectRef).map(({ action }) => action);
    expect(acts.filter((action) => (action as string).startsWith('shortlist.'))).toEqual([
      'shortlist.add',
      'shortlist.note',
      'shortlist.take',
      'shortlist.add',
    ]);
    expect(JSON.stringify(await started.events())).not.toMatch(/avonds|32 uur|Wijk Noord/);
  });

  it('who shows this organisation more stands in its lists as it gets them, and in those of others as everybody does', async () => {
    const person = await aVisibleCandidate(started, aProfile({ name: 'Saar Veenhof' }), 'anonymous');
    const other = await aPerson(started, 'recruiter', { organisation: await addOrganisation(started.owner) });
    await grants(started, person, (await asks(started, recruiter, person.searchId)).id, ['name']);
    const list = await aList('Ja gezegd');
    await add(list.id, person.searchId);
    const theirs = (await ask('post', '/shortlists', { name: 'Elders' }, other).expect(200)).body as { id: string };
    await ask('post', `/shortlists/${theirs.id}/places`, { candidate: person.searchId }, other).expect(200);
    expect((await placesOf(list.id))[0].candidate).toMatchObject({ id: person.searchId, level: 'anonymous', name: 'Saar Veenhof' });
    expect((await ask('get', `/shortlists/${theirs.id}`, undefined, other).expect(200)).text).not.toContain('Saar');
  });

  it('who hid, is on hold, excludes us, went anonymous or is gone leaves the same empty place, byte for byte', async () => {
    const list = await aList('Leegte');
    const people: Record<string, () => Promise<void>> = {};
    const made: string[] = [];
    const stand = async (how: string, act: (person: Awaited<ReturnType<typeof aVisibleCandidate>>) => Promise<unknown>) => {
      const person = await aVisibleCandidate(started, aProfile({ name: `Noor ${how}` }));
      made.push(await add(list.id, person.searchId, `Geheim ${how}`));
      people[how] = async () => void (await act(person));
      return person;
    };
    const hidden = await stand('hides', (person) => choose(started, person, 'hidden'));
    const anonymous = await stand('anonymous', (person) => choose(started, person, 'anonymous'));
    await stand('excludes', (person) => exclude(started, person, { by: 'organisation', organisation }));
    await stand('on hold', ({ id }) => started.owner.query('delete from candidate_search where candidate_id = $1', [id]));
    const gone = await stand('gone', async (person) => {
      const act = leaving(started);
      const { code } = await act.close(person, 'now');
      await act.erased(code);
    });
    expect((await placesOf(list.id)).filter(({ candidate }) => candidate).length).toBe(5);
    for (const act of Object.values(people)) await act();
    const { text } = await ask('get', `/shortlists/${list.id}`).expect(200);
    const { items } = JSON.parse(text) as { items: Place[] };
    expect(items.map(({ id }) => id).sort()).toEqual([...made].sort());
    const looks = new Set(items.map(({ id, ...look }) => [id.length, JSON.stringify(look)].join()));
    expect([...looks]).toEqual(['36,{"candidate":null,"note":null,"addedAt":null}']);
    expect(text).not.toMatch(/Noor|Geheim/);
    // and what was written is erased, not only unseen; who comes back is somebody new
    for (const person of [hidden, anonymous, gone]) expect(await entriesOf(person)).toBe(0);
    await choose(started, hidden, 'recruiters');
    expect((await placesOf(list.id)).every(({ candidate }) => candidate === null)).toBe(true);
    await ask('put', `/shortlists/${list.id}/places/${made[0]}`, { note: 'x' }).expect(404);
    await ask('delete', `/shortlists/${list.id}/places/${made[0]}`).expect(204);
  });

  it('a note is personal data of the candidate: it is in their copy, with the organisation that wrote it', async () => {
    const person = await aVisibleCandidate(started);
    await add((await aList()).id, person.searchId, 'Goed gesprek gehad');
    const { text } = await ask('get', '/my-data', undefined, person).expect(200);
    expect(text).toContain('Goed gesprek gehad');
    expect(text).toContain('Bureau Kievitspoor');
    expect(text).not.toContain(recruiter.id);
  });

  it('who may not be seen cannot be put on a list, and reads as somebody who never was', async () => {
    const hidden = await aPerson(started);
    const list = await aList('Niemand');
    const answers = await Promise.all(
      [hidden.id, randomUUID()].map((candidate) => ask('post', `/shortlists/${list.id}/places`, { candidate }).expect(404)),
    );
    expect(new Set(answers.map(({ body }) => JSON.stringify({ ...body, requestId: '' }))).size).toBe(1);
  });

  it('a list nobody used for six months is erased that night; opening it starts the period anew', async () => {
    const person = await aVisibleCandidate(started);
    const [used, left] = [await aList('Gebruikt'), await aList('Vergeten')];
    await add(left.id, person.searchId, 'Oud nieuws');
    expect(left.endsAt).toMatch(/^2027-05-20T10:00/);
    started.clock.set(new Date('2027-03-01T12:00:00+01:00'));
    const again = await aPerson(started, 'recruiter', { organisation });
    await started.owner.query('update shortlist set account_id = $2 where id = $1', [used.id, again.id]);
    await ask('get', `/shortlists/${used.id}`, undefined, again).expect(200);
    const exist = async () => (await started.owner.query('select from shortlist where id = any($1)', [[used.id, left.id]])).rowCount;
    started.clock.set(new Date('2027-05-20T11:59:00+02:00'));
    await started.sweep();
    expect(await exist()).toBe(2);
    started.clock.set(new Date('2027-05-20T12:01:00+02:00'));
    await started.sweep();
    expect([await exist(), await entriesOf(person)]).toEqual([1, 0]);
  });
});
