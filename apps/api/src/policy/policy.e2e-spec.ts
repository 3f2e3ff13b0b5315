import { Registration } from '@helder/contract';
import { LANGUAGES, STATEMENT_KINDS, wordsOfSection, type Block } from '@helder/policy';
import { createHash } from 'node:crypto';
import { canonical } from '../core/journal.js';
import { startApp, type Started } from '../testing/start-app.js';

let started: Started;
beforeAll(async () => {
  started = await startApp();
});
afterAll(() => started.stop());
afterEach(() => started.clock.set(new Date('2026-11-20T12:00:00+01:00')));

type Text = {
  version: string;
  from: string;
  isInForce: boolean;
  sha256: string;
  title: string;
  kind: string;
  language: string;
  changes: string;
  sections: { id: string; title: string; body: Block[] }[];
};
const read = async <T>(path: string) => (await started.http.get(`/api${path}`).expect(200)).body as T;
const wordsOf = ({ sections }: Text) => sections.map(({ title, body }) => title + JSON.stringify(body)).join('\n');
const linksOf = (text: Text) => [...wordsOf(text).matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target);

describe('the published texts', () => {
  it('[JOBNL-1.5b] [JOBPORT-0] [JOBPORT-9] [SF-WIJZ] the privacy page shows the version in force by the clock, with number and date', async () => {
    const shown = async () => {
      const { version, from, isInForce } = await read<Text>('/policy/privacy');
      return { version, from, isInForce };
    };
    expect(await shown()).toEqual({ version: '2', from: '2026-11-01', isInForce: true });
    started.clock.set(new Date('2026-10-31T23:59:00+01:00'));
    expect(await shown()).toEqual({ version: '1', from: '2026-06-01', isInForce: true });
    started.clock.set(new Date('2026-11-01T00:00:00+01:00'));
    expect(await shown()).toEqual({ version: '2', from: '2026-11-01', isInForce: true });
  });

  it('[SECOND-REIK-b] a version has its date of effect, which may still lie ahead', async () => {
    started.clock.set(new Date('2026-10-01T12:00:00+02:00'));
    const { items } = await read<{ items: Text[] }>('/policy/privacy/versions');
    expect(items.map(({ version, from, isInForce }) => ({ version, from, isInForce }))).toEqual([
      { version: '2', from: '2026-11-01', isInForce: false },
      { version: '1', from: '2026-06-01', isInForce: true },
    ]);
  });

  it.each(LANGUAGES)(
    '[JOBNER-WIJZ] [JOBPORT-9] the history says in %s what changed and when, and earlier versions stay readable',
    async (language) => {
      for (const kind of STATEMENT_KINDS) {
        const { items } = await read<{ items: Text[] }>(`/policy/${kind}/versions?language=${language}`);
        expect(items.filter(({ isInForce }) => isInForce)).toHaveLength(1);
        for (const { version, from, changes } of items) {
          expect(changes.length).toBeGreaterThan(10);
          const text = await read<Text>(`/policy/${kind}/versions/${version}?language=${language}`);
          expect(text).toMatchObject({ version, from, changes, language });
          expect(text.sections.length).toBeGreaterThan(3);
        }
      }
      await started.http.get('/api/policy/privacy/versions/99').expect(404);
    },
  );

  it('the hash of a text is that of exactly these words, and differs per language and version', async () => {
    const hashes: string[] = [];
    for (const kind of STATEMENT_KINDS)
      for (const language of LANGUAGES)
        for (const { version } of (await read<{ items: Text[] }>(`/policy/${kind}/versions`)).items) {
          const { sha256, title, from, ...text } = await read<Text>(`/policy/${kind}/versions/${version}?language=${language}`);
          // where a part is kept may change; its words may not
          const sections = text.sections.map(wordsOfSection);
          expect(sha256).toBe(createHash('sha256').update(canonical({ kind, version, from, language, title, sections })).digest('hex'));
          hashes.push(sha256);
        }
    expect(new Set(hashes).size).toBe(hashes.length);
    const { statements } = await read<{ statements: { kind: string; sha256: Record<string, string> }[] }>('/policy');
    for (const { kind, sha256 } of statements)
      for (const language of LANGUAGES) expect((await read<Text>(`/policy/${kind}?language=${language}`)).sha256).toBe(sha256[language]);
  });

  it.each(LANGUAGES)(
    '[JOBNL-1.2] privacy and terms in %s are a pair of the same version, linked both ways, with a list of definitions',
    async (language) => {
      for (const version of ['1', '2']) {
        const privacy = await read<Text>(`/policy/privacy/versions/${version}?language=${language}`);
        const terms = await read<Text>(`/policy/terms/versions/${version}?language=${language}`);
        expect([privacy.from, linksOf(privacy).some((to) => to.startsWith('page:terms'))]).toEqual([terms.from, true]);
        expect(linksOf(terms).some((to) => to.startsWith('page:privacy'))).toBe(true);
        const [list] = terms.sections.find(({ id }) => id === 'words')!.body as { dl: { term: string; says: string }[] }[];
        expect(list.dl.length).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it.each(LANGUAGES)(
    '[JOBNL-1.1] [JOBPORT-1b] in %s the privacy text names the controller and links to the part of the terms that does so too',
    async (language) => {
      const { controller } = await read<{ controller: Record<string, string> }>('/policy');
      const privacy = await read<Text>(`/policy/privacy?language=${language}`);
      const terms = await read<Text>(`/policy/terms?language=${language}`);
      const who = terms.sections.find(({ id }) => id === 'who')!;
      const block = JSON.stringify(privacy.sections.find(({ id }) => id === 'controller'));
      for (const each of ['name', 'kvk', 'address']) {
        expect(block).toContain(controller[each]);
        expect(JSON.stringify(who)).toContain(controller[each]);
      }
      expect(block).toContain('(page:terms#who)');
    },
  );

  it.each(LANGUAGES)(
    '[JOBPORT-8c] [SECOND-CONTACT-b] [JOBNL-3.5] wherever complaints are in %s, the authority is linked by name and our own address stands there',
    async (language) => {
      const { controller, authority } = await read<{
        controller: { privacyEmail: string };
        authority: { name: Record<string, string>; url: string };
      }>('/policy');
      for (const kind of STATEMENT_KINDS) {
        const { sections } = await read<Text>(`/policy/${kind}?language=${language}`);
        const complaint = JSON.stringify(sections.find(({ id }) => id === 'complaint'));
        expect(complaint).toContain(`[${authority.name[language]}](${authority.url})`);
        expect(complaint).toContain(`(mailto:${controller.privacyEmail})`);
      }
    },
  );

  it('[JOBNER-GEBRUIK-b] [SF-WIE-b] [JOBPORT-5d] who works for us is listed with kind and place, the one that stores the data too', async () => {
    const { recipients } = await read<{
      recipients: { name: string; kind: string; where: Record<string, string>; what: Record<string, string> }[];
    }>('/policy');
    for (const { kind, where } of recipients) {
      expect(['processor', 'group', 'third-party', 'organisation']).toContain(kind);
      expect(where.nl.length * where.en.length).toBeGreaterThan(0);
    }
    expect(recipients.filter(({ what }) => /database/.test(what.nl)).map(({ kind }) => kind)).toEqual(['processor']);
    for (const language of LANGUAGES) {
      const text = wordsOf(await read<Text>(`/policy/privacy?language=${language}`));
      for (const { name, where } of recipients)
        expect([text.includes(name), text.toLowerCase().includes(where[language].toLowerCase())]).toEqual([true, true]);
    }
  });

  it('[JOBNER-GEBRUIK-a] everything asked at sign-up is tied to a named service', async () => {
    const { signUp } = await read<{ signUp: { field: string; service: Record<string, string> }[] }>('/policy');
    // the other two are a yes, and nothing about a person
    const asked = Object.keys(Registration.shape).filter((field) => !['accepted', 'isOldEnough'].includes(field));
    expect(signUp.map(({ field }) => field).sort()).toEqual(asked.sort());
    for (const language of LANGUAGES) {
      const text = wordsOf(await read<Text>(`/policy/privacy?language=${language}`));
      for (const { service } of signUp) expect(text).toContain(service[language].charAt(0).toLowerCase() + service[language].slice(1));
    }
  });

  it('each part of a text leads to the pages where its promises are kept', async () => {
    const { sections } = (await started.http.get('/api/policy/privacy').expect(200)).body as { sections: { places: string[] }[] };
    expect(sections.filter(({ places }) => places.length > 0).length).toBeGreaterThan(sections.length / 2);
    expect(sections.flatMap(({ places }) => places)).toEqual(expect.arrayContaining(['consents', 'whoSeesWhat']));
  });
});
