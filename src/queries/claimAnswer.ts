import type { Claim, Entity, Source } from '../claims/types.ts';
import type { ClaimView } from '../columns/claimView.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { entitiesById, entityById, sourceById } from './lookUp.ts';

/** A claim with everything that it names, as it is served. */
export interface ClaimAnswer extends Omit<
  Claim,
  'source' | 'subject' | 'object' | 'voice' | 'through' | 'by' | 'event' | 'basis' | 'where'
> {
  readonly source: Source;
  readonly subject: Entity;
  readonly object: Entity;
  readonly voice: readonly Entity[];
  readonly through: readonly Entity[];
  readonly by: readonly Entity[];
  readonly event: Entity | undefined;
  readonly basis: readonly Entity[];
  readonly where: Entity | undefined;
  /** Whether the claim meets the filters of the question. */
  readonly matches: boolean;
}

/** Puts what a claim names in place of the ids. Nothing is read of the claim before it is asked for. */
export function claimAnswer(
  graph: KnowledgeGraph,
  claim: ClaimView,
  isMatch: (claim: ClaimView) => boolean = ALWAYS,
): ClaimAnswer {
  return new StoredClaim(graph, claim, isMatch);
}

const ALWAYS = (): boolean => true;

class StoredClaim implements ClaimAnswer {
  readonly #graph: KnowledgeGraph;
  readonly #claim: ClaimView;
  readonly #isMatch: (claim: ClaimView) => boolean;

  constructor(graph: KnowledgeGraph, claim: ClaimView, isMatch: (claim: ClaimView) => boolean) {
    this.#graph = graph;
    this.#claim = claim;
    this.#isMatch = isMatch;
  }

  get id(): Claim['id'] {
    return this.#claim.id;
  }
  get source(): Source {
    return sourceById(this.#graph, this.#claim.source);
  }
  get subject(): Entity {
    return entityById(this.#graph, this.#claim.subject);
  }
  get predicate(): Claim['predicate'] {
    return this.#claim.predicate;
  }
  get object(): Entity {
    return entityById(this.#graph, this.#claim.object);
  }
  get polarity(): Claim['polarity'] {
    return this.#claim.polarity;
  }
  get certainty(): Claim['certainty'] {
    return this.#claim.certainty;
  }
  get modality(): Claim['modality'] {
    return this.#claim.modality;
  }
  get voice(): readonly Entity[] {
    return entitiesById(this.#graph, this.#claim.voice);
  }
  get stance(): Claim['stance'] {
    return this.#claim.stance;
  }
  get kinds(): Claim['kinds'] {
    return this.#claim.kinds;
  }
  get through(): readonly Entity[] {
    return entitiesById(this.#graph, this.#claim.through);
  }
  get by(): readonly Entity[] {
    return entitiesById(this.#graph, this.#claim.by);
  }
  get event(): Entity | undefined {
    return this.#entityOrNone(this.#claim.event);
  }
  get detail(): Claim['detail'] {
    return this.#claim.detail;
  }
  get change(): Claim['change'] {
    return this.#claim.change;
  }
  get against(): Claim['against'] {
    return this.#claim.against;
  }
  get basis(): readonly Entity[] {
    return entitiesById(this.#graph, this.#claim.basis);
  }
  get part(): Claim['part'] {
    return this.#claim.part;
  }
  get when(): Claim['when'] {
    return this.#claim.when;
  }
  get where(): Entity | undefined {
    return this.#entityOrNone(this.#claim.where);
  }
  get gloss(): Claim['gloss'] {
    return this.#claim.gloss;
  }
  get evidence(): Claim['evidence'] {
    return this.#claim.evidence;
  }
  get note(): Claim['note'] {
    return this.#claim.note;
  }
  get review(): Claim['review'] {
    return this.#claim.review;
  }
  get matches(): boolean {
    return this.#isMatch(this.#claim);
  }

  #entityOrNone(id: string | undefined): Entity | undefined {
    return id === undefined ? undefined : entityById(this.#graph, id);
  }
}
