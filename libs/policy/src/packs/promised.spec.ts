import { simulate } from '../simulate.js';
import { hasProfiles } from '../pack.js';
import { PACK_IDS, packOf } from './index.js';

/** Promises about what a platform does by default, kept by the data that the rest reads. */
describe('what a policy promises about its defaults', () => {
  it('[SECOND-GEBRUIK-DIENST] what the service itself needs rests on the contract, and what is not needed on a yes alone', () => {
    const { retention, consents, marketing } = packOf('secondjob');
    const needed = retention.filter(({ clauses }) => clauses.includes('SECOND-GEBRUIK-DIENST'));
    expect(needed.length).toBeGreaterThan(0);
    expect(needed.map(({ ground }) => ground.kind)).toEqual(needed.map(() => 'contract'));
    expect([consents['be-found'], consents['keep-cv'], consents['publish-cv']].every((notices) => notices.length > 0)).toBe(true);
    expect(marketing.rows.every(({ notices }) => notices.length > 0)).toBe(true);
  });

  it('[JOBNER-DOEL-MATCH] being matched is a purpose of its own: asked apart, with its own text, and off before a yes', () => {
    const { consents, visibility } = packOf('jobner');
    expect(consents['be-found'].map(({ clauses }) => clauses)).toEqual([['JOBNER-DOEL-MATCH']]);
    expect(visibility.start).toBe('hidden');
  });

  it('[SECOND-SPAM-d] messages stay six months, in the register as in the comparison', () => {
    const pack = packOf('secondjob');
    const row = pack.retention.find(({ code }) => code === 'message');
    expect([row?.period, row?.action, simulate(pack).messages.kept]).toEqual(['P6M', 'erase', 'P6M']);
    for (const { messages, retention } of PACK_IDS.map(packOf).filter(hasProfiles))
      expect(retention.find(({ code }) => code === 'message')?.period).toBe(messages.period);
  });
});
