import { inForce } from '@helder/policy';

type Stored = { state: 'draft' | 'scheduled' | 'withdrawn'; label: string; from: string | null };

/** Where a version is in its life: what was published moves on by the calendar alone. */
export function stateOf(
  { state, label, from }: Stored,
  published: readonly { version: string; from: string }[],
  today: string,
): 'draft' | 'scheduled' | 'withdrawn' | 'in-force' | 'archived' {
  if (state !== 'scheduled') return state;
  if (from! > today) return 'scheduled';
  return inForce(published, today).version === label ? 'in-force' : 'archived';
}
