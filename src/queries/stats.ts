import { isOfSource, isOwnWord } from '../claims/counts.ts';
import type { ClaimView } from '../columns/claimView.ts';
import { allClaims } from '../graph/claimIndex.ts';
import { groupBy } from '../graph/groupBy.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';

/** How much one source claims with one predicate. Own-voice and attributed claims leave comments out. */
export interface StatsRow {
  readonly source: string;
  readonly predicate: string;
  readonly claims: number;
  readonly affirmed: number;
  readonly denied: number;
  readonly own: number;
  readonly attributed: number;
  readonly comments: number;
  readonly relations: number;
}

/** One row per source and predicate that has a claim: sources by date, predicates in the order of the vocabulary. */
export function stats({ index }: KnowledgeGraph): readonly StatsRow[] {
  const groups = groupBy(allClaims(index), (claim) => `${claim.source} ${claim.predicate}`);
  return index.names.sources.flatMap((source) =>
    index.names.predicates.flatMap((predicate) => {
      const claims = groups.get(`${source.id} ${predicate.id}`);
      return claims ? [rowOf(claims)] : [];
    }),
  );
}

function rowOf(claims: readonly ClaimView[]): StatsRow {
  const { source, predicate } = claims[0]!;
  const ofSource = claims.filter(isOfSource);
  const affirmed = claims.filter(({ polarity }) => polarity === 'affirmed').length;
  return {
    source,
    predicate,
    claims: claims.length,
    affirmed,
    denied: claims.length - affirmed,
    own: ofSource.filter(isOwnWord).length,
    attributed: ofSource.filter((claim) => !isOwnWord(claim)).length,
    comments: claims.length - ofSource.length,
    relations: new Set(claims.map(({ relation }) => relation)).size,
  };
}
