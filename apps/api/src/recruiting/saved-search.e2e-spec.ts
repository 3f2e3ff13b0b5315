/** @policy anonymous named */
import { addOrganisation } from '../testing/accounts.js';
import { aPerson, aProfile, aSession, aVisibleCandidate, choose, type Person } from '../testing/people.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';
import { until } from '../testing/until.js';

let started: Started;
let recruiter: Person;
beforeAll(async () => {
  started = await startApp({ floodLimit: 100_000 });
});
beforeEach(async () => {
  started.clock.set(NOON);
  recruiter = await aPerson(started, 'recruiter', { organisation: await addOrganisation(started.owner) });
});
afterAll(() => started.stop());

const ask = (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object, { headers }: Pick<Person, 'headers'> = recruiter) =>
  started.http[method](`/api/saved-searches${path}`).set(headers).send(body);
const save = async (name: string, query: object = { region: 'drenthe' }, by: Pick<Person, 'headers'> = recruiter) =>
  (await ask('post', '', { name, query }, by).expect(200)).body as { id: string };
const at = (when: string) => started.clock.set(new Date(when));
const mailsOf = () => started.mails(recruiter.email);
const settled = () => until(mailsOf, (mails) => mails.every(({ state }) => !['queued', 'sending'].includes(state)));

describe('searches with a name', () => {
  it('[SECOND-DATA-GEBR] are kept per recruiter, opened again as they were and erased by one act; the log knows no words of them', async () => {
    const { id } = await save('IC Drenthe', { q: 'zeldzaamwoord', region: 'drenthe', sort: 'newest' });
    const colleague = await aPerson(started, 'recruiter', { organisation: recruiter.id && (await addOrganisation(started.owner)) });
    expect((await ask('get', '').expect(200)).body.items).toMatchObject([
      { id, name: 'IC Drenthe', isMailed: false, query: { q: 'zeldzaamwoord', region: 'drenthe', sort: 'newest' } },
    ]);
    expect((await ask('get', '', undefined, colleague).expect(200)).body.items).toEqual([]);
    for (const [method, path] of [
      ['post', '/opening'],
      ['delete', ''],
    ] as const)
      await ask(method, `/${id}${path}`, undefined, colleague).expect(404);
    expect((await ask('post', `/${id}/opening`).expect(200)).body.query.q).toBe('zeldzaamwoord');
    await ask('delete', `/${id}`).expect(204);
    expect((await ask('get', '').expect(200)).body.items).toEqual([]);
    expect(JSON.stringify(await started.events())).not.toMatch(/zeldzaamwoord|IC Drenthe/);
    await ask('post', '', { name: 'X', query: { region: 'atlantis' } }).expect(422);
  });

  it('mail is off; on it says once a day how many are new and still to be seen, and never who', async () => {
    const { id } = await save('Drenthe');
    started.clock.set(new Date(NOON.getTime() + 60_000));
    const drenthe = aProfile({ name: 'Wieke Zandbergen', region: 'drenthe' });
    await aVisibleCandidate(started, drenthe);
    at('2026-11-21T03:10:00+01:00');
    await started.sweep();
    expect(await mailsOf()).toEqual([]);

    await ask('put', `/${id}/mail`, { isMailed: true }, await aSession(started, recruiter)).expect(204);
    at('2026-11-21T12:00:00+01:00');
    const stays = await aVisibleCandidate(started, drenthe);
    await aVisibleCandidate(started, aProfile({ region: 'groningen' }));
    at('2026-11-22T03:10:00+01:00');
    await started.sweep();
    await settled();
    const [mail] = await mailsOf();
    expect(mail).toMatchObject({ class: 'service', kind: 'recruiting.new-people', state: 'sent' });
    expect(mail.text).toContain('is 1 kandidaat nieuw');
    expect(mail.text).toContain(`/zoekopdrachten?open=${id}`);
    expect(mail.text + mail.html + mail.subject).not.toMatch(/Wieke|Zandbergen/);

    // nobody new: nothing more
    at('2026-11-23T03:10:00+01:00');
    await started.sweep();
    await settled();
    expect((await mailsOf()).length).toBe(1);
    expect(stays.searchId).toBeTruthy();
  });

  it('who has no name is counted as a page would show them: with more than one filter among five, or not at all', async () => {
    at('2026-11-30T12:00:00+01:00');
    const session = await aSession(started, recruiter);
    const wide = await save('Wijd', { sector: 'care' }, session);
    const narrow = await save('Smal', { sector: 'care', region: 'friesland' }, session);
    for (const { id } of [wide, narrow]) await ask('put', `/${id}/mail`, { isMailed: true }, session).expect(204);
    at('2026-12-01T12:00:00+01:00');
    await aVisibleCandidate(started, aProfile({ region: 'friesland' }), 'anonymous');
    at('2026-12-02T03:10:00+01:00');
    await started.sweep();
    await settled();
    expect((await mailsOf()).map(({ text }) => /Wijd|Smal/.exec(text)?.[0])).toEqual(['Wijd']);
  });

  it('is counted once more when the mail goes: who hid since it was written is not in it', async () => {
    const { id } = await save('Zeeland', { region: 'zeeland' });
    await ask('put', `/${id}/mail`, { isMailed: true }).expect(204);
    started.clock.set(new Date(NOON.getTime() + 3_600_000));
    const [hides] = [
      await aVisibleCandidate(started, aProfile({ region: 'zeeland' })),
      await aVisibleCandidate(started, aProfile({ region: 'zeeland' })),
    ];
    // the mail is written, and its row is held until one of them is hidden
    await started.owner
      .query(`create function hold() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock_shared(78); return new; end $$;
      create trigger hold before update on mail for each row when (new.kind = 'recruiting.new-people') execute function hold()`);
    await started.owner.query('select pg_advisory_lock(78)');
    try {
      at('2026-11-21T03:10:00+01:00');
      await started.sweep();
      const written = (await mailsOf()).find(({ text }) => text.includes('Zeeland'))!;
      expect(written.text).toContain('zijn 2 kandidaten nieuw');
      await choose(started, { headers: (await aSession(started, hides)).headers }, 'hidden');
    } finally {
      await started.owner.query('select pg_advisory_unlock(78)');
    }
    await settled();
    expect((await mailsOf()).find(({ text }) => text.includes('Zeeland'))!.text).toContain('is 1 kandidaat nieuw');
    await started.owner.query('drop trigger hold on mail; drop function hold');
  });
});
