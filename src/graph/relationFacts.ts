import { decides, isOfSource } from '../claims/counts.ts';
import { type DisputePair, disputesAmong } from '../claims/disputes.ts';
import { originsOf, type Origins } from '../claims/origins.ts';
import { type Status, statusOf } from '../claims/status.ts';
import type { TimedClaim } from '../claims/timedClaim.ts';
import { type Verdict, verdictOf } from '../claims/verdict.ts';
import { claimsOfRelation } from './claimIndex.ts';
import { groupBy } from './groupBy.ts';
import type { KnowledgeGraph } from './knowledgeGraph.ts';

/** What one source says of a relation: its verdict, and its claims, comments included. */
export interface SourceFacts extends Verdict {
  readonly source: string;
  readonly claims: readonly TimedClaim[];
}

/** All that follows from the claims of a relation alone, whatever is asked. Comments decide none of it. */
export interface RelationFacts {
  readonly status: Status;
  /** Every source with a claim, comments included, in the order of sources. */
  readonly sources: readonly SourceFacts[];
  /** Number of sources with a claim that is no comment. */
  readonly sourceCount: number;
  /** Union over the affirming actual claims, in the order of the vocabulary. */
  readonly kinds: readonly string[];
  readonly origins: Origins;
  readonly disputes: readonly DisputePair[];
  /** Number of denying actual claims. */
  readonly deniedCount: number;
}

/** The facts of relation number `relation`; worked out once and kept with the graph. */
export function relationFacts(graph: KnowledgeGraph, relation: number): RelationFacts {
  const known = graph.facts[relation];
  if (known) return known;
  const facts = workOut(graph, claimsOfRelation(graph.index, relation));
  graph.facts[relation] = facts;
  return facts;
}

/** The facts of a relation on which nobody says anything. */
export const NO_FACTS: RelationFacts = {
  status: 'no-claim',
  sources: [],
  sourceCount: 0,
  kinds: [],
  origins: { known: 0, atMost: 0, names: [], sharedWorks: [] },
  disputes: [],
  deniedCount: 0,
};

function workOut(graph: KnowledgeGraph, claims: readonly TimedClaim[]): RelationFacts {
  const sources = [...groupBy(claims, (claim) => claim.source)].map(([source, ofSource]) => ({
    source,
    claims: ofSource,
    ...verdictOf(ofSource),
  }));
  const deciding = claims.filter(decides);
  const disputes = disputesAmong(claims);
  return {
    status: statusOf(
      claims,
      sources.map(({ verdict }) => verdict),
    ),
    sources,
    sourceCount: sources.filter((source) => source.claims.some(isOfSource)).length,
    kinds: kindsAffirmed(graph, deciding),
    origins: originsOf(claims, graph.maybeSame),
    disputes,
    deniedCount: deciding.filter((claim) => claim.polarity === 'denied').length,
  };
}

function kindsAffirmed(graph: KnowledgeGraph, deciding: readonly TimedClaim[]): readonly string[] {
  const affirming = deciding.filter((claim) => claim.polarity === 'affirmed');
  const said = new Set(affirming.flatMap((claim) => claim.kinds));
  const predicate = affirming[0]?.predicate;
  const words = graph.dataset.vocabulary.predicates.find(({ id }) => id === predicate)?.kinds ?? [];
  return words.map(({ id }) => id).filter((kind) => said.has(kind));
}
