import { askedIn, changed, filtersIn, queryOf } from './address';

describe('the address of a search', () => {
  it('is the question, both ways', () => {
    const params = new URLSearchParams('q=nurse&sector=care,it&region=drenthe&maxRate=60&near=9711+AB&within=50&sort=newest&after=x');
    expect(queryOf(askedIn(params))).toEqual({
      q: 'nurse',
      sector: 'care,it',
      region: 'drenthe',
      maxRate: 60,
      near: '9711 AB',
      within: '50',
      sort: 'newest',
      after: 'x',
    });
    expect(filtersIn(askedIn(params))).toBe(5);
  });

  it('leaves out what no list knows', () => {
    const params = new URLSearchParams('q=%20&sector=care,nothing&years=7&maxRate=-1&near=0999&within=7&sort=best&color=red');
    expect(queryOf(askedIn(params))).toEqual({ sector: 'care', sort: 'newest' });
  });

  it('sorts by what fits best as soon as there are words', () => {
    expect(askedIn(new URLSearchParams('q=kok')).sort).toBe('relevance');
    expect(askedIn(new URLSearchParams('')).sort).toBe('newest');
    expect(askedIn(new URLSearchParams('q=kok&sort=newest')).sort).toBe('newest');
  });

  it('starts at the first page when the question changes, and keeps what is open', () => {
    const params = new URLSearchParams('q=kok&after=x&open=1');
    expect(changed(params, 'sector', 'care').toString()).toBe('q=kok&open=1&sector=care');
    expect(changed(params, 'q', '').toString()).toBe('open=1');
  });
});
