import { partsOf } from './body';

describe('the text of a vacancy', () => {
  it.each([
    ['Een zin.', [{ kind: 'p', text: 'Een zin.' }]],
    [
      'Een\ntwee\n\ndrie',
      [
        { kind: 'p', text: 'Een\ntwee' },
        { kind: 'p', text: 'drie' },
      ],
    ],
    [
      '# Kop\nZin',
      [
        { kind: 'h', text: 'Kop' },
        { kind: 'p', text: 'Zin' },
      ],
    ],
    [
      'Wij bieden:\n- rooster\n* team',
      [
        { kind: 'p', text: 'Wij bieden:' },
        { kind: 'ul', items: ['rooster', 'team'] },
      ],
    ],
    [
      '- een\nen toen',
      [
        { kind: 'ul', items: ['een'] },
        { kind: 'p', text: 'en toen' },
      ],
    ],
    ['<b>niet vet</b> #geen kop', [{ kind: 'p', text: '<b>niet vet</b> #geen kop' }]],
    ['\n\n', []],
  ])('%j', (source, parts) => expect(partsOf(source)).toEqual(parts));
});
