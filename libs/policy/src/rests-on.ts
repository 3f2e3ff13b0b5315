import { fieldOf, type FieldKey } from './fields.js';
import type { ConsentPurpose, Pack } from './pack.js';
import { holdsHealth } from './sensitive.js';

type Asking = Pick<Pack, 'consents'>;
const isAsked = ({ consents }: Asking, purpose: ConsentPurpose) => consents[purpose].length > 0;

/** The yes this field rests on by itself on this platform; none where the platform does not ask for it. */
export function restsOn(pack: Asking, key: FieldKey): ConsentPurpose[] {
  const { restsOn: purpose } = fieldOf(key);
  return purpose && isAsked(pack, purpose) ? [purpose] : [];
}

/** A yes that is missing for a value, and where that value stands; `not-asked`: this platform takes no such value at all. */
export type Missing = { pointer: string; needs: ConsentPurpose | 'not-asked' };

/**
 * What of a profile may not be kept: fields without the yes they rest on, and words about one's own health without an explicit
 * one (AVG art. 9; JOBNER-BIJZ-a, SF-BIJZ-a). It knows patterns, not people.
 */
export function missingIn(pack: Asking, profile: Partial<Record<FieldKey, unknown>>, given: ReadonlySet<ConsentPurpose>): Missing[] {
  const health = isAsked(pack, 'keep-health') ? 'keep-health' : 'not-asked';
  return (Object.entries(profile) as [FieldKey, unknown][]).flatMap(([key, value]) => [
    ...(isFilled(value) ? restsOn(pack, key) : []).filter((needs) => !given.has(needs)).map((needs) => ({ pointer: `/${key}`, needs })),
    ...(health !== 'not-asked' && given.has(health) ? [] : textsIn(value, `/${key}`).filter(([, text]) => holdsHealth(text))).map(
      ([pointer]) => ({ pointer, needs: health }) as const,
    ),
  ]);
}

const isFilled = (value: unknown) => value !== undefined && value !== null && value !== '';
function textsIn(value: unknown, pointer: string): [string, string][] {
  if (typeof value === 'string') return [[pointer, value]];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${pointer}/${key}`));
}

/** The value without what stands at these places; a row of a list that loses its title goes with it. */
export function without(value: unknown, pointers: readonly string[], at = ''): unknown {
  if (pointers.includes(at)) return undefined;
  if (!value || typeof value !== 'object') return value;
  const parts = Object.entries(value)
    .filter(([key]) => !pointers.includes(`${at}/${key}/title`))
    .map(([key, each]) => [key, without(each, pointers, `${at}/${key}`)] as const)
    .filter(([, each]) => each !== undefined);
  return Array.isArray(value) ? parts.map(([, each]) => each) : Object.fromEntries(parts);
}
