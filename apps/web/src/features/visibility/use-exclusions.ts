import { visibility } from '@helder/contract/visibility.js';
import type { AnswerOf, InputOf } from '@helder/contract/endpoint.js';
import { useState } from 'react';
import { useAct, useAnswer } from '../../lib/query';
import { SHARING_READS } from '../../lib/sharing-reads';

export type Exclusions = AnswerOf<typeof visibility.exclusions>;
export type Exclusion = Exclusions['items'][number];
type Wanted = InputOf<typeof visibility.exclude>['body'];
type Last = { act: 'added' | 'removed'; name: string; undo: Wanted | null };

/** What it takes to hide from the same organisation again; one that can search no more is known by what we kept of it. */
const again = ({ organisation, name, kvk, mailDomain }: Exclusion, readers: Exclusions['readers']): Wanted =>
  organisation && readers.some(({ id }) => id === organisation)
    ? { by: 'organisation', organisation }
    : { by: 'name', name, ...(kvk && { kvk }), ...(mailDomain && { mailDomain }) };

/** The list, and changing it. What was done last is said beside it. */
export function useExclusions() {
  const refreshes = [visibility.exclusions, ...SHARING_READS];
  const list = useAnswer(visibility.exclusions, {});
  const exclude = useAct(visibility.exclude, { refreshes });
  const include = useAct(visibility.include, { refreshes });
  const [last, setLast] = useState<Last | null>(null);
  const add = async (name: string, body: Wanted) => {
    setLast(null);
    await exclude.mutateAsync({ body });
    setLast({ act: 'added', name, undo: null });
  };
  const remove = (item: Exclusion) => {
    setLast(null);
    include.mutate(
      { params: { id: item.id } },
      { onSuccess: ({ readers }) => setLast({ act: 'removed', name: item.name, undo: again(item, readers) }) },
    );
  };
  return { list, add, remove, last, error: include.error };
}
export type UseExclusions = ReturnType<typeof useExclusions>;
