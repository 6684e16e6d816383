import type { DrawnGraph } from './buildGraph.ts';
import type { Place } from './place.ts';

/** Puts entities where they belong; those without a place stay. The drawing hears of it once, and not at all where nothing moves. */
export function placeEntities(graph: DrawnGraph, placeOf: (id: string) => Place | undefined): void {
  const moves = graph.someNode((id, { x, y }) => {
    const place = placeOf(id);
    return place !== undefined && (place.x !== x || place.y !== y);
  });
  if (!moves) return;
  graph.updateEachNodeAttributes((id, data) => ({ ...data, ...placeOf(id) }), { attributes: ['x', 'y'] });
}
