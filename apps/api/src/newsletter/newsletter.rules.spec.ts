import fc from 'fast-check';
import { maskedAddress, normalAddress } from './newsletter.rules.js';

describe('one spelling of an address', () => {
  it.each([
    ['Noor@Helder.Test', 'noor@helder.test'],
    ['  noor@helder.test\n', 'noor@helder.test'],
    ['no\u0065\u0308l@helder.test', 'noël@helder.test'],
    ['noor@bücher.example', 'noor@xn--bcher-kva.example'],
    ['noor@BÜCHER.example', 'noor@xn--bcher-kva.example'],
    ['a@b@helder.test', 'a@b@helder.test'],
  ])('%j is %j', (address, normal) => expect(normalAddress(address)).toBe(normal));

  it.each([
    ['no.or@helder.test', 'noor@helder.test'],
    ['noor+werk@helder.test', 'noor@helder.test'],
    ['noor@helder.test', 'noor@helder.example'],
  ])('%j is another mailbox than %j', (one, other) => expect(normalAddress(one)).not.toBe(normalAddress(other)));

  it('is its own spelling', () => {
    fc.assert(fc.property(fc.emailAddress(), (address) => normalAddress(normalAddress(address)) === normalAddress(address)));
  });
});

describe('a masked address', () => {
  it.each([
    ['noor@helder.test', 'n…@helder.test'],
    ['𝒏@helder.test', '𝒏…@helder.test'],
  ])('%s is shown as %s', (address, masked) => expect(maskedAddress(address)).toBe(masked));
});
