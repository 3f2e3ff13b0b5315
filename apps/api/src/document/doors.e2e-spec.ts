/** @policy profiles apart */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileKind as Kind } from '@helder/policy';
import { documentCalls, type Sent } from '../testing/document-calls.js';
import { DOCX, PDF, pdfOf, phonePhoto } from '../testing/files.js';
import { aPdf, aPerson, noticeOf } from '../testing/people.js';
import { startApp, type Started } from '../testing/start-app.js';
import { until } from '../testing/until.js';

const MB = 1024 * 1024;
let started: Started;
let calls: ReturnType<typeof documentCalls>;
beforeAll(async () => {
  started = await startApp();
  calls = documentCalls(started);
});
afterAll(() => started.stop());

describe('the way in', () => {
  it('the name, the declared type and the content must say the same', async () => {
    const person = await aPerson(started);
    const pdf = await aPdf('Kok');
    const cases: [Kind, Sent, number, string][] = [
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
      ['cv', { bytes: Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$TEST'), name: 'cv.pdf', type: PDF }, 422, 'document/mismatch'],
    ];
    for (const [kind, file, status, type] of cases) expect(calls.problem(await calls.send(person, kind, file))).toEqual([status, type]);
    expect([await calls.list(person), await calls.received(), await calls.stateOf(person, 'keep-cv')]).toEqual([[], [], 'none']);
  });

  it('stops at 10 MB while it is still coming in, and leaves nothing', async () => {
    const person = await aPerson(started);
    const large = Buffer.concat([await aPdf('Kok'), Buffer.alloc(11 * MB)]);
    expect(calls.problem(await calls.send(person, 'cv', { bytes: large }))).toEqual([413, 'document/too-large']);
    expect([await calls.list(person), await calls.received()]).toEqual([[], []]);
  });

  it('who stops while the file is looked at keeps nothing', async () => {
    const person = await aPerson(started);
    const keep = await noticeOf(started, person, 'keep-cv');
    const body = new FormData();
    for (const [name, value] of Object.entries({ language: 'nl', keep })) body.append(name, value);
    body.append('file', new Blob([new Uint8Array(await aPdf('Kok'))], { type: PDF }), 'cv.pdf');
    const stop = new AbortController();
    const sending = fetch(`${started.url}/api/documents/cv`, {
      method: 'POST',
      headers: person.headers,
      body,
      signal: stop.signal,
    });
    await until(calls.received, ({ length }) => length > 0);
    stop.abort();
    await expect(sending).rejects.toThrow('abort');
    await until(calls.received, ({ length }) => length === 0);
    expect([await calls.list(person), await calls.stateOf(person, 'keep-cv')]).toEqual([[], 'none']);
  });

  it('one file and no more, and not none', async () => {
    const person = await aPerson(started);
    const keep = await noticeOf(started, person, 'keep-cv');
    const none = await started.http.post('/api/documents/cv').set(person.headers).field('language', 'nl').field('keep', keep);
    expect(calls.problem(none)).toEqual([422, 'document/missing']);
    const two = await started.http
      .post('/api/documents/cv')
      .set(person.headers)
      .field('language', 'nl')
      .field('keep', keep)
      .attach('a', await aPdf('a'), { filename: 'a.pdf', contentType: PDF })
      .attach('b', await aPdf('b'), { filename: 'b.pdf', contentType: PDF });
    expect(two.status).toBe(413);
    expect([await calls.list(person), await calls.received()]).toEqual([[], []]);
    await started.http.post('/api/documents/diploma').set(person.headers).field('language', 'nl').expect(422);
  });

  it('thirty uploads an hour, then the candidate waits', async () => {
    const person = await aPerson(started);
    const tries = await Promise.all(
      Array.from({ length: 31 }, () => started.http.post('/api/documents/cv').set(person.headers).field('language', 'nl')),
    );
    expect(tries.map(({ status }) => status).sort()).toEqual([...Array<number>(30).fill(422), 429]);
  });
});

describe('the way out', () => {
  it('every answer is a download that no page can run, frame, guess at or keep', async () => {
    const person = await aPerson(started);
    const { body } = await calls.send(person, 'photo', { bytes: await phonePhoto(), name: 'mijn foto; é.jpg' });
    for (const [path, headers] of [
      ['file', {}],
      ['thumbnail', {}],
      ['file', { range: 'bytes=0-10' }],
    ] as const) {
      const answer = await calls.fetch(person, `${body.id}/${path}`).set(headers).expect(200);
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
    const [person, other, recruiter] = [await aPerson(started), await aPerson(started), await aPerson(started, 'recruiter')];
    const { body } = await calls.send(person, 'photo', { bytes: await phonePhoto() }, true);
    const nobody = '00000000-0000-4000-8000-000000000000';
    for (const path of ['file', 'thumbnail']) {
      const [theirs, none] = await Promise.all(
        [body.id, nobody].map((id) => started.http.get(`/api/documents/${id}/${path}`).set(other.headers)),
      );
      expect([theirs.status, { ...theirs.body, requestId: '' }]).toEqual([404, { ...none.body, requestId: '' }]);
      await started.http.get(`/api/documents/${body.id}/${path}`).set(recruiter.headers).expect(403);
      await started.http.get(`/api/documents/${body.id}/${path}`).expect(401);
    }
    await calls.remove(other, body.id).expect(404);
    expect(await calls.list(person)).toHaveLength(1);
    const { body: cv } = await calls.send(person, 'cv', { bytes: await aPdf('Kok') });
    await calls.fetch(person, `${cv.id}/thumbnail`).expect(404);
  });

  it('[JOBNL-2.2a] files lie encrypted on disk, each under its own name and with a key per person', async () => {
    const [person, other] = [await aPerson(started), await aPerson(started)];
    const bytes = await pdfOf(['leesbaarwoord op schijf'], undefined, { useObjectStreams: false });
    await calls.send(person, 'cv', { bytes });
    await calls.send(other, 'cv', { bytes });
    const [mine, theirs] = [await calls.filesOf(person), await calls.filesOf(other)];
    for (const key of [...mine, ...theirs])
      expect((await readFile(join(started.config.filesFolder, key))).toString('latin1')).not.toMatch(/%PDF|Helvetica/);
    const wrapped = await started.owner.query('select wrapped from subject_key where account_id = any($1)', [[person.id, other.id]]);
    expect(wrapped.rowCount).toBe(2);
    expect(wrapped.rows[0].wrapped.equals(wrapped.rows[1].wrapped)).toBe(false);
    expect((await calls.onDisk()).join()).not.toContain('cv');
  });
});
