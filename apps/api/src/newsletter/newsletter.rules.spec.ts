import fc from 'fast-check';
import { maskedAddress, mayGetNewsletter, normalAddress, type Facts } from './newsletter.rules.js';

const YES: Facts = {
  isNewsletter: true,
  isSameAddress: true,
  isActive: true,
  isSubscribed: true,
  hasConsent: true,
  isSuppressed: false,
};

describe('who may get a newsletter', () => {
  it('only who fulfils every condition: each single one that fails is a no', () => {
    expect(mayGetNewsletter(YES)).toBe(true);
    for (const fact of Object.keys(YES) as (keyof Facts)[])
      expect([fact, mayGetNewsletter({ ...YES, [fact]: !YES[fact] })]).toEqual([fact, false]);
  });
});

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
