import { decides, isOfSource } from '../claims/counts.ts';
import { type DisputePair, disputesAmong } from '../claims/disputes.ts';
import { type MaybeSame, originsOf, type Origins } from '../claims/origins.ts';
import { type Status, statusOf } from '../claims/status.ts';
import type { TimedClaim } from '../claims/timedClaim.ts';
import { type Verdict, verdictOf } from '../claims/verdict.ts';
import { type ClaimIndex, claimsOfRelation } from './claimIndex.ts';
import { groupBy } from './groupBy.ts';

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

/** Gives the facts of a relation by its number; each is worked out once. */
export type FactsOf = (relation: number) => RelationFacts;

/** Makes ready to give facts; nothing is worked out before it is asked for. */
export function factsFrom(index: ClaimIndex, maybeSame: MaybeSame): FactsOf {
  const known = new Array<RelationFacts | undefined>(index.subjects.length);
  return (relation) => (known[relation] ??= workOut(index, maybeSame, claimsOfRelation(index, relation)));
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

function workOut(index: ClaimIndex, maybeSame: MaybeSame, claims: readonly TimedClaim[]): RelationFacts {
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
    kinds: kindsAffirmed(index, deciding),
    origins: originsOf(claims, maybeSame),
    disputes,
    deniedCount: deciding.filter((claim) => claim.polarity === 'denied').length,
  };
}

function kindsAffirmed(index: ClaimIndex, deciding: readonly TimedClaim[]): readonly string[] {
  const affirming = deciding.filter((claim) => claim.polarity === 'affirmed');
  const said = new Set(affirming.flatMap((claim) => claim.kinds));
  const predicate = affirming[0]?.predicate;
  const words = index.predicates.find(({ id }) => id === predicate)?.kinds ?? [];
  return words.map(({ id }) => id).filter((kind) => said.has(kind));
}
