import 'reflect-metadata';
import { hash } from '@node-rs/argon2';
import { NestFactory } from '@nestjs/core';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { DEMO_PASSWORD } from './accounts.mjs';
import { levelFor } from './levels.mjs';
import { admin, auditor, candidates, organisations, profileOf, recruiters, secondAdmin, support } from './people.mjs';
import { questions } from './questions.mjs';
import { letter, requests, weakSpot } from './requests.mjs';
import { reveals } from './reveals.mjs';
import { applications, vacancies } from './vacancies.mjs';

const api = (path) => import(`../apps/api/dist/${path}.js`);
const DAY = 86_400_000;
const owner = new pg.Client(process.env.DATABASE_URL);
await owner.connect();

// planted once: a second start leaves the people as they are
if ((await owner.query('select 1 from account where email = $1', [admin.email])).rowCount) {
  await owner.end();
  process.exit(0);
}

const [{ AppModule }, { configure, fastifyAdapter }, { readConfig }, { makeLogger }, { Clock }] = await Promise.all(
  ['app.module', 'app', 'core/config', 'core/logging', 'core/clock'].map(api),
);
const [{ pdfCv, docxCv }, { portrait }] = await Promise.all([import('./cv.mjs'), import('./drawings.mjs')]);
const config = Object.assign(readConfig({ ...process.env, WEB_ROOT: '' }), { logLevel: 'error', floodLimit: 1_000_000 });
const app = await NestFactory.create(AppModule.with(config), fastifyAdapter(makeLogger(config), config), {
  bodyParser: false,
  logger: ['error'],
});
await configure(app);
await app.init();
const server = app.getHttpAdapter().getInstance();
await server.ready();
const clock = app.get(Clock);
const today = new Date();
const at = (daysAgo, hours = 0) => clock.set(new Date(today.getTime() - daysAgo * DAY + hours * 3_600_000));
const secret = await hash(DEMO_PASSWORD);

/** Adds a person who confirmed the address, and signs them in; everything after this goes through the API. */
async function join({ name, email, role, daysAgo, organisation }) {
  const when = new Date(today.getTime() - daysAgo * DAY - 3_600_000);
  const id = randomUUID();
  const subjectRef = randomBytes(16).toString('base64url');
  await owner.query(
    `insert into account (id, email, name, role, language, password_hash, state, registered_at, confirmed_at, subject_ref) values ($1, $2, $3, $4, 'nl', $5, 'active', $6, $6, $7)`,
    [id, email, name, role, secret, when, subjectRef],
  );
  if (organisation) await owner.query('insert into recruiter (account_id, organisation_id) values ($1, $2)', [id, organisation]);
  if (role === 'candidate' || role === 'recruiter') await accept(subjectRef, when);
  const token = randomBytes(32).toString('base64url');
  const ends = new Date(today.getTime() + DAY);
  await owner.query(
    `insert into session (token_hash, account_id, device, started_at, last_seen_at, idle_until, ends_at, fresh_until, is_remembered) values ($1, $2, 'planting', $3, $4, $4, $4, $4, false)`,
    [createHash('sha256').update(token).digest(), id, when, ends],
  );
  return { id, email, cookie: `${config.isHttps ? '__Host-session' : 'session'}=${token}` };
}

const { acceptance, hasProfiles, visibility: offered, ...policy } = (await ask(null, 'GET', '/policy')).body;
const statements = policy.statements.filter(({ kind }) => kind !== 'cookies');
async function accept(subjectRef, when) {
  for (const { kind, version, sha256 } of statements)
    await owner.query(
      `insert into evidence.acceptance (id, subject_ref, kind, version, sha256, language, mode, at) values ($1, $2, $3, $4, $5, 'nl', $6, $7)`,
      [randomUUID(), subjectRef, kind, version, sha256.nl, acceptance, when],
    );
}

async function ask(person, method, path, { body, etag, form, headers = {} } = {}) {
  const multipart = form && toMultipart(form);
  const answer = await server.inject({
    method,
    url: `/api${path}`,
    headers: {
      'sec-fetch-site': 'same-origin',
      ...(person && { cookie: person.cookie }),
      ...(etag && { 'if-match': etag }),
      ...(multipart ? { 'content-type': multipart.type } : body ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
    ...(multipart ? { payload: multipart.bytes } : body ? { payload: JSON.stringify(body) } : {}),
  });
  if (answer.statusCode >= 400) throw new Error(`${method} ${path}: ${answer.statusCode} ${answer.body.slice(0, 500)}`);
  return { etag: answer.headers.etag, body: answer.headers['content-type']?.includes('json') ? answer.json() : undefined };
}

/** Where a platform asks it: the rules, and what the looking is for. */
async function keepRules(recruiter, day) {
  const { rules } = (await ask(recruiter, 'GET', '/reading-rules')).body;
  if (!rules) return;
  const { version, sha256, acceptedAt, purposes } = rules;
  if (!acceptedAt) await ask(recruiter, 'POST', '/reading-rules/acceptance', { body: { version, sha256: sha256.nl, language: 'nl' } });
  await ask(recruiter, 'PUT', '/reading-rules/errand', { body: { purpose: purposes[day % purposes.length].id } });
}

function toMultipart({ file, ...fields }) {
  const line = `----helder${randomBytes(8).toString('hex')}`;
  const head = Object.entries(fields)
    .map(([name, value]) => `--${line}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('');
  const start = `${head}--${line}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: ${file.type}\r\n\r\n`;
  return {
    type: `multipart/form-data; boundary=${line}`,
    bytes: Buffer.concat([Buffer.from(start), file.bytes, Buffer.from(`\r\n--${line}--\r\n`)]),
  };
}

const FILES = {
  pdf: async (profile) => ({ name: 'cv.pdf', type: 'application/pdf', bytes: await pdfCv(profile) }),
  docx: async (profile) => ({
    name: 'cv.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: await docxCv(profile),
  }),
};

async function plant(person) {
  at(person.daysAgo);
  const me = await join({ ...person, role: 'candidate' });
  if (!hasProfiles) return me;
  const level = levelFor(person.level, offered.levels);
  const profile = profileOf(person, today);
  const isHalfDone = person.level === 'hidden';
  const { etag } = await ask(me, 'GET', '/profile');
  const draft = await ask(me, 'PUT', '/profile/draft', {
    etag,
    body: isHalfDone ? { name: profile.name, headline: profile.headline, sector: profile.sector } : profile,
  });
  if (isHalfDone) return me;
  await ask(me, 'POST', '/profile/publication', { etag: draft.etag });
  const { items } = (await ask(me, 'GET', '/consents?language=nl')).body;
  const notice = (purpose) => items.find((each) => each.purpose === purpose).notice.sha256;
  const upload = async (kind, file) =>
    ask(me, 'POST', `/documents/${kind}`, {
      form: { language: 'nl', keep: notice(`keep-${kind}`), publish: notice(`publish-${kind}`), file },
    });
  await Promise.all([
    person.file && FILES[person.file](profile).then((file) => upload('cv', file)),
    person.hasPhoto && portrait(person.n).then((bytes) => upload('photo', { name: 'portret.jpg', type: 'image/jpeg', bytes })),
  ]);
  const visibility = await ask(me, 'GET', '/visibility');
  await ask(me, 'PUT', '/visibility', {
    etag: visibility.etag,
    body: level === 'hidden' ? { level } : { level, agreed: { sha256: notice('be-found'), language: 'nl' }, isCorrect: true },
  });
  if (person.n % 6 === 0) await subscribe(me, notice('newsletter'));
  return me;
}

async function subscribe(me, sha256) {
  const change = { purpose: 'newsletter', channel: 'email', sender: 'own', isOn: true, notice: { sha256, language: 'nl' } };
  await ask(me, 'PUT', '/preferences', { body: { change } });
  const { rows } = await owner.query(
    `select body_text as text from mail where account_id = $1 and kind like 'newsletter.%' order by made_at desc limit 1`,
    [me.id],
  );
  await ask(null, 'POST', '/newsletter/confirmation', { body: { token: /#([\w.-]{20,})/.exec(rows[0].text)[1] } });
}

const ids = {};
for (const { name, kvk, city, domain, group = null, hasGrant } of organisations) {
  ids[name] = randomUUID();
  const since = new Date(today.getTime() - 200 * DAY);
  await owner.query(
    'insert into organisation (id, name, kvk, city, mail_domain, group_name, created_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [ids[name], name, kvk, city, domain, group, since],
  );
  if (hasGrant) await owner.query('insert into pool_grant (organisation_id, granted_at) values ($1, $2)', [ids[name], since]);
}
at(199);
const administrator = await join({ ...admin, role: 'admin', daysAgo: 199 });
await join({ ...support, role: 'support', daysAgo: 199 });
await join({ ...secondAdmin, role: 'admin', daysAgo: 199 });
await join({ ...auditor, role: 'auditor', daysAgo: 199 });
const searchers = [];
for (const each of recruiters)
  searchers.push(await join({ ...each, role: 'recruiter', daysAgo: 198, organisation: ids[each.organisation] }));
const planted = {};
for (const person of [...candidates].sort((a, b) => b.daysAgo - a.daysAgo)) planted[person.email] = await plant(person);

// two weeks of ordinary work: what recruiters opened is what candidates see under "Wie bekeek mij"
const SEARCHES = ['sector=care', 'function=software-developer', 'q=verpleegkundige', 'region=groningen', 'q=monteur', 'education=hbo'];
for (let day = 14; day >= 0 && hasProfiles; day--) {
  at(day, -2 - (day % 4));
  const recruiter = searchers[day % 3];
  await keepRules(recruiter, day);
  const { items } = (await ask(recruiter, 'GET', `/candidates?${SEARCHES[day % SEARCHES.length]}`)).body;
  for (const card of items.slice(0, 1 + (day % 3))) await ask(recruiter, 'GET', `/candidates/${card.id}`);
}
const withEmail = (email) => searchers.find((each) => each.email === email);
const posted = {};
for (const { by, with: colleague, daysAgo, daysLeft, ...text } of vacancies) {
  at(daysAgo);
  const closesOn = new Date(today.getTime() + daysLeft * DAY).toISOString().slice(0, 10);
  const contacts = colleague ? [withEmail(colleague).id] : [];
  posted[text.title] = { by, ...(await ask(withEmail(by), 'POST', '/my-vacancies', { body: { ...text, closesOn, contacts } })).body };
}
for (const { who, on, daysAgo, files, message, isRead, state } of hasProfiles ? applications : []) {
  at(daysAgo);
  const { id, by } = posted[on];
  const own = (await ask(planted[who], 'GET', '/documents')).body.items.filter(({ kind }) => files.includes(kind));
  const sent = (
    await ask(planted[who], 'POST', `/vacancies/${id}/applications`, { body: { message, documents: own.map((each) => each.id) } })
  ).body;
  if (!isRead) continue;
  at(daysAgo, 5);
  const { etag } = await ask(withEmail(by), 'GET', `/received-applications/${sent.id}`);
  if (state) await ask(withEmail(by), 'PUT', `/received-applications/${sent.id}/state`, { etag, body: { state } });
}
for (const { daysAgo, ...question } of questions) {
  at(daysAgo);
  await ask(null, 'POST', '/contact', { body: { ...question, language: 'nl' } });
}
for (const { who, daysAgo, ask: asked, steps, note } of requests) {
  at(daysAgo);
  const { id } = (await ask(planted[who], 'POST', '/my-requests', { body: { ask: asked } })).body;
  const path = `/admin/requests/${id}`;
  at(daysAgo, 20);
  for (const body of steps) await ask(administrator, 'POST', `${path}/steps`, { etag: (await ask(administrator, 'GET', path)).etag, body });
  if (note) await ask(administrator, 'POST', `${path}/notes`, { body: { words: note } });
}
at(2);
const receivedOn = new Date(today.getTime() - 4 * DAY).toISOString().slice(0, 10);
await ask(administrator, 'POST', '/admin/requests', { body: { ...letter, receivedOn } });
await ask(null, 'POST', '/security-reports', { body: { words: weakSpot, language: 'nl' } });
for (const { by, who, daysAgo, on, purpose, message, answer, said = [] } of hasProfiles ? reveals : []) {
  at(daysAgo);
  const [recruiter, candidate] = [withEmail(by), planted[who]];
  const { rows } = await owner.query('select id from candidate_search where candidate_id = $1', [candidate.id]);
  const about = on ? { vacancy: posted[on].id } : { purpose };
  const { id } = (await ask(recruiter, 'POST', `/candidates/${rows[0].id}/reveals`, { body: { ...about, message } })).body;
  if (!answer) continue;
  at(daysAgo - 1);
  const { offered, notice } = (await ask(candidate, 'GET', `/reveals/${id}`)).body;
  const until = new Date(today.getTime() + answer.days * DAY).toISOString().slice(0, 10);
  const fields = answer.fields.filter((field) => offered.includes(field));
  await ask(candidate, 'PUT', `/reveals/${id}/grant`, { body: { fields, until, agreed: { sha256: notice.sha256, language: 'nl' } } });
  for (const [n, text] of said.entries()) {
    at(daysAgo - 1, n + 1);
    await ask(n % 2 ? candidate : recruiter, 'POST', `/${n % 2 ? 'reveals' : 'sent-reveals'}/${id}/messages`, { body: { text } });
  }
}
at(1);
// its news is about profiles
if (hasProfiles)
  await ask(administrator, 'POST', '/admin/newsletter/issues', {
    body: {
      nl: {
        subject: 'Nieuw: u ziet wie u bekeek',
        markdown:
          '# Wie bekeek mij\n\nVanaf nu ziet u per dag welke organisatie uw profiel opende, en wat zij zagen.\n\n- U hoeft niets te doen.\n- U kunt een organisatie altijd laten stoppen.\n',
      },
      en: {
        subject: 'New: see who viewed you',
        markdown:
          '# Who viewed me\n\nFrom now on you see, day by day, which organisation opened your profile and what they saw.\n\n- You need not do anything.\n- You can always become invisible.\n',
      },
    },
  });
await owner.query(`delete from session where device = 'planting'`);
await owner.end();
await app.close();
// pg-boss leaves a timer behind
process.exit(0);
