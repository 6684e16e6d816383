import type { DrawnGraph } from './buildGraph.ts';
import { type EdgeLook, edgeLook } from './edgeLook.ts';
import { type NodeLook, nodeLook } from './nodeLook.ts';
import type { Scene } from './scene.ts';

/** How everything of a graph looks in a scene, by id. */
export interface Looks {
  readonly entities: ReadonlyMap<string, NodeLook>;
  readonly relations: ReadonlyMap<string, EdgeLook>;
}

/** How everything looks now; worked out once per scene, for the drawing, the names and the pointer alike. */
export function looksOf(graph: DrawnGraph, scene: Scene): Looks {
  return {
    entities: new Map(graph.mapNodes((id, data) => [id, nodeLook(id, data, scene)])),
    relations: new Map(graph.mapEdges((id, data) => [id, edgeLook(id, data, scene)])),
  };
}
