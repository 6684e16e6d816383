import { stillTime } from '../claims/deadline.ts';
import { uint8Column } from '../columns/allocate.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { perGraph } from './perGraph.ts';

/**
 * A byte for each relation of a build, from its claims alone. All are worked out when they are first asked for, and kept:
 * where the deadline of the work around passes before (OutOfTimeError), the next who asks goes on from there.
 */
export function marksOfRelations(
  markOf: (graph: KnowledgeGraph, relation: number) => number,
): (graph: KnowledgeGraph) => Uint8Array {
  const begun = perGraph(({ index }) => ({ marks: uint8Column(index.relations.count), next: 0 }));
  return (graph) => {
    const work = begun(graph);
    for (; work.next < work.marks.length; work.next += 1) {
      stillTime();
      work.marks[work.next] = markOf(graph, work.next);
    }
    return work.marks;
  };
}
