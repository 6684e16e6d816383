import { relationEnds } from '../state/relationEnds.ts';
import { type Seen, UNSEEN } from '../state/seen.ts';
import type { DrawnGraph } from './buildGraph.ts';
import type { Scene } from './scene.ts';

/** Ids of what looks different. */
export interface Changed {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

const OF_POINTING: readonly (keyof Scene)[] = ['hoveredEntity', 'hoveredRelation', 'cursor'];
const OF_FILTERING: readonly (keyof Scene)[] = ['shown', 'relations', 'entities', 'seen', 'pinned'];

/** What looks different in another scene, where nothing but what is pointed at has changed; null where more has. */
export function changedByPointing(graph: DrawnGraph, before: Scene, after: Scene): Changed | null {
  return isSameBut(OF_POINTING, before, after) ? pointedDifferently(graph, before, after) : null;
}

/**
 * What looks different in another scene, where nothing has changed but which relations are shown, how they are seen in
 * lens and months, and what is pointed at; null where more has. Both scenes must be crowded: in others the number of
 * lines tells how each is drawn. What is hidden in both is left as it is.
 */
export function changedByFiltering(graph: DrawnGraph, before: Scene, after: Scene): Changed | null {
  const pinned = [...before.pinned, ...after.pinned];
  if (!pinned.every((id) => before.pinned.has(id) && after.pinned.has(id))) return null;
  if (!isSameBut([...OF_POINTING, ...OF_FILTERING], before, after)) return null;
  const pointed = pointedDifferently(graph, before, after);
  const edges = new Set(pointed.edges);
  for (const { id } of before.shown) if (!after.relations.has(id)) edges.add(id);
  for (const { id } of after.shown) {
    if (!before.relations.has(id) || !isSeenAlike(before.seen?.get(id), after.seen?.get(id))) edges.add(id);
  }
  const nodes = new Set(pointed.nodes);
  for (const id of before.entities) if (!after.entities.has(id)) nodes.add(id);
  for (const id of after.entities) if (!before.entities.has(id)) nodes.add(id);
  return { nodes: [...nodes], edges: [...edges] };
}

function isSameBut(parts: readonly (keyof Scene)[], before: Scene, after: Scene): boolean {
  return (Object.keys(before) as (keyof Scene)[]).every(
    (part) => parts.includes(part) || before[part] === after[part],
  );
}

function isSeenAlike(one: Seen = UNSEEN, other: Seen = UNSEEN): boolean {
  return one.standing === other.standing && one.overlap === other.overlap;
}

function pointedDifferently(graph: DrawnGraph, before: Scene, after: Scene): Changed {
  if (OF_POINTING.every((part) => before[part] === after[part])) return { nodes: [], edges: [] };
  const edges = [before.hoveredRelation, after.hoveredRelation].filter((id) => id !== null);
  const ends = edges.flatMap((id) => {
    const { subject, object } = relationEnds(id) ?? {};
    return [subject, object];
  });
  const nodes = [before.hoveredEntity, after.hoveredEntity, before.cursor, after.cursor, ...ends];
  return {
    nodes: [...new Set(nodes)].filter((id) => id != null && graph.hasNode(id)) as string[],
    edges: [...new Set(edges)].filter((id) => graph.hasEdge(id)),
  };
}
