import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ProblemError } from '../lib/call';
import { Failure } from './failure';
import { Skeleton } from './skeleton';

type Props<A> = {
  of: UseQueryResult<A, ProblemError>;
  children: (answer: A) => ReactNode;
  skeleton?: ReactNode;
  /** Own words for a problem, by its name. */
  says?: Record<string, string>;
};

/** Waits for an answer: grey lines, then the answer, or what failed with "try again". */
export function Answered<A>({ of, children, skeleton, says }: Props<A>) {
  if (of.data !== undefined) return children(of.data);
  if (of.error) return <Failure error={of.error} says={says} onRetry={() => void of.refetch()} />;
  return skeleton ?? <Skeleton />;
}
