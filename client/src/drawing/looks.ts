import type { DrawnGraph } from './buildGraph.ts';
import { type Changed, changedByFiltering, changedByPointing } from './changed.ts';
import { type EdgeLook, edgeLook } from './edgeLook.ts';
import { type NodeLook, nodeLook } from './nodeLook.ts';
import { isCrowded, type Scene } from './scene.ts';
import { namedFirst } from './screenNames.ts';

/** How everything of a graph looks in a scene, by id. */
export interface Looks {
  readonly entities: ReadonlyMap<string, NodeLook>;
  readonly relations: ReadonlyMap<string, EdgeLook>;
  /** Entities that may be named, the most important first. */
  readonly named: readonly (readonly [string, NodeLook])[];
}

/** How everything looks now; worked out once per scene, for the drawing, the names and the pointer alike. */
export function looksOf(graph: DrawnGraph, scene: Scene): Looks {
  const entities = new Map(graph.mapNodes((id, data) => [id, nodeLook(id, data, scene)]));
  return {
    entities,
    named: namedFirst(entities),
    relations: new Map(graph.mapEdges((id, data) => [id, edgeLook(id, data, scene)])),
  };
}

/** The looks with those of some worked out anew. */
export function looksAfter(
  graph: DrawnGraph,
  scene: Scene,
  { looks, changed }: { readonly looks: Looks; readonly changed: Changed },
): Looks {
  const entities = new Map(looks.entities);
  const relations = new Map(looks.relations);
  for (const id of changed.nodes) entities.set(id, nodeLook(id, graph.getNodeAttributes(id), scene));
  for (const id of changed.edges) relations.set(id, edgeLook(id, graph.getEdgeAttributes(id), scene));
  return { entities, relations, named: namedFirst(entities) };
}

/** What is drawn anew of a crowded scene. */
export interface PartlyAnew {
  readonly looks: Looks;
  readonly changed: Changed;
  /** Whether only something else is pointed at, so that everything is where it was. */
  readonly isPointing: boolean;
}

/**
 * The looks of another scene, and which of them differ; null where all must be drawn anew, since lines change
 * their kind or their order.
 */
export function partlyAnew(
  graph: DrawnGraph,
  { scene, looks: before }: { readonly scene: Scene; readonly looks: Looks },
  next: Scene,
): PartlyAnew | null {
  if (!isCrowded(scene) || !isCrowded(next)) return null;
  const pointed = changedByPointing(graph, scene, next);
  if (pointed)
    return {
      changed: pointed,
      looks: looksAfter(graph, next, { looks: before, changed: pointed }),
      isPointing: true,
    };
  const changed = changedByFiltering(graph, scene, next);
  const stays = (id: string): boolean => {
    const [old, now] = [before.relations.get(id)!, edgeLook(id, graph.getEdgeAttributes(id), next)];
    return old.type === now.type && old.zIndex === now.zIndex;
  };
  if (!changed?.edges.every(stays)) return null;
  return { changed, looks: looksAfter(graph, next, { looks: before, changed }), isPointing: false };
}
