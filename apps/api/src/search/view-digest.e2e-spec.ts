/** @policy anonymous named */
import { addOrganisation } from '../testing/accounts.js';
import { aPdf, aPerson, aSession, aVisibleCandidate, exclude, type Person } from '../testing/people.js';
import { NOON, PACK, startApp, type Started } from '../testing/start-app.js';
import { until } from '../testing/until.js';
import { anApplication, aVacancy } from '../testing/vacancies.js';
import { Copies } from '../document/document.module.js';

let started: Started;
let organisation: string;
let recruiter: Person;
beforeAll(async () => {
  started = await startApp({ floodLimit: 100_000 });
  organisation = await addOrganisation(started.owner, { name: 'Bureau Kievitspoor' });
});
beforeEach(async () => {
  started.clock.set(NOON);
  recruiter = await aPerson(started, 'recruiter', { organisation });
});
afterAll(() => started.stop());

const viewsOf = async ({ headers }: Pick<Person, 'headers'>) =>
  (await started.http.get('/api/views').set(headers).expect(200)).body.items as Record<string, unknown>[];
const digest = ({ headers }: Pick<Person, 'headers'>, isOn: boolean) =>
  started.http.put('/api/views/digest').set(headers).send({ isOn }).expect(200);

describe('who viewed me, complete', () => {
  it('shows an opened application with its vacancy, and hiding from there works at once', async () => {
    const person = await aVisibleCandidate(started);
    const { id: vacancy, title } = await aVacancy(started, recruiter);
    const { id: sent } = await anApplication(started, person, vacancy);
    await started.http.get(`/api/received-applications/${sent}`).set(recruiter.headers).expect(200);
    const [view] = await viewsOf(person);
    expect(view).toMatchObject({
      organisation: 'Bureau Kievitspoor',
      organisationId: organisation,
      role: 'recruiter',
      what: 'application',
      level: null,
      vacancy: title,
    });
    await exclude(started, person, { by: 'organisation', organisation: view['organisationId'] as string });
    await started.http.get(`/api/candidates/${person.searchId}`).set(recruiter.headers).expect(404);
  });

  it('mails once a day which organisations looked, only to who asked, and not once it was switched off', async () => {
    const [asks, silent] = [await aVisibleCandidate(started), await aVisibleCandidate(started)];
    await digest(asks, true);
    const look = async () => {
      const { headers } = await aSession(started, recruiter);
      for (const { searchId } of [asks, silent]) await started.http.get(`/api/candidates/${searchId}`).set(headers).expect(200);
    };
    await look();
    const night = async (when: string) => {
      started.clock.set(new Date(when));
      await started.sweep();
      return until(
        () => started.mails(asks.email),
        (mails) => mails.every(({ state }) => !['queued', 'sending'].includes(state)),
      );
    };
    const [mail] = await night('2026-11-21T03:10:00+01:00');
    expect(mail).toMatchObject({ kind: 'search.digest', class: 'service', state: 'sent' });
    expect(mail.text).toContain('Bureau Kievitspoor');

    expect((await night('2026-11-22T03:10:00+01:00')).length).toBe(1);
    await look();
    await digest({ headers: (await aSession(started, asks)).headers }, false);
    expect((await night('2026-11-23T03:10:00+01:00')).length).toBe(1);
    expect(await started.mails(silent.email)).toEqual([]);
  });
});

describe('a copy that is taken along', () => {
  it('says in its name and on each page of a PDF which organisation took it, and when', async () => {
    const file = { bytes: await aPdf('Kok'), mediaType: 'application/pdf', name: 'mijn geheime naam.pdf' };
    const who = { organisation: { id: organisation, name: 'Bureau Ñoord & Zn', mayReadPool: true } } as Parameters<Copies['of']>[2];
    const copy = await started.app.get(Copies).of(file, 'cv', who);
    expect(copy.name).toBe('cv-bureau-noord-zn-2026-11-20.pdf');
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const page = await (await getDocument({ data: new Uint8Array(copy.bytes), verbosity: 0 }).promise).getPage(1);
    const words = (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(words).toContain('Kok');
    expect(words).toContain(`${PACK.platform}: Bureau Ñoord & Zn, 2026-11-20`);
    // a letter cannot be written into so simply: its name says it alone
    const letter = await started.app
      .get(Copies)
      .of({ bytes: Buffer.from('x'), mediaType: 'application/msword', name: 'a.docx' }, 'cv', who);
    expect([letter.name, letter.bytes.toString()]).toEqual(['cv-bureau-noord-zn-2026-11-20.docx', 'x']);
  });
});
