import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../pack.js';
import { PACK_IDS, PACKS } from '../packs/index.js';
import { keyOf, KNOWN, lintPack, stopsBuild, unknownOf, type Facts } from './index.js';

const lines = readFileSync(join(import.meta.dirname, '../../../../docs/clauses.csv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1);
const clauses = lines.map((line) => ({ id: line.split(',')[0], kind: line.slice(-1) }));
// which tests there are is what the command looks up
const facts: Facts = { clauses, tested: new Set(clauses.map(({ id }) => id)) };
const newOf = (pack: Pack, of: Facts = facts) => unknownOf(lintPack(pack, of)).map(({ place, fault }) => `${place}: ${fault}`);
const { demo, jobnl, jobner, sf, secondjob }: Record<string, Pack> = PACKS;
const changed = (change: Partial<Pack>): Pack => ({ ...demo, ...change });

describe('the lint of the packs', () => {
  it.each(PACK_IDS)('finds nothing new in %s', (id) => {
    expect(newOf(PACKS[id])).toEqual([]);
  });

  it('gives each known finding once, with a reason', () => {
    expect(new Set(KNOWN.map(keyOf)).size).toBe(KNOWN.length);
    for (const { why } of KNOWN) expect(why.length).toBeGreaterThan(20);
  });

  it('finds what the five policies themselves contradict', () => {
    const found = [jobnl, jobner, sf, secondjob].flatMap((pack) => lintPack(pack, facts)).map(keyOf);
    expect(found).toEqual(
      expect.arrayContaining([
        'secondjob interest-on-electronic-marketing offers.electronicGround',
        'jobner looser-than-floor rights.objection',
        'jobner looser-than-floor acceptance',
        'sf looser-than-floor acceptance',
        'jobner looser-than-floor offers.leaving',
        'jobner repealed-law cites.Wbp',
        'jobnl no-authority-named authority',
        'jobner undated-text versionLabel',
        'secondjob undated-text versionLabel',
      ]),
    );
  });
});

describe('each kind of fault', () => {
  const vendors = [
    { id: 'counter', lifetime: 'P2Y' },
    { id: 'short', lifetime: 'P12M' },
  ];
  const storage = { validity: 'P13M', alwaysOn: ['necessary'], vendors: [] };
  const stored = (change: object) => changed({ cookies: { ...storage, ...change } as unknown as Pack['cookies'] });
  const [helper] = demo.recipients;
  const rows: [string, Pack, string, of?: Facts][] = [
    ['a clause without key', sf, 'SF-NEW: clause-without-key', { ...facts, clauses: [...clauses, { id: 'SF-NEW', kind: 'D' }] }],
    ['a key without test', demo, 'closing: key-without-test', { clauses, tested: new Set() }],
    ['a vendor that outlives the answer', stored({ vendors }), 'cookies.vendors.counter: lifetime-over-consent'],
    ['statistics that are never asked', stored({ alwaysOn: ['necessary', 'statistics'] }), 'cookies.alwaysOn: analytics-always-on'],
    ['a repealed law', changed({ cites: ['AVG', 'Wbp'] }), 'cites.Wbp: repealed-law'],
    ['no authority named', changed({ authority: { ...demo.authority, isNamed: false } }), 'authority: no-authority-named'],
    [
      'a recipient outside the EEA without safeguard',
      changed({ recipients: [{ ...helper, region: 'elsewhere', safeguard: null } as unknown as Pack['recipients'][number]] }),
      `recipients.${helper.name}: outside-eea-without-safeguard`,
    ],
    [
      'special data without ground',
      changed({ specialData: [{ what: 'special', ground: null }] }),
      'specialData.special: special-without-ground',
    ],
    [
      'interest on an electronic channel',
      changed({ offers: { ...demo.offers, electronicGround: 'interest' } }),
      'offers.electronicGround: interest-on-electronic-marketing',
    ],
    ['a text without a date', changed({ versionLabel: null }), 'versionLabel: undated-text'],
    [
      'a sensitive part that stays as long as the rest',
      changed({ retention: demo.retention.map((rule) => (rule.code === 'address' ? { ...rule, period: 'P24M' } : rule)) }),
      'retention.address: sensitive-not-shorter',
    ],
  ];
  it.each(rows.map(([what, pack, expected, of = facts]) => ({ what, pack, expected, of })))(
    '$what is found, by its place',
    ({ pack, expected, of }) => {
      // without any test every key is without one
      expect(of.tested.size > 0 ? newOf(pack, of) : newOf(pack, of).filter((each) => each === expected)).toEqual([expected]);
    },
  );

  it('[SF-BIJZ-b] criminal data rests on law alone, a consent is not enough', () => {
    const resting = (kind: 'law' | 'explicit-consent') =>
      newOf(changed({ specialData: [{ what: 'criminal', ground: { kind, source: 'UAVG art. 33' } }] }));
    expect(resting('law')).toEqual([]);
    expect(resting('explicit-consent')).toEqual(['specialData.criminal: special-without-ground']);
  });
});

describe('a broken pack stops the build, with place and reason', () => {
  const [firstRule, ...otherRules] = demo.retention;
  const rows: [string, Pack, string][] = [
    [
      'a missing translation',
      changed({ authority: { ...demo.authority, name: { nl: 'Autoriteit Persoonsgegevens', en: ' ' } } }),
      'demo authority.name.en missing-translation: there is no text',
    ],
    [
      'an unknown clause in a row',
      changed({ retention: [{ ...firstRule, clauses: ['JOBNL-9.9'] }, ...otherRules] }),
      'demo retention.0.clauses unknown-clause: there is no clause JOBNL-9.9',
    ],
    [
      'an unknown clause of a part',
      changed({ carries: { ...demo.carries, photo: ['SF-DATA-FOTOO'] } }),
      'demo carries.photo unknown-clause: there is no clause SF-DATA-FOTOO',
    ],
    ['a bad duration', changed({ closing: { undo: '7 days' } }), 'demo closing.undo bad-duration: "7 days" is no ISO 8601 duration'],
    ['a period before its start', changed({ closing: { undo: '-P7D' } }), 'demo closing.undo bad-duration: "-P7D" is no ISO 8601 duration'],
    [
      'a start that is no level',
      changed({ visibility: { ...demo.visibility, start: 'public' } }),
      'demo visibility bad-level: the levels must hold "hidden" and the start "public"',
    ],
    [
      'an answer later than the law allows',
      changed({ rights: { ...demo.rights, reply: 'P6W' } }),
      'demo rights.reply looser-than-floor: the text promises less than the law gives',
    ],
  ];
  it.each(rows)('%s', (_, pack, expected) => {
    const stopping = unknownOf(lintPack(pack, facts)).filter(stopsBuild);
    expect(stopping.map(({ pack: id, place, fault, says }) => `${id} ${place} ${fault}: ${says}`)).toEqual([expected]);
  });

  it('also when somebody lists it as known', () => {
    const findings = lintPack(changed({ closing: { undo: 'soon' } }), facts);
    expect(
      unknownOf(
        findings,
        findings.map((each) => ({ ...each, why: 'we live with it' })),
      ),
    ).toEqual(findings);
  });
});
