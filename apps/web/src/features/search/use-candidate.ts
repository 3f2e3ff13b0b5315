import { search } from '@helder/contract/search.js';
import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '@helder/contract/endpoint.js';
import { call, type ProblemError } from '../../lib/call';
import { keyOf } from '../../lib/query';

/** Opens a candidate. Every call is a view the candidate sees: none happens by itself, and nothing stays in memory. */
export const useCandidate = (id: string, { isOn = true } = {}) =>
  useQuery<AnswerOf<typeof search.show>, ProblemError>({
    queryKey: keyOf(search.show, { params: { id } }),
    queryFn: ({ signal }) => call(search.show, { params: { id } }, { signal }),
    enabled: isOn,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnMount: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
export type Candidate = ReturnType<typeof useCandidate>;
