import { randomUUID } from 'node:crypto';
import { CandidateChanges } from '../core/candidate-change.js';
import { Database } from '../core/database.js';
import { addOrganisation } from '../testing/accounts.js';
import { addAcceptances } from '../testing/evidence.js';
import { EMPLOYER, WAYS_TO_EXCLUDE } from '../testing/exclusions.js';
import { leaving } from '../testing/leaving.js';
import { aJpeg, aPdf, aPerson, aProfile, choose, exclude, noticeOf, publish, upload, type Person } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';

const TODAY = new Date('2027-12-20T12:05:00+01:00');
const A_YEAR_AND_THE_GRACE_AGO = new Date('2026-11-20T12:00:00+01:00');

let started: Started;
let recruiter: Person;
/** What every recruiter's read answers in a world in which the person never was. */
let without: Answers;
beforeAll(async () => {
  started = await startApp({ floodLimit: 1_000_000, at: TODAY });
  recruiter = await aPerson(started, 'recruiter');
  for (let n = 0; n < 7; n++) {
    const other = await aPerson(started);
    await publish(started, other, {
      ...unusual,
      name: `Persoon ${n}`,
      summary: 'Gewoon',
      headline: 'Gewoon',
      ...(n > 4 && { sector: 'it', function: 'test-engineer', region: 'utrecht' }),
    });
    await choose(started, other, n % 3 ? 'recruiters' : 'anonymous');
  }
  // rows without a name are counted as on any other day: that a sweep counts again tells nothing of somebody
  await started.sweep();
  without = await everyRead([randomUUID(), randomUUID()]);
});
beforeEach(async () => {
  started.clock.set(TODAY);
  recruiter = await aPerson(started, 'recruiter');
});
afterEach(() => started.owner.query('delete from account where name = $1', [NAME]));
afterAll(() => started.stop());

const NAME = 'Ottilie Kastanjeboom';
const unusual = {
  ...aProfile(),
  name: NAME,
  headline: 'Zeldzaam',
  summary: 'Onvindbaar',
  sector: 'government',
  function: 'lawyer',
  specialisms: ['labour-law'],
  skills: ['negotiating'],
  years: 31,
  education: [{ level: 'phd' }],
  languages: [{ language: 'fy' }],
  region: 'zeeland',
  availability: '2027-11-01',
  rate: 140,
};
type Answers = Record<string, string>;
type Answer = { status: number; text?: string; body: unknown; headers: Record<string, string> };
const bytesOf = ({ status, text, body, headers }: Answer) =>
  JSON.stringify([
    status,
    headers['content-type'],
    headers['content-length'],
    (text ?? (body as Buffer).toString('base64')).replace(/"requestId":"[^"]*"/, ''),
  ]);
/** The reads whose answer is not what it is in the world without the person. */
const different = (reads: Answers) => Object.keys(reads).filter((path) => reads[path] !== without[path]);

const BY_IDENTITY = [
  'q=kastanjeboom',
  'q=ottilie',
  'q="Ottilie Kastanjeboom"',
  'q=zeldzaamwoord',
  'q=onvindbaar',
  'q=kastanjeboom&sort=relevance',
];
const BY_CODE = [
  '',
  'sort=relevance',
  'q=jurist',
  'q=lawyer',
  'q=arbeidsrecht&sort=relevance',
  'q=-gewoon',
  'sector=government',
  'function=lawyer',
  'specialism=labour-law',
  'region=zeeland',
  'education=phd',
  'years=15%2B',
  'language=fy',
  'availability=now',
  'maxRate=200',
  'sector=government,care&region=zeeland,groningen',
];
const OF_ONE = ['', '/cv', '/photo'];

/** Every recruiter's read there is: search by name, by CV word, by code, filters with their counts, detail and files by every id the person ever had. */
async function everyRead(ids: string[], of = [...BY_IDENTITY, ...BY_CODE]): Promise<Answers> {
  const paths = [
    ...of.map((query) => `/api/candidates?${query}`),
    ...ids.flatMap((id) => OF_ONE.map((what) => `/api/candidates/${id}${what}`)),
  ];
  const answers: Answers = {};
  for (const path of paths)
    answers[path.replace(/[0-9a-f-]{36}/, (id) => `:${ids.indexOf(id)}`)] = bytesOf(
      await started.http.get(path).set(recruiter.headers).buffer(true),
    );
  return answers;
}

const idOf = async ({ id }: Pick<Person, 'id'>) =>
  (await started.owner.query<{ id: string }>('select id from candidate_search where candidate_id = $1', [id])).rows[0]?.id;

/** Ottilie, who was visible at both levels before: her two former names are known to recruiters. */
async function ottilie(at: Date = TODAY) {
  started.clock.set(at);
  const person = await aPerson(started, 'candidate', { name: NAME });
  await addAcceptances(started, person);
  await publish(started, person, unusual);
  await started.http.put('/api/visibility/fields/rate').set(person.headers).send({ isShared: true }).expect(200);
  const cv = await upload(started, person, 'cv', {
    bytes: await aPdf('Ervaren met zeldzaamwoord'),
    name: 'cv.pdf',
    type: 'application/pdf',
  });
  await upload(started, person, 'photo', { bytes: await aJpeg(64), name: 'foto.jpg', type: 'image/jpeg' });
  await choose(started, person, 'anonymous');
  const anonymous = await idOf(person);
  await choose(started, person, 'recruiters');
  return { ...person, cv, ids: [anonymous, await idOf(person)] };
}
const setRestricted = (person: Person, at: Date | null) =>
  started.app.get(Database).asSystem(async (tx) => {
    await tx.query('update account set restricted_at = $2 where id = $1', [person.id, at]);
    await started.app.get(CandidateChanges).announce(tx, person, 'account');
  });

type Ottilie = Awaited<ReturnType<typeof ottilie>>;
/** How somebody becomes a person nobody may find, and since when they were visible. */
const STATES: [string, (person: Ottilie) => Promise<unknown>, Date][] = [
  ['hidden', (person) => choose(started, person, 'hidden'), TODAY],
  ['expired, the minute the grace is over', async () => started.clock.set(TODAY), A_YEAR_AND_THE_GRACE_AGO],
  ['expired, after the sweep', async () => (started.clock.set(TODAY), started.sweep()), A_YEAR_AND_THE_GRACE_AGO],
  ['restricted', (person) => setRestricted(person, TODAY), TODAY],
  [
    'consent withdrawn',
    async (person) =>
      started.http
        .post('/api/consents/be-found')
        .set(person.headers)
        .send({ state: 'withdrawn', notice: { sha256: await noticeOf(started, person, 'be-found'), language: 'nl' }, control: 'test' })
        .expect(200),
    TODAY,
  ],
  ['closing', (person) => leaving(started).close(person), TODAY],
  ['erased', async (person) => leaving(started).erased((await leaving(started).close(person, 'now')).code), TODAY],
];

describe('a person who may not be found', () => {
  it.each(STATES)('%s: every read answers, byte for byte, as if the person never was', async (_, become, since) => {
    const person = await ottilie(since);
    started.clock.set(since);
    await become(person);
    recruiter = await aPerson(started, 'recruiter');
    expect(different(await everyRead(person.ids))).toEqual([]);
  });
});

describe('for a recruiter of an organisation that the candidate excluded', () => {
  it.each(WAYS_TO_EXCLUDE)(
    '%s: every read answers, byte for byte, as if the person never was; another organisation reads on',
    async (_, become) => {
      const person = await ottilie();
      const other = recruiter;
      recruiter = await become(started, person);
      expect(different(await everyRead(person.ids))).toEqual([]);
      recruiter = other;
      const reads = await everyRead(person.ids.slice(1));
      expect(different(reads)).toEqual(Object.keys(reads));
    },
  );

  it('anonymous too; and from the next read on after it ends, everything', async () => {
    const person = await ottilie();
    await choose(started, person, 'anonymous');
    const ids = [person.ids[1], await idOf(person)];
    const organisation = await addOrganisation(started.owner, { ...EMPLOYER, at: TODAY });
    recruiter = await aPerson(started, 'recruiter', { organisation });
    const before = await everyRead(ids);
    const { items } = await exclude(started, person, { by: 'organisation', organisation });
    expect(different(await everyRead(ids))).toEqual([]);
    await started.http.delete(`/api/visibility/exclusions/${items[0].id}`).set(person.headers).expect(200);
    expect(await everyRead(ids)).toEqual(before);
  });
});

describe('a person who may be found', () => {
  it('by name: is in every read (so that the others prove something)', async () => {
    const person = await ottilie();
    const reads = await everyRead(person.ids.slice(1));
    expect(different(reads)).toEqual(Object.keys(reads));
  });

  it('anonymously: no read by name, by CV, by file or by the former name differs from a world without', async () => {
    const person = await ottilie();
    await choose(started, person, 'anonymous');
    const reads = await everyRead(person.ids, BY_IDENTITY);
    expect(different(reads)).toEqual([]);
    const now = await idOf(person);
    const byCode = await everyRead([now], BY_CODE);
    for (const own of ['Ottilie', 'Kastanje', 'Zeldzaam', 'Onvindbaar', 'Meerlicht']) expect(JSON.stringify(byCode)).not.toContain(own);
    for (const file of ['/cv', '/photo']) expect(byCode[`/api/candidates/:0${file}`]).toBe(without[`/api/candidates/:0${file}`]);
    expect(byCode['/api/candidates/:0']).toContain('anonymous');
    expect(byCode['/api/candidates?sector=government']).toContain(now);
  });

  it('again, after a restriction is lifted, under a new name', async () => {
    const person = await ottilie();
    await setRestricted(person, TODAY);
    await setRestricted(person, null);
    const again = await idOf(person);
    expect(person.ids).not.toContain(again);
    await started.http.get(`/api/candidates/${again}`).set(recruiter.headers).expect(200);
  });
});

describe('hiding', () => {
  it('[SF-INZAGE-h] is true for the very next read of everybody, fifty times over, with readers all the while', async () => {
    const person = await ottilie();
    let isOver = false;
    let read = 0;
    const reader = async () => {
      for (; !isOver; read++) await started.http.get('/api/candidates?q=kastanjeboom').set(recruiter.headers).expect(200);
    };
    const stale: string[] = [];
    const hideAndLook = async (n: number) => {
      await choose(started, person, 'recruiters');
      const id = await idOf(person);
      await choose(started, person, 'hidden');
      const reads = ['?q=kastanjeboom', `/${id}`, `/${id}/cv`].map((path) =>
        started.http.get(`/api/candidates${path}`).set(recruiter.headers),
      );
      const [search, detail, cv] = await Promise.all(reads);
      if (search.body.items.length || detail.status !== 404 || cv.status !== 404) stale.push(`try ${n}`);
    };
    const reading = reader();
    try {
      for (let n = 0; n < 50; n++) await hideAndLook(n);
    } finally {
      isOver = true;
      await reading;
    }
    expect(stale).toEqual([]);
    expect(read).toBeGreaterThan(20);
  }, 120_000);

  it('wins from whatever else the person does at that moment', async () => {
    const person = await ottilie();
    for (let n = 0; n < 15; n++) {
      await choose(started, person, 'recruiters');
      await Promise.all([
        choose(started, person, 'hidden'),
        publish(started, person, { ...unusual, summary: `Onvindbaar ${n}` }),
        started.http
          .put('/api/visibility/fields/rate')
          .set(person.headers)
          .send({ isShared: n % 2 === 0 })
          .expect(200),
      ]);
      expect([n, await idOf(person)]).toEqual([n, undefined]);
    }
  });
});
