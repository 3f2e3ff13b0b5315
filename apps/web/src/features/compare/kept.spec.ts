import { ownKept, sharedKept, type Kept, type Simulation } from './kept';

const row = (name: string, period: string | null): Kept => ({ what: { nl: name, en: name }, period, roundUp: null, source: 'AVG' });
const platform = (...kept: Kept[]) => ({ closing: { undo: 'P7D', kept } }) as Simulation;

describe('what stays after closing, side by side', () => {
  const [proof, log, shorter] = [row('proof', 'P5Y'), row('log', 'P24M'), row('log', 'P12M')];

  it('is shared when every platform keeps it as long', () => {
    expect(sharedKept([platform(proof, log), platform(shorter, proof)])).toEqual([proof]);
    expect(sharedKept([])).toEqual([]);
  });

  it('is a platform’s own when another keeps it otherwise', () => {
    const shared = [proof];
    expect(ownKept(platform(proof, log), shared)).toEqual([log]);
    expect(ownKept(platform(proof), shared)).toEqual([]);
  });
});
