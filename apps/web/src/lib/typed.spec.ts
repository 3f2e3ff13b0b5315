import { giveBack, hold, holdFor, keepOnlyFor } from './typed';

describe('What was typed when the session ended', () => {
  it('comes back once, to the same person', () => {
    hold('/profile#f', 'before');
    expect(giveBack('/profile#f')).toBeUndefined();
    holdFor('samira');
    hold('/profile#f', { headline: 'Half a wor' });
    keepOnlyFor('samira');
    expect(giveBack('/profile#f')).toEqual({ headline: 'Half a wor' });
    expect(giveBack('/profile#f')).toBeUndefined();
  });

  it('never comes to somebody else, nor to who signed out', () => {
    for (const next of ['pim', null]) {
      holdFor('samira');
      hold('/profile#f', 'mine');
      keepOnlyFor(next);
      keepOnlyFor('samira');
      expect(giveBack('/profile#f')).toBeUndefined();
    }
  });
});
