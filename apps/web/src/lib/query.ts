import type { AnswerOf, Endpoint, InputOf } from '@helder/contract';
import { keepPreviousData, MutationCache, QueryCache, QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, callVersioned, ProblemError, type CallOptions } from './call';
import { sessionMayHaveEnded } from './session-end';

const onError = (error: Error) => {
  if (error instanceof ProblemError && (error.status === 401 || error.is('policy/accept-first'))) sessionMayHaveEnded();
};

/** Everything the pages have read; emptied when the person signs out. */
export const cache = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) => count < 2 && (!(error instanceof ProblemError) || error.status === 0 || error.status >= 500),
    },
  },
});

export const keyOf = (endpoint: Endpoint, input?: unknown) => (input === undefined ? [endpoint.path] : [endpoint.path, input]);

type Reading = { isOn?: boolean; keepsPrevious?: boolean };

/** Reads an endpoint; its path and input are the cache key. */
export const useAnswer = <E extends Endpoint>(endpoint: E, input: InputOf<E>, { isOn = true, keepsPrevious = false }: Reading = {}) =>
  useQuery<AnswerOf<E>, ProblemError>({
    queryKey: keyOf(endpoint, input),
    queryFn: ({ signal }) => call(endpoint, input, { signal }),
    enabled: isOn,
    placeholderData: keepsPrevious ? keepPreviousData : undefined,
  });

/** Reads an endpoint together with its version, for pages that edit it: `{ answer, etag }`. */
export const useVersioned = <E extends Endpoint>(endpoint: E, input: InputOf<E>, { isOn = true }: Reading = {}) =>
  useQuery<{ answer: AnswerOf<E>; etag: string | null }, ProblemError>({
    queryKey: [...keyOf(endpoint, input), 'versioned'],
    queryFn: ({ signal }) => callVersioned(endpoint, input, { signal }),
    enabled: isOn,
    // a page that edits must not have its ground moved under it
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });

/** Calls an endpoint that changes something, then refreshes what it made stale. */
export function useAct<E extends Endpoint>(endpoint: E, { refreshes = [] }: { refreshes?: Endpoint[] } = {}) {
  const client = useQueryClient();
  return useMutation<AnswerOf<E>, ProblemError, InputOf<E> & CallOptions>({
    mutationFn: ({ ifMatch, idempotencyKey, ...input }) => call(endpoint, input as InputOf<E>, { ifMatch, idempotencyKey }),
    onSuccess: () => Promise.all(refreshes.map((stale) => client.invalidateQueries({ queryKey: keyOf(stale) }))),
  });
}

/** The same, and also answers the new version: `{ answer, etag }`. */
export function useVersionedAct<E extends Endpoint>(endpoint: E, { refreshes = [] }: { refreshes?: Endpoint[] } = {}) {
  const client = useQueryClient();
  return useMutation<{ answer: AnswerOf<E>; etag: string | null }, ProblemError, InputOf<E> & CallOptions>({
    mutationFn: ({ ifMatch, idempotencyKey, ...input }) => callVersioned(endpoint, input as InputOf<E>, { ifMatch, idempotencyKey }),
    onSuccess: () => Promise.all(refreshes.map((stale) => client.invalidateQueries({ queryKey: keyOf(stale) }))),
  });
}
