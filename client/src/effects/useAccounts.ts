import { useMemo } from 'react';
import { useQuery } from 'urql';
import { AccountsDocument, type AccountsQuery } from '../generated/documents.ts';
import { failureInWords } from '../words/failureInWords.ts';

/** A rival account as it is shown. */
export type ShownAccount = AccountsQuery['accounts']['edges'][number]['node'];

/** All rival accounts, read once; null until they are there. */
export function useAccounts(): {
  readonly accounts: readonly ShownAccount[] | null;
  readonly error: string | null;
  readonly retry: () => void;
} {
  const [{ data, error }, ask] = useQuery({ query: AccountsDocument });
  const accounts = useMemo(() => data?.accounts.edges.map(({ node }) => node) ?? null, [data]);
  return {
    accounts,
    error: error ? failureInWords(error) : null,
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}
