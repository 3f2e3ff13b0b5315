import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { CandidateChanges } from '../core/candidate-change.js';
import { Database } from '../core/database.js';
import { aPdf, aPerson, noticeOf, type Person } from '../testing/people.js';
import { ACTIVE, DOCX, docxOf, PDF, pdfOf, phonePhoto } from '../testing/files.js';
import { startApp, type Started } from '../testing/start-app.js';
import { until } from '../testing/until.js';
import { Documents } from './document.module.js';

const MB = 1024 * 1024;
let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());

type Kind = 'cv' | 'photo';
type File = { bytes: Buffer; name?: string; type?: string; fields?: Record<string, string> };
const FILE = { cv: { name: 'cv.pdf', type: PDF }, photo: { name: 'foto.jpg', type: 'image/jpeg' } };
/** Sends a file with a yes to keeping it; `publish` is the other yes. */
const send = async (
  person: Person,
  kind: Kind,
  { bytes, name = FILE[kind].name, type = FILE[kind].type, fields }: File,
  isPublished = false,
) => {
  const yes = {
    language: 'nl',
    keep: await noticeOf(started, person, `keep-${kind}`),
    ...(isPublished && { publish: await noticeOf(started, person, `publish-${kind}`) }),
  };
  const sending = started.http.post(`/api/documents/${kind}`).set(person.headers);
  for (const [field, value] of Object.entries(fields ?? yes)) sending.field(field, value);
  return sending.attach('file', bytes, { filename: name, contentType: type });
};
const problem = ({ status, body }: { status: number; body: { type?: string } }) => [
  status,
  body.type?.replace('/problems/', ''),
];
const list = async (person: Person) =>
  (await started.http.get('/api/documents').set(person.headers).expect(200)).body.items;
const fetch = (person: Person, path: string) =>
  started.http
    .get(`/api/documents/${path}`)
    .set(person.headers)
    .buffer(true)
    .parse((answer, done) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
    });
const remove = (person: Person, id: string) => started.http.delete(`/api/documents/${id}`).set(person.headers);
const stateOf = async (person: Person, purpose: string) =>
  (await started.http.get('/api/consents').set(person.headers).expect(200)).body.items.find(
    (each: { purpose: string }) => each.purpose === purpose,
  ).state;
const withdraw = async (person: Person, purpose: string) =>
  started.http
    .post(`/api/consents/${purpose}`)
    .set(person.headers)
    .send({
      state: 'withdrawn',
      notice: { sha256: await noticeOf(started, person, purpose), language: 'nl' },
      control: 'consents/card',
    })
    .expect(200);
const published = (person: Person) =>
  started.app.get(Database).asSystem((tx) => started.app.get(Documents).publishedOf(tx, person));
const filesOf = async (person: Person) =>
  (
    await started.owner.query<{ key: string }>('select key from stored_file where account_id = $1', [person.id])
  ).rows.map(({ key }) => key);
const onDisk = () => readdir(started.config.filesFolder);
const received = () => readdir(started.config.receivingFolder);
const eventsOf = async (person: Person, action: string) =>
  (await started.events(action)).filter((event) => event['subject_ref'] === person.subjectRef);

describe('a CV', () => {
  it('CV and photo are kinds of their own: kept, shown and ended apart', async () => {
    const person = await aPerson(started);
    expect(problem(await send(person, 'photo', { bytes: await aPdf('Kok'), name: 'cv.pdf', type: PDF }))).toEqual([
      415,
      'document/wrong-type',
    ]);
    const cv = await send(person, 'cv', { bytes: await aPdf('Kok met zeldzaamwoord') }, true);
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
    const photo = await send(person, 'photo', { bytes: await phonePhoto() });
    expect(photo.body).toMatchObject({ kind: 'photo', isPublished: false });
    expect(await published(person)).toMatchObject({
      cv: { id: cv.body.id, mediaType: PDF, text: 'Kok met zeldzaamwoord' },
      photo: null,
    });
    expect(started.config.pack.retention.find(({ code }) => code === 'document')).toBeDefined();
    await remove(person, cv.body.id).expect(204);
    expect((await list(person)).map(({ kind }: { kind: string }) => kind)).toEqual(['photo']);
  });

  it('comes back to its owner byte for byte, and goes to others without who made it', async () => {
    const person = await aPerson(started);
    const bytes = await pdfOf(['Kok'], (pdf) => pdf.setAuthor('Noor Opsteller'));
    const { body } = await send(person, 'cv', { bytes }, true);
    expect(body.findings).toEqual([{ kind: 'author', page: null }]);
    const own = await fetch(person, `${body.id}/file`).expect(200);
    expect(bytes.equals(own.body)).toBe(true);
    const shared = await started.app
      .get(Database)
      .asSystem((tx) => started.app.get(Documents).read(tx, person.id, body.id, 'file'));
    expect(shared!.bytes.toString('latin1')).toMatch(/^%PDF-(?![^]*Opsteller)/);
    expect(await eventsOf(person, 'document.read')).toHaveLength(1);
  });

  it('tells what the candidate may want to take out, per page, never what it says, and keeps it all the same', async () => {
    const person = await aPerson(started);
    const { body, text } = await send(person, 'cv', {
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
    const { body } = await send(
      person,
      'cv',
      { bytes: await docxOf(['Ervaren lasser']), name: 'Mijn cv.docx', type: DOCX },
      true,
    );
    expect(body).toMatchObject({ name: 'Mijn cv.docx', mediaType: DOCX, findings: [{ kind: 'author', page: null }] });
    expect((await published(person)).cv!.text).toContain('Ervaren lasser');
  });

  it('keeps a name that is safe to show: no path, nothing invisible, no citizen service number', async () => {
    const person = await aPerson(started);
    const names: [string, string][] = [
      ['../../etc/pässwörd.pdf', 'pässwörd.pdf'],
      ['C:\\map\\cv Noor.PDF', 'cv Noor.pdf'],
      ['cv\u202Efdp.exe.pdf', 'cvfdp.exe.pdf'],
      ['cv 111222333.pdf', 'cv •••••••••.pdf'],
      [`${'x'.repeat(200)}.pdf`, `${'x'.repeat(100)}.pdf`],
      ['履歴書.pdf', '履歴書.pdf'],
      ['.pdf', 'document.pdf'],
    ];
    for (const [sent, kept] of names)
      expect((await send(person, 'cv', { bytes: await aPdf('Kok'), name: sent })).body.name).toBe(kept);
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
    expect([keep.notice.agree, show.notice.agree]).toEqual([
      expect.stringContaining('bewaar'),
      expect.stringContaining('toon'),
    ]);
    const bytes = await phonePhoto();
    for (const fields of [
      { language: 'nl' },
      { language: 'nl', keep: '0'.repeat(64) },
      { language: 'en', keep: keep.notice.sha256 },
      {},
    ])
      expect(problem(await send(person, 'photo', { bytes, fields }))).toEqual([422, 'document/consent-needed']);
    expect(
      problem(
        await send(person, 'photo', {
          bytes,
          fields: { language: 'nl', keep: keep.notice.sha256, publish: '0'.repeat(64) },
        }),
      ),
    ).toEqual([409, 'consent/notice-changed']);
    expect([await list(person), await filesOf(person), await stateOf(person, 'keep-photo'), await received()]).toEqual([
      [],
      [],
      'none',
      [],
    ]);
    await send(person, 'photo', { bytes }, true);
    const { body: history } = await started.http.get('/api/consents/history').set(person.headers);
    expect(
      history.items.map(({ purpose, state, control }: Record<string, string>) => [purpose, state, control]),
    ).toEqual([
      ['publish-photo', 'given', 'documents/photo'],
      ['keep-photo', 'given', 'documents/photo'],
    ]);
  });

  it('the row and the yes are one act: a refused file leaves no consent behind', async () => {
    const person = await aPerson(started);
    expect(
      problem(await send(person, 'cv', { bytes: await pdfOf(['Kok'], ACTIVE['script when opened']) }, true)),
    ).toEqual([422, 'document/active-content']);
    expect([await stateOf(person, 'keep-cv'), await stateOf(person, 'publish-cv'), await filesOf(person)]).toEqual([
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
    await started.http
      .post('/api/profile/publication')
      .set(person.headers)
      .set('if-match', saved.headers['etag'])
      .expect(200);
    expect((await published(person)).photo).toBeNull();
    const { body } = await send(person, 'photo', { bytes: await phonePhoto() }, true);
    await remove(person, body.id).expect(204);
    expect(await list(person)).toEqual([]);
    await started.http.get('/api/profile').set(person.headers).expect(200);
  });

  it('replacing takes the earlier file in the same act, and an unticked box stops showing', async () => {
    const person = await aPerson(started);
    const first = await send(person, 'cv', { bytes: await aPdf('eerste') }, true);
    const before = await filesOf(person);
    const second = await send(person, 'cv', { bytes: await aPdf('tweede') });
    expect(second.body).toMatchObject({ isPublished: false });
    expect((await list(person)).map(({ id }: { id: string }) => id)).toEqual([second.body.id]);
    await fetch(person, `${first.body.id}/file`).expect(404);
    await until(onDisk, (names) => !before.some((key) => names.includes(key)));
    expect([await stateOf(person, 'keep-cv'), await stateOf(person, 'publish-cv')]).toEqual(['given', 'withdrawn']);
  });

  it('two uploads at the same moment leave one file', async () => {
    const person = await aPerson(started);
    const answers = await Promise.all(
      ['een', 'twee', 'drie'].map(async (text) => send(person, 'cv', { bytes: await aPdf(text) })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await list(person)).toHaveLength(1);
    await until(
      () => filesOf(person),
      ({ length }) => length === 2,
    );
  });
});

describe('a photo', () => {
  it('is kept upright and small, without where and with what it was taken; its thumbnail is square', async () => {
    const person = await aPerson(started);
    const { body } = await send(person, 'photo', { bytes: await phonePhoto(), name: 'IMG_1234.jpeg' });
    expect(body).toMatchObject({ name: 'IMG_1234.jpg', mediaType: 'image/jpeg', findings: [] });
    const [file, thumbnail] = [
      await fetch(person, `${body.id}/file`).expect(200),
      await fetch(person, `${body.id}/thumbnail`).expect(200),
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
    const { body } = await send(person, 'photo', { bytes: await phonePhoto() }, true);
    const keys = await filesOf(person);
    expect(keys).toHaveLength(2);
    expect((await onDisk()).filter((name) => keys.includes(name))).toHaveLength(2);
    told.length = 0;
    await remove(person, body.id).expect(204);
    expect(told).toContain('document');
    expect([await published(person), await list(person)]).toEqual([{ cv: null, photo: null }, []]);
    for (const path of ['file', 'thumbnail']) await fetch(person, `${body.id}/${path}`).expect(404);
    expect([await stateOf(person, 'keep-photo'), await stateOf(person, 'publish-photo')]).toEqual([
      'withdrawn',
      'withdrawn',
    ]);
    await until(onDisk, (names) => !keys.some((key) => names.includes(key)));
    await until(
      () => filesOf(person),
      ({ length }) => length === 0,
    );
    await remove(person, body.id).expect(404);
  });

  it('[JOBPORT-6f] stopping the keeping on the page of consents erases it just the same; stopping the showing only hides it', async () => {
    const person = await aPerson(started);
    const { body } = await send(person, 'photo', { bytes: await phonePhoto() }, true);
    const keys = await filesOf(person);
    await withdraw(person, 'publish-photo');
    expect([(await published(person)).photo, (await list(person))[0].isPublished]).toEqual([null, false]);
    await fetch(person, `${body.id}/file`).expect(200);
    await withdraw(person, 'keep-photo');
    expect(await list(person)).toEqual([]);
    await fetch(person, `${body.id}/file`).expect(404);
    await until(onDisk, (names) => !keys.some((key) => names.includes(key)));
  });

  it('[JOBPORT-6f] the same for a CV, its text included', async () => {
    const person = await aPerson(started);
    await send(person, 'cv', { bytes: await aPdf('onvindbaarwoord') }, true);
    await withdraw(person, 'keep-cv');
    expect((await started.owner.query(`select 1 from document where text like '%onvindbaarwoord%'`)).rowCount).toBe(0);
    expect([await stateOf(person, 'keep-cv'), await stateOf(person, 'publish-cv')]).toEqual(['withdrawn', 'withdrawn']);
  });
});

describe('the way in', () => {
  it('the name, the declared type and the content must say the same', async () => {
    const person = await aPerson(started);
    const pdf = await aPdf('Kok');
    const cases: [Kind, File, number, string][] = [
      ['cv', { bytes: pdf, name: 'cv.pdf', type: 'image/png' }, 422, 'document/mismatch'],
      ['cv', { bytes: pdf, name: 'cv.docx', type: DOCX }, 422, 'document/mismatch'],
      ['cv', { bytes: pdf, name: 'cv.exe', type: PDF }, 415, 'document/wrong-type'],
      ['cv', { bytes: pdf, name: 'cv', type: PDF }, 415, 'document/wrong-type'],
      ['cv', { bytes: pdf, name: 'cv.constructor', type: PDF }, 415, 'document/wrong-type'],
      [
        'photo',
        {
          bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
          name: 'foto.svg',
          type: 'image/svg+xml',
        },
        415,
        'document/wrong-type',
      ],
      [
        'photo',
        {
          bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
          name: 'foto.png',
          type: 'image/png',
        },
        422,
        'document/mismatch',
      ],
      [
        'cv',
        { bytes: Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$TEST'), name: 'cv.pdf', type: PDF },
        422,
        'document/mismatch',
      ],
    ];
    for (const [kind, file, status, type] of cases)
      expect(problem(await send(person, kind, file))).toEqual([status, type]);
    expect([await list(person), await received(), await stateOf(person, 'keep-cv')]).toEqual([[], [], 'none']);
  });

  it('stops at 10 MB while it is still coming in, and leaves nothing', async () => {
    const person = await aPerson(started);
    const large = Buffer.concat([await aPdf('Kok'), Buffer.alloc(11 * MB)]);
    expect(problem(await send(person, 'cv', { bytes: large }))).toEqual([413, 'document/too-large']);
    expect([await list(person), await received()]).toEqual([[], []]);
  });

  it('who stops while the file is looked at keeps nothing', async () => {
    const person = await aPerson(started);
    const keep = await noticeOf(started, person, 'keep-cv');
    const body = new FormData();
    for (const [name, value] of Object.entries({ language: 'nl', keep })) body.append(name, value);
    body.append('file', new Blob([new Uint8Array(await aPdf('Kok'))], { type: PDF }), 'cv.pdf');
    const stop = new AbortController();
    const sending = globalThis.fetch(`${started.url}/api/documents/cv`, {
      method: 'POST',
      headers: person.headers,
      body,
      signal: stop.signal,
    });
    await until(received, ({ length }) => length > 0);
    stop.abort();
    await expect(sending).rejects.toThrow('abort');
    await until(received, ({ length }) => length === 0);
    expect([await list(person), await stateOf(person, 'keep-cv')]).toEqual([[], 'none']);
  });

  it('one file and no more, and not none', async () => {
    const person = await aPerson(started);
    const keep = await noticeOf(started, person, 'keep-cv');
    const none = await started.http
      .post('/api/documents/cv')
      .set(person.headers)
      .field('language', 'nl')
      .field('keep', keep);
    expect(problem(none)).toEqual([422, 'document/missing']);
    const two = await started.http
      .post('/api/documents/cv')
      .set(person.headers)
      .field('language', 'nl')
      .field('keep', keep)
      .attach('a', await aPdf('a'), { filename: 'a.pdf', contentType: PDF })
      .attach('b', await aPdf('b'), { filename: 'b.pdf', contentType: PDF });
    expect(two.status).toBe(413);
    expect([await list(person), await received()]).toEqual([[], []]);
    await started.http.post('/api/documents/diploma').set(person.headers).field('language', 'nl').expect(422);
  });

  it('thirty uploads an hour, then the candidate waits', async () => {
    const person = await aPerson(started);
    const tries = await Promise.all(
      Array.from({ length: 31 }, () =>
        started.http.post('/api/documents/cv').set(person.headers).field('language', 'nl'),
      ),
    );
    expect(tries.map(({ status }) => status).sort()).toEqual([...Array<number>(30).fill(422), 429]);
  });
});

describe('the way out', () => {
  it('every answer is a download that no page can run, frame, guess at or keep', async () => {
    const person = await aPerson(started);
    const { body } = await send(person, 'photo', { bytes: await phonePhoto(), name: 'mijn foto; é.jpg' });
    for (const [path, headers] of [
      ['file', {}],
      ['thumbnail', {}],
      ['file', { range: 'bytes=0-10' }],
    ] as const) {
      const answer = await fetch(person, `${body.id}/${path}`).set(headers).expect(200);
      expect(answer.headers).toMatchObject({
        'content-type': 'image/jpeg',
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(answer.headers['content-disposition']).toBe(
        `attachment; filename="mijn foto_ e.jpg"; filename*=UTF-8''mijn%20foto%3B%20%C3%A9.jpg`,
      );
    }
  });

  it('what is not yours and what is not there are one answer', async () => {
    const [person, other, recruiter] = [
      await aPerson(started),
      await aPerson(started),
      await aPerson(started, 'recruiter'),
    ];
    const { body } = await send(person, 'photo', { bytes: await phonePhoto() }, true);
    const nobody = '00000000-0000-4000-8000-000000000000';
    for (const path of ['file', 'thumbnail']) {
      const [theirs, none] = await Promise.all(
        [body.id, nobody].map((id) => started.http.get(`/api/documents/${id}/${path}`).set(other.headers)),
      );
      expect([theirs.status, { ...theirs.body, requestId: '' }]).toEqual([404, { ...none.body, requestId: '' }]);
      await started.http.get(`/api/documents/${body.id}/${path}`).set(recruiter.headers).expect(403);
      await started.http.get(`/api/documents/${body.id}/${path}`).expect(401);
    }
    await remove(other, body.id).expect(404);
    expect(await list(person)).toHaveLength(1);
    const { body: cv } = await send(person, 'cv', { bytes: await aPdf('Kok') });
    await fetch(person, `${cv.id}/thumbnail`).expect(404);
  });

  it('files lie encrypted on disk, each under its own name and with a key per person', async () => {
    const [person, other] = [await aPerson(started), await aPerson(started)];
    const bytes = await pdfOf(['leesbaarwoord op schijf'], undefined, { useObjectStreams: false });
    await send(person, 'cv', { bytes });
    await send(other, 'cv', { bytes });
    const [mine, theirs] = [await filesOf(person), await filesOf(other)];
    for (const key of [...mine, ...theirs])
      expect((await readFile(join(started.config.filesFolder, key))).toString('latin1')).not.toMatch(/%PDF|Helvetica/);
    const wrapped = await started.owner.query('select wrapped from subject_key where account_id = any($1)', [
      [person.id, other.id],
    ]);
    expect(wrapped.rowCount).toBe(2);
    expect(wrapped.rows[0].wrapped.equals(wrapped.rows[1].wrapped)).toBe(false);
    expect((await onDisk()).join()).not.toContain('cv');
  });
});
