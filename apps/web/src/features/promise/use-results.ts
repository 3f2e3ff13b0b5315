import { useQuery } from '@tanstack/react-query';
import { problemOf, ProblemError } from '../../lib/call';
import { Results } from './ledger';

/** The results lie beside the page, as the last test run wrote them. */
export const useResults = () =>
  useQuery<Results, ProblemError>({
    queryKey: ['clauses'],
    queryFn: async ({ signal }) => {
      const response = await fetch('/clauses.json', { signal });
      if (!response.ok) throw await problemOf(response);
      return Results.parse(await response.json());
    },
  });
