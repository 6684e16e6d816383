import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { failureInWords } from '../words/failureInWords.ts';

/** A Relay connection as a query gives it. */
interface Connection<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

/** What has been read of a list so far. */
export interface Pages<Node> {
  readonly nodes: readonly Node[];
  /** Members of the whole list; null until the first page is there. */
  readonly total: number | null;
  readonly done: boolean;
  readonly error: string | null;
  /** Begins anew. */
  readonly retry: () => void;
}

/** What to read, and where in the answer the list stands. Must be the same object from one drawing to the next. */
export interface PagesWanted<Data, Variables extends object, Node> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  readonly pick: (data: Data) => Connection<Node>;
}

interface Answer<Node> {
  readonly wanted: object | null;
  readonly nodes: readonly Node[];
  readonly total: number | null;
  readonly done: boolean;
  readonly error: string | null;
}

const BLANK: Answer<never> = { wanted: null, nodes: [], total: null, done: false, error: null };

/** Reads a list page after page until its end; what has come is shown meanwhile. Null wants nothing. */
export function useAllPages<Data, Variables extends object, Node>(
  wanted: PagesWanted<Data, Variables, Node> | null,
): Pages<Node> {
  const client = useClient();
  const [answer, setAnswer] = useState<Answer<Node>>(BLANK);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return undefined;
    let stopped = false;
    const read = async (after: string | null, before: readonly Node[]): Promise<void> => {
      const variables = { ...wanted.variables, after };
      const requestPolicy = attempt === 0 ? 'cache-first' : 'network-only';
      const { data, error } = await client.query(wanted.query, variables, { requestPolicy }).toPromise();
      if (stopped) return;
      if (!data) {
        const words = error ? failureInWords(error) : 'There was no answer.';
        setAnswer({ ...BLANK, wanted, nodes: before, error: words });
        return;
      }
      const { totalCount, pageInfo, edges } = wanted.pick(data);
      const nodes = [...before, ...edges.map(({ node }) => node)];
      setAnswer({ wanted, nodes, total: totalCount, done: !pageInfo.hasNextPage, error: null });
      if (pageInfo.hasNextPage) await read(pageInfo.endCursor, nodes);
    };
    void read(null, []);
    return () => {
      stopped = true;
    };
  }, [client, wanted, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { ...(answer.wanted === wanted ? answer : BLANK), retry };
}
