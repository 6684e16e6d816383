import type { Claim, Entity, Source } from '../claims/types.ts';
import { verbAfter } from '../claims/verbAfter.ts';
import type { ClaimView } from '../columns/claimView.ts';
import { polarityOf } from '../columns/marks.ts';
import { shortTextAt } from '../columns/shortTexts.ts';
import { claimAt } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { entitiesById, entityById, predicateById, sourceById } from './lookUp.ts';
import { type Shown, shownFrom } from './shown.ts';

/** A claim with everything that it names, as it is served. */
export interface ClaimAnswer extends Omit<
  Claim,
  'source' | 'subject' | 'object' | 'voice' | 'through' | 'by' | 'event' | 'basis' | 'where'
> {
  readonly source: Source;
  readonly subject: Entity;
  /** The predicate's label as it follows the subject's name. */
  readonly verb: string;
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

/** A claim, with what it names in place of the ids. */
export function claimAnswer(graph: KnowledgeGraph, { place }: ClaimView): ClaimAnswer {
  return new StoredClaim(shownFrom(graph), place);
}

/** A claim by its number. Nothing is read of it before it is asked for. */
export class StoredClaim implements ClaimAnswer {
  readonly #shown: Shown;
  readonly #place: number;

  constructor(shown: Shown, place: number) {
    this.#shown = shown;
    this.#place = place;
  }

  get id(): Claim['id'] {
    return shortTextAt(this.#shown.columns.claimIds, this.#place);
  }
  get source(): Source {
    return sourceById(this.#shown.graph, this.#claim.source);
  }
  get subject(): Entity {
    return entityById(this.#shown.graph, this.#claim.subject);
  }
  get predicate(): Claim['predicate'] {
    return this.#claim.predicate;
  }
  get verb(): string {
    return verbAfter(this.subject, predicateById(this.#shown.graph, this.predicate));
  }
  get object(): Entity {
    return entityById(this.#shown.graph, this.#claim.object);
  }
  get polarity(): Claim['polarity'] {
    return polarityOf(this.#shown.columns.marks[this.#place]!);
  }
  get certainty(): Claim['certainty'] {
    return this.#claim.certainty;
  }
  get modality(): Claim['modality'] {
    return this.#claim.modality;
  }
  get voice(): readonly Entity[] {
    return entitiesById(this.#shown.graph, this.#claim.voice);
  }
  get stance(): Claim['stance'] {
    return this.#claim.stance;
  }
  get kinds(): Claim['kinds'] {
    return this.#claim.kinds;
  }
  get through(): readonly Entity[] {
    return entitiesById(this.#shown.graph, this.#claim.through);
  }
  get by(): readonly Entity[] {
    return entitiesById(this.#shown.graph, this.#claim.by);
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
    return entitiesById(this.#shown.graph, this.#claim.basis);
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
  get keywords(): Claim['keywords'] {
    return this.#claim.keywords;
  }
  get note(): Claim['note'] {
    return this.#claim.note;
  }
  get review(): Claim['review'] {
    return this.#claim.review;
  }
  get matches(): boolean {
    return this.#shown.matches?.(this.#claim) ?? true;
  }

  get #claim(): ClaimView {
    return claimAt(this.#shown.graph.index, this.#place);
  }
  #entityOrNone(id: string | undefined): Entity | undefined {
    return id === undefined ? undefined : entityById(this.#shown.graph, id);
  }
}
