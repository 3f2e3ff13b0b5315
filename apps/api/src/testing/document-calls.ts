import { readdir } from 'node:fs/promises';
import { Database } from '../core/database.js';
import { Documents } from '../document/document.module.js';
import type { FileKind as Kind } from '@helder/policy';
import { PDF } from './files.js';
import { noticeOf, type Person } from './people.js';
import type { Started } from './start-app.js';

export type Sent = { bytes: Buffer; name?: string; type?: string; fields?: Record<string, string> };
const FILE = {
  cv: { name: 'cv.pdf', type: PDF },
  photo: { name: 'foto.jpg', type: 'image/jpeg' },
  diploma: { name: 'diploma.pdf', type: PDF },
  personal: { name: 'brief.pdf', type: PDF },
};

/** What a test of files asks of the app, and where it looks. */
export function documentCalls(started: Started) {
  /** Sends a file with a yes to keeping it; `publish` is the other yes. */
  const send = async (
    person: Person,
    kind: Kind,
    { bytes, name = FILE[kind].name, type = FILE[kind].type, fields }: Sent,
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
  const problem = ({ status, body }: { status: number; body: { type?: string } }) => [status, body.type?.replace('/problems/', '')];
  const list = async (person: Person) => (await started.http.get('/api/documents').set(person.headers).expect(200)).body.items;
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
  const published = (person: Person) => started.app.get(Database).asSystem((tx) => started.app.get(Documents).publishedOf(tx, person));
  const filesOf = async (person: Person) =>
    (await started.owner.query<{ key: string }>('select key from stored_file where account_id = $1', [person.id])).rows.map(
      ({ key }) => key,
    );
  const onDisk = () => readdir(started.config.filesFolder);
  const received = () => readdir(started.config.receivingFolder);
  const eventsOf = async (person: Person, action: string) =>
    (await started.events(action)).filter((event) => event['subject_ref'] === person.subjectRef);

  return { send, problem, list, fetch, remove, stateOf, withdraw, published, filesOf, onDisk, received, eventsOf };
}
