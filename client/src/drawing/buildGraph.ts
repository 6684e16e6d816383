import { MultiDirectedGraph } from 'graphology';
import type { DrawingQuery, EntityType, RelationStatus } from '../generated/documents.ts';
import { type Extent, extentOf } from './extent.ts';
import { entitySize } from './entityShape.ts';

/** A drawn entity; what it looks like now is told by the reducers. */
export interface NodeData {
  readonly label: string;
  readonly entityType: EntityType;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A drawn relation. */
export interface EdgeData {
  readonly predicate: string;
  readonly status: RelationStatus;
  readonly sourceCount: number;
  readonly deniedCount: number;
  /** Symmetric relations have no arrowhead. */
  readonly arrow: boolean;
  /** Leads back to where it comes from. */
  readonly selfLoop: boolean;
}

/** What holds for a drawing as a whole. */
export interface DrawingData {
  /**
   * The box around where the server and the last layout put entities, shown or not, both together: filters move nothing, and
   * dragging one does not move the frame.
   */
  readonly extent: Extent;
}

export type DrawnGraph = MultiDirectedGraph<NodeData, EdgeData, DrawingData & Record<string, unknown>>;

/** The graph of a drawing: entities and relations under their ids. */
export function buildGraph(drawing: DrawingQuery['subgraph'], symmetric: readonly string[]): DrawnGraph {
  const graph: DrawnGraph = new MultiDirectedGraph();
  graph.setAttribute('extent', extentOf(drawing.entities));
  for (const { id, name, type, degree, x, y } of drawing.entities) {
    graph.addNode(id, { label: name, entityType: type, x, y, size: entitySize(degree) });
  }
  for (const { id, predicate, status, sourceCount, deniedCount, subject, object } of drawing.relations) {
    const arrow = !symmetric.includes(predicate);
    graph.addDirectedEdgeWithKey(id, subject.id, object.id, {
      predicate,
      status,
      sourceCount,
      deniedCount,
      arrow,
      selfLoop: subject.id === object.id,
    });
  }
  return graph;
}
