import type { TimedClaim } from '../claims/timedClaim.ts';
import type { Certainty, Change, Claim, Modality, Part, Polarity, Review, Stance } from '../claims/types.ts';
import type { Anchor } from '../evidence/anchor.ts';
import { ANY_TIME } from '../time/bounds.ts';
import type { Time } from '../time/time.ts';
import type { Numbers } from './allocate.ts';
import type { Clustered } from './arrange.ts';
import { anchorsOf } from './anchors.ts';
import type { ClaimColumns, Times, Words } from './claimColumns.ts';
import { longTextAt } from './longTexts.ts';
import {
  certaintyOf,
  changeOf,
  isTurned,
  modalityOf,
  partOf,
  polarityOf,
  reviewOf,
  stanceOf,
} from './marks.ts';
import type { Names } from './names.ts';
import { shortTextAt } from './shortTexts.ts';
import { NONE } from './some.ts';
import { type SomeLists, stretchOf } from './someLists.ts';
import { numberAt, type SomeNumbers } from './someNumbers.ts';
import { textAt } from './someTexts.ts';

/** Where the fields of claims are read from. */
export interface ClaimTable {
  readonly names: Names;
  readonly claims: ClaimColumns;
  /** The claims by number; see `Clustered`. */
  readonly clustered: Pick<Clustered, 'relations' | 'sources' | 'marks' | 'ids'>;
  readonly words: Words;
  readonly times: Times;
  /** The ends and predicate of each relation. */
  readonly relations: {
    readonly subjects: Int32Array;
    readonly predicates: Numbers;
    readonly objects: Int32Array;
  };
}

const NOBODY: readonly string[] = [];

/** A claim that stands in columns: each field is read when it is asked for, so that there may be a million of them. */
export class ClaimView implements TimedClaim {
  readonly #table: ClaimTable;
  /** The number of the claim. */
  readonly place: number;

  constructor(table: ClaimTable, place: number) {
    this.#table = table;
    this.place = place;
  }

  get id(): string {
    return shortTextAt(this.#table.clustered.ids, this.place);
  }
  get source(): string {
    return this.#table.names.ids.sources[this.sourceNumber]!;
  }
  get sourceNumber(): number {
    return this.#table.clustered.sources[this.place]!;
  }
  get relation(): number {
    return this.#table.clustered.relations[this.place]!;
  }
  get subject(): string {
    const { subjects, objects } = this.#table.relations;
    return this.#entity((isTurned(this.marks) ? objects : subjects)[this.relation]!);
  }
  get predicate(): string {
    return this.#table.names.ids.predicates[this.#table.relations.predicates[this.relation]!]!;
  }
  get object(): string {
    const { subjects, objects } = this.#table.relations;
    return this.#entity((isTurned(this.marks) ? subjects : objects)[this.relation]!);
  }
  /** Fields of few values; see `marks.ts`. */
  get marks(): number {
    return this.#table.clustered.marks[this.place]!;
  }
  get polarity(): Polarity {
    return polarityOf(this.marks);
  }
  get certainty(): Certainty {
    return certaintyOf(this.marks);
  }
  get modality(): Modality {
    return modalityOf(this.marks);
  }
  get stance(): Stance {
    return stanceOf(this.marks);
  }
  get part(): Part {
    return partOf(this.marks);
  }
  get change(): Change | undefined {
    return changeOf(this.marks);
  }
  get review(): Review {
    return reviewOf(this.marks);
  }
  get voice(): readonly string[] {
    return this.#entities(this.#table.claims.voices);
  }
  get through(): readonly string[] {
    return this.#entities(this.#table.claims.through);
  }
  get by(): readonly string[] {
    return this.#entities(this.#table.claims.by);
  }
  get basis(): readonly string[] {
    return this.#entities(this.#table.claims.basis);
  }
  get kinds(): readonly string[] {
    return this.#list(this.#table.claims.kinds, (kind) => this.#table.names.kinds[kind]!);
  }
  get against(): readonly string[] {
    return this.#list(this.#table.claims.against, (claim) => shortTextAt(this.#table.clustered.ids, claim));
  }
  get event(): string | undefined {
    return this.#entityOrNone(this.#table.claims.events);
  }
  get where(): string | undefined {
    return this.#entityOrNone(this.#table.claims.places);
  }
  get detail(): string | undefined {
    return this.#table.words.details[numberAt(this.#table.claims.details, this.place)];
  }
  get when(): string | undefined {
    return this.#table.words.dates[numberAt(this.#table.claims.dates, this.place)];
  }
  /** The time that it speaks of; one that is planned, conceivable or wanted may lie anywhere. */
  get time(): Time {
    const { claims, times } = this.#table;
    const date = numberAt(claims.dates, this.place);
    if (date !== NONE) return times.ofDates[date]!;
    return this.modality === 'actual' ? times.undated[this.sourceNumber]! : ANY_TIME;
  }
  get gloss(): string {
    return longTextAt(this.#table.claims.glosses, this.place);
  }
  get keywords(): readonly string[] {
    return this.#list(this.#table.claims.keywords, (word) => this.#table.words.keywords[word]!);
  }
  get note(): string | undefined {
    return textAt(this.#table.claims.notes, this.place);
  }
  get evidence(): readonly Anchor[] {
    return anchorsOf(this.#table.claims.anchors, this.place);
  }

  /** The claim as a plain object, as the files of a dataset have it with defaults filled in. */
  plain(): Claim {
    const { id, source, subject, predicate, object, polarity, certainty, modality } = this;
    const { voice, stance, kinds, through, by, event, detail, change, against, basis, part } = this;
    const { when, where, gloss, keywords, evidence, note, review } = this;
    return {
      ...{ id, source, subject, predicate, object, polarity, certainty, modality, voice, stance, kinds },
      ...{ through, by, against, basis, part, gloss, keywords, evidence, review },
      ...(event !== undefined && { event }),
      ...(detail !== undefined && { detail }),
      ...(change !== undefined && { change }),
      ...(when !== undefined && { when }),
      ...(where !== undefined && { where }),
      ...(note !== undefined && { note }),
    };
  }

  #entity(number: number): string {
    return this.#table.names.ids.entities[number]!;
  }
  #entityOrNone(column: SomeNumbers): string | undefined {
    const number = numberAt(column, this.place);
    return number === NONE ? undefined : this.#entity(number);
  }
  #entities(lists: SomeLists): readonly string[] {
    return this.#list(lists, (number) => this.#entity(number));
  }
  #list(lists: SomeLists, nameOf: (number: number) => string): readonly string[] {
    const [first, end] = stretchOf(lists, this.place);
    if (first === end) return NOBODY;
    const names: string[] = [];
    for (let item = first; item < end; item += 1) names.push(nameOf(lists.items[item]!));
    return names;
  }
}
