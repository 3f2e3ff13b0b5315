import { changesForMe, keysOf, keysThen, type PackKeys } from './changes-for-me.js';
import { packOf } from './packs/index.js';

const demo = packOf('demo');
const now = keysOf(demo);
const fact = (nl: string, period?: string | null) => ({ says: { nl, en: nl }, ...(period !== undefined && { period }) });
const inDutch = (before: PackKeys, after: PackKeys) => changesForMe(before, after).map(({ nl }) => nl);

describe('what changes for me', () => {
  it('is nothing between a pack and itself, nor when a period only gets other words', () => {
    expect(changesForMe(now, now)).toEqual([]);
    expect(inDutch({ 'period.a': fact('A', 'P1M') }, { 'period.a': fact('B', 'P1M') })).toEqual([]);
  });

  it.each<[string, PackKeys, PackKeys, string[]]>([
    [
      'another period',
      { 'period.a': fact('Uw berichten', 'P6M') },
      { 'period.a': fact('Uw berichten', 'P3M') },
      ['Uw berichten: voortaan 3 maanden. Eerst was dat 6 maanden.'],
    ],
    [
      'a period where there was none',
      { 'period.a': fact('Uw mails', null) },
      { 'period.a': fact('Uw mails', 'P30D') },
      ['Uw mails: voortaan 30 dagen. Eerst was dat zonder vaste termijn.'],
    ],
    ['a new kind of data', {}, { 'period.a': fact('Uw video', 'P1Y') }, ['Nieuw: Uw video. Zo lang bewaren wij het: 1 jaar.']],
    ['a kind of data that goes', { 'period.a': fact('Uw video', 'P1Y') }, {}, ['Dit bewaren wij niet meer: Uw video.']],
    ['a new purpose', {}, { 'purpose.a': fact('Om u te bellen.') }, ['Wij vragen toestemming voor iets nieuws. Om u te bellen.']],
    ['a purpose that ends', { 'purpose.a': fact('Om u te bellen.') }, {}, ['Hiervoor vragen wij geen toestemming meer. Om u te bellen.']],
    [
      'another purpose',
      { 'purpose.a': fact('Om u te bellen.') },
      { 'purpose.a': fact('Om u te mailen.') },
      ['Een doel verandert. Het was: Om u te bellen. Het wordt: Om u te mailen.'],
    ],
    [
      'a new recipient',
      {},
      { 'recipient.Bode': fact('Brengt post (Nederland)') },
      ['Er komt een bedrijf bij dat voor ons werkt: Bode. Brengt post (Nederland).'],
    ],
    ['a recipient that goes', { 'recipient.Bode': fact('Post') }, {}, ['Bode werkt niet meer voor ons.']],
    [
      'a recipient with other work',
      { 'recipient.Bode': fact('Post') },
      { 'recipient.Bode': fact('Pakjes') },
      ['Bode gaat iets anders voor ons doen. Pakjes.'],
    ],
    ['a new cookie', {}, { 'cookie.telt': fact('Telt bezoek.') }, ['Er komt een cookie bij: telt. Telt bezoek.']],
    ['a cookie that goes', { 'cookie.telt': fact('Telt bezoek.') }, {}, ['De cookie telt is er niet meer.']],
    [
      'a cookie that changes',
      { 'cookie.telt': fact('Telt bezoek.') },
      { 'cookie.telt': fact('Telt klikken.') },
      ['De cookie telt verandert. Telt klikken.'],
    ],
  ])('%s is one sentence', (_, before, after, sentences) => {
    expect(inDutch(before, after)).toEqual(sentences);
    for (const { en } of changesForMe(before, after)) expect(en).toMatch(/^\S.+\.$/);
  });

  it('tells periods first, then purposes, recipients and cookies', () => {
    const after = { 'cookie.c': fact('C'), 'recipient.r': fact('R'), 'purpose.p': fact('P'), 'period.d': fact('D', 'P1D') };
    expect(changesForMe({}, after).map(({ en }) => en.slice(0, 8))).toEqual(['New: D. ', 'We ask c', 'One more', 'One more']);
  });

  it('reads every category, purpose, recipient and cookie of the pack', () => {
    const count = (kind: string) => Object.keys(now).filter((key) => key.startsWith(`${kind}.`)).length;
    expect([count('period'), count('purpose'), count('recipient'), count('cookie')]).toEqual([
      demo.retention.length + 2,
      Object.values(demo.consents).filter((notices) => notices.length > 0).length,
      demo.recipients.length,
      demo.cookies.vendors.length,
    ]);
  });

  it('knows the keys of an earlier day from how they differ', () => {
    const then = keysThen(now, { 'period.mail': fact('Mails', 'P60D'), 'cookie.Teller (voorbeeld)': null });
    expect(then['period.mail'].period).toBe('P60D');
    expect('cookie.Teller (voorbeeld)' in then).toBe(false);
    expect(inDutch(then, now)).toEqual([
      'Mails die wij u stuurden: voortaan 30 dagen. Eerst was dat 60 dagen.',
      'Er komt een cookie bij: Teller (voorbeeld). Telt bezoek per pagina. Hoe lang: 2 jaar.',
    ]);
  });
});
