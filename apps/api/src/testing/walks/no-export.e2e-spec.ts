import { addAccount, addOrganisation } from '../accounts.js';
import { aPerson, aSession, aVisibleCandidate } from '../people.js';
import { startApp, type Started } from '../start-app.js';
import { AUTHORISATION, NOBODY } from './authorisation.data.js';

const PAGE = 20;
const MORE = 24;
let started: Started;
beforeAll(async () => {
  started = await startApp({ floodLimit: 100_000 });
});
afterAll(() => started.stop());

/** Copies of one findable candidate, each with a name and a telephone number of its own. */
async function aCrowd() {
  const { id } = await aVisibleCandidate(started);
  for (let n = 0; n < MORE; n++) {
    const copy = await addAccount(started.owner, { name: `Kopie ${n}` });
    await started.owner.query(
      `insert into candidate_search select (json_populate_record(s, json_build_object('candidate_id', $2::text, 'id', gen_random_uuid(), 'subject_ref', $3::text,
         'recency', s.recency - $4 * interval '1 second'))).* from candidate_search s where candidate_id = $1`,
      [id, copy.id, copy.subjectRef, n + 1],
    );
    await started.owner.query(
      `update candidate_search set view = view || jsonb_build_object('id', id, 'name', $2::text, 'phone', $3::text) where candidate_id = $1`,
      [copy.id, copy.name, `06 000000${String(n).padStart(2, '0')}`],
    );
  }
}

describe('what a recruiter can take along', () => {
  it('[SECOND-SPAM-a] no door answers with more than one page of people, nor with contact data of more than one; none makes a file of a list', async () => {
    await aCrowd();
    const recruiter = await aPerson(started, 'recruiter', { organisation: await addOrganisation(started.owner) });
    const headers = (await aSession(started, recruiter)).headers;
    const ask = (path: string) => started.http.get(path).set(headers);
    const list = (await started.http.post('/api/shortlists').set(headers).send({ name: 'Alle' }).expect(200)).body.id as string;
    const pages = [(await ask('/api/candidates').expect(200)).body];
    pages.push((await ask(`/api/candidates?after=${pages[0].next}`).expect(200)).body);
    const ids = pages.flatMap(({ items }) => items.map(({ id }: { id: string }) => id)) as string[];
    expect(ids.length).toBe(MORE + 1);
    for (const candidate of ids) await started.http.post(`/api/shortlists/${list}/places`).set(headers).send({ candidate }).expect(200);

    const doors = Object.entries(AUTHORISATION).filter(
      ([name, { expected }]) => name.startsWith('GET ') && ![401, 403].includes(expected[3]),
    );
    const asked: string[] = [];
    for (const [name] of doors) {
      const path = name.slice(4).replace('/shortlists/:id', `/shortlists/${list}`).replace('/candidates/:id', `/candidates/${ids[1]}`);
      // a number in the address asks for no more either
      for (const more of ['', '?limit=1000', '?pageSize=1000&size=1000&all=true&format=csv']) {
        const answer = await ask(path.replaceAll(/:\w+/g, NOBODY) + more);
        const text = answer.text ?? '';
        expect([name, /csv|zip|sheet/.test(answer.headers['content-type'] ?? '')]).toEqual([name, false]);
        expect([name, new Set(text.match(/Kopie \d+/g)).size <= PAGE]).toEqual([name, true]);
        expect([name, new Set(text.match(/06 \d{8}/g)).size <= 1]).toEqual([name, true]);
      }
      asked.push(name);
    }
    expect(asked).toEqual(expect.arrayContaining(['GET /api/candidates', 'GET /api/candidates/:id', 'GET /api/shortlists/:id']));
    // and the pages together are held back by the number of the day
    const opened = [];
    for (const id of ids.slice(0, 2)) opened.push((await ask(`/api/candidates/${id}`)).status);
    expect(opened).toEqual([200, 200]);
  });
});
