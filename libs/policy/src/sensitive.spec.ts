import fc from 'fast-check';
import { holdsBirthDate, holdsBsn, holdsIban, holdsLink, isBsn, sensitiveIn, withoutBsn } from './sensitive.js';

// made for tests: passes the 11-test, belongs to nobody
const BSN = '111222333';

describe('a citizen service number', () => {
  it.each([
    BSN,
    `Mijn nummer is ${BSN}.`,
    '1112 22 333',
    '111.222.333',
    '111-222-333',
    '111 222 333',
    '１１１２２２３３３',
    `x${BSN}y`,
    `${BSN} 4`,
    `sinds 2010 ${BSN}`,
  ])('%s is seen', (text) => expect(holdsBsn(text)).toBe(true));
  it.each([
    '111222334',
    '000000000',
    `1${BSN}`,
    '06 11122233',
    '+31 6 11122233',
    '+31 111222333',
    '+31 (0)111222333',
    '0031 111222333',
    '11-12-2223 33 jaar',
    '',
  ])('%s is not', (text) => expect(holdsBsn(text)).toBe(false));

  it('one in eleven nine-digit numbers passes, and a changed digit never does', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }).map((list) => list.join(''));
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (number, at, more) => {
        fc.pre(isBsn(number));
        const changed = number.slice(0, at) + String((Number(number[at]) + more) % 10) + number.slice(at + 1);
        expect(isBsn(changed)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('is blotted out, and nothing else is touched', () => {
    expect(withoutBsn(`Bel 0612345678 of ${BSN}, ½ dag`)).toBe('Bel 0612345678 of •••••••••, 1⁄2 dag');
    expect(withoutBsn('Bel 0612345678, ½ dag')).toBe('Bel 0612345678, ½ dag');
  });
});

describe('a bank account', () => {
  it.each(['NL91ABNA0417164300', 'IBAN: nl91 abna 0417 1643 00 t.n.v.', 'DE89 3704 0044 0532 0130 00', 'BE68 5390 0754 7034'])(
    '%s is seen',
    (text) => expect(holdsIban(text)).toBe(true),
  );
  it.each(['NL92ABNA0417164300', 'XX91ABNA0417164300', 'NL91ABNA04171643', 'ANL91ABNA0417164300', ''])('%s is not', (text) =>
    expect(holdsIban(text)).toBe(false),
  );
});

describe('a birth date', () => {
  it.each([
    'Geboren: 12-03-1988',
    'geboortedatum 12 maart 1988',
    'Geb. te Assen, 1-2-88',
    'Date of birth: March 12, 1988',
    'Born 1988-03-12',
  ])('%s is seen', (text) => expect(holdsBirthDate(text)).toBe(true));
  it.each(['Werkte van 12-03-1988 tot 1990', 'Aangeboren talent, 12-03-1988', 'Geboren verpleegkundige'])('%s is not', (text) =>
    expect(holdsBirthDate(text)).toBe(false),
  );
});

describe('what does not belong in a message to us', () => {
  it.each([
    ['bsn', `Mijn nummer is ${BSN}`],
    ['id-number', 'Het gaat om SPECI2014.'],
    ['id-number', 'mijn paspoort, nummer nxrhpbfd4'],
    ['id-number', 'My driving licence is 5123456789'],
    ['id-number', 'BSN: 123 456 789'],
    ['password', 'mijn wachtwoord is zonnebloem'],
    ['password', 'Wachtwoord: Welkom01'],
    ['password', 'My password is "blue horse"'],
    ['password', 'De pincode is 4812'],
    ['medical', 'Ik ben al weken ziek.'],
    ['medical', 'Door mijn burn-out lukt het niet'],
    ['medical', 'I have been diagnosed last year'],
    ['medical', "I'm pregnant and cannot come"],
  ])('%s is seen in: %s', (kind, text) => expect(sensitiveIn(text)).toBe(kind));

  it.each([
    'Ik kan niet inloggen. Mijn wachtwoord is verlopen.',
    'Mijn wachtwoord is niet goed, zegt de site.',
    'Ik ben mijn wachtwoord vergeten: hoe vraag ik een nieuw aan?',
    'My password is not accepted',
    'Ik heb ervaring met mensen met autisme.',
    'Ik werk als psycholoog bij mensen met kanker.',
    'Staat er een vacature bij voor werk in de reuma-kliniek?',
    'I am sick of these mails',
    'Ik ben ziek van al die mails',
    'Mijn rijbewijs haalde ik in 2010. Bel 0612345678.',
    'Is een paspoort nodig? Dat van mij is geldig tot 12-03-2029.',
    'Het gaat om vacature ZORG-2026-118 en mijn vraag van 20 november.',
    'Bel mij op +31 6 12345678 of 050 000 00 00.',
    'Ik zag de fout in HTML5CSS3 en op WINDOWS10.',
    'Waarom vraagt u mijn BSN niet?',
    '',
  ])('nothing is seen in: %s', (text) => expect(sensitiveIn(text)).toBe(null));

  it('a long text without it is read in no time', () => {
    const start = performance.now();
    expect(sensitiveIn('mijn wachtwoord en ik heb een paspoort '.repeat(250))).toBe(null);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('a link', () => {
  it.each([
    'https://x.example/y',
    'kijk op www.voorbeeld',
    'Ga naar gratis-geld.nl!',
    'ftp://a.b',
    'BIT.LY/abc',
    'ｗｗｗ．x.nl',
    'Zie werk.kadewerf.com.',
  ])('%s is seen', (text) => expect(holdsLink(text)).toBe(true));
  it.each(['Mail mij op naam@voorbeeld.nl', 'Wij zoeken iemand.Nu', 'Dat is 24.000 euro', 'Node.js en .net', 'o.a. in Groningen', ''])(
    '%s is not',
    (text) => expect(holdsLink(text)).toBe(false),
  );
});
