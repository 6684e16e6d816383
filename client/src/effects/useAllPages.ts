import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { type PagesWanted, readPages } from './readPages.ts';

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

interface Answer<Node> extends Omit<Pages<Node>, 'retry'> {
  readonly wanted: object | null;
}

const BLANK: Answer<never> = { wanted: null, nodes: [], total: null, done: false, error: null };

/**
 * Reads a list page after page until its end; what has come is shown meanwhile. Null wants nothing. What is wanted must be the
 * same object from one drawing to the next.
 */
export function useAllPages<Data, Variables extends object, Node>(
  wanted: PagesWanted<Data, Variables, Node> | null,
): Pages<Node> {
  const client = useClient();
  const [answer, setAnswer] = useState<Answer<Node>>(BLANK);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return undefined;
    let stopped = false;
    const read = async (): Promise<void> => {
      let nodes: readonly Node[] = [];
      try {
        for await (const page of readPages(client, wanted, attempt === 0 ? 'cache-first' : 'network-only')) {
          if (stopped) return;
          nodes = page.nodes;
          setAnswer({ wanted, ...page, error: null });
        }
      } catch (error) {
        if (!stopped) setAnswer({ ...BLANK, wanted, nodes, error: (error as Error).message });
      }
    };
    void read();
    return () => {
      stopped = true;
    };
  }, [client, wanted, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { ...(answer.wanted === wanted ? answer : BLANK), retry };
}
