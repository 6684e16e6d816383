import type { DrawingQuery, EntityType, PlacesQuery } from '../generated/documents.ts';

interface Answers {
  readonly places: PlacesQuery['places'] | null;
  readonly drawing: Pick<DrawingQuery['subgraph'], 'entities'> | null;
}

/** The id of the selected entity, where drawing and map are there and neither tells what it is; else null. */
export function entityUntold(entity: string | null, { places, drawing }: Answers): string | null {
  if (entity === null || !places || !drawing || isPlaceOf(places, entity)) return null;
  return drawing.entities.some(({ id }) => id === entity) ? null : entity;
}

/**
 * The id of the selected entity, where it is no place: then the map is on what is said of it. Null for a place, also for one
 * that no claim names after the filters, and as long as nothing tells. `told` is the type of what is untold.
 */
export function entityAside(
  entity: string | null,
  { places, drawing }: Answers,
  told: EntityType | null,
): string | null {
  if (entity === null || !places || !drawing || isPlaceOf(places, entity)) return null;
  const type = drawing.entities.find(({ id }) => id === entity)?.type ?? told;
  return type === null || type === 'PLACE' ? null : entity;
}

function isPlaceOf({ edges }: PlacesQuery['places'], entity: string): boolean {
  return edges.some(({ node }) => node.place.id === entity);
}
