import { keysOf, packOf, sideOf, wordsOfSection, type SectionDifference } from '@helder/policy';
import { createHash } from 'node:crypto';
import { canonical } from '../core/journal.js';
import { aPerson, aSession } from '../testing/people.js';
import { NOON, startApp, type Started } from '../testing/start-app.js';
import { aPublisher, startAgain, type Written } from '../testing/versions.js';

let started: Started;
let admin: Awaited<ReturnType<typeof aPublisher>>;
beforeAll(async () => {
  started = await startApp();
});
beforeEach(async () => {
  await startAgain(started);
  admin = await aPublisher(started);
});
afterAll(() => started.stop());

const read = async (path: string) => (await started.http.get(`/api${path}`).expect(200)).body;
const inForce = async (kind = 'privacy') => (await read(`/policy/${kind}`)).version as string;
/** It is this moment now, and the admin signed in a moment ago. */
const at = async (day: string, time = '12:00') => {
  started.clock.set(new Date(`${day}T${time}:00+01:00`));
  admin.headers = (await aSession(started, admin)).headers;
};
const listed = async () =>
  (await started.http.get('/api/admin/statements').set(admin.headers).expect(200)).body as {
    items: (Written & { kind: string })[];
    untold: unknown[];
  };
const stateOf = async (label: string) => (await listed()).items.find((each) => each.kind === 'privacy' && each.label === label)?.state;
const pointers = ({ body }: { body: { errors: { pointer: string; code: string }[] } }) =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe('publishing a new version of a text', () => {
  it('[JOBNL-1.5a] [JOBNL-1.5b] an admin publishes a version with a date: /privacy shows it from that day, and the earlier ones stay readable', async () => {
    await admin.publish();
    expect([await inForce(), await stateOf('2'), await stateOf('3')]).toEqual(['2', 'in-force', 'scheduled']);
    await at('2026-11-30', '23:59');
    expect([await inForce(), await stateOf('3')]).toEqual(['2', 'scheduled']);
    await at('2026-12-01', '00:00');
    expect(await read('/policy/privacy')).toMatchObject({ version: '3', from: '2026-12-01', isInForce: true, isMajor: true });
    expect([await stateOf('1'), await stateOf('2'), await stateOf('3')]).toEqual(['archived', 'archived', 'in-force']);
    for (const [label, words] of [
      ['1', 'Uw gegevens blijven tot u uw account sluit'],
      ['2', 'anoniem'],
      ['3', 'Dit is nieuw in 3.'],
    ])
      expect(JSON.stringify((await read(`/policy/privacy/versions/${label}`)).sections)).toContain(words);
    const { statements } = await read('/policy');
    expect(statements.find(({ kind }: { kind: string }) => kind === 'privacy')).toMatchObject({ version: '3', from: '2026-12-01' });
  });

  it('[SECOND-REIK-b] the coming version can be read before its day, with the day beside it', async () => {
    await admin.publish();
    const { items } = await read('/policy/privacy/versions');
    expect(items.map(({ version, from, isInForce }: Record<string, unknown>) => [version, from, isInForce])).toEqual([
      ['3', '2026-12-01', false],
      ['2', '2026-11-01', true],
      ['1', '2026-06-01', false],
    ]);
    expect(await read('/policy/privacy/versions/3?language=en')).toMatchObject({ from: '2026-12-01', isInForce: false });
  });

  it('a draft begins with the words of the newest version, and nobody but admins sees it', async () => {
    const begun = await admin.start();
    const { sections } = await read('/policy/privacy');
    expect(begun.sections.map(({ id, nl }) => [id, nl.title])).toEqual(
      sections.map(({ id, title }: Record<string, string>) => [id, title]),
    );
    expect((await read('/policy/privacy/versions')).items).toHaveLength(2);
    const candidate = await aPerson(started);
    await started.http.get(`/api/admin/statements/${begun.id}`).set(candidate.headers).expect(403);
  });

  it('without both languages, a label and a later day it is refused, with a pointer to each gap, and nothing is published', async () => {
    const begun = await admin.start();
    const refused = await admin.schedule(begun).expect(422);
    expect(pointers(refused)).toEqual(
      expect.arrayContaining(['/label too_small', '/from invalid_type', '/changes/nl too_small', '/changes/en too_small']),
    );
    const gaps = await admin.draft({
      sections: ([first, ...others]) => [{ ...first, en: { title: '', text: '' } }, ...others],
    });
    expect(pointers(await admin.schedule(gaps).expect(422))).toEqual(['/sections/0/en/title too_small', '/sections/0/en/text too_small']);
    expect(pointers(await admin.effect(gaps).expect(422))).toEqual(['/sections/0/en/title too_small', '/sections/0/en/text too_small']);
    for (const [what, pointer] of [
      [{ from: '2026-11-20' }, '/from not-later'],
      [{ label: '2' }, '/label taken'],
    ] as const)
      expect(pointers(await admin.schedule(await admin.draft(what)).expect(422))).toEqual([pointer]);
    await admin.publish();
    expect(pointers(await admin.schedule(await admin.draft({ label: '4' })).expect(422))).toEqual(['/from taken']);
    expect((await read('/policy/privacy/versions')).items).toHaveLength(3);
  });

  it('takes no HTML, no way out and no year 0: a tag is words, a link leads to a page of ours, https or mail', async () => {
    const begun = await admin.start();
    const { sections, changes, label, isMajor } = begun;
    const withText = (text: string) => ({ label, changes, isMajor, sections: [{ ...sections[0], nl: { title: 'T', text } }] });
    for (const bad of ['javascript:void', 'http://a.example', 'page:nowhere'])
      expect(pointers(await admin.edit(begun, withText(`[klik](${bad})`)).expect(422))).toEqual(['/sections/0/nl/text bad-link']);
    expect(pointers(await admin.edit(begun, { ...withText('Tekst'), from: '0000-01-01' }).expect(422))).toEqual(['/from invalid_format']);
    await admin.edit(begun, withText('<b>vet</b> [klik](https://a.example)')).expect(200);
  });

  it('is addressed by its content: the hash is that of exactly these words, and nothing can change them any more', async () => {
    const published = await admin.publish();
    for (const language of ['nl', 'en']) {
      const { sha256, kind, version, from, title, ...text } = await read(`/policy/privacy/versions/3?language=${language}`);
      const sections = text.sections.map(wordsOfSection);
      expect(sha256).toBe(createHash('sha256').update(canonical({ kind, version, from, language, title, sections })).digest('hex'));
    }
    expect((await admin.edit(published, { ...body(published), isMajor: false }).expect(409)).body.type).toBe('/problems/policy/fixed');
    expect((await started.http.delete(`/api/admin/statements/${published.id}`).set(admin.headers).expect(409)).body.type).toBe(
      '/problems/policy/fixed',
    );
    // not even past our own code
    for (const sql of [
      'update statement_version set is_major = false',
      `update statement_version set state = 'draft'`,
      'delete from statement_version',
    ])
      await expect(started.owner.query(sql)).rejects.toThrow('a published text is not changed');
  });

  it('what was read is what is published: a draft that changed meanwhile is refused', async () => {
    const draft = await admin.draft();
    const edited = (await admin.edit(draft, { ...body(draft), label: '3a' }).expect(200)).body as Written;
    await admin.schedule(draft).expect(412);
    await admin.schedule(edited).expect(200);
    expect(await stateOf('3a')).toBe('scheduled');
  });

  it('can be withdrawn until its day, and is then as if it was never there; on its day it stays', async () => {
    const published = await admin.publish();
    await at('2026-11-30', '23:59');
    await admin.withdraw(published).expect(200);
    expect(await stateOf('3')).toBe('withdrawn');
    await started.http.get('/api/policy/privacy/versions/3').expect(404);
    // the label is free again
    const again = await admin.publish();
    await at('2026-12-01', '00:00');
    expect(await inForce()).toBe('3');
    expect((await admin.withdraw(again).expect(409)).body.type).toBe('/problems/policy/in-force');
  });

  it('says before the act what it does: how many are asked or mailed, and what changed; never who', async () => {
    for (const role of ['candidate', 'candidate', 'recruiter'] as const) await started.newAccount(role);
    await started.newAccount('candidate', { state: 'unverified' });
    const major = (await admin.effect(await admin.draft()).expect(200)).body;
    expect(major).toMatchObject({ how: 'asked', candidates: 2, recruiters: 1, breaksPair: true });
    expect(major.difference).toMatchObject({ before: { version: '2' }, after: { version: '3' }, changesForMe: [] });
    const sections = major.difference.sections as SectionDifference[];
    expect(sections.filter(({ is }) => is !== 'same').map(({ id, is }) => [id, is])).toEqual([['new-3', 'added']]);
    expect((await admin.effect(await admin.draft({ isMajor: false })).expect(200)).body).toMatchObject({ how: 'mailed' });
    expect(JSON.stringify(major)).not.toMatch(/@helder\.test|Noor de Wit/);
  });

  it('[JOBNL-1.2] warns when privacy and terms would part, and not when both go on as a pair', async () => {
    await admin.publish({ kind: 'terms' });
    expect((await admin.effect(await admin.draft()).expect(200)).body.breaksPair).toBe(false);
    expect((await admin.effect(await admin.draft({ label: '4' })).expect(200)).body.breaksPair).toBe(true);
  });

  it('every act is in the log, with the text it is about', async () => {
    const draft = await admin.draft();
    const published = (await admin.schedule(draft).expect(200)).body as Written;
    await admin.withdraw(published).expect(200);
    const thrown = await admin.start();
    await started.http.delete(`/api/admin/statements/${thrown.id}`).set(admin.headers).expect(204);
    const events = (await started.events()).filter(({ action }) => String(action).startsWith('policy.'));
    expect(events.map(({ action, target_ref }) => `${String(action)} ${String(target_ref)}`)).toEqual([
      `policy.draft privacy ${draft.id}`,
      'policy.edit privacy 3',
      'policy.schedule privacy 3',
      'policy.withdraw privacy 3',
      `policy.draft privacy ${thrown.id}`,
      `policy.discard privacy ${thrown.id}`,
    ]);
    expect(events.every(({ actor_ref }) => actor_ref === admin.subjectRef)).toBe(true);
    expect(events[2]['counts']).toEqual({ candidates: 0, recruiters: 0 });
  });

  it('publishing and withdrawing ask for the password of a moment ago', async () => {
    const draft = await admin.draft();
    const stale = await aPerson(started, 'admin', { isFresh: false });
    for (const act of ['schedule', 'withdrawal'])
      expect(
        (await started.http.post(`/api/admin/statements/${draft.id}/${act}`).set(stale.headers).set('if-match', '"2"').send().expect(403))
          .body.type,
      ).toBe('/problems/account/fresh-needed');
  });
});

describe('the difference between two versions', () => {
  it('[JOBNER-WIJZ] is public between any two versions: applied to one text it gives the other, in both languages', async () => {
    await admin.publish();
    for (const language of ['nl', 'en'])
      for (const [before, after] of [
        ['1', '2'],
        ['2', '3'],
        ['1', '3'],
        ['3', '1'],
      ]) {
        const { sections, changes } = await read(`/policy/privacy/differences/${before}/${after}?language=${language}`);
        const titles = async (version: string) =>
          (await read(`/policy/privacy/versions/${version}?language=${language}`)).sections.map(({ id, title }: Record<string, string>) => [
            id,
            title,
          ]);
        const side = (which: 'before' | 'after') => sideOf(sections as SectionDifference[], which).map(({ id, title }) => [id, title]);
        expect([side('before'), side('after')]).toEqual([await titles(before), await titles(after)]);
        expect(changes.length).toBeGreaterThan(10);
      }
    await started.http.get('/api/policy/privacy/differences/1/9').expect(404);
  });

  it('says what changes for me from what each version recorded of the pack', async () => {
    expect((await read('/policy/privacy/differences/1/2')).changesForMe).toEqual([
      'Wie uw profiel bekeek: voortaan 24 maanden. Eerst was dat zonder vaste termijn.',
      'Mails die wij u stuurden: voortaan 30 dagen. Eerst was dat zonder vaste termijn.',
    ]);
    await admin.publish();
    const demo = packOf('demo');
    // the same platform after a release in which the rules changed
    const pack = {
      ...demo,
      retention: demo.retention.map((rule) => (rule.code === 'mail' ? { ...rule, period: 'P60D' } : rule)),
      recipients: demo.recipients.slice(1),
    };
    const later = await startApp({ databaseUrl: started.databaseUrl, pack, at: NOON });
    try {
      const sentences = [
        'Mails die wij u stuurden: voortaan 60 dagen. Eerst was dat 30 dagen.',
        `${demo.recipients[0].name} werkt niet meer voor ons.`,
      ];
      const publisher = await aPublisher(later);
      const { untold } = (await later.http.get('/api/admin/statements').set(publisher.headers).expect(200)).body;
      expect(untold.map(({ nl }: { nl: string }) => nl)).toEqual(sentences);
      await publisher.publish({ label: '4', from: '2026-12-15' });
      expect((await later.http.get('/api/policy/privacy/differences/3/4').expect(200)).body.changesForMe).toEqual(sentences);
      expect((await later.http.get('/api/admin/statements').set(publisher.headers).expect(200)).body.untold).toEqual([]);
    } finally {
      await later.stop();
    }
    expect(Object.keys(keysOf(demo)).length).toBeGreaterThan(20);
  });
});

const body = ({ label, from, isMajor, changes, sections }: Written) => ({ label, from: from ?? undefined, isMajor, changes, sections });
