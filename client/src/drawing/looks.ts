import { relationEnds } from '../state/relationEnds.ts';
import type { DrawnGraph } from './buildGraph.ts';
import { type EdgeLook, edgeLook } from './edgeLook.ts';
import { type NodeLook, nodeLook } from './nodeLook.ts';
import type { Scene } from './scene.ts';
import { namedFirst } from './screenNames.ts';

/** How everything of a graph looks in a scene, by id. */
export interface Looks {
  readonly entities: ReadonlyMap<string, NodeLook>;
  readonly relations: ReadonlyMap<string, EdgeLook>;
  /** Entities that may be named, the most important first. */
  readonly named: readonly (readonly [string, NodeLook])[];
}

/** Ids of what looks different. */
export interface Changed {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
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

/** What looks different in another scene, where nothing but what is pointed at has changed; null where more has. */
export function changedByPointing(graph: DrawnGraph, before: Scene, after: Scene): Changed | null {
  const { hoveredEntity, hoveredRelation, cursor, ...rest } = before;
  if (Object.entries(rest).some(([part, value]) => after[part as keyof Scene] !== value)) return null;
  const edges = [hoveredRelation, after.hoveredRelation].filter((id) => id !== null);
  const ends = edges.flatMap((id) => {
    const { subject, object } = relationEnds(id) ?? {};
    return [subject, object];
  });
  const nodes = [hoveredEntity, after.hoveredEntity, cursor, after.cursor, ...ends];
  return {
    nodes: [...new Set(nodes)].filter((id) => id != null && graph.hasNode(id)) as string[],
    edges: [...new Set(edges)].filter((id) => graph.hasEdge(id)),
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
