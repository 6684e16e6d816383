import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { candidates } from './candidates.ts';
import { type ClaimFilter, compileFilter } from './claimFilter.ts';
import { type TimeUnit, unitOf } from './unitOf.ts';

/** Which claims, in which unit. */
export interface TimelineArguments {
  readonly filter?: ClaimFilter | null | undefined;
  readonly by?: TimeUnit | null | undefined;
}

/** Claims per unit of time and predicate. `undated` includes what is dated more coarsely than the unit. */
export interface Timeline {
  readonly undated: number;
  readonly coarser: number;
  readonly buckets: readonly { readonly from: string; readonly predicate: string; readonly count: number }[];
}

/** Counts each claim once, at the earliest day on which it may begin. */
export function timeline(graph: KnowledgeGraph, args: TimelineArguments): Timeline {
  const matchOf = compileFilter(graph, args.filter ?? {});
  const units = [...candidates(graph.index, args.filter ?? {})]
    .filter((claim) => matchOf(claim) !== 'no')
    .map((claim) => ({ predicate: claim.predicate, from: unitOf(claim, args.by ?? 'month') }));
  const counts = new Map<string, number>();
  for (const { from, predicate } of units) {
    const key = `${from} ${predicate}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const starts = [...new Set(units.map(({ from }) => from))].filter((from) => /^\d/u.test(from)).sort();
  return {
    undated: units.filter(({ from }) => from === 'undated' || from === 'coarser').length,
    coarser: units.filter(({ from }) => from === 'coarser').length,
    buckets: starts.flatMap((from) =>
      graph.index.names.predicates.flatMap(({ id }) => {
        const count = counts.get(`${from} ${id}`);
        return count === undefined ? [] : [{ from, predicate: id, count }];
      }),
    ),
  };
}
