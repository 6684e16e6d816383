import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { EntityRelationsDocument, type EntityRelationsQuery } from '../generated/documents.ts';
import { failureInWords } from '../words/failureInWords.ts';

/** An entity with what stands in its panel. */
export type ShownEntity = EntityRelationsQuery['entity'];
/** A relation of an entity. */
export type ListedRelation = ShownEntity['relations']['edges'][number]['node'];

/** An entity with the pages of its relations read so far. */
export interface EntityAnswer {
  readonly id: string;
  readonly entity: ShownEntity | null;
  readonly relations: readonly ListedRelation[];
  readonly error: string | null;
  readonly next: string | null;
  readonly loading: boolean;
}

const blank = (id: string): EntityAnswer => ({
  id,
  entity: null,
  relations: [],
  error: null,
  next: null,
  loading: true,
});

/** An entity and its relations, page by page. `more` reads the next page, or tries again after a failure. */
export function useEntityRelations(id: string): EntityAnswer & { readonly more: () => void } {
  const client = useClient();
  const [answer, setAnswer] = useState(() => blank(id));
  const read = useCallback(
    async (after: string | null) => {
      const { data, error } = await client.query(EntityRelationsDocument, { id, after }).toPromise();
      setAnswer((before) => {
        if (before.id !== id) return before;
        if (!data)
          return { ...before, loading: false, error: error ? failureInWords(error) : 'There was no answer.' };
        const page = data.entity.relations;
        return {
          id,
          entity: data.entity,
          relations: [...(after === null ? [] : before.relations), ...page.edges.map(({ node }) => node)],
          error: null,
          next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
          loading: false,
        };
      });
    },
    [client, id],
  );
  useEffect(() => {
    setAnswer(blank(id));
    void read(null);
  }, [id, read]);
  const shown = answer.id === id ? answer : blank(id);
  return {
    ...shown,
    more: () => {
      setAnswer((before) => ({ ...before, loading: true, error: null }));
      void read(shown.next);
    },
  };
}
