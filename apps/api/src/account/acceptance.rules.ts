import { inForce } from '@helder/policy';

type Version = { version: string; from: string; isMajor: boolean };
/** What is known of a person: the day of registering (accepting what was in force then), and the labels accepted since. */
export type Knows = { registeredOn: string; accepted: readonly string[] };

/** The newest major version in force; never the first, which everybody accepted when registering. */
const lastMajor = <V extends Version>(versions: readonly V[], today: string): V | undefined =>
  versions.filter(({ isMajor, from }, at) => at > 0 && isMajor && from <= today).at(-1);

/** True when this person accepted that version or a later one, also by registering on its first day or after. */
const knows = (versions: readonly Version[], { registeredOn, accepted }: Knows, { from }: Version) =>
  registeredOn >= from || versions.some((each) => each.from >= from && accepted.includes(each.version));

/** The version in force, if a major one came since this person last accepted. `versions` of one kind, oldest first. */
export function asked<V extends Version>(versions: readonly V[], today: string, person: Knows): V | undefined {
  const major = lastMajor(versions, today);
  return major && !knows(versions, person, major) ? inForce(versions, today) : undefined;
}

/** The next major version, if it begins after today and on `horizon` at the latest. */
export const coming = <V extends Version>(versions: readonly V[], today: string, horizon: string): V | undefined =>
  versions.find(({ isMajor, from }) => isMajor && from > today && from <= horizon);

/** The newest version before this one that the person knows; else the one just before. */
export function since<V extends Version>(versions: readonly V[], person: Knows, version: V): V {
  const earlier = versions.filter(({ from }) => from < version.from);
  const whenRegistering = earlier.filter(({ from }) => from <= person.registeredOn).at(-1);
  const known = earlier.filter((each) => each === whenRegistering || person.accepted.includes(each.version));
  return known.at(-1) ?? earlier.at(-1) ?? version;
}

/** The version in force, if people are told of it by mail: a minor one, or any where texts are only a notice. */
export function told<V extends Version>(versions: readonly V[], today: string, mode: 'explicit' | 'acknowledge' | 'notice'): V | undefined {
  const current = versions.filter(({ from }) => from <= today).at(-1);
  const isFirst = current === versions[0];
  return current && !isFirst && (!current.isMajor || mode === 'notice') ? current : undefined;
}
