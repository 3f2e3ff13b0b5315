import { after, before, dayOf } from '@helder/policy';
import { leaving, type Receipt } from '../testing/leaving.js';
import { aCandidateWithFiles, aPerson, aSession } from '../testing/people.js';
import { twoAdmins } from '../testing/holds.js';
import { asks } from '../testing/requests.js';
import { startApp, NOON, type Started } from '../testing/start-app.js';
import { until } from '../testing/until.js';
import { isTurnedDown } from '../testing/vacancies.js';

let started: Started;
let admins: Awaited<ReturnType<typeof twoAdmins>>;
let [one, other]: Somebody[] = [];
beforeAll(async () => {
  started = await startApp();
  admins = await twoAdmins(started);
  [one, other] = [await somebody(), await somebody()];
});
afterAll(() => started.stop());
afterEach(() => admins.at(NOON));

const rows = async (sql: string, values: unknown[] = []) => (await started.owner.query<Record<string, unknown>>(sql, values)).rows;
const mine = async ({ headers }: { headers: Record<string, string> }) =>
  (await started.http.get('/api/my-holds').set(headers).expect(200)).body;
const SECRET = 'Alleen dit bericht gaat over het geschil';

type Somebody = Awaited<ReturnType<typeof somebody>>;
/** Somebody with files and a rejected application that is over in four weeks. */
async function somebody() {
  const person = await aCandidateWithFiles(started);
  await isTurnedDown(started, person, SECRET);
  const records = await admins.recordsOf(person.email);
  const of = (kind: string) => records.filter((each) => each.kind === kind);
  return { person, records, application: of('application')[0], documents: of('document') };
}

describe('a hold', () => {
  it('[SECOND-BEWAAR-d] is asked by one admin and placed by another: named records, a reason and a day to look again', async () => {
    const { person, records, application } = one;
    expect(Object.keys(application).sort()).toEqual(['at', 'id', 'kind']);
    const { post, first, second, question } = admins;
    const ask = (records: { kind: 'application' | 'document' | 'request' | 'conversation'; id: string }[], more?: object) =>
      post(first, 'holds', question(person.email, records, more));

    const everything = await ask(records);
    expect([everything.status, everything.body.type]).toEqual([422, '/problems/hold/everything']);
    const days = [dayOf(started.clock.now()), dayOf(after(started.clock.now(), 'P6M1D'))];
    for (const [more, pointer] of [
      [{ reviewOn: days[0] }, '/reviewOn'],
      [{ reviewOn: days[1] }, '/reviewOn'],
      [{ records: [] }, '/records'],
      [{ records: '*' }, '/records'],
      [{ records: [{ kind: 'profile', id: application.id }] }, '/records/0/kind'],
      [{ reason: '' }, '/reason'],
      [{ caseNumber: 'mail naar iemand@helder.test' }, '/caseNumber'],
      [{ email: 'niemand@helder.test' }, '/email'],
    ] as const) {
      const { status, body } = await ask([application], more);
      expect([status, body.errors?.[0]?.pointer]).toEqual([422, pointer]);
    }
    // of somebody else
    expect((await ask([other.application])).body.errors[0].pointer).toBe('/records');

    await ask([application]).expect(204);
    const [asked] = await admins.holds();
    expect(asked).toMatchObject({ state: 'asked', isMine: true, kinds: [{ kind: 'application', count: 1 }], reason: 'claim' });
    expect(JSON.stringify(asked)).not.toMatch(new RegExp(`${person.email}|${person.subjectRef}|${person.id}|${application.id}`));
    // asked is not held: nothing is kept, and the person hears nothing
    expect([await mine(person), await rows('select 1 from retained.held_record')]).toEqual([{ items: [], reads: [] }, []]);
    const alone = await post(first, `holds/${asked.id}/decision`, { agrees: true });
    expect([alone.status, alone.body.type]).toEqual([403, '/problems/hold/second-person']);
    const stale = await aPerson(started, 'admin', { isFresh: false });
    await post(stale, `holds/${asked.id}/decision`, { agrees: true }).expect(403);
    // the database says so too
    await expect(rows('update legal_hold set held_by = asked_by where id = $1', [asked.id])).rejects.toThrow('check');

    await post(second, `holds/${asked.id}/decision`, { agrees: true }).expect(204);
    await post(second, `holds/${asked.id}/decision`, { agrees: true }).expect(412);
    expect(await rows('select kind from retained.held_record')).toEqual([{ kind: 'application' }]);
    const events = await started.events();
    expect(
      events.filter(({ target_ref: ref }) => ref === asked.id).map(({ action, actor_ref: by, subject_ref: about }) => [action, by, about]),
    ).toEqual([
      ['hold.ask', first.subjectRef, person.subjectRef],
      ['hold.place', second.subjectRef, person.subjectRef],
    ]);
    await post(first, `holds/${asked.id}/release`).expect(204);
  });

  it('[SECOND-BEWAAR-d] is told to whom it is about, by mail and on the page, and stands in their copy; a refusal is not', async () => {
    const { person, application, documents } = one;
    const told = async () => (await started.mails(person.email)).filter(({ kind }) => kind === 'retention.hold-placed').length;
    const before = await told();
    await admins.post(admins.first, 'holds', admins.question(person.email, [documents[0]])).expect(204);
    const refused = (await admins.holds()).find(({ state }) => state === 'asked')!;
    await admins.post(admins.second, `holds/${refused.id}/decision`, { agrees: false }).expect(204);
    expect(await told()).toBe(before);

    const id = await admins.hold(person.email, [application]);
    expect(await told()).toBe(before + 1);
    const mail = (await started.mails(person.email)).find(({ kind }) => kind === 'retention.hold-placed')!;
    expect(mail).toMatchObject({ class: 'service' });
    expect(mail.text).not.toContain(SECRET);
    expect(await mine(person)).toMatchObject({ items: [{ kinds: [{ kind: 'application', count: 1 }], reason: 'claim' }], reads: [] });
    const { body: copy } = await started.http.get('/api/my-data').set(person.headers).expect(200);
    expect(copy.categories.map(({ code }: { code: string }) => code)).toContain('R7');
    expect(JSON.stringify(copy)).not.toContain(admins.first.subjectRef);
    // a held record of somebody who is still here is read by two as well, and the person sees that
    const { items } = await admins.read({ what: 'R7', hold: id });
    expect(JSON.stringify(items)).toContain(SECRET);
    expect((await mine(person)).reads).toEqual([{ at: expect.any(String), what: 'R7', role: 'admin', reason: 'claim' }]);
    expect((await started.events('retained.read')).at(-1)).toMatchObject({ subject_ref: person.subjectRef, counts: { records: 1 } });

    await admins.post(admins.first, `holds/${id}/release`).expect(204);
    expect((await started.mails(person.email))[0].kind).toBe('retention.hold-released');
    expect([await mine(person), await rows('select 1 from retained.held_record where hold_id = $1', [id])]).toEqual([
      { items: [], reads: [] },
      [],
    ]);
  });

  it('[SECOND-BEWAAR-d] [JOBNER-BEWAAR-b] always wins over the real round: what is due goes from view, and the held record is still there, whole', async () => {
    const { person, application } = other;
    const live = () => rows('select message from application where candidate_id = $1', [person.id]);
    const id = await admins.hold(person.email, [application]);
    const held = () => admins.read({ what: 'R7', hold: id });
    for (const [at, left] of [
      [after(NOON, 'P4W1D'), 0],
      [after(NOON, 'P5M'), 0],
    ] as const) {
      await admins.at(at);
      await started.sweep();
      expect((await live()).length).toBe(left);
      const { items } = await held();
      expect(items[0]).toMatchObject({
        kind: 'application',
        facts: { 'public.application': [{ id: application.id, message: SECRET, state: 'rejected' }] },
      });
      expect((items[0].facts['public.application_document'] as unknown[]).length).toBe(1);
    }
    // let go: it was due, so nothing of it is left, long before a day has passed
    await admins.post(admins.second, `holds/${id}/release`).expect(204);
    expect(await rows('select 1 from retained.held_record where hold_id = $1', [id])).toEqual([]);
    expect(await rows('select 1 from legal_hold where id = $1', [id])).toEqual([]);
  });

  it('asks for attention on its day, once; keeping longer is for somebody else than who asked', async () => {
    const { person, documents } = one;
    const id = await admins.hold(person.email, [documents[0]]);
    const shown = async () => (await admins.holds()).find((each) => each.id === id)!;
    const told = async () => (await started.mails()).filter(({ kind }) => kind === 'retention.hold-review').length;
    const { reviewAt } = await shown();
    for (const [at, due, mails] of [
      [before(new Date(reviewAt), 'PT1M'), false, 0],
      [new Date(reviewAt), true, 1],
      [after(new Date(reviewAt), 'P1D'), true, 1],
    ] as const) {
      await admins.at(at);
      await started.sweep();
      // passed, and nobody decided: the record stays
      expect([
        at,
        (await shown()).isReviewDue,
        await told(),
        (await rows('select 1 from retained.held_record where hold_id = $1', [id])).length,
      ]).toEqual([at, due, mails, 1]);
    }
    const reviewOn = dayOf(after(started.clock.now(), 'P1M'));
    await admins.post(admins.first, `holds/${id}/review`, { reviewOn }).expect(403);
    await admins.post(admins.second, `holds/${id}/review`, { reviewOn }).expect(204);
    expect(await shown()).toMatchObject({ isReviewDue: false });
  });
});

describe('closing with a hold', () => {
  type Shown = Receipt & { holds: unknown[]; reads: unknown[] };
  const certificate = async (code: string) => (await leaving(started).certificate(code)) as Shown;
  const erased = async (code: string) => {
    await started.sweep();
    return certificate(code);
  };

  it('[SECOND-BEWAAR-d] erases all the rest; the certificate names what is held and who read it, and says when it is gone', async () => {
    const act = leaving(started);
    const { person, application, documents } = await somebody();
    await asks(started, person, { type: 'complaint', about: 'us', words: 'Dit ging niet goed' } as never);
    const cv = documents[0];
    const id = await admins.hold(person.email, [application, cv]);
    const preview = (await started.http.get('/api/closing').set(person.headers).expect(200)).body;
    expect(preview.stays.map(({ code }: { code: string }) => code)).toContain('R7');
    const { code } = await act.close(person, 'now');
    const receipt = await erased(code);
    expect(receipt.stays.map((each) => each.code)).toContain('R7');
    expect(receipt.holds).toEqual([
      {
        kinds: [
          { kind: 'application', count: 1 },
          { kind: 'document', count: 1 },
        ],
        reason: 'claim',
        heldAt: expect.any(String),
        reviewAt: expect.any(String),
      },
    ]);
    // nothing leads from the hold to the person any more, and the copies say nothing without our key
    const [row] = await rows('select subject_ref, records from legal_hold where id = $1', [id]);
    expect(row).toEqual({ subject_ref: null, records: [{ kind: 'application' }, { kind: 'document' }] });
    const { rows: sealed } = await started.owner.query<{ sealed: Buffer }>('select sealed from retained.held_record where hold_id = $1', [
      id,
    ]);
    for (const each of sealed) expect(each.sealed.includes(Buffer.from(SECRET))).toBe(false);

    const { items } = await admins.read({ what: 'R7', hold: id });
    expect(items.map(({ kind }) => kind)).toEqual(['application', 'document']);
    expect(JSON.stringify(items[0])).toContain(SECRET);
    const kept = Buffer.from(items[1].files[0].base64, 'base64');
    // a photo or a PDF, byte for byte what was uploaded
    expect(['%PDF', '\u00ff\u00d8\u00ff'].some((magic) => kept.toString('latin1').startsWith(magic))).toBe(true);
    expect((await certificate(code)).reads).toEqual([{ at: expect.any(String), what: 'R7', role: 'admin', reason: 'claim' }]);

    await admins.post(admins.first, `holds/${id}/release`).expect(204);
    // it says so once no other round has anything left to do
    const gone = await until(
      () => erased(code),
      (each) => each.gone.length > 0,
    );
    expect([gone.holds, gone.gone.map((each) => each.code)]).toEqual([[], ['R7']]);
    expect(gone.stays.map((each) => each.code)).not.toContain('R7');
    expect(gone.reads).toHaveLength(1);
  });

  it('what was only asked does not stop the erasing', async () => {
    const act = leaving(started);
    const { person, documents } = other;
    const { headers } = await aSession(started, person);
    await admins.post(admins.first, 'holds', admins.question(person.email, [documents[0]])).expect(204);
    const { id } = (await admins.holds()).find(({ state }) => state === 'asked')!;
    const { code } = await act.close({ headers }, 'now');
    expect((await erased(code)).stays.map((each) => each.code)).not.toContain('R7');
    await admins.post(admins.second, `holds/${id}/decision`, { agrees: true }).expect(404);
  });
});
