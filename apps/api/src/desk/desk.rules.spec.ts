import { packOf, PACK_IDS, REQUEST_STATES, type ConsentPurpose, type RequestState } from '@helder/policy';
import { answerBy, correctable, daysLeft, disputable, faultOf, isOpen, nextOf, objectable, TRANSITIONS, type Facts } from './desk.rules.js';

const pack = packOf('demo');
const now = new Date('2026-11-20T12:00:00+01:00');
const at = (text: string) => new Date(text);
const facts = (more: Partial<Facts> = {}): Facts => ({
  type: 'erase',
  state: 'in-treatment',
  identifiedAt: now,
  isDuplicate: false,
  divisible: ['keep-cv', 'keep-photo'],
  ...more,
});
const fault = (more: Partial<Facts>, to: RequestState, asked: { reason?: string; words?: string; parts?: ConsentPurpose[] } = {}) =>
  faultOf(facts(more), { to, ...asked }, now, pack);

describe('the way of a request', () => {
  it('[JOBPORT-7b] never leads to a yes, whole or in part, before it is certain who asks: from no state at all', () => {
    for (const state of REQUEST_STATES)
      for (const to of ['granted', 'partly-refused'] as const)
        for (const isDuplicate of [false, true])
          expect([state, to, fault({ state, identifiedAt: null, isDuplicate }, to, { reason: 'claim', words: 'x' })]).toEqual([
            state,
            to,
            isDuplicate ? 'duplicate' : 'not-identified',
          ]);
    // nor can the desk say for somebody that it is certain
    expect(TRANSITIONS.received).not.toHaveProperty('identified');
    expect(nextOf(facts({ state: 'received', identifiedAt: null }), now, pack)).toEqual(['refused']);
  });

  it('ends, and goes nowhere from there', () => {
    const ended: RequestState[] = ['granted', 'partly-refused', 'refused', 'withdrawn'];
    for (const state of REQUEST_STATES) expect([state, isOpen(state)]).toEqual([state, !ended.includes(state)]);
    for (const state of ended)
      for (const to of REQUEST_STATES)
        expect([state, to, fault({ state }, to, { reason: 'claim', words: 'x' })]).toEqual([state, to, 'no-such-step']);
  });

  it('[JOBPORT-7d] [SECOND-INZAGE-c] a no, whole or in part, needs a reason', () => {
    for (const to of ['refused', 'partly-refused'] as const) {
      expect([to, fault({}, to)]).toEqual([to, 'reason-missing']);
      expect([to, fault({}, to, { reason: 'claim', parts: ['keep-cv'] })]).toEqual([to, null]);
    }
    // a part of erasing is named, and is there; of the other kinds it is told in words
    for (const parts of [undefined, [], ['be-found'], ['keep-cv', 'be-found']] as (ConsentPurpose[] | undefined)[])
      expect(fault({}, 'partly-refused', { reason: 'claim', parts })).toBe('part-missing');
    expect(fault({ type: 'complaint', divisible: null }, 'partly-refused', { reason: 'unfounded' })).toBeNull();
    expect(nextOf(facts({ divisible: [] }), now, pack)).not.toContain('partly-refused');
    expect(fault({ type: 'restrict' }, 'partly-refused', { reason: 'claim' })).toBe('indivisible');
  });

  it('is put off once, with a reason, inside the first month', () => {
    expect(fault({}, 'extended')).toBe('reason-missing');
    expect(fault({}, 'extended', { words: 'veel werk' })).toBeNull();
    expect(fault({ identifiedAt: at('2026-10-20T12:00:00+02:00') }, 'extended', { words: 'veel werk' })).toBe('too-late');
    expect(fault({ state: 'extended' }, 'extended', { words: 'nog meer' })).toBe('no-such-step');
  });
});

describe('the clock of a request', () => {
  it.each([
    ['2026-08-31T10:00:00+02:00', '2026-09-30T10:00:00+02:00', '2026-11-30T10:00:00+01:00'],
    ['2027-01-31T10:00:00+01:00', '2027-02-28T10:00:00+01:00', '2027-04-28T10:00:00+02:00'],
    ['2026-11-20T12:00:00+01:00', '2026-12-20T12:00:00+01:00', '2027-02-20T12:00:00+01:00'],
  ])('[JOBPORT-7c] asked on %s it is due on %s, and put off on %s', (asked, due, extended) => {
    expect(answerBy(at(asked), false, pack)).toEqual(at(due));
    expect(answerBy(at(asked), true, pack)).toEqual(at(extended));
  });

  it.each([
    ['2026-12-20T12:00:00+01:00', 30],
    ['2026-11-20T13:00:00+01:00', 0],
    ['2026-11-20T11:59:00+01:00', -1],
    ['2026-11-18T12:00:00+01:00', -2],
    ['2027-03-29T12:00:00+02:00', 129],
  ])('until %s there are %i days', (until, days) => expect(daysLeft(at(until), now)).toBe(days));

  it.each(PACK_IDS)('holds for %s, whose text may be silent', (id) => {
    expect(answerBy(now, false, packOf(id))).toEqual(at('2026-12-20T12:00:00+01:00'));
  });
});

describe('what can be asked about', () => {
  it('[SECOND-GEBRUIK-GB] are uses of our own interest, each by itself, beside marketing and being found', () => {
    expect(objectable(packOf('secondjob'))).toEqual(['marketing', 'be-found', 'find-misuse', 'group-figures']);
    expect(objectable(packOf('jobport'))).toEqual(['marketing']);
  });

  it('[JOBNL-3.2a] is corrected by the desk only where the person cannot do it alone', () => {
    expect(correctable(packOf('jobnl'))).toEqual(['email']);
    expect(correctable(packOf('jobport'))).toEqual(['email', 'name']);
    expect(disputable(packOf('jobnl'))).toEqual(expect.arrayContaining(['email', 'headline', 'cv', 'photo']));
  });
});
