import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emailOf } from '@helder/policy';
import { aPerson } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { choose, confirm, subscribed, suppressed } from '../testing/subscribers.js';
import { Secrets } from '../core/secrets.js';
import { signatureOf, WINDOW } from './mail-reports.rules.js';

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

const seconds = () => Math.floor(started.clock.now().getTime() / 1000);
const sign = (body: string, at = seconds()) => signatureOf(started.config.secrets.key('mail reports'), at, body);
const post = (body: string, signature: string) =>
  started.http.post('/api/mail-reports').set({ 'content-type': 'application/json', 'helder-signature': signature }).send(body);
const report = (more: object) => {
  const body = JSON.stringify({ id: randomUUID(), event: 'bounce', ...more });
  return post(body, sign(body));
};
const statesOf = async ({ headers }: { headers: Record<string, string> }) => {
  const { body } = await started.http.get('/api/preferences').set(headers).expect(200);
  const states = (body.rows as { purpose: string; sender: string; choices: { channel: string; state: string }[] }[])
    .filter(({ sender }) => sender === 'own')
    .map(({ purpose, choices }) => [purpose, choices.find(({ channel }) => channel === 'email')!.state]);
  return { bounces: body.bounces as boolean, ...(Object.fromEntries(states) as Record<string, string>) };
};
/** Somebody with two lists. */
async function aReader() {
  const person = await subscribed(started);
  await choose(started, person, emailOf('tips')).expect(200);
  await confirm(started, await started.tokenFrom(person.email, 'newsletter.confirm')).expect(204);
  return person;
}

describe('a report of the sender of our mails', () => {
  it('a hard bounce ends every choice by e-mail and remembers the address; a confirmed yes opens it again', async () => {
    const person = await aReader();
    await report({ recipient: person.email.toUpperCase() }).expect(204);
    expect(await statesOf(person)).toMatchObject({ newsletter: 'off', tips: 'off', bounces: true });
    expect(await suppressed(started, person.email, 'all')).toBe(true);
    const [event] = (await started.events('newsletter.bounce')).filter(({ subject_ref }) => subject_ref === person.subjectRef);
    expect(event).toMatchObject({ actor_type: 'system', outcome: 'ok' });
    await choose(started, person).expect(200);
    await confirm(started, await started.tokenFrom(person.email, 'newsletter.confirm')).expect(204);
    expect(await statesOf(person)).toMatchObject({ newsletter: 'on', tips: 'off', bounces: false });
  });

  it('a soft bounce changes nothing', async () => {
    const person = await aReader();
    await report({ recipient: person.email, isHard: false }).expect(204);
    expect(await statesOf(person)).toMatchObject({ newsletter: 'on', tips: 'on', bounces: false });
  });

  it('a complaint stops the list its mail was of; without that mail, all of them', async () => {
    const [about, plain] = [await aReader(), await aReader()];
    const mailId = randomUUID();
    await started.owner.query(
      `insert into mail (id, account_id, to_address, class, kind, purpose, ground, sender, stop, subject, headers, body_text, body_html, made_at, state)
       values ($1, $2, $3, 'marketing', 'newsletter.issue', 'tips', 'consent', 'own', 'preferences', 'x', '{}', '', '', $4, 'sent')`,
      [mailId, about.id, about.email, started.clock.now()],
    );
    await report({ event: 'complaint', recipient: about.email, mailId }).expect(204);
    expect(await statesOf(about)).toMatchObject({ newsletter: 'on', tips: 'off', bounces: false });
    expect([await suppressed(started, about.email, 'tips'), await suppressed(started, about.email)]).toEqual([true, false]);
    await report({ event: 'complaint', recipient: plain.email }).expect(204);
    expect(await statesOf(plain)).toMatchObject({ newsletter: 'off', tips: 'off' });
  });

  it('an address without an account is remembered all the same, and the answer tells nothing', async () => {
    await report({ recipient: 'nobody-here@helder.test' }).expect(204);
    expect(await suppressed(started, 'nobody-here@helder.test', 'all')).toBe(true);
  });

  it('forged, old and replayed reports are refused, noted, and change nothing', async () => {
    const person = await aReader();
    const body = () => JSON.stringify({ id: randomUUID(), event: 'bounce', recipient: person.email });
    const [forged, old] = [body(), body()];
    await post(forged, sign(`${forged} `)).expect(401);
    await post(forged, '').expect(401);
    const answer = await post(old, sign(old, seconds() - WINDOW - 1)).expect(401);
    expect(answer.body.type).toBe('/problems/newsletter/report-refused');
    expect(await statesOf(person)).toMatchObject({ newsletter: 'on', tips: 'on' });
    const twice = JSON.stringify({ id: randomUUID(), event: 'bounce', recipient: 'twice@helder.test' });
    const many = await Promise.all(Array.from({ length: 5 }, () => post(twice, sign(twice))));
    expect(many.map(({ status }) => status).sort()).toEqual([204, 401, 401, 401, 401]);
    const refused = (await started.events('newsletter.report')).map(
      ({ outcome, reason_code }) => `${outcome as string} ${reason_code as string}`,
    );
    expect(refused).toEqual(['denied forged', 'denied forged', 'denied old', ...Array(4).fill('denied replayed')]);
  });

  it('ids are forgotten once their signature is too old to be used again', async () => {
    await report({ recipient: 'later@helder.test' }).expect(204);
    started.clock.set(new Date(started.clock.now().getTime() + 2 * WINDOW * 1000 + 1000));
    await started.sweep();
    expect((await started.owner.query('select 1 from mail_report')).rowCount).toBe(0);
  });

  it('the command in the manual prints the key that is used here', () => {
    const manual = readFileSync(join(import.meta.dirname, '../../../../docs/operate.md'), 'utf8');
    const script = /^SECRETS_FILE=\S+ node -e '(.+helder mail reports.+)'$/m.exec(manual)![1];
    const file = join(started.config.dataDir, 'secrets-of-the-manual.json');
    writeFileSync(file, JSON.stringify({ version: 1, master: 'ab'.repeat(32) }));
    const printed = execFileSync(process.execPath, ['-e', script], { env: { SECRETS_FILE: file }, encoding: 'utf8' }).trim();
    expect(printed).toBe(new Secrets(Buffer.from('ab'.repeat(32), 'hex')).key('mail reports').toString('hex'));
  });
});

it('a service mail still goes to an address that bounced: only marketing stays away', async () => {
  const person = await aPerson(started);
  await report({ recipient: person.email }).expect(204);
  await started.http.post('/api/password-reset').set('sec-fetch-site', 'same-origin').send({ email: person.email }).expect(204);
  expect(await started.tokenFrom(person.email, 'account.reset')).toMatch(/^[\w-]{43}$/);
});
