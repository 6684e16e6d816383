import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';

/** Most entities whose names are made ready for searching before anybody searches: that is done in one go, of so many in 300 ms. */
const MOST_ENTITIES = 20_000;

/** Most claims that are made ready for being searched by words, likewise. */
const MOST_CLAIMS = 2_000;

/**
 * Makes what the first view of the explorer and a first question ask for: else the first reader waits for it. The layout is made step by
 * step, so that whoever asks meanwhile is answered.
 */
export async function warmUp(graph: KnowledgeGraph): Promise<void> {
  await graph.laidOut();
  if (graph.index.names.entities.length <= MOST_ENTITIES) graph.search();
  if (graph.index.claims.count <= MOST_CLAIMS) graph.claimSearch();
}
