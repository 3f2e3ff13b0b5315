import { lawIn } from './law';

describe('The place in a law', () => {
  it('stays as it is in Dutch', () => expect(lawIn('AVG art. 6 lid 1 a', 'nl')).toBe('AVG art. 6 lid 1 a'));
  it.each([
    ['AVG art. 15', 'GDPR art. 15'],
    ['AVG art. 6 lid 1 a', 'GDPR art. 6(1)(a)'],
    ['AVG art. 5 lid 1 f en art. 32', 'GDPR art. 5(1)(f) and art. 32'],
    ['AVG art. 21 lid 3', 'GDPR art. 21(3)'],
  ])('%s is %s in English', (dutch, english) => expect(lawIn(dutch, 'en')).toBe(english));
});
