import fc from 'fast-check';
import { contentDisposition, promisedType, safeName } from './file-name.rules.js';

describe('the name of a file', () => {
  it.each([
    ['cv.pdf', 'attachment; filename="cv.pdf"; filename*=UTF-8\'\'cv.pdf'],
    ['a"b\\c%.pdf', 'attachment; filename="a_b_c_.pdf"; filename*=UTF-8\'\'a%22b%5Cc%25.pdf'],
    ['pässwörd.pdf', 'attachment; filename="password.pdf"; filename*=UTF-8\'\'p%C3%A4ssw%C3%B6rd.pdf'],
    ['履歴書.pdf', 'attachment; filename=".pdf"; filename*=UTF-8\'\'%E5%B1%A5%E6%AD%B4%E6%9B%B8.pdf'],
  ])('%s is told as RFC 6266 wants it', (name, header) => expect(contentDisposition('attachment', name)).toBe(header));

  it.each([
    ['../../etc/pässwörd.pdf', 'pässwörd.pdf'],
    ['C:\\map\\cv Noor.PDF', 'cv Noor.pdf'],
    ['cv\u202Efdp.exe.pdf', 'cvfdp.exe.pdf'],
    ['cv 111222333.pdf', 'cv •••••••••.pdf'],
    [`${'x'.repeat(200)}.pdf`, `${'x'.repeat(100)}.pdf`],
    ['履歴書.pdf', '履歴書.pdf'],
    ['.pdf', 'document.pdf'],
  ])('%s is kept as %s', (sent, kept) => expect(safeName(sent, 'application/pdf')).toBe(kept));

  it('whatever it was, the header is one line of plain signs, and the kept name holds no path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
        const kept = safeName(`${name}.pdf`, 'application/pdf');
        expect(kept).toMatch(/^[^/\\\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]{1,100}\.pdf$/u);
        expect(contentDisposition('attachment', kept)).toMatch(
          /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]*"; filename\*=UTF-8''[\w%.!#$&+^`|~-]+$/,
        );
      }),
    );
  });

  it('promises a type only for what is wanted', () => {
    expect([
      promisedType('cv', 'a.PDF'),
      promisedType('photo', 'a.jpeg'),
      promisedType('photo', 'a.pdf'),
      promisedType('cv', 'a.toString'),
      promisedType('cv', 'pdf'),
    ]).toEqual(['application/pdf', 'image/jpeg', undefined, undefined, undefined]);
  });
});
