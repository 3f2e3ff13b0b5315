import { CopyFile, CopyManifest, JsonResume } from '@helder/contract';
import { packOf } from '@helder/policy';
import { openZip } from '@helder/proof';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import * as z from 'zod';
import { PersonalData } from '../core/personal-data.js';
import { aCandidateWithFiles, aPerson, aProfile, aSession, exclude, publish } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { aTicket } from '../testing/tickets.js';
import { sourceOf } from './words.data.js';

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

type Person = { headers: Record<string, string> };
/** The files of a copy by their names, as bytes. */
async function copyOf({ headers }: Person) {
  const answer = await started.http.get('/api/my-data/copy').set(headers).buffer().parse(whole).expect(200);
  const zip = answer.body as Buffer;
  expect([answer.headers['content-length'], answer.headers['content-type']]).toEqual([String(zip.length), 'application/zip']);
  const names = [...zip.toString('latin1').matchAll(/PK\x01\x02.{42}((?:resume|data|csv|files|manifest)[\w./ -]*?)\x01\x00/gs)].map(
    ([, name]) => name,
  );
  const files = await openZip(new Blob([new Uint8Array(zip)]));
  const read = async (name: string) => Buffer.from(await new Response(files.get(name.split('/').at(-1)!)!()).arrayBuffer());
  return { zip, names, read, json: async (name: string) => JSON.parse((await read(name)).toString()) as Record<string, unknown> };
}
function whole(response: unknown, done: (error: Error | null, body: Buffer) => void) {
  const chunks: Buffer[] = [];
  (response as Readable).on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
}

// the parts and the fields of JSON Resume 1.0.0 that we write, as its schema names them
const PUBLISHED: Readonly<Record<string, readonly string[]>> = {
  basics: ['name', 'label', 'email', 'phone', 'summary', 'location'],
  work: ['name', 'position', 'startDate', 'endDate', 'summary'],
  education: ['institution', 'area', 'studyType', 'startDate', 'endDate'],
  skills: ['name'],
  languages: ['language', 'fluency'],
};

describe('the copy to take along', () => {
  it('[JOBPORT-6d] [SECOND-RECHT-b] JSON Resume, complete JSON with its schema, a CSV for each table, the files, and a manifest that adds up', async () => {
    const person = await aCandidateWithFiles(
      started,
      aProfile({ summary: '=HYPERLINK("https://kwaad.example")', specialisms: ['intensive-care'] }),
    );
    await exclude(started, person, { by: 'name', name: '+Vorige baas' });
    await aTicket(started, { email: person.email });
    const { names, read, json } = await copyOf(person);

    const resume = await json('resume.json');
    expect(JsonResume.parse(resume)).toMatchObject({
      basics: { name: 'Noor de Wit', email: person.email, location: { region: 'Groningen', countryCode: 'NL' } },
      work: [{ name: 'Ziekenhuis Meerlicht', position: 'Verpleegkundige', startDate: '2019-03' }],
      education: [{ institution: 'Hogeschool Noorderzijl', studyType: 'Hbo' }],
      languages: [{ language: 'Nederlands' }],
    });
    for (const [part, keys] of Object.entries(PUBLISHED))
      for (const each of [resume[part]].flat() as object[])
        expect([part, Object.keys(each).filter((key) => !keys.includes(key))]).toEqual([part, []]);
    expect(Object.keys(resume).filter((part) => part !== '$schema' && !(part in PUBLISHED))).toEqual([]);

    const data = CopyFile.parse(await json('data.json'));
    z.fromJSONSchema(await json('data.schema.json')).parse(data);
    expect(data.tables).toMatchObject({
      account: [{ name: 'Noor de Wit', email: person.email, language: 'nl' }],
      profile: [{ published: { hours: { min: 24, max: 32 }, phone: '06 12345678' } }],
      exclusion: [{ name: '+Vorige baas' }],
      ticket: [{ question: expect.any(String) }],
    });
    const sheet = (await read('csv/profile.csv')).toString();
    expect(sheet).toContain(`"'=HYPERLINK(""https://kwaad.example"")"`);
    expect((await read('csv/exclusion.csv')).toString().split('\r\n')[1]).toMatch(/^"'\+Vorige baas",/);
    expect(sheet.split('\r\n')[0]).toContain('"published.headline"');

    const manifest = CopyManifest.parse(await json('manifest.json'));
    expect([...manifest.files.map(({ name }) => name), 'manifest.json']).toEqual(names);
    expect(names).toEqual(
      expect.arrayContaining([
        'files/cv/cv.pdf',
        expect.stringMatching(/^files\/photo\/.*\.jpg$/),
        ...Object.keys(data.tables).map((table) => `csv/${table}.csv`),
      ]),
    );
    for (const { name, bytes, sha256, rows } of manifest.files) {
      const content = await read(name);
      expect([name, content.length, createHash('sha256').update(content).digest('hex')]).toEqual([name, bytes, sha256]);
      const table = /^csv\/(.*)\.csv$/.exec(name)?.[1];
      if (table) expect([name, rows]).toEqual([name, data.tables[table].length]);
    }
    expect(manifest.counts).toEqual({
      tables: Object.keys(data.tables).length,
      rows: Object.values(data.tables).reduce((sum, rows) => sum + rows.length, 0),
      files: 2,
    });
  });

  it('[JOBPORT-6d] holds what the person gave on contract or consent: each such table says what, or why nothing', () => {
    const NOT_GIVEN: Readonly<Record<string, string>> = {
      'public.application_view': 'written when somebody reads an application',
      'public.newsletter_delivery': 'written when we send',
      'public.candidate_search': 'worked out from the profile',
      'public.statement_told': 'written when we send',
      'public.account_token': 'links of ours',
      'public.recruiter': 'of people who work with us',
      'public.closing': 'what we plan to do',
      'public.subject_key': 'a key of ours',
      'public.stored_file': 'where we put it',
      'public.vacancy_contact': 'of people at work',
      'public.crm_contact': 'a number of ours',
      'public.crowd_place': 'worked out from the profile',
      'public.reading_leaf': 'of people at work',
      'public.reading_errand': 'of people at work',
    };
    const rules = new Map(started.config.pack.retention.map((rule) => [rule.code, rule.ground.kind]));
    for (const { name, category, subject, columns, provided } of started.app.get(PersonalData).tables) {
      for (const column of provided?.columns ?? []) expect([name, column, column in columns]).toEqual([name, column, true]);
      const isGiven = subject && ['contract', 'consent'].includes(rules.get(category) ?? '') && sourceOf(category).nl.includes('U zelf');
      if (isGiven && !provided) expect([name, NOT_GIVEN[name]]).toEqual([name, expect.any(String)]);
    }
  });

  it('[JOBPORT-6d] leaves out what others wrote and what rests on law or our interest; the access file keeps all', async () => {
    const person = await aCandidateWithFiles(started);
    const recruiter = await aPerson(started, 'recruiter');
    await started.http.get(`/api/candidates/${person.searchId}`).set(recruiter.headers).expect(200);
    const { tables } = CopyFile.parse(await (await copyOf(person)).json('data.json'));
    const held = JSON.stringify((await started.http.get('/api/my-data').set(person.headers).expect(200)).body);
    for (const name of ['candidate_view', 'evidence.consent_event', 'audit.event', 'session', 'candidate_search'])
      expect([name, name in tables, held.includes(`.${name.split('.').at(-1)}"`)]).toEqual([name, false, true]);
  });

  it('[JOBPORT-6d] asks the password again each time, for seven days and longer; nothing of it is kept; it is in the log without a value', async () => {
    const stale = await aPerson(started, 'candidate', { isFresh: false });
    const refused = await started.http.get('/api/my-data/copy').set(stale.headers);
    expect([refused.status, refused.body.type]).toEqual([403, '/problems/account/fresh-needed']);
    const person = await aPerson(started);
    await publish(started, person, aProfile());
    const begin = performance.now();
    const first = await (await copyOf(person)).json('data.json');
    expect(performance.now() - begin).toBeLessThan(10_000);
    const { rows } = await started.owner.query('select key from stored_file where account_id = $1', [person.id]);
    expect(rows).toEqual([]);
    const now = started.clock.now();
    started.clock.set(new Date(now.getTime() + 7 * 86_400_000));
    const again = await (await copyOf(await aSession(started, person))).json('data.json');
    expect(again['tables']).toEqual(first['tables']);
    started.clock.set(now);
    const events = (await started.events('rights.copy')).filter(({ subject_ref }) => subject_ref === person.subjectRef);
    expect(events).toMatchObject(Array(2).fill({ crud: 'read', ground: 'AVG art. 20', counts: { tables: 2, files: 0, rows: 2 } }));
    expect(JSON.stringify(events)).not.toMatch(/Noor|Meerlicht/);
  });

  it('[SECOND-RECHT-b] where a platform promised everything, everything is in it', async () => {
    await started.stop();
    started = await startApp({ pack: packOf('secondjob') });
    const person = await aPerson(started);
    await publish(started, person, { name: 'Noor' });
    const { tables } = CopyFile.parse(await (await copyOf(person)).json('data.json'));
    expect(Object.keys(tables)).toEqual(expect.arrayContaining(['account', 'profile', 'session', 'audit.event']));
  });
});
