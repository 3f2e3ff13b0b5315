import { nameInside, sayCode } from './held-words.data';

describe('what we hold, in words', () => {
  it.each([
    ['care', { key: 'sector' }, 'Zorg'],
    ['groningen', { key: 'region' }, 'Groningen'],
    ['hbo', { key: 'level', of: 'education' }, 'Hbo'],
    ['recruiters', { key: 'level' }, 'zichtbaar'],
    ['withdrawn', { key: 'state' }, 'gestopt'],
    ['sms:group', { key: 'scope' }, 'per sms, bedrijven van onze groep'],
    ['own', { key: 'scope' }, 'alleen wij'],
    // free text is never a code, whatever it looks like
    ['profile', { key: 'summary' }, 'profile'],
    ['nurse', { key: 'title', of: 'work' }, 'nurse'],
    ['something new', { key: 'state' }, 'something new'],
  ])('%s in %j is %s', (text, at, said) => {
    expect(sayCode(text, at, 'nl')).toBe(said);
  });

  it('a field has the name of the register, a part of it its own', () => {
    const names = { hours: 'Uren per week', work: 'Werkervaring' };
    expect(nameInside('work', names, {}, 'nl')).toBe('Werkervaring');
    expect(nameInside('employer', names, { of: 'work' }, 'en')).toBe('Employer');
    expect(nameInside('hours', names, { of: 'work' }, 'nl')).toBe('Uren per week');
    expect(nameInside('unknown', names, {}, 'nl')).toBe('unknown');
  });
});
