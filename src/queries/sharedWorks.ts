import { isOfSource } from '../claims/counts.ts';
import type { Entity, Source } from '../claims/types.ts';
import { allClaims } from '../graph/claimIndex.ts';
import { groupBy } from '../graph/groupBy.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { type ClaimAnswer, claimAnswer } from './claimAnswer.ts';
import { entityById, sourceById } from './lookUp.ts';
import { citedBy } from './sources.ts';

/** A work on which several sources rest. What they say on its ground has one origin, not several. */
export interface SharedWork {
  readonly work: Entity;
  /** Sources that cite it or give it as ground, in the order of sources. */
  readonly sources: readonly Source[];
  /** Claims for which it is given as ground. */
  readonly claims: readonly ClaimAnswer[];
}

/** Works that two or more sources cite or give as ground; those with the most sources first, then by id. */
export function sharedWorks(graph: KnowledgeGraph): readonly SharedWork[] {
  const { index } = graph;
  const grounded = [...allClaims(index)]
    .filter(isOfSource)
    .flatMap((claim) => claim.basis.map((work) => ({ work, claim })));
  const cited = index.names.sources.flatMap(({ id }) =>
    citedBy(graph, id).flatMap((work) => (work.type === 'work' ? [{ work: work.id, source: id }] : [])),
  );
  const uses = groupBy(
    [...cited, ...grounded.map(({ work, claim }) => ({ work, source: claim.source }))],
    ({ work }) => work,
  );
  const byWork = groupBy(grounded, ({ work }) => work);
  return [...uses]
    .map(([work, used]) => ({ work, sources: new Set(used.map(({ source }) => source)) }))
    .filter(({ sources }) => sources.size > 1)
    .sort((a, b) => b.sources.size - a.sources.size || (a.work < b.work ? -1 : 1))
    .map(({ work, sources }) => ({
      work: entityById(graph, work),
      sources: index.names.sources.filter(({ id }) => sources.has(id)).map(({ id }) => sourceById(graph, id)),
      claims: (byWork.get(work) ?? []).map(({ claim }) => claimAnswer(graph, claim)),
    }));
}
