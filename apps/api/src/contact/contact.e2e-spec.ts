/** @policy */
import { packOf } from '@helder/policy';
import { PersonalData } from '../core/personal-data.js';
import { leaving } from '../testing/leaving.js';
import { aPerson } from '../testing/people.js';
import { OURS } from '../testing/registration.js';
import { NOON, PACK, startApp, type Started } from '../testing/start-app.js';
import { aQuestion, aTicket, desk } from '../testing/tickets.js';
import { until } from '../testing/until.js';

let started: Started;
let support: ReturnType<typeof desk>;
let admin: ReturnType<typeof desk>;
beforeAll(async () => {
  started = await startApp({ logLevel: 'trace' });
  support = desk(started, await aPerson(started, 'support'));
  admin = desk(started, await aPerson(started, 'admin'));
});
afterAll(() => started.stop());
beforeEach(async () => {
  started.clock.set(NOON);
  await started.owner.query('delete from limit_use');
});

const send = (body: object) => started.http.post('/api/contact').set(OURS).send(body);
const rowOf = async (id: string) =>
  (await started.owner.query<Record<string, unknown>>('select * from ticket where id = $1', [id])).rows[0];
/** As if the queue had come to these mails: it takes two a second. */
const wentOut = (to: string) => started.owner.query(`update mail set state = 'sent' where to_address = $1`, [to]);
const PERSONAL = ['first_name', 'last_name', 'email', 'question', 'company', 'found_by', 'device', 'language', 'answer'];

describe('the contact form', () => {
  it('[JOBPORT-2b-1] [JOBPORT-2b-2] [SF-CONTACT] takes a question, remark or complaint with names and address; the rest may be left out', async () => {
    for (const kind of ['question', 'remark', 'complaint'] as const) {
      const asked = aQuestion({ kind });
      const { body } = await send(asked).expect(200);
      const { rows } = await started.owner.query('select * from ticket where number = $1', [(body as { number: string }).number]);
      expect(rows).toMatchObject([{ kind, state: 'open', question: asked.question, email: asked.email, company: null, device: null }]);
    }
    for (const field of ['kind', 'firstName', 'lastName', 'email', 'question']) {
      const { body } = await send({ ...aQuestion(), [field]: undefined }).expect(422);
      expect((body as { errors: object[] }).errors).toMatchObject([{ pointer: `/${field}` }]);
    }
    const more = { company: 'Zorggroep', foundBy: 'Een vriend', device: 'Firefox, Linux' };
    expect(await rowOf((await aTicket(started, more)).id)).toMatchObject({
      company: 'Zorggroep',
      found_by: 'Een vriend',
      device: 'Firefox, Linux',
    });
  });

  it('answers the number and nothing else, whoever has the address; the mail repeats nothing that was typed', async () => {
    const known = await aPerson(started);
    for (const email of [known.email, aQuestion().email]) {
      const { body } = await send(aQuestion({ email, question: 'Koop nu Kwakzalf' })).expect(200);
      expect(Object.keys(body as object)).toEqual(['number']);
      const [mail] = await started.mails(email);
      expect(mail).toMatchObject({ kind: 'contact.received', class: 'service' });
      expect(mail.subject).toContain((body as { number: string }).number);
      expect(mail.text + mail.html).not.toMatch(/Kwakzalf|Noor/);
    }
  });

  it.each([
    ['bsn', 'Mijn nummer is 111222333'],
    ['id-number', 'Mijn paspoort is NXRHPBFD4'],
    ['password', 'Mijn wachtwoord is Zonnebloem12'],
    ['medical', 'Ik ben depressief'],
  ])('[JOBPORT-2b-3] what looks like %s is stopped with the place, before it is kept, mailed or logged', async (code, text) => {
    const count = async () => (await started.owner.query<{ n: number }>('select count(*)::int as n from ticket')).rows[0].n;
    const before = [await count(), (await started.events('contact.asked')).length];
    for (const field of ['question', 'company', 'foundBy']) {
      const asked = aQuestion({ [field]: text });
      const { body } = await send(asked).expect(422);
      expect((body as { errors: object[] }).errors).toMatchObject([{ pointer: `/${field}`, code }]);
      expect(await started.mails(asked.email)).toEqual([]);
    }
    expect([await count(), (await started.events('contact.asked')).length]).toEqual(before);
    expect(started.lines.join('\n')).not.toContain(text);
  });

  it('takes five questions an hour for one address, and then says how long to wait', async () => {
    const { email } = aQuestion();
    for (let n = 0; n < 5; n++) await send(aQuestion({ email })).expect(200);
    const answer = await send(aQuestion({ email: email.toUpperCase() })).expect(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(3000);
  });

  it('is written down without a subject, with names of fields and no value', async () => {
    const { id } = await aTicket(started, { question: 'Waar is Aldebaran?', company: 'Betelgeuze' });
    const [event] = (await started.events('contact.asked')).filter(({ target_ref }) => target_ref === id);
    expect(event).toMatchObject({ subject_ref: null, actor_ref: null, actor_type: 'system' });
    expect(event['changes']).toContainEqual({ field: 'company', op: 'set' });
    expect(JSON.stringify(event)).not.toMatch(/Aldebaran|Betelgeuze|Noor/);
  });

  it('[SECOND-CONTACT-a] a question about privacy goes to the privacy officer too: a mail with its number, and the queue of an admin', async () => {
    const { id, number } = await aTicket(started, { kind: 'privacy', question: 'Wat weet u van Aldebaran?' });
    const mails = await until(
      () => started.mails(PACK.controller.privacyEmail),
      (list) => list.some(({ subject }) => subject.includes(number)),
    );
    expect(mails.find(({ subject }) => subject.includes(number))!.text).not.toMatch(/Aldebaran|Noor/);
    const other = await aTicket(started);
    expect((await admin.list()).items.map((each) => each.id)).toEqual([id]);
    expect((await admin.read(id)).asked).toMatchObject({ firstName: 'Noor' });
    expect((await admin.answer({ ...(await support.read(other.id)) }, 'Nee')).status).toBe(404);
    await admin.close(await admin.read(id), 'not-needed');
    expect(await rowOf(id)).toMatchObject({ state: 'not-needed', email: null });
  });
});

describe('the help desk', () => {
  it('has the open ones first, the oldest on top, with days of waiting and without a name', async () => {
    await started.owner.query('delete from ticket');
    const closed = await aTicket(started);
    await support.close(await support.read(closed.id), 'not-needed');
    const old = await aTicket(started);
    started.clock.set(new Date('2026-11-23T00:30:00+01:00'));
    const young = await aTicket(started);
    // people at work are signed out by then
    const { items } = await desk(started, await aPerson(started, 'support')).list();
    expect(items.map(({ id, days, state }) => [id, days, state])).toEqual([
      [old.id, 3, 'open'],
      [young.id, 0, 'open'],
      [closed.id, 0, 'not-needed'],
    ]);
    expect(JSON.stringify(items)).not.toMatch(/Noor|Hoe word ik|helder\.test/);
  });

  it('opens a ticket, which is logged; answers by mail in the language of the question; two at once do not both', async () => {
    const asked = aQuestion({ language: 'en', firstName: 'Mia' });
    const { id, number } = await aTicket(started, asked);
    const ticket = await support.read(id);
    expect((await started.events('contact.read')).at(-1)).toMatchObject({ target_ref: id, actor_role: 'support', subject_ref: null });
    expect((await support.answer(ticket, 'Press the button.\n\nThat is all.')).status).toBe(200);
    expect((await support.answer(ticket, 'Again')).status).toBe(412);
    const mail = (await started.mails(asked.email)).find(({ kind }) => kind === 'contact.answer')!;
    expect(mail.subject).toBe(`Answer to your question, number ${number}`);
    expect(mail.text).toContain('Hello Mia,\n\nPress the button.\n\nThat is all.');
    expect((await support.read(id)).asked!.answer).toBe('Press the button.\n\nThat is all.');
    const [event] = (await started.events('contact.answered')).filter(({ target_ref }) => target_ref === id);
    expect(event['changes']).toEqual([{ field: 'answer', op: 'add' }]);
  });

  it('[JOBPORT-4a] closed as answered leaves number, kind, dates and outcome; who asked, what, the answer and its mails go in the same act', async () => {
    const asked = aQuestion({ question: 'Waar is Aldebaran?', company: 'Betelgeuze', device: 'Firefox, Linux' });
    const { id, number } = await aTicket(started, asked);
    const early = await support.close(await support.read(id), 'answered');
    expect([early.status, (early.body as { type: string }).type]).toEqual([409, '/problems/contact/not-answered']);
    await support.answer(await support.read(id), 'Bij de Stier');
    await wentOut(asked.email);
    const closed = await support.close(await support.read(id), 'answered');
    expect(closed.body).toMatchObject({ state: 'answered', number, asked: null });
    const row = await rowOf(id);
    expect(PERSONAL.map((column) => row[column])).toEqual(PERSONAL.map(() => null));
    expect(row).toMatchObject({
      number,
      kind: 'question',
      state: 'answered',
      asked_at: expect.any(Date),
      answered_at: expect.any(Date),
      closed_at: expect.any(Date),
    });
    expect(await started.mails(asked.email)).toEqual([]);
    const [event] = (await started.events('contact.closed')).filter(({ target_ref }) => target_ref === id);
    expect(event).toMatchObject({ reason_code: 'answered', actor_role: 'support' });
    expect(JSON.stringify(event)).not.toMatch(/Aldebaran|Betelgeuze|Noor|Stier/);
    const again = await support.answer({ ...(await support.read(id)) }, 'Nog iets');
    expect((again.body as { type: string }).type).toBe('/problems/contact/closed');
  });

  it('loses what nobody answered in half a year, and a mail that was late, at night', async () => {
    const { id } = await aTicket(started);
    const later = leaving(started);
    later.advance('P5M');
    const young = await aTicket(started);
    later.advance('P1MT1H');
    const [{ counts }] = (await started.sweep()).filter(({ name }) => name === 'contact.unanswered');
    expect(counts['erased']).toBeGreaterThan(0);
    expect(await rowOf(id)).toMatchObject({ state: 'lapsed', email: null, question: null, kind: 'question' });
    expect(await rowOf(young.id)).toMatchObject({ state: 'open' });
    const [again] = (await started.sweep()).filter(({ name }) => name === 'contact.unanswered');
    expect(again.counts).toEqual({ erased: 0, mails: 0 });
  });
});

it('[JOBPORT-2a-2] the kind of device is in the inventory as data about a visitor, with a rule of the register that names it', () => {
  const { columns, category } = started.app.get(PersonalData).tables.find(({ name }) => name === 'public.ticket')!;
  expect(columns['device']).toBe('personal');
  const named = packOf('jobport').retention.filter(({ what }) => /apparaat/.test(what.nl) && /device/.test(what.en));
  expect(named.map(({ code }) => code).sort()).toEqual([category, 'visit']);
});
