import { isNamed } from './level.js';
import { PACK_IDS, packOf } from './packs/index.js';
import { simulate } from './simulate.js';

const english = (words: { en: string }[]) => words.map(({ en }) => en);

describe('one example candidate under every policy', () => {
  // a change here is a change of what a platform promises: read it as such
  it.each(PACK_IDS)('%s does what was read and agreed', (id) => {
    expect(simulate(packOf(id))).toMatchSnapshot();
  });

  it.each(PACK_IDS)('%s shows a recruiter no contact data, and a name only at a level with names', (id) => {
    const { seen, start } = simulate(packOf(id));
    expect(english(seen)).not.toContain('Phone');
    if (!isNamed(start)) expect(english(seen)).not.toContain('Name');
  });

  it('a platform without profiles shows nobody anything and asks no question about it', () => {
    const { seen, unseen, asked } = simulate(packOf('jobport'));
    expect([seen, unseen, asked.filter((purpose) => purpose !== 'newsletter')]).toEqual([[], [], []]);
  });

  it('a start that is hidden shows nothing, and one that is public shows more', () => {
    expect(simulate(packOf('demo')).seen).toEqual([]);
    expect(english(simulate(packOf('jobnl')).seen)).toContain('Occupation');
  });
});
