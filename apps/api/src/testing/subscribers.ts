import { createHmac } from 'node:crypto';
import { Consents } from '../consent/consent.module.js';
import { SignedLinks } from '../newsletter/signed-links.service.js';
import { aPerson } from './people.js';
import type { Started } from './start-app.js';

/** The text a yes to the newsletter answers today. */
export const noticeFor = (started: Started, language: 'nl' | 'en' = 'nl') => ({
  sha256: started.app.get(Consents).noticeFor('newsletter', language).sha256,
  language,
});

/** Somebody who asked and confirmed, with the link that stands below their newsletters. */
export async function subscribed(
  started: Started,
  more: Parameters<typeof aPerson>[2] = {},
  tokenIn = (email: string) => started.tokenFrom(email, 'newsletter.confirm'),
) {
  const person = await aPerson(started, 'candidate', more);
  await started.http
    .post('/api/newsletter')
    .set(person.headers)
    .send({ notice: noticeFor(started), control: 'preferences/newsletter' })
    .expect(200);
  const token = await tokenIn(person.email);
  await started.http.post('/api/newsletter/confirmation').set('sec-fetch-site', 'same-origin').send({ token }).expect(204);
  return { ...person, link: started.app.get(SignedLinks, { strict: false }).tokenFor(person.id) };
}

/** Whether this address gets nothing; the code is made here, apart from the product's own. */
export async function suppressed(started: Started, address: string) {
  const code = createHmac('sha256', started.config.secrets.key('suppression 1')).update(`newsletter ${address}`).digest();
  return (await started.owner.query('select 1 from suppression.address where hmac = $1', [code])).rowCount === 1;
}
