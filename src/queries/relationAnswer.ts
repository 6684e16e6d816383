import type { DisputePair } from '../claims/disputes.ts';
import { relationId, type Triple } from '../claims/relationId.ts';
import type { UnheardReason } from '../claims/silence.ts';
import type { Status } from '../claims/status.ts';
import { summary } from '../claims/summary.ts';
import type { Entity, Source } from '../claims/types.ts';
import { type Verdict, verdictOf, type VerdictWord } from '../claims/verdict.ts';
import type { ClaimView } from '../columns/claimView.ts';
import { verdictAt, viewsOf } from '../columns/judgements.ts';
import { isOfSource } from '../columns/marks.ts';
import type { AbsentCounts } from '../graph/absence.ts';
import { relationNumber } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { NO_FACTS, type RelationFacts } from '../graph/relationFacts.ts';
import { type ClaimAnswer, claimAnswer } from './claimAnswer.ts';
import { entitiesById, entityById, predicateNumber } from './lookUp.ts';
import { tripleOfRelation } from './tripleOfRelation.ts';

/** What one source says of a relation. */
export interface VerdictAnswer {
  readonly verdict: VerdictWord;
  readonly partial: boolean;
  readonly denies: readonly string[];
  readonly source: Source;
  readonly claims: readonly ClaimAnswer[];
}

/** A relation and what every source says of it. */
export interface RelationAnswer {
  readonly id: string;
  readonly subject: Entity;
  readonly predicate: string;
  readonly object: Entity;
  readonly status: Status;
  readonly summary: string;
  readonly searched: number;
  readonly kinds: readonly string[];
  readonly origins: {
    readonly known: number;
    readonly atMost: number;
    readonly names: readonly Entity[];
    readonly sharedWorks: readonly Entity[];
  };
  readonly verdicts: readonly VerdictAnswer[];
  readonly silentCount: number;
  readonly silent: readonly Source[];
  readonly unheard: readonly { readonly source: Source; readonly why: UnheardReason }[];
  readonly disputes: readonly DisputeAnswer[];
  readonly sourceCount: number;
  readonly claimCount: number;
  readonly deniedCount: number;
}

/** A pair of claims of which one denies what the other affirms. */
export interface DisputeAnswer {
  readonly id: string;
  readonly affirming: ClaimAnswer;
  readonly denying: ClaimAnswer;
  readonly within: boolean;
}

/** How a relation is to be shown: with comments or without, which claims match, and the first day asked about. */
export interface Showing {
  readonly comments: boolean;
  readonly matches?: ((claim: ClaimView) => boolean) | undefined;
  readonly earliest?: number | undefined;
}

/**
 * Everything that is said of a relation, given by its number, or by its triple with the ends in order, on which nobody
 * need say anything.
 */
export function relationAnswer(
  graph: KnowledgeGraph,
  relation: number | Triple,
  showing: Showing,
): RelationAnswer {
  const number = typeof relation === 'number' ? relation : relationNumber(graph.index, relation);
  return new StoredRelation(graph, number ?? (relation as Triple), showing);
}

/** A pair of claims that meet, with everything that they name. */
export function disputeAnswer(
  graph: KnowledgeGraph,
  { affirming, denying, within }: DisputePair<ClaimView>,
): DisputeAnswer {
  return {
    id: `${affirming.id}~${denying.id}`,
    affirming: claimAnswer(graph, affirming),
    denying: claimAnswer(graph, denying),
    within,
  };
}

/** What is said of a relation, by its number, or by its triple where nobody speaks of it; worked out as it is asked for. */
export class StoredRelation implements RelationAnswer {
  readonly #graph: KnowledgeGraph;
  /** Undefined where nobody speaks of it. */
  readonly #number: number | undefined;
  readonly #triple: Triple;
  readonly #showing: Showing;

  constructor(graph: KnowledgeGraph, relation: number | Triple, showing: Showing) {
    this.#graph = graph;
    this.#number = typeof relation === 'number' ? relation : undefined;
    this.#triple = typeof relation === 'number' ? tripleOfRelation(graph, relation) : relation;
    this.#showing = showing;
  }

  get id(): string {
    return relationId(this.#triple);
  }
  get subject(): Entity {
    return entityById(this.#graph, this.#triple.subject);
  }
  get predicate(): string {
    return this.#triple.predicate;
  }
  get object(): Entity {
    return entityById(this.#graph, this.#triple.object);
  }
  get status(): Status {
    return this.#facts.status;
  }
  get summary(): string {
    const { status, origins, disputes } = this.#facts;
    return summary({
      status,
      verdicts: this.#speaking.map((row) => new StoredVerdict(this.#graph, row, this.#showing)),
      origins,
      disputes: { total: disputes.length, within: disputes.filter(({ within }) => within).length },
      ...this.#absent,
    });
  }
  get searched(): number {
    return this.#absent.silent + this.sourceCount;
  }
  get kinds(): readonly string[] {
    return this.#facts.kinds;
  }
  get origins(): RelationAnswer['origins'] {
    const { known, atMost, names, sharedWorks } = this.#facts.origins;
    const byName = (ids: readonly string[]): readonly Entity[] =>
      [...entitiesById(this.#graph, ids)].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    return { known, atMost, names: byName(names), sharedWorks: byName(sharedWorks) };
  }
  get verdicts(): readonly VerdictAnswer[] {
    const rows = this.#showing.comments ? this.#rows : this.#speaking;
    return rows.map((row) => new StoredVerdict(this.#graph, row, this.#showing));
  }
  get silentCount(): number {
    return this.#absent.silent;
  }
  get silent(): readonly Source[] {
    return this.#absentSources().flatMap(({ source, why }) => (why === 'silent' ? [source] : []));
  }
  get unheard(): RelationAnswer['unheard'] {
    return this.#absentSources().flatMap(({ source, why }) => (why === 'silent' ? [] : [{ source, why }]));
  }
  get disputes(): readonly DisputeAnswer[] {
    return this.#facts.disputes.map((pair) => disputeAnswer(this.#graph, pair));
  }
  get sourceCount(): number {
    return this.#facts.sourceCount;
  }
  get claimCount(): number {
    if (!this.#showing.comments) return this.#facts.claimCount;
    return this.verdicts.reduce((sum, { claims }) => sum + claims.length, 0);
  }
  get deniedCount(): number {
    return this.#facts.deniedCount;
  }

  get #facts(): RelationFacts {
    return this.#number === undefined ? NO_FACTS : this.#graph.factsOf(this.#number);
  }
  /** The rows of its verdicts, those of sources that speak in comments alone included. */
  get #rows(): readonly number[] {
    if (this.#number === undefined) return [];
    const { relations, judgements } = this.#graph.index;
    const cluster = relations.clusters[this.#number]!;
    const rows: number[] = [];
    for (let row = judgements.verdictsFrom[cluster]!; row < judgements.verdictsFrom[cluster + 1]!; row += 1) {
      rows.push(row);
    }
    return rows;
  }
  get #speaking(): readonly number[] {
    const { said } = this.#graph.index.judgements.verdicts;
    return this.#rows.filter((row) => said[row] !== 0);
  }
  get #absent(): AbsentCounts {
    return this.#graph.absence.counts(...this.#askedOfAbsence());
  }
  #absentSources(): readonly { readonly source: Source; readonly why: 'silent' | UnheardReason }[] {
    const { sources } = this.#graph.index.names;
    return Array.from(this.#graph.absence.each(...this.#askedOfAbsence()), ({ source, why }) => ({
      source: sources[source]!,
      why,
    }));
  }
  #askedOfAbsence(): Parameters<KnowledgeGraph['absence']['counts']> {
    const { verdicts } = this.#graph.index.judgements;
    return [
      predicateNumber(this.#graph, this.#triple.predicate),
      this.#speaking.map((row) => verdicts.sources[row]!),
      this.#showing.earliest ?? -Infinity,
    ];
  }
}

/** What one source says, from its row in the columns. */
class StoredVerdict implements VerdictAnswer {
  readonly #graph: KnowledgeGraph;
  readonly #row: number;
  readonly #showing: Showing;

  constructor(graph: KnowledgeGraph, row: number, showing: Showing) {
    this.#graph = graph;
    this.#row = row;
    this.#showing = showing;
  }

  get verdict(): VerdictWord {
    return verdictAt(this.#graph.index.judgements.verdicts, this.#row);
  }
  get partial(): boolean {
    return this.#whole.partial;
  }
  get denies(): readonly string[] {
    return this.#whole.denies;
  }
  get source(): Source {
    const { names, judgements } = this.#graph.index;
    return names.sources[judgements.verdicts.sources[this.#row]!]!;
  }
  get claims(): readonly ClaimAnswer[] {
    const { comments, matches } = this.#showing;
    const answers: ClaimAnswer[] = [];
    for (const claim of this.#views) {
      if (comments || isOfSource(claim.marks)) answers.push(claimAnswer(this.#graph, claim, matches));
    }
    return answers;
  }

  get #views(): readonly ClaimView[] {
    const { claimsFrom } = this.#graph.index.judgements.verdicts;
    return viewsOf(this.#graph.index, claimsFrom[this.#row]!, claimsFrom[this.#row + 1]!);
  }
  get #whole(): Verdict {
    return verdictOf(this.#views);
  }
}
