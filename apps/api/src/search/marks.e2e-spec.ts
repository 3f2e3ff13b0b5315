import { aPerson, type Person } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';

let started: Started;
let recruiter: Person;
beforeAll(async () => {
  started = await startApp();
  recruiter = await aPerson(started, 'recruiter');
});
afterAll(() => started.stop());

const marks = (q: string, words: string[]) => started.http.post('/api/search-marks').set(recruiter.headers).send({ q, words });
const marked = async (q: string, words: string[]) => (await marks(q, words).expect(200)).body.marks;

it.each([
  ['verpleegkundigen', ['verpleegkundige', 'ziekenhuis'], ['verpleegkundige']],
  ['"hart voor mensen"', ['hart', 'voor', 'mensen', 'hartig'], ['hart', 'mensen']],
  ['nurse -triage', ['nurse', 'nurses', 'triage'], ['nurse', 'nurses']],
  ['kok or jurist', ['kok', 'jurist', 'juriste'], ['kok', 'jurist']],
  ['!!! & | <->', ['kok'], []],
  ["' or 1=1 --", ['kok', '1'], ['1']],
])('marks of %j among %j: %j, and nothing that was not sent', async (q, words, expected) => {
  const found = await marked(q, words);
  expect(found).toEqual(expect.arrayContaining(expected));
  for (const word of found) expect(words).toContain(word);
  if (!expected.length) expect(found).toEqual([]);
  expect(found).not.toContain('triage');
});

it('takes no more than a screen can hold, and leaves no trace of what was asked', async () => {
  await marks('', ['kok']).expect(422);
  await marks('kok', Array<string>(601).fill('kok')).expect(422);
  await marks('kok', ['x'.repeat(61)]).expect(422);
  await marked('zeldzaamwoord', ['zeldzaamwoord']);
  expect(JSON.stringify(await started.events())).not.toContain('zeldzaamwoord');
  expect(started.lines.join('')).not.toContain('zeldzaamwoord');
});
