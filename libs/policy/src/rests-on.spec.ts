import { PACK_IDS, packOf } from './packs/index.js';
import { missingIn, restsOn, without } from './rests-on.js';

const NOTHING = new Set<never>();
const ILL = { summary: 'Ik heb een burn-out gehad.' };

describe('what rests on a yes of its own', () => {
  it.each(PACK_IDS)(
    '[SF-BIJZ-a] [JOBNER-BIJZ-a] in %s words about one’s own health are never kept without a yes whose text names health',
    (id) => {
      const pack = packOf(id);
      const notices = pack.consents['keep-health'];
      const needs = notices.length ? 'keep-health' : 'not-asked';
      expect(missingIn(pack, ILL, NOTHING)).toEqual([{ pointer: '/summary', needs }]);
      expect(missingIn(pack, ILL, new Set(['keep-health'])).length).toBe(notices.length ? 0 : 1);
      for (const { what, agree } of notices)
        expect([/gezondheid/.test(what.nl), /gezondheid/.test(agree.nl), /health/.test(what.en), /health/.test(agree.en)]).toEqual([
          true,
          true,
          true,
          true,
        ]);
      // who asks says on what ground; who says so asks
      const special = pack.specialData.find(({ what }) => what === 'special');
      expect(special?.ground?.kind).toBe(notices.length ? 'explicit-consent' : undefined);
    },
  );

  it('[SF-BIJZ-a] two platforms ask', () => {
    expect(PACK_IDS.filter((id) => packOf(id).consents['keep-health'].length)).toEqual(['jobner', 'sf']);
  });

  it.each(PACK_IDS)('[SECOND-TOEST-GEO] in %s the postcode rests on a yes where the platform asks for one', (id) => {
    const pack = packOf(id);
    const asks = pack.consents['exact-place'].length > 0;
    expect([restsOn(pack, 'postcode'), asks]).toEqual([asks ? ['exact-place'] : [], id === 'secondjob']);
    expect(restsOn(pack, 'region')).toEqual([]);
    expect(missingIn(pack, { postcode: '9711 AB', region: 'groningen' }, NOTHING).length).toBe(asks ? 1 : 0);
    expect(missingIn(pack, { postcode: '' }, NOTHING)).toEqual([]);
  });

  it('takes out what stands at a place, and a row without its title whole', () => {
    const said = { name: 'Noor', summary: 'x', work: [{ title: 'a', description: 'b' }, { title: 'c' }] };
    expect(without(said, [])).toEqual(said);
    expect(without(said, ['/summary', '/work/0/description'])).toEqual({ name: 'Noor', work: [{ title: 'a' }, { title: 'c' }] });
    expect(without(said, ['/work/0/title'])).toEqual({ ...said, work: [{ title: 'c' }] });
  });
});
