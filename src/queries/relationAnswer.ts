import type { DisputePair } from '../claims/disputes.ts';
import { relationId, type Triple } from '../claims/relationId.ts';
import type { UnheardReason } from '../claims/silence.ts';
import type { Status } from '../claims/status.ts';
import { summary } from '../claims/summary.ts';
import type { Entity, Source } from '../claims/types.ts';
import { verbAfter } from '../claims/verbAfter.ts';
import { type Verdict, verdictOf, type VerdictWord } from '../claims/verdict.ts';
import type { ClaimView } from '../columns/claimView.ts';
import { verdictAt, viewsOf } from '../columns/judgements.ts';
import { isOfSource } from '../columns/marks.ts';
import type { AbsentCounts } from '../graph/absence.ts';
import { relationNumber } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { NO_FACTS, type RelationFacts } from '../graph/relationFacts.ts';
import { type ClaimAnswer, claimAnswer, type ClaimsShown, StoredClaim } from './claimAnswer.ts';
import { idOfRelation } from './idOfRelation.ts';
import { entitiesById, entityById, predicateById, predicateNumber } from './lookUp.ts';
import type { Overlap } from './relationOverlap.ts';
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
  /** The predicate's label as it follows the subject's name. */
  readonly verb: string;
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
  /** How the surer of its claims lies to the time asked about; null where none is. */
  readonly overlap: Overlap | null;
}

/** How a relation is to be shown: with comments or without, which claims match, and the first day asked about. */
export interface Showing {
  readonly comments: boolean;
  readonly matches?: ClaimsShown['matches'];
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
  return new StoredRelation({ graph, ...showing }, number ?? (relation as Triple));
}

/** A pair of claims that meet, with everything that they name. */
export function disputeAnswer(
  graph: KnowledgeGraph,
  { affirming, denying, within }: DisputePair<ClaimView>,
  overlap: Overlap | null = null,
): DisputeAnswer {
  return {
    id: `${affirming.id}~${denying.id}`,
    affirming: claimAnswer(graph, affirming),
    denying: claimAnswer(graph, denying),
    within,
    overlap,
  };
}

/** How relations are shown, and from which graph. */
export interface Shown extends Showing {
  readonly graph: KnowledgeGraph;
}

/** What is said of a relation, by its number, or by its triple where nobody speaks of it; worked out as it is asked for. */
export class StoredRelation implements RelationAnswer {
  protected readonly shown: Shown;
  /** Its number, or its triple where nobody speaks of it. */
  readonly #relation: number | Triple;

  constructor(shown: Shown, relation: number | Triple) {
    this.shown = shown;
    this.#relation = relation;
  }

  get id(): string {
    const relation = this.#relation;
    return typeof relation === 'number' ? idOfRelation(this.shown.graph, relation) : relationId(relation);
  }
  get subject(): Entity {
    const relation = this.#relation;
    if (typeof relation !== 'number') return entityById(this.shown.graph, relation.subject);
    const { names, relations } = this.shown.graph.index;
    return names.entities[relations.subjects[relation]!]!;
  }
  get predicate(): string {
    return this.#triple.predicate;
  }
  get verb(): string {
    return verbAfter(this.subject, predicateById(this.shown.graph, this.predicate));
  }
  get object(): Entity {
    const relation = this.#relation;
    if (typeof relation !== 'number') return entityById(this.shown.graph, relation.object);
    const { names, relations } = this.shown.graph.index;
    return names.entities[relations.objects[relation]!]!;
  }
  get status(): Status {
    return this.#facts.status;
  }
  get summary(): string {
    const { status, origins, disputes } = this.#facts;
    return summary({
      status,
      verdicts: this.#verdicts(false),
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
      [...entitiesById(this.shown.graph, ids)].sort((a, b) =>
        a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
      );
    return { known, atMost, names: byName(names), sharedWorks: byName(sharedWorks) };
  }
  get verdicts(): readonly VerdictAnswer[] {
    return this.#verdicts(this.shown.comments);
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
    return this.#facts.disputes.map((pair) => disputeAnswer(this.shown.graph, pair));
  }
  get sourceCount(): number {
    return this.#facts.sourceCount;
  }
  get claimCount(): number {
    if (!this.shown.comments) return this.#facts.claimCount;
    return this.verdicts.reduce((sum, { claims }) => sum + claims.length, 0);
  }
  get deniedCount(): number {
    return this.#facts.deniedCount;
  }

  get #facts(): RelationFacts {
    return typeof this.#relation === 'number' ? this.shown.graph.factsOf(this.#relation) : NO_FACTS;
  }
  get #triple(): Triple {
    const relation = this.#relation;
    return typeof relation === 'number' ? tripleOfRelation(this.shown.graph, relation) : relation;
  }
  /** What each source says; with those that speak in comments alone, or without. */
  #verdicts(comments: boolean): readonly StoredVerdict[] {
    if (typeof this.#relation !== 'number') return [];
    const { relations, judgements } = this.shown.graph.index;
    const { said } = judgements.verdicts;
    const cluster = relations.clusters[this.#relation]!;
    const first = judgements.verdictsFrom[cluster]!;
    const end = judgements.verdictsFrom[cluster + 1]!;
    const verdicts = new Array<StoredVerdict>(end - first);
    let count = 0;
    for (let row = first; row < end; row += 1) {
      if (comments || said[row] !== 0) verdicts[count++] = new StoredVerdict(this.shown, row);
    }
    if (count < verdicts.length) verdicts.length = count;
    return verdicts;
  }
  get #absent(): AbsentCounts {
    return this.shown.graph.absence.counts(...this.#askedOfAbsence());
  }
  #absentSources(): readonly { readonly source: Source; readonly why: 'silent' | UnheardReason }[] {
    const { sources } = this.shown.graph.index.names;
    return Array.from(this.shown.graph.absence.each(...this.#askedOfAbsence()), ({ source, why }) => ({
      source: sources[source]!,
      why,
    }));
  }
  #askedOfAbsence(): Parameters<KnowledgeGraph['absence']['counts']> {
    return [
      predicateNumber(this.shown.graph, this.#triple.predicate),
      this.#verdicts(false).map(({ sourceNumber }) => sourceNumber),
      this.shown.earliest ?? -Infinity,
    ];
  }
}

/** What one source says, from its row in the columns. */
class StoredVerdict implements VerdictAnswer {
  readonly #shown: Shown;
  readonly #row: number;

  constructor(shown: Shown, row: number) {
    this.#shown = shown;
    this.#row = row;
  }

  get verdict(): VerdictWord {
    return verdictAt(this.#shown.graph.index.judgements.verdicts, this.#row);
  }
  get partial(): boolean {
    return this.#whole.partial;
  }
  get denies(): readonly string[] {
    return this.#whole.denies;
  }
  get source(): Source {
    const { names, judgements } = this.#shown.graph.index;
    return names.sources[judgements.verdicts.sources[this.#row]!]!;
  }
  get sourceNumber(): number {
    return this.#shown.graph.index.judgements.verdicts.sources[this.#row]!;
  }
  get claims(): readonly ClaimAnswer[] {
    const { comments, graph } = this.#shown;
    const { clustered, judgements } = graph.index;
    const { claimsFrom } = judgements.verdicts;
    const first = claimsFrom[this.#row]!;
    const end = claimsFrom[this.#row + 1]!;
    // Nearly always of this length; a list that grows takes room for many more than the one claim that most hold.
    const answers = new Array<ClaimAnswer>(end - first);
    let count = 0;
    for (let claim = first; claim < end; claim += 1) {
      if (!comments && !isOfSource(clustered.marks[claim]!)) continue;
      answers[count++] = new StoredClaim(this.#shown, claim);
    }
    if (count < answers.length) answers.length = count;
    return answers;
  }

  get #views(): readonly ClaimView[] {
    const { claimsFrom } = this.#shown.graph.index.judgements.verdicts;
    return viewsOf(this.#shown.graph.index, claimsFrom[this.#row]!, claimsFrom[this.#row + 1]!);
  }
  get #whole(): Verdict {
    return verdictOf(this.#views);
  }
}
