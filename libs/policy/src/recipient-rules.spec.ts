import { demo } from './packs/demo/index.js';
import { recipients as jobner } from './packs/jobner/recipients.js';
import { recipients as jobnl } from './packs/jobnl/recipients.js';
import { recipients as jobport } from './packs/jobport/recipients.js';
import { recipients as secondjob } from './packs/secondjob/recipients.js';
import { recipients as sf } from './packs/sf/recipients.js';
import { SHARING_PURPOSES, type Recipient, type Sharing } from './recipient-register.js';
import { isCertificateOver, passage, recipientMistakes, recipientsFor } from './recipient-rules.js';

const REGISTERS: Record<string, readonly Recipient[]> = { demo: demo.recipients, jobnl, jobner, jobport, secondjob, sf };
const host: Recipient = demo.recipients[0];
const mistakes = (more: Partial<Recipient>) => recipientMistakes([{ ...host, ...more }]).map(({ mistake }) => mistake);

describe('a register of recipients', () => {
  it.each(Object.entries(REGISTERS))('of the pack %s has no mistake', (_, recipients) => expect(recipientMistakes(recipients)).toEqual([]));

  it('[JOBPORT-5e] [SECOND-DOORGIFTE] is refused with somebody outside the EEA without a safeguard, or with the wrong one', () => {
    for (const region of ['adequate', 'elsewhere'] as const) {
      expect(mistakes({ region })).toEqual(['no-safeguard']);
      expect(mistakes({ region, safeguard: { kind: 'standard-clauses', reference: ' ' } })).toEqual(['no-safeguard']);
      expect(mistakes({ region, safeguard: { kind: 'standard-clauses', reference: 'SCC 2021/914' } })).toEqual([]);
    }
    const adequacy = { kind: 'adequacy', reference: '2023/1795' } as const;
    expect([mistakes({ region: 'adequate', safeguard: adequacy }), mistakes({ region: 'elsewhere', safeguard: adequacy })]).toEqual([
      [],
      ['wrong-safeguard'],
    ]);
    expect(mistakes({ region: 'eea', safeguard: null })).toEqual([]);
  });

  it('[SF-BEV-b] is refused with a processor that has no agreement; others need none', () => {
    for (const agreement of [null, '', '  ']) expect(mistakes({ agreement })).toEqual(['no-agreement']);
    expect(mistakes({ kind: 'third-party', agreement: null })).toEqual([]);
  });

  it('[JOBPORT-5b] knows no purpose of selling or renting, and is refused with one', () => {
    expect(SHARING_PURPOSES.filter((each) => /sale|sell|rent|trade|broker/.test(each))).toEqual([]);
    for (const purpose of ['sale', 'rent', 'verkoop', 'data-broker'])
      expect(mistakes({ sharing: [{ ...host.sharing[0], purpose: purpose as Sharing['purpose'] }] })).toEqual(['unknown-purpose']);
  });

  it('is refused with kinds of data, grounds or names nobody knows', () => {
    const [sharing] = host.sharing;
    expect(mistakes({ sharing: [{ ...sharing, categories: ['everything' as 'account'] }] })).toEqual(['unknown-category']);
    expect(mistakes({ sharing: [{ ...sharing, ground: 'habit' as 'law' }] })).toEqual(['unknown-ground']);
    expect(mistakes({ sharing: [sharing, sharing] })).toEqual(['purpose-twice']);
    expect(recipientMistakes([host, host])).toEqual([{ recipient: host.id, mistake: 'id-twice' }]);
  });

  it('[SECOND-DELEN-GROEP] of secondjob names the group with four purposes', () => {
    const group = secondjob.find(({ kind }) => kind === 'group')!;
    expect(group.sharing.map(({ purpose }) => purpose)).toEqual(['administration', 'support', 'security', 'statistics']);
  });

  it('says who gets something for a purpose, and when a certificate is over', () => {
    expect(recipientsFor(demo.recipients, 'mail').map(({ id }) => id)).toEqual(['waterland']);
    expect([isCertificateOver({ until: '2028-06-30' }, '2028-06-30'), isCertificateOver({ until: '2028-06-30' }, '2028-07-01')]).toEqual([
      false,
      true,
    ]);
  });
});

describe('data that would leave', () => {
  const asks = { recipient: 'onsi', purpose: 'administration', categories: ['contact'], hasAgreed: true } as const;

  it('to somebody who is not listed is stopped, yes or no', () => {
    for (const hasAgreed of [true, false])
      expect(passage(jobner, { ...asks, recipient: 'elders', hasAgreed })).toEqual({ mayPass: false, because: 'unlisted' });
  });

  it('is stopped until the candidate agrees where it rests on that', () => {
    expect(passage(jobner, { ...asks, hasAgreed: false })).toEqual({ mayPass: false, because: 'no-consent' });
    expect(passage(jobner, asks)).toMatchObject({ mayPass: true, sharing: { ground: 'consent' } });
  });

  it('[SECOND-DELEN-a] never is for a purpose, or of a kind, that is not listed for it', () => {
    expect(passage(jobner, { ...asks, purpose: 'marketing' })).toEqual({ mayPass: false, because: 'purpose' });
    expect(passage(jobner, { ...asks, categories: ['contact', 'identity'] })).toEqual({ mayPass: false, because: 'too-much' });
    expect(passage(secondjob, { recipient: 'group', purpose: 'statistics', categories: ['account'], hasAgreed: true })).toEqual({
      mayPass: false,
      because: 'too-much',
    });
  });

  it('always carries its ground', () => {
    for (const recipients of Object.values(REGISTERS))
      for (const { id, sharing } of recipients)
        for (const { purpose, categories, ground } of sharing)
          expect(passage(recipients, { recipient: id, purpose, categories, hasAgreed: true })).toMatchObject({
            mayPass: true,
            sharing: { ground },
          });
  });
});
