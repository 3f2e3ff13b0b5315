import { emailOf, type MailPurpose, type Topic } from '@helder/policy';
import { createHmac } from 'node:crypto';
import { Consents } from '../consent/consent.module.js';
import { SignedLinks } from '../newsletter/signed-links.service.js';
import { aPerson } from './people.js';
import type { Started } from './start-app.js';

/** The text a yes to this choice answers today. */
export const noticeFor = (started: Started, language: 'nl' | 'en' = 'nl', topic: Topic = emailOf('newsletter')) => ({
  sha256: started.app.get(Consents).noticeFor(topic, language).sha256,
  language,
});

type Headers = { headers: Record<string, string> };
/** A yes to one choice, as the page sends it. */
export const choose = (started: Started, { headers }: Headers, topic: Topic = emailOf('newsletter')) =>
  started.http
    .put('/api/preferences')
    .set(headers)
    .send({ change: { ...topic, isOn: true, notice: noticeFor(started, 'nl', topic) } });
/** A no to one choice, as the page sends it. */
export const leave = (started: Started, { headers }: Headers, topic: Topic = emailOf('newsletter')) =>
  started.http
    .put('/api/preferences')
    .set(headers)
    .send({ change: { ...topic, isOn: false } });
export const confirm = (started: Started, token: string) =>
  started.http.post('/api/newsletter/confirmation').set('sec-fetch-site', 'same-origin').send({ token });

/** Somebody who asked and confirmed, with the link that stands below their newsletters. */
export async function subscribed(
  started: Started,
  { purpose = 'newsletter', ...more }: Parameters<typeof aPerson>[2] & { purpose?: MailPurpose } = {},
  tokenIn = (email: string) => started.tokenFrom(email, 'newsletter.confirm'),
) {
  const person = await aPerson(started, 'candidate', more);
  await choose(started, person, emailOf(purpose)).expect(200);
  await confirm(started, await tokenIn(person.email)).expect(204);
  return { ...person, link: started.app.get(SignedLinks, { strict: false }).tokenFor(person.id, emailOf(purpose)) };
}

/** Whether this address gets nothing on this list; the code is made here, apart from the product's own. */
export async function suppressed(started: Started, address: string, stream = 'newsletter') {
  const code = createHmac('sha256', started.config.secrets.key('suppression 1')).update(`${stream} ${address}`).digest();
  return (await started.owner.query('select 1 from suppression.address where hmac = $1', [code])).rowCount === 1;
}
