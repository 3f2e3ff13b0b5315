import { FLOOR, floorNotes, withFloor } from './floor.js';
import { hasProfiles, type Pack } from './pack.js';
import { PACK_IDS, packOf, PACKS, type PackId } from './packs/index.js';
import { LANGUAGES } from './words.js';

const demo: Pack = PACKS.demo;
const topics = (id: PackId) => packOf(id).floorNotes.map(({ topic }) => topic);

describe('the floor under every pack', () => {
  it.each(PACK_IDS)('%s gives what the law gives, in every right and for every offer', (id) => {
    const { rights, offers } = packOf(id);
    expect(rights).toEqual({ ...FLOOR.rights, portability: PACKS[id].rights.portability ?? FLOOR.rights.portability });
    expect(offers).toEqual({ electronicGround: 'consent', leaving: 'self-service' });
  });

  it('leaves a promise that is stricter as it is', () => {
    const strict = withFloor({ ...demo, rights: { reply: 'P2W', extension: 'P1M', portability: 'all', objection: 'assessed' } });
    expect(strict.rights).toEqual({ reply: 'P2W', extension: 'P1M', portability: 'all', objection: 'assessed' });
    expect(strict.floorNotes).toEqual([]);
  });

  it('[SECOND-BEWAAR-b] the more sensitive part of a category is kept shorter, and never longer than the rest whatever a pack says', () => {
    const period = (pack: Pack, code: string) => withFloor(pack).retention.find((rule) => rule.code === code)?.period;
    for (const id of PACK_IDS) expect([id, period(PACKS[id], 'address'), period(PACKS[id], 'R4')]).toEqual([id, 'P6M', 'P24M']);
    const says = (code: string, words: string): Pack => ({
      ...demo,
      retention: demo.retention.map((rule) => (rule.code === code ? { ...rule, period: words } : rule)),
    });
    expect([period(says('R4', 'P3M'), 'address'), period(says('address', 'P5Y'), 'address')]).toEqual(['P3M', 'P24M']);
    expect([period(says('R3', 'P6M'), 'request'), period(demo, 'request'), period(demo, 'R3')]).toEqual(['P6M', 'P1Y', 'P5Y']);
  });

  it.each([
    ['P1M', 'P1M'],
    ['P4W', 'P4W'],
    ['P5W', 'P1M'],
    ['P2M', 'P1M'],
    [null, 'P1M'],
  ])('answers a request promised within %s within %s', (reply, expected) => {
    expect(withFloor({ ...demo, rights: { ...demo.rights, reply } }).rights.reply).toBe(expected);
  });

  it('says where the law gives more than the policy promises, for each platform', () => {
    expect(Object.fromEntries(PACK_IDS.map((id) => [id, topics(id)]))).toEqual({
      demo: [],
      jobnl: ['rights.reply', 'rights.portability', 'authority'],
      jobner: ['rights.reply', 'rights.portability', 'rights.objection', 'offers.leaving', 'authority', 'acceptance', 'cites'],
      jobport: [],
      sf: ['rights.reply', 'rights.portability', 'rights.objection', 'authority', 'acceptance'],
      secondjob: ['rights.reply', 'offers.electronicGround'],
    });
  });

  it('says it in both languages, in short sentences and with u', () => {
    const notes = PACK_IDS.flatMap((id) => floorNotes(PACKS[id]));
    for (const { says } of notes)
      for (const language of LANGUAGES)
        for (const sentence of says[language].split(/[.?:](?:\s|$)/)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
    expect(notes.map(({ says }) => says.nl).join('\n')).not.toMatch(/\b(je|jij|jou|jouw)\b/i);
  });
});

it('only a platform where somebody can be found has profiles', () => {
  expect(PACK_IDS.filter((id) => !hasProfiles(PACKS[id]))).toEqual(['jobport']);
});
