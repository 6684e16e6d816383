import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';

/** Works something out of a build when it is first asked for, and keeps it as long as the build is kept. */
export function perGraph<Value extends object>(
  workOut: (graph: KnowledgeGraph) => Value,
): (graph: KnowledgeGraph) => Value {
  const known = new WeakMap<KnowledgeGraph, Value>();
  return (graph) => {
    const kept = known.get(graph);
    if (kept !== undefined) return kept;
    const value = workOut(graph);
    known.set(graph, value);
    return value;
  };
}
