import { audit } from '@helder/contract/audit.js';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { call, type ProblemError } from '../../lib/call';
import { keyOf } from '../../lib/query';
import type { Detail, Filters, Page } from './audit.types';
import { filtersIn, inAddress } from './filters';

/** The filters of the address, and the way to change them; changed filters begin at the newest line again. */
export function useFilters() {
  const [search, setSearch] = useSearchParams();
  const filters = useMemo(() => filtersIn(search), [search]);
  const setFilters = useCallback(
    (next: Filters, before?: string) => setSearch({ ...inAddress(next), ...(before && { before }) }),
    [setSearch],
  );
  return { filters, before: search.get('before') ?? undefined, setFilters };
}

// every reading is itself a line in the log: only what the reader asked for is read
const ONCE = { staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

export function usePage(filters: Filters, before?: string) {
  const query = { ...filters, before };
  return useQuery<Page, ProblemError>({
    ...ONCE,
    queryKey: keyOf(audit.list, query),
    queryFn: ({ signal }) => call(audit.list, { query }, { signal }),
    placeholderData: keepPreviousData,
  });
}

export function useLine(id: string) {
  return useQuery<Detail, ProblemError>({
    ...ONCE,
    queryKey: keyOf(audit.show, id),
    queryFn: ({ signal }) => call(audit.show, { params: { id } }, { signal }),
  });
}
