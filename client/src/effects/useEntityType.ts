import { useQuery } from 'urql';
import { EntityTypeDocument, type EntityType } from '../generated/documents.ts';

/** The type of an entity; null until it is known, and where there is none to ask about. */
export function useEntityType(id: string | null): EntityType | null {
  const [{ data }] = useQuery({
    query: EntityTypeDocument,
    variables: { id: id ?? '' },
    pause: id === null,
  });
  return id !== null && data?.entity.id === id ? data.entity.type : null;
}
