import { after } from '@helder/policy';
import { hashOfCode } from '../deletion/certificate-code.js';
import { addAcceptances } from './evidence.js';
import { aCandidateWithFiles, aPerson } from './people.js';
import type { Started } from './start-app.js';
import { until } from './until.js';

type Leaver = Pick<Awaited<ReturnType<typeof aPerson>>, 'headers'>;
export type Receipt = {
  code: string;
  state: string;
  askedAt: string;
  undoUntil: string | null;
  erasedAt: string | null;
  erased: { code: string; count: number }[];
  stays: { code: string; until: string | null; source: string }[];
  gone: { code: string; goneAt: string }[];
};

/** Closing an account and following what becomes of it, as a person does. */
export const leaving = (started: Started) => ({
  async close({ headers }: Leaver, when: 'now' | 'after-undo-window' = 'after-undo-window'): Promise<Receipt> {
    return (await started.http.post('/api/closing').set(headers).send({ when }).expect(200)).body as Receipt;
  },
  async certificate(code: string): Promise<Receipt> {
    return (await started.http.get(`/api/certificates/${code}`).expect(200)).body as Receipt;
  },
  /** Waits for the job that erases; asks the ledger, because the door counts who asks it often. */
  async erased(code: string): Promise<Receipt> {
    const ask = 'select 1 from evidence.erasure_ledger where certificate_code_hash = $1 and state <> $2';
    const find = async () => (await started.owner.query(ask, [hashOfCode(code), 'closing'])).rows.length > 0;
    await until(find, Boolean, 20_000);
    return this.certificate(code);
  },
  advance: (period: string) => started.clock.set(after(started.clock.now(), period)),
  undo: (token: string) => started.http.post('/api/closing/undo').set('sec-fetch-site', 'same-origin').send({ token }),
});

/** Somebody with everything, whom a recruiter has found. */
export async function aLeaver(started: Started, name: string) {
  const person = await aCandidateWithFiles(started);
  await addAcceptances(started, person);
  await started.owner.query('update account set name = $2 where id = $1', [person.id, name]);
  const recruiter = await aPerson(started, 'recruiter');
  await started.http.get(`/api/candidates/${person.searchId}`).set(recruiter.headers).expect(200);
  return { person: { ...person, name }, recruiter };
}
