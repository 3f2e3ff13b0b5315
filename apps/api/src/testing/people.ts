import { createHash, randomBytes } from 'node:crypto';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';
import type { AnswerOf, InputOf, visibility } from '@helder/contract';
import type { Level, ShownLevel, UseRules } from '@helder/policy';
import type { NewAccount } from './accounts.js';
import { PACK, type Started } from './start-app.js';

/** The most open level of the policy this run is about. */
export const OPEN = PACK.visibility.levels.at(-1) as ShownLevel;

export type Person = Awaited<ReturnType<typeof aPerson>>;

/** A session without paying for a password check; fresh, unless it says otherwise. Answers the headers of our own page. */
export async function aSession(started: Started, account: { id: string }, isFresh = true) {
  const token = randomBytes(32).toString('base64url');
  const now = started.clock.now();
  const later = new Date(now.getTime() + 12 * 3_600_000);
  const { rows } = await started.owner.query<{ id: string }>(
    `insert into session (token_hash, account_id, device, started_at, last_seen_at, idle_until, ends_at, fresh_until, is_remembered)
     values ($1, $2, 'test', $3, $3, $4, $4, $5, false) returning id`,
    [createHash('sha256').update(token).digest(), account.id, now, later, isFresh ? later : null],
  );
  const { use } = started.config.pack.reading;
  if (use) await keepsRules(started, rows[0].id, use);
  return { id: rows[0].id, headers: { cookie: `session=${token}`, 'sec-fetch-site': 'same-origin' } };
}

/** A recruiter who accepted the rules, and said in this session what the looking is for. */
async function keepsRules({ owner, clock }: Started, session: string, { terms, purposes }: UseRules) {
  const ofRecruiter =
    'from session s join recruiter r on r.account_id = s.account_id join account a on a.id = s.account_id where s.id = $1';
  for (const { version } of terms)
    await owner.query(
      `insert into evidence.acceptance (id, subject_ref, kind, version, sha256, language, mode, at)
       select gen_random_uuid(), a.subject_ref, 'use', $2, '', 'nl', 'explicit', $3 ${ofRecruiter}`,
      [session, version, clock.now()],
    );
  await owner.query(
    `insert into reading_errand (session_id, account_id, purpose, chosen_at) select s.id, s.account_id, $2, $3 ${ofRecruiter}`,
    [session, purposes[0].id, clock.now()],
  );
}

/** Somebody new who is signed in. */
export async function aPerson(
  started: Started,
  role: NewAccount['role'] = 'candidate',
  { isFresh = true, ...more }: Partial<NewAccount> & { isFresh?: boolean } = {},
) {
  const account = await started.newAccount(role, more);
  return { ...account, headers: (await aSession(started, account, isFresh)).headers };
}

/** A real PDF of one page with this text. */
export async function aPdf(text: string): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  text.split('\n').forEach((line, n) =>
    pdf
      .getPages()
      .concat(n ? [] : [pdf.addPage()])[0]
      .drawText(line, { x: 50, y: 700 - n * 20, size: 12, font }),
  );
  return Buffer.from(await pdf.save());
}

/** A real JPEG of one colour. */
export const aJpeg = (side = 600) =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#88aa99' } })
    .jpeg()
    .toBuffer();

export const aProfile = (more: Record<string, unknown> = {}) => ({
  name: 'Noor de Wit',
  headline: 'Verpleegkundige met hart voor mensen',
  sector: 'care',
  function: 'nurse',
  skills: ['triage'],
  years: 9,
  work: [{ title: 'Verpleegkundige', employer: 'Ziekenhuis Meerlicht', from: '2019-03' }],
  education: [{ level: 'hbo', school: 'Hogeschool Noorderzijl' }],
  languages: [{ language: 'nl', level: 'native' }],
  region: 'groningen',
  availability: '2027-01-04',
  hours: { min: 24, max: 32 },
  phone: '06 12345678',
  ...more,
});

type Notice = { purpose: string; notice: { sha256: string } };
export async function noticeOf(started: Started, { headers }: Pick<Person, 'headers'>, purpose: string): Promise<string> {
  const { body } = await started.http.get('/api/consents?language=nl').set(headers).expect(200);
  return (body as { items: Notice[] }).items.find((each) => each.purpose === purpose)!.notice.sha256;
}

/** Saves and publishes a profile through the API. */
export async function publish(started: Started, { headers }: Pick<Person, 'headers'>, fields: Record<string, unknown> = aProfile()) {
  const { headers: shown } = await started.http.get('/api/profile').set(headers).expect(200);
  const saved = await started.http.put('/api/profile/draft').set(headers).set('if-match', shown['etag']).send(fields).expect(200);
  await started.http.post('/api/profile/publication').set(headers).set('if-match', saved.headers['etag']).expect(200);
}

/** Uploads a file with the consents the card asks; answers the document. */
export async function upload(
  started: Started,
  person: Pick<Person, 'headers'>,
  kind: 'cv' | 'photo',
  file: { bytes: Buffer; name: string; type: string },
  isPublished = true,
) {
  const sending = started.http
    .post(`/api/documents/${kind}`)
    .set(person.headers)
    .field('language', 'nl')
    .field('keep', await noticeOf(started, person, `keep-${kind}`));
  if (isPublished) sending.field('publish', await noticeOf(started, person, `publish-${kind}`));
  const { body } = await sending.attach('file', file.bytes, { filename: file.name, contentType: file.type }).expect(200);
  return body as { id: string };
}

/** Chooses a level, saying yes to what is asked. */
export async function choose(started: Started, person: Pick<Person, 'headers'>, level: Level) {
  const { headers } = await started.http.get('/api/visibility').set(person.headers).expect(200);
  const agreed = { sha256: await noticeOf(started, person, 'be-found'), language: 'nl' };
  await started.http
    .put('/api/visibility')
    .set(person.headers)
    .set('if-match', headers['etag'])
    .send(level === 'hidden' ? { level } : { level, agreed, isCorrect: true })
    .expect(200);
}

/** Hides from an organisation; answers the list. */
export async function exclude(started: Started, { headers }: Pick<Person, 'headers'>, wanted: InputOf<typeof visibility.exclude>['body']) {
  const { body } = await started.http.post('/api/visibility/exclusions').set(headers).send(wanted).expect(200);
  return body as AnswerOf<typeof visibility.exclusions>;
}

/** A candidate whom recruiters find. */
export async function aVisibleCandidate(
  started: Started,
  fields?: Record<string, unknown>,
  level = OPEN,
  before: (person: Person) => Promise<void> = async () => {},
) {
  const person = await aPerson(started);
  await publish(started, person, fields);
  await before(person);
  await choose(started, person, level);
  const { rows } = await started.owner.query<{ id: string }>('select id from candidate_search where candidate_id = $1', [person.id]);
  return { ...person, searchId: rows[0]?.id };
}

/** The same with a CV and a photo, which take a second to be looked at. */
export async function aCandidateWithFiles(started: Started, fields?: Record<string, unknown>, level?: ShownLevel) {
  let files!: Record<'cv' | 'photo', { id: string }>;
  const person = await aVisibleCandidate(started, fields, level, async (owner) => {
    const bytes = await aPdf('Ervaren met zeldzaamwoord');
    files = {
      cv: await upload(started, owner, 'cv', { bytes, name: 'cv.pdf', type: 'application/pdf' }),
      photo: await upload(started, owner, 'photo', { bytes: await aJpeg(), name: 'foto.jpg', type: 'image/jpeg' }),
    };
  });
  return { ...person, ...files };
}
