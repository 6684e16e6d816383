import type { DrawingQuery, PlacesQuery } from '../generated/documents.ts';

/**
 * The id of the selected entity, where it is no place: then the map is on what is said of it. Null for a place, also for one
 * that no claim names after the filters, and as long as the drawing does not tell.
 */
export function entityAside(
  entity: string | null,
  answer: PlacesQuery['places'] | null,
  drawing: Pick<DrawingQuery['subgraph'], 'entities'> | null,
): string | null {
  const isPlace =
    answer?.edges.some(({ node }) => node.place.id === entity) ||
    drawing?.entities.find(({ id }) => id === entity)?.type === 'PLACE';
  return isPlace || !answer || !drawing ? null : entity;
}
