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
