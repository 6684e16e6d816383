import { decides, isOfSource } from '../claims/counts.ts';
import { type DisputePair, disputesAmong } from '../claims/disputes.ts';
import { type MaybeSame, originsOf, type Origins } from '../claims/origins.ts';
import type { Status } from '../claims/status.ts';
import { type Verdict, verdictOf } from '../claims/verdict.ts';
import type { ClaimView } from '../columns/claimView.ts';
import { statusAt, viewsOf } from '../columns/judgements.ts';
import type { ClaimIndex } from './claimIndex.ts';
import { claimsOfRelation } from './claimIndex.ts';

/** What one source says of a relation: its verdict, and its claims, comments included. */
export interface SourceFacts extends Verdict {
  readonly source: string;
  readonly claims: readonly ClaimView[];
}

/** All that follows from the claims of a relation alone, whatever is asked. Comments decide none of it. */
export interface RelationFacts {
  readonly status: Status;
  /** Every source with a claim, comments included, in the order of sources. */
  readonly sources: readonly SourceFacts[];
  /** Number of sources with a claim that is no comment. */
  readonly sourceCount: number;
  /** Number of claims that are no comments. */
  readonly claimCount: number;
  /** Number of denying actual claims. */
  readonly deniedCount: number;
  /** Union over the affirming actual claims, in the order of the vocabulary. */
  readonly kinds: readonly string[];
  readonly origins: Origins;
  readonly disputes: readonly DisputePair<ClaimView>[];
}

/** Gives the facts of a relation by its number. */
export type FactsOf = (relation: number) => RelationFacts;

/** Makes ready to give facts. */
export function factsFrom(index: ClaimIndex, maybeSame: MaybeSame): FactsOf {
  return (relation) => new StoredFacts(index, maybeSame, relation);
}

/** The facts of a relation on which nobody says anything. */
export const NO_FACTS: RelationFacts = {
  status: 'no-claim',
  sources: [],
  sourceCount: 0,
  claimCount: 0,
  deniedCount: 0,
  kinds: [],
  origins: { known: 0, atMost: 0, names: [], sharedWorks: [] },
  disputes: [],
};

/** Reads numbers from columns; what takes the claims themselves is worked out when it is asked for. */
class StoredFacts implements RelationFacts {
  readonly #index: ClaimIndex;
  readonly #maybeSame: MaybeSame;
  readonly #relation: number;

  constructor(index: ClaimIndex, maybeSame: MaybeSame, relation: number) {
    this.#index = index;
    this.#maybeSame = maybeSame;
    this.#relation = relation;
  }

  get status(): Status {
    return statusAt(this.#index.judgements, this.#relation);
  }
  get sourceCount(): number {
    return this.#index.relations.sourceCounts[this.#relation]!;
  }
  get claimCount(): number {
    return this.#index.judgements.claimCounts[this.#relation]!;
  }
  get deniedCount(): number {
    return this.#index.judgements.deniedCounts[this.#relation]!;
  }
  get sources(): readonly SourceFacts[] {
    const { judgements, names, relations } = this.#index;
    const { verdictsFrom, verdicts } = judgements;
    const cluster = relations.clusters[this.#relation]!;
    const facts: SourceFacts[] = [];
    for (let row = verdictsFrom[cluster]!; row < verdictsFrom[cluster + 1]!; row += 1) {
      const claims = viewsOf(this.#index, verdicts.claimsFrom[row]!, verdicts.claimsFrom[row + 1]!);
      facts.push({ source: names.sources[verdicts.sources[row]!]!.id, claims, ...verdictOf(claims) });
    }
    return facts;
  }
  get kinds(): readonly string[] {
    const affirming = this.#claims.filter((claim) => decides(claim) && claim.polarity === 'affirmed');
    const said = new Set(affirming.flatMap((claim) => claim.kinds));
    const { names, relations } = this.#index;
    const words = names.predicates[relations.predicates[this.#relation]!]!.kinds;
    return words.map(({ id }) => id).filter((kind) => said.has(kind));
  }
  get origins(): Origins {
    return originsOf(this.#claims, this.#maybeSame);
  }
  get disputes(): readonly DisputePair<ClaimView>[] {
    return this.status === 'disputed' ? disputesAmong(this.#claims.filter(isOfSource)) : [];
  }

  get #claims(): readonly ClaimView[] {
    return claimsOfRelation(this.#index, this.#relation);
  }
}
