/** @policy profiles apart */
import sharp from 'sharp';
import { CandidateChanges } from '../core/candidate-change.js';
import { Database } from '../core/database.js';
import { documentCalls } from '../testing/document-calls.js';
import { ACTIVE, DOCX, docxOf, PDF, pdfOf, phonePhoto } from '../testing/files.js';
import { aPdf, aPerson } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { until } from '../testing/until.js';
import { Documents } from './document.module.js';

let started: Started;
let calls: ReturnType<typeof documentCalls>;
beforeAll(async () => {
  started = await startApp();
  calls = documentCalls(started);
});
afterAll(() => started.stop());

describe('a CV', () => {
  it('CV and photo are kinds of their own: kept, shown and ended apart', async () => {
    const person = await aPerson(started);
    expect(calls.problem(await calls.send(person, 'photo', { bytes: await aPdf('Kok'), name: 'cv.pdf', type: PDF }))).toEqual([
      415,
      'document/wrong-type',
    ]);
    const cv = await calls.send(person, 'cv', { bytes: await aPdf('Kok met zeldzaamwoord') }, true);
    expect([cv.status, cv.body]).toEqual([
      200,
      {
        id: expect.any(String),
        kind: 'cv',
        name: 'cv.pdf',
        mediaType: PDF,
        bytes: expect.any(Number),
        uploadedAt: expect.any(String),
        scan: 'unscanned',
        findings: [],
        isPublished: true,
      },
    ]);
    const photo = await calls.send(person, 'photo', { bytes: await phonePhoto() });
    expect(photo.body).toMatchObject({ kind: 'photo', isPublished: false });
    expect(await calls.published(person)).toMatchObject({
      cv: { id: cv.body.id, mediaType: PDF, text: 'Kok met zeldzaamwoord' },
      photo: null,
    });
    expect(started.config.pack.retention.find(({ code }) => code === 'document')).toBeDefined();
    await calls.remove(person, cv.body.id).expect(204);
    expect((await calls.list(person)).map(({ kind }: { kind: string }) => kind)).toEqual(['photo']);
  });

  it('comes back to its owner byte for byte, and goes to others without who made it', async () => {
    const person = await aPerson(started);
    const bytes = await pdfOf(['Kok'], (pdf) => pdf.setAuthor('Noor Opsteller'));
    const { body } = await calls.send(person, 'cv', { bytes }, true);
    expect(body.findings).toEqual([{ kind: 'author', page: null }]);
    const own = await calls.fetch(person, `${body.id}/file`).expect(200);
    expect(bytes.equals(own.body)).toBe(true);
    const shared = await started.app.get(Database).asSystem((tx) => started.app.get(Documents).read(tx, person.id, body.id, 'file'));
    expect(shared!.bytes.toString('latin1')).toMatch(/^%PDF-(?![^]*Opsteller)/);
    expect(await calls.eventsOf(person, 'document.read')).toHaveLength(1);
  });

  it('tells what the candidate may want to take out, per page, never what it says, and keeps it all the same', async () => {
    const person = await aPerson(started);
    const { body, text } = await calls.send(person, 'cv', {
      bytes: await pdfOf(['Noor, kok', 'Geboren 12-03-1988\nBSN 111222333\nNL91 ABNA 0417 1643 00']),
    });
    expect(body.findings).toEqual([
      { kind: 'bsn', page: 2 },
      { kind: 'iban', page: 2 },
      { kind: 'birth-date', page: 2 },
    ]);
    expect(text).not.toMatch(/111222333|ABNA|1988/);
    const { rows } = await started.owner.query('select text from document where account_id = $1', [person.id]);
    expect(rows[0].text).toMatch(/^Noor, kok\s+Geboren 12-03-1988\s+BSN •••••••••/);
  });

  it('a letter is kept too, with its words', async () => {
    const person = await aPerson(started);
    const { body } = await calls.send(person, 'cv', { bytes: await docxOf(['Ervaren lasser']), name: 'Mijn cv.docx', type: DOCX }, true);
    expect(body).toMatchObject({ name: 'Mijn cv.docx', mediaType: DOCX, findings: [{ kind: 'author', page: null }] });
    expect((await calls.published(person)).cv!.text).toContain('Ervaren lasser');
  });

  it('keeps a name that is safe to show: no path, nothing invisible, no citizen service number', async () => {
    const person = await aPerson(started);
    const names = [
      ['../../etc/pässwörd.pdf', 'pässwörd.pdf'],
      ['cv 111222333.pdf', 'cv •••••••••.pdf'],
    ] as const;
    for (const [sent, kept] of names)
      expect((await calls.send(person, 'cv', { bytes: await aPdf('Kok'), name: sent })).body.name).toBe(kept);
    expect(JSON.stringify([await started.events(), started.lines])).not.toMatch(/111222333|pässwörd/);
  });
});

describe('consent comes first', () => {
  it('[JOBNER-BIJZ-b] the card says it means keeping and showing; without the yes to keeping nothing is kept; both answers are recorded', async () => {
    const person = await aPerson(started);
    const { body } = await started.http.get('/api/consents').set(person.headers);
    const [keep, show] = ['keep-photo', 'publish-photo'].map((purpose) =>
      body.items.find((each: { purpose: string }) => each.purpose === purpose),
    );
    expect([keep.notice.agree, show.notice.agree]).toEqual([expect.stringContaining('bewaar'), expect.stringContaining('toon')]);
    const bytes = await phonePhoto();
    const without: Record<string, string>[] = [
      { language: 'nl' },
      { language: 'nl', keep: '0'.repeat(64) },
      { language: 'en', keep: keep.notice.sha256 },
      {},
    ];
    for (const fields of without)
      expect(calls.problem(await calls.send(person, 'photo', { bytes, fields }))).toEqual([422, 'document/consent-needed']);
    expect(
      calls.problem(
        await calls.send(person, 'photo', {
          bytes,
          fields: { language: 'nl', keep: keep.notice.sha256, publish: '0'.repeat(64) },
        }),
      ),
    ).toEqual([409, 'consent/notice-changed']);
    expect([
      await calls.list(person),
      await calls.filesOf(person),
      await calls.stateOf(person, 'keep-photo'),
      await calls.received(),
    ]).toEqual([[], [], 'none', []]);
    await calls.send(person, 'photo', { bytes }, true);
    const { body: history } = await started.http.get('/api/consents/history').set(person.headers);
    expect(history.items.map(({ purpose, state, control }: Record<string, string>) => [purpose, state, control])).toEqual([
      ['publish-photo', 'given', 'documents/photo'],
      ['keep-photo', 'given', 'documents/photo'],
    ]);
  });

  it('the row and the yes are one act: a refused file leaves no consent behind', async () => {
    const person = await aPerson(started);
    expect(calls.problem(await calls.send(person, 'cv', { bytes: await pdfOf(['Kok'], ACTIVE['script when opened']) }, true))).toEqual([
      422,
      'document/active-content',
    ]);
    expect([await calls.stateOf(person, 'keep-cv'), await calls.stateOf(person, 'publish-cv'), await calls.filesOf(person)]).toEqual([
      'none',
      'none',
      [],
    ]);
  });

  it('[SF-DATA-FOTO] a photo is never needed, and can go at any time', async () => {
    const person = await aPerson(started);
    const saved = await started.http
      .put('/api/profile/draft')
      .set(person.headers)
      .set('if-match', '"0"')
      .send({ name: 'Noor' })
      .expect(200);
    await started.http.post('/api/profile/publication').set(person.headers).set('if-match', saved.headers['etag']).expect(200);
    expect((await calls.published(person)).photo).toBeNull();
    const { body } = await calls.send(person, 'photo', { bytes: await phonePhoto() }, true);
    await calls.remove(person, body.id).expect(204);
    expect(await calls.list(person)).toEqual([]);
    await started.http.get('/api/profile').set(person.headers).expect(200);
  });

  it('replacing takes the earlier file in the same act, and an unticked box stops showing', async () => {
    const person = await aPerson(started);
    const first = await calls.send(person, 'cv', { bytes: await aPdf('eerste') }, true);
    const before = await calls.filesOf(person);
    const second = await calls.send(person, 'cv', { bytes: await aPdf('tweede') });
    expect(second.body).toMatchObject({ isPublished: false });
    expect((await calls.list(person)).map(({ id }: { id: string }) => id)).toEqual([second.body.id]);
    await calls.fetch(person, `${first.body.id}/file`).expect(404);
    await until(calls.onDisk, (names) => !before.some((key) => names.includes(key)));
    expect([await calls.stateOf(person, 'keep-cv'), await calls.stateOf(person, 'publish-cv')]).toEqual(['given', 'withdrawn']);
  });

  it('two uploads at the same moment leave one file', async () => {
    const person = await aPerson(started);
    const answers = await Promise.all(['een', 'twee', 'drie'].map(async (text) => calls.send(person, 'cv', { bytes: await aPdf(text) })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await calls.list(person)).toHaveLength(1);
    await until(
      () => calls.filesOf(person),
      ({ length }) => length === 2,
    );
  });
});

describe('a photo', () => {
  it('is kept upright and small, without where and with what it was taken; its thumbnail is square', async () => {
    const person = await aPerson(started);
    const { body } = await calls.send(person, 'photo', { bytes: await phonePhoto(), name: 'IMG_1234.jpeg' });
    expect(body).toMatchObject({ name: 'IMG_1234.jpg', mediaType: 'image/jpeg', findings: [] });
    const [file, thumbnail] = [
      await calls.fetch(person, `${body.id}/file`).expect(200),
      await calls.fetch(person, `${body.id}/thumbnail`).expect(200),
    ];
    expect(await sharp(file.body).metadata()).toMatchObject({ width: 675, height: 1200 });
    expect(await sharp(thumbnail.body).metadata()).toMatchObject({ width: 320, height: 320 });
    for (const { body: bytes } of [file, thumbnail])
      expect((bytes as Buffer).toString('latin1')).not.toMatch(/Exif|GPS|Kiekjesmaker|SN-778899|xmp/i);
  });

  it('[JOBNER-BIJZ-c] deleting it takes file, thumbnail and display at once, and ends both consents; the bytes follow in seconds', async () => {
    const person = await aPerson(started);
    const told: string[] = [];
    started.app.get(CandidateChanges).listen(async (_, { id }, change) => void (id === person.id && told.push(change)));
    const { body } = await calls.send(person, 'photo', { bytes: await phonePhoto() }, true);
    const keys = await calls.filesOf(person);
    expect(keys).toHaveLength(2);
    expect((await calls.onDisk()).filter((name) => keys.includes(name))).toHaveLength(2);
    told.length = 0;
    await calls.remove(person, body.id).expect(204);
    expect(told).toContain('document');
    expect([await calls.published(person), await calls.list(person)]).toEqual([{ cv: null, photo: null }, []]);
    for (const path of ['file', 'thumbnail']) await calls.fetch(person, `${body.id}/${path}`).expect(404);
    expect([await calls.stateOf(person, 'keep-photo'), await calls.stateOf(person, 'publish-photo')]).toEqual(['withdrawn', 'withdrawn']);
    await until(calls.onDisk, (names) => !keys.some((key) => names.includes(key)));
    await until(
      () => calls.filesOf(person),
      ({ length }) => length === 0,
    );
    await calls.remove(person, body.id).expect(404);
  });

  it('[JOBPORT-6f] stopping the keeping on the page of consents erases it just the same; stopping the showing only hides it', async () => {
    const person = await aPerson(started);
    const { body } = await calls.send(person, 'photo', { bytes: await phonePhoto() }, true);
    const keys = await calls.filesOf(person);
    await calls.withdraw(person, 'publish-photo');
    expect([(await calls.published(person)).photo, (await calls.list(person))[0].isPublished]).toEqual([null, false]);
    await calls.fetch(person, `${body.id}/file`).expect(200);
    await calls.withdraw(person, 'keep-photo');
    expect(await calls.list(person)).toEqual([]);
    await calls.fetch(person, `${body.id}/file`).expect(404);
    await until(calls.onDisk, (names) => !keys.some((key) => names.includes(key)));
  });

  it('[JOBPORT-6f] the same for a CV, its text included', async () => {
    const person = await aPerson(started);
    await calls.send(person, 'cv', { bytes: await aPdf('onvindbaarwoord') }, true);
    await calls.withdraw(person, 'keep-cv');
    expect((await started.owner.query(`select 1 from document where text like '%onvindbaarwoord%'`)).rowCount).toBe(0);
    expect([await calls.stateOf(person, 'keep-cv'), await calls.stateOf(person, 'publish-cv')]).toEqual(['withdrawn', 'withdrawn']);
  });
});
