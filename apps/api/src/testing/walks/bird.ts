import sharp from 'sharp';
import { keyOf, PersonalData } from '../../core/personal-data.js';
import { hidesFromTwo } from '../exclusions.js';
import { PDF, pdfOf } from '../files.js';
import { aPerson, choose, noticeOf, publish, upload } from '../people.js';
import { isNoted } from '../recruiting.js';
import { OURS, registration } from '../registration.js';
import { complains } from '../requests.js';
import { talks } from '../reveals.js';
import type { Started } from '../start-app.js';
import { asksTwice } from '../tickets.js';
import { until } from '../until.js';
import { isTurnedDown } from '../vacancies.js';
import { CANARIES } from './canaries.data.js';

const { question, company, field: foundBy, name: firstName, draft: lastName } = CANARIES;

const post = ({ http }: Started, path: string, body: object, headers: Record<string, string> = OURS) =>
  http.post(`/api${path}`).set(headers).set('user-agent', CANARIES.device).send(body);

/** Registers, confirms and signs in, with a mistake or two on the way. */
async function arrive(started: Started) {
  const form = await registration(started, { name: CANARIES.name, email: CANARIES.email });
  await post(started, '/registration', form).expect(204);
  await post(started, '/registration/confirmation', {
    token: await started.tokenFrom(CANARIES.email, 'account.confirm'),
  }).expect(204);
  // once more with the same address, a wrong password, a forgotten password
  await post(started, '/registration', { ...form, name: `${CANARIES.name} weer` }).expect(204);
  await post(started, '/session', { email: CANARIES.email, password: 'niet mijn wachtwoord' }).expect(401);
  await post(started, '/password-reset', { email: CANARIES.email }).expect(204);
  const { headers } = await post(started, '/session', { email: CANARIES.email, password: form.password }).expect(200);
  const { rows } = await started.owner.query<{ id: string; subjectRef: string }>(
    'select id, subject_ref as "subjectRef" from account where email = $1',
    [CANARIES.email],
  );
  return {
    ...rows[0],
    email: CANARIES.email,
    headers: { cookie: (headers['set-cookie'] as unknown as string[])[0].split(';')[0], ...OURS },
  };
}
export type Bird = Awaited<ReturnType<typeof arrive>>;

async function tellEverything(started: Started, person: Bird) {
  const fields = {
    name: CANARIES.name,
    headline: CANARIES.headline,
    summary: CANARIES.summary,
    sector: 'care',
    function: 'nurse',
    specialisms: [],
    skills: ['triage'],
    years: 9,
    work: [
      {
        title: CANARIES.title,
        employer: CANARIES.employer,
        description: CANARIES.description,
        from: '2019-03',
        until: '2021-01',
        hours: 32,
      },
    ],
    education: [{ level: 'hbo', field: CANARIES.field, school: CANARIES.school, from: '2010-09', until: '2014-07' }],
    languages: [{ language: 'nl', level: 'native' }],
    region: 'groningen',
    postcode: CANARIES.postcode,
    availability: '2027-01-04',
    hours: { min: 24, max: 32 },
    rate: 61.5,
    phone: CANARIES.phone,
  };
  await publish(started, person, fields);
  const { headers } = await started.http.get('/api/profile').set(person.headers);
  await started.http
    .put('/api/profile/draft')
    .set(person.headers)
    .set('if-match', headers['etag'])
    .send({ ...fields, summary: CANARIES.draft })
    .expect(200);
  const cv = await pdfOf(
    [CANARIES['text of the CV']],
    (pdf) => (pdf.setAuthor(CANARIES['author of the CV']), pdf.setTitle(CANARIES['author of the CV'])),
  );
  await upload(started, person, 'cv', { bytes: cv, name: `${CANARIES['name of the CV']}.pdf`, type: PDF });
  const photo = await sharp({ create: { width: 500, height: 500, channels: 3, background: '#88aa99' } })
    .withExif({ IFD0: { Artist: CANARIES['metadata of the photo'] } })
    .jpeg()
    .toBuffer();
  // replaced once, so that there is an earlier file to forget
  for (let times = 0; times < 2; times++)
    await upload(started, person, 'photo', { bytes: photo, name: `${CANARIES['name of the photo']}.jpg`, type: 'image/jpeg' });
  await choose(started, person, 'recruiters');
  for (const field of ['phone', 'rate'])
    await started.http.put(`/api/visibility/fields/${field}`).set(person.headers).send({ isShared: true, isWarned: true }).expect(200);
}

/** A recruiter searches on the person's own words, and opens everything. */
async function isFound(started: Started, person: Bird) {
  const { headers } = await aPerson(started, 'recruiter');
  const { body } = await started.http.get('/api/candidates').query({ q: CANARIES.headline }).set(headers).expect(200);
  const [{ id }] = body.items as { id: string }[];
  for (const path of ['', '/cv', '/photo']) await started.http.get(`/api/candidates/${id}${path}`).set(headers).expect(200);
  await started.http.get('/api/views').set(person.headers).expect(200);
  await isNoted(started, person, { id, headers, note: CANARIES.note });
  return { id, headers };
}

async function wantsVacancies(started: Started, person: Bird) {
  const { sha256 } = (await started.http.get('/api/job-alerts/notice').expect(200)).body as { sha256: string };
  const form = { name: CANARIES.name, email: person.email, language: 'nl', search: { region: 'groningen' }, agreed: true, sha256 };
  await post(started, '/job-alerts', form).expect(204);
  await post(started, '/job-alerts/confirmation', { token: await started.tokenFrom(person.email, 'alert.confirm') }).expect(204);
}

async function choosesCookies(started: Started, person: Bird) {
  const { body } = await started.http.get('/api/cookies/mine').set(person.headers).expect(200);
  const answer = { accepted: ['statistics'], sha256: body.sha256, language: 'nl', control: 'canary' };
  await started.http.put('/api/cookies/mine').set(person.headers).send(answer).expect(200);
}

/** As if a new text was mailed a while ago. */
const wasTold = (started: Started, { id }: Bird) =>
  started.owner.query('insert into statement_told (account_id, kind, version, at) values ($1, $2, $2, $3)', [
    id,
    CANARIES.draft,
    started.clock.now(),
  ]);

async function getsNewsletter(started: Started, person: Bird) {
  const notice = { sha256: await noticeOf(started, person, 'newsletter'), language: 'nl' };
  const change = { purpose: 'newsletter', channel: 'email', sender: 'own', isOn: true, notice };
  await started.http.put('/api/preferences').set(person.headers).send({ change }).expect(200);
  await post(started, '/newsletter/confirmation', { token: await started.tokenFrom(person.email, 'newsletter.confirm') }).expect(204);
  const admin = await aPerson(started, 'admin');
  const text = { subject: 'Nieuws', markdown: 'Dag allemaal' };
  const { body, headers } = await post(started, '/admin/newsletter/issues', { nl: text, en: text }, admin.headers).expect(200);
  await post(started, `/admin/newsletter/issues/${body.id}/sending`, {}, { ...admin.headers, 'if-match': headers['etag'] }).expect(200);
  await until(
    () => started.mails(person.email),
    (mails) => mails.some(({ kind }) => kind === 'newsletter.issue'),
  );
}

/** Writes a canary into every text column of the person's rows that the API did not reach, and something into what is still empty. */
async function fillTheRest(started: Started, person: Bird) {
  // without a CRM in the settings nobody is known to one
  await started.owner.query('insert into crm_contact (account_id, contact_id) values ($1, $2)', [person.id, CANARIES.draft]);
  // nor does somebody with a name stand in a crowd
  await started.owner.query('insert into crowd_place (candidate_id, keys, rung) values ($1, $2, 0)', [person.id, [CANARIES.draft]]);
  for (const { name, subject, columns, atClosing } of started.app.get(PersonalData).tables) {
    if (!subject || atClosing !== 'delete') continue;
    const key = keyOf({ subject }, person);
    for (const column of Object.keys(columns).filter((each) => (columns as Record<string, string>)[each] === 'personal')) {
      const { rows } = await started.owner.query<{ type: string; isFull: boolean }>(
        `select pg_typeof("${column}")::text as type, "${column}" is not null as "isFull" from ${name} where "${subject.column}" = $1`,
        [key],
      );
      for (const value of rows.length && !rows.every(({ isFull }) => isFull) ? (FILLERS[rows[0].type] ?? []) : [])
        await started.owner
          .query(`update ${name} set "${column}" = $2 where "${subject.column}" = $1 and "${column}" is null`, [key, value])
          .catch(() => undefined);
    }
  }
  await started.owner.query('update mail set headers = $2 where account_id = $1', [
    person.id,
    JSON.stringify({ 'x-canary': CANARIES.draft }),
  ]);
}
const FILLERS: Record<string, unknown[]> = {
  'timestamp with time zone': [new Date('2026-11-20T12:00:00Z')],
  text: [CANARIES.draft],
  date: ['2027-01-04'],
  numeric: [61.5],
  jsonb: [JSON.stringify([CANARIES.draft])],
};

/** Somebody who told everything there is to tell, each value one of its own; with the recruiter who found them. */
export async function aBird(started: Started) {
  const person = await arrive(started);
  await tellEverything(started, person);
  const recruiter = await isFound(started, person);
  await isTurnedDown(started, person, CANARIES.message);
  await talks(started, person, {
    question: CANARIES['question of an organisation'],
    theirs: CANARIES['message of an organisation'],
    own: CANARIES['message to an organisation'],
  });
  await wantsVacancies(started, person);
  await getsNewsletter(started, person);
  await choosesCookies(started, person);
  await asksTwice(started, { email: person.email, firstName, lastName, question, company, foundBy }, CANARIES.answer);
  await complains(started, person, CANARIES.request, CANARIES.answer);
  await hidesFromTwo(started, person, { name: CANARIES['excluded name'], mailDomain: CANARIES['excluded domain'] });
  await wasTold(started, person);
  await until(
    () => started.mails(person.email),
    (mails) => mails.every(({ state }) => state === 'sent'),
  );
  await fillTheRest(started, person);
  return { person, recruiter };
}
