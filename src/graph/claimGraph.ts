import { MultiDirectedGraph } from 'graphology';
import type { Claim, Entity } from '../claims/types.ts';
import { allClaims, type ClaimIndex } from './claimIndex.ts';

/** What a node carries: the entity without its id, which is the node's key. */
export type EntityAttributes = Omit<Entity, 'id'>;

/** What an edge carries: the claim without its id and ends, which are the edge's key, source and target. */
export type ClaimAttributes = Omit<Claim, 'id' | 'subject' | 'object' | 'source'> & {
  /** Slug of the source; `source` would collide with graphology's word for the subject. */
  readonly document: string;
};

/** The public graph object: nodes are entities, sources included; edges are claims, keyed by claim id. */
export type ClaimGraph = MultiDirectedGraph<EntityAttributes, ClaimAttributes>;

/** Builds the graph. An edge leads from subject to object as the claim was coded, symmetric or not. */
export function buildClaimGraph(index: ClaimIndex): ClaimGraph {
  const graph: ClaimGraph = new MultiDirectedGraph<EntityAttributes, ClaimAttributes>();
  for (const { id, ...attributes } of index.names.entities) graph.addNode(id, attributes);
  for (const claim of allClaims(index)) {
    const { id, subject, object, source, ...rest } = claim.plain();
    graph.addDirectedEdgeWithKey(id, subject, object, { ...rest, document: source });
  }
  return graph;
}
