import { Temporal } from 'temporal-polyfill';
import { FIELD_KEYS, fieldOf } from '../fields.js';
import { FLOOR_TOPICS, promisesLess, REPEALED } from '../floor.js';
import type { Pack, PackPart } from '../pack.js';
import type { Finding } from './finding.js';

type Raw = Omit<Finding, 'pack'>;
export type Clause = { id: string; kind: string };
/** What the lint knows of the rest of the product. */
export type Facts = { clauses: readonly Clause[]; tested: ReadonlySet<string> };

const idsIn = (value: unknown): string[] =>
  !value || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([key, each]) => (key === 'clauses' ? (each as string[]) : idsIn(each)));
/** The ids of a platform begin with its name, or with the beginning of it. */
const isOf =
  (pack: Pack) =>
  ({ id }: Clause) =>
    pack.id.toUpperCase().startsWith(id.split('-')[0]);

/** A default or setting the policy promises, that no key of its pack and no field of the registry carries. */
const clausesWithoutKey = (pack: Pack, { clauses }: Facts): Raw[] => {
  const carried = new Set([...Object.values(pack.carries).flat(), ...idsIn(pack), ...FIELD_KEYS.flatMap((key) => fieldOf(key).clauses)]);
  return clauses
    .filter(isOf(pack))
    .filter(({ id, kind }) => kind === 'D' && !carried.has(id))
    .map(({ id }) => ({ fault: 'clause-without-key', place: id, says: 'no part of the pack carries it' }));
};

const keysWithoutTest = (pack: Pack, { tested }: Facts): Raw[] =>
  (Object.entries(pack.carries) as [PackPart, readonly string[]][])
    .filter(([, ids]) => ids.length > 0 && !ids.some((id) => tested.has(id)))
    .map(([part, ids]) => ({ fault: 'key-without-test', place: part, says: `no test names ${ids.join(', ')}` }));

/** What the lint asks of a register of storage; a bare list of our own rows sets no validity and has no vendors. */
type Storage = { validity: string; alwaysOn: readonly string[]; vendors: readonly { id: string; lifetime: string | null }[] };
const storageOf = ({ cookies }: { cookies: unknown }): Storage | null =>
  cookies && typeof cookies === 'object' && 'vendors' in cookies ? (cookies as Storage) : null;
const isLonger = (period: string, than: string) => Temporal.Duration.compare(period, than, { relativeTo: '2026-01-31' }) > 0;

function storageFaults(pack: Pack): Raw[] {
  const storage = storageOf(pack);
  if (!storage) return [];
  const more = storage.alwaysOn.filter((category) => category !== 'necessary');
  return [
    ...storage.vendors
      .filter(({ lifetime }) => lifetime !== null && isLonger(lifetime, storage.validity))
      .map(({ id, lifetime }): Raw => ({
        fault: 'lifetime-over-consent',
        place: `cookies.vendors.${id}`,
        says: `${lifetime} is longer than the answer holds (${storage.validity})`,
      })),
    ...more.map((category): Raw => ({ fault: 'analytics-always-on', place: 'cookies.alwaysOn', says: `${category} is never asked` })),
  ];
}

/** A recipient says in which part of the world it works; outside the EEA it names what protects the data there. */
type Placed = { name: string; region?: string; safeguard?: unknown };
const recipientFaults = ({ recipients }: { recipients: readonly Placed[] }): Raw[] =>
  recipients
    .filter(({ region, safeguard }) => region !== undefined && region !== 'eea' && !safeguard)
    .map(({ name }) => ({ fault: 'outside-eea-without-safeguard', place: `recipients.${name}`, says: 'no safeguard is named' }));

const isGrounded = ({ what, ground }: Pack['specialData'][number]) => ground !== null && !(what === 'criminal' && ground.kind !== 'law');
const specialFaults = ({ specialData }: Pack): Raw[] =>
  specialData
    .filter((each) => !isGrounded(each))
    .map(({ what }) => ({ fault: 'special-without-ground', place: `specialData.${what}`, says: 'neither law nor a consent that counts' }));

const NAMED_APART = { authority: 'no-authority-named', 'offers.electronicGround': 'interest-on-electronic-marketing' } as const;
/** Each topic on which less is promised than the law gives; two of them and the repealed law have a kind of their own. */
const floorFaults = (pack: Pack): Raw[] => {
  const isLess = promisesLess(pack);
  return FLOOR_TOPICS.filter((topic) => topic !== 'cites' && isLess[topic]).map((topic) => ({
    fault: topic in NAMED_APART ? NAMED_APART[topic as keyof typeof NAMED_APART] : 'looser-than-floor',
    place: topic,
    says: 'the text promises less than the law gives',
  }));
};

const lawFaults = ({ cites }: Pack): Raw[] =>
  cites
    .filter((law) => law in REPEALED)
    .map((law) => ({ fault: 'repealed-law', place: `cites.${law}`, says: `not in force since ${REPEALED[law]}` }));

const dateFaults = ({ versionLabel }: Pack): Raw[] =>
  versionLabel === null ? [{ fault: 'undated-text', place: 'versionLabel', says: 'the text carries neither number nor date' }] : [];

/** The more sensitive part of a category says a shorter period than the rest of it. */
const sensitiveFaults = ({ retention }: Pack): Raw[] =>
  retention.flatMap(({ code, period, shorterThan }): Raw[] => {
    const usual = retention.find((each) => each.code === shorterThan);
    if (!shorterThan || (usual && period && usual.period && isLonger(usual.period, period))) return [];
    return [{ fault: 'sensitive-not-shorter', place: `retention.${code}`, says: `it stays no shorter than ${shorterThan}` }];
  });

/** What a policy itself gets wrong, or what nothing here carries or proves. */
export const policyFaults = (pack: Pack, facts: Facts): Raw[] => [
  ...clausesWithoutKey(pack, facts),
  ...keysWithoutTest(pack, facts),
  ...storageFaults(pack),
  ...recipientFaults(pack),
  ...specialFaults(pack),
  ...floorFaults(pack),
  ...lawFaults(pack),
  ...dateFaults(pack),
  ...sensitiveFaults(pack),
];
