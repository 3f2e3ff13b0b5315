let held: { owner: string; forms: Map<string, unknown> } | null = null;

/** From now on what forms lose is held: in this window alone, for this person. */
export const holdFor = (owner: string) => void (held = { owner, forms: new Map() });

/** Whoever signs in now gets only their own back. */
export function keepOnlyFor(owner: string | null) {
  if (held?.owner !== owner) held = null;
}

/** What was typed and not sent when the session ended; otherwise nothing is held. */
export const hold = (form: string, values: unknown) => void held?.forms.set(form, values);

/** Once. */
export function giveBack<V>(form: string): V | undefined {
  const values = held?.forms.get(form) as V | undefined;
  held?.forms.delete(form);
  return values;
}
