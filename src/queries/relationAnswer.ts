import type { DisputePair } from '../claims/disputes.ts';
import { relationId, type Triple } from '../claims/relationId.ts';
import type { UnheardReason } from '../claims/silence.ts';
import type { Status } from '../claims/status.ts';
import { summary } from '../claims/summary.ts';
import type { Entity, Source } from '../claims/types.ts';
import { verbAfter } from '../claims/verbAfter.ts';
import type { ClaimView } from '../columns/claimView.ts';
import type { AbsentCounts } from '../graph/absence.ts';
import { relationNumber } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { NO_FACTS, type RelationFacts } from '../graph/relationFacts.ts';
import { type ClaimAnswer, claimAnswer } from './claimAnswer.ts';
import { idOfRelation } from './idOfRelation.ts';
import { entitiesById, entityById, predicateById, predicateNumber } from './lookUp.ts';
import type { Overlap } from './relationOverlap.ts';
import { type Showing, type Shown, shownFrom } from './shown.ts';
import { tripleOfRelation } from './tripleOfRelation.ts';
import { type VerdictAnswer, verdictsOn } from './verdictAnswer.ts';

/** A relation and what every source says of it. */
export interface RelationAnswer {
  readonly id: string;
  readonly subject: Entity;
  /** The id of `subject`: quicker to get at than the entity. */
  readonly subjectId: string;
  readonly predicate: string;
  /** The predicate's label as it follows the subject's name. */
  readonly verb: string;
  readonly object: Entity;
  readonly objectId: string;
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
  return new StoredRelation(shownFrom(graph, showing), number ?? (relation as Triple));
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
    return typeof relation === 'number' ? idOfRelation(this.shown.columns, relation) : relationId(relation);
  }
  get subject(): Entity {
    const relation = this.#relation;
    if (typeof relation !== 'number') return entityById(this.shown.graph, relation.subject);
    const { names, relations } = this.shown.graph.index;
    return names.entities[relations.subjects[relation]!]!;
  }
  get subjectId(): string {
    const relation = this.#relation;
    if (typeof relation !== 'number') return relation.subject;
    const { entityIds, subjects } = this.shown.columns;
    return entityIds[subjects[relation]!]!;
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
  get objectId(): string {
    const relation = this.#relation;
    if (typeof relation !== 'number') return relation.object;
    const { entityIds, objects } = this.shown.columns;
    return entityIds[objects[relation]!]!;
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

  /** Where its claims lie, if it has any. */
  protected get cluster(): number {
    return this.shown.columns.clusters[this.#relation as number]!;
  }

  get #facts(): RelationFacts {
    return typeof this.#relation === 'number' ? this.shown.graph.factsOf(this.#relation) : NO_FACTS;
  }
  get #triple(): Triple {
    const relation = this.#relation;
    return typeof relation === 'number' ? tripleOfRelation(this.shown.graph, relation) : relation;
  }
  #verdicts(comments: boolean): ReturnType<typeof verdictsOn> {
    return typeof this.#relation === 'number' ? verdictsOn(this.shown, this.cluster, comments) : [];
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
