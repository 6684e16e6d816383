import { indexParallelEdgesIndex } from '@sigma/edge-curve';
import type { DrawnGraph } from './buildGraph.ts';

/** Bends of a pair's lines, on each side; more lines are packed closer. */
const WIDEST_BEND = 0.34;
const LONE_BEND = 0.07;

/** How far each relation's line is bent, so that those between the same two entities fan out and each can be clicked. */
export function fanOut(graph: DrawnGraph): ReadonlyMap<string, number> {
  const indexed = graph.copy();
  indexParallelEdgesIndex(indexed);
  return new Map(
    indexed.mapEdges((id, data) => {
      const { parallelIndex: index, parallelMaxIndex: most } = data as unknown as ParallelIndex;
      if (index === null || most === null) return [id, LONE_BEND];
      return [id, most === 0 ? LONE_BEND : (index / most) * Math.min(WIDEST_BEND, 0.13 * Math.max(1, most))];
    }),
  );
}

interface ParallelIndex {
  readonly parallelIndex: number | null;
  readonly parallelMaxIndex: number | null;
}
