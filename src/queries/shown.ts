import type { ClaimView } from '../columns/claimView.ts';
import type { AnswerColumns } from '../graph/answerColumns.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';

/** How relations and claims are shown: with comments or without, which claims match, and the first day asked about. */
export interface Showing {
  readonly comments: boolean;
  readonly matches?: ((claim: ClaimView) => boolean) | undefined;
  readonly earliest?: number | undefined;
}

/** The same, and from which graph. */
export interface Shown {
  readonly graph: KnowledgeGraph;
  readonly columns: AnswerColumns;
  readonly comments: boolean;
  readonly matches: ((claim: ClaimView) => boolean) | undefined;
  readonly earliest: number | undefined;
}

/** Always of one shape: answers of all kinds read it, and code for a single shape is the quickest. */
export function shownFrom(
  graph: KnowledgeGraph,
  { comments, matches, earliest }: Showing = { comments: true },
): Shown {
  return { graph, columns: graph.columns, comments, matches, earliest };
}
