import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { SearchEntitiesDocument, type SearchEntitiesQuery } from '../generated/documents.ts';

/** An entity that a search finds. */
export type Found = SearchEntitiesQuery['entities']['edges'][number]['node'];

/** What became of a search. */
export interface SearchAnswer {
  readonly state: 'idle' | 'searching' | 'found' | 'failed';
  readonly found: readonly Found[];
  readonly search: string;
}

const PAUSE_MS = 120;
const IDLE: SearchAnswer = { state: 'idle', found: [], search: '' };

/** Searches entities as one types; an answer to an older question is dropped. */
export function useEntitySearch(text: string): SearchAnswer {
  const client = useClient();
  const [answer, setAnswer] = useState<SearchAnswer>(IDLE);
  const search = text.trim();
  useEffect(() => {
    if (search === '') {
      setAnswer(IDLE);
      return;
    }
    let current = true;
    setAnswer(({ found }) => ({ state: 'searching', found, search }));
    const timer = setTimeout(async () => {
      const { data } = await client.query(SearchEntitiesDocument, { search }).toPromise();
      if (!current) return;
      const found = data?.entities.edges.map(({ node }) => node) ?? [];
      setAnswer({ state: data ? 'found' : 'failed', found, search });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, search]);
  return answer;
}
