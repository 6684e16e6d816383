import { stillTime } from '../claims/deadline.ts';
import { relationId, type Triple } from '../claims/relationId.ts';
import { silenceOf, type UnheardReason } from '../claims/silence.ts';
import { STATUSES, type Status } from '../claims/status.ts';
import type { EntityType } from '../claims/types.ts';
import type { VerdictWord } from '../claims/verdict.ts';
import { statusAt } from '../columns/judgements.ts';
import { listAt } from '../columns/lists.ts';
import { isOfSource } from '../columns/marks.ts';
import { claimsOfRelation } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { earliestDay } from '../time/bounds.ts';
import { type ClaimFilter, compileFilter, isOpen, readDuring } from './claimFilter.ts';
import { entityNumber, predicateNumber } from './lookUp.ts';
import { tripleOfRelation } from './tripleOfRelation.ts';
import { wholeNumber } from './wholeNumber.ts';

/** Which part of the graph. Null is no filter, an empty list matches nothing. */
export interface SubgraphArguments extends Pick<
  ClaimFilter,
  'predicates' | 'sources' | 'accordingTo' | 'during' | 'kinds'
> {
  readonly of?: readonly string[] | null | undefined;
  readonly depth?: number | null | undefined;
  readonly status?: readonly Status[] | null | undefined;
  readonly comments?: boolean | null | undefined;
  readonly limit?: number | null | undefined;
}

/** An entity as it is drawn. */
export interface DrawnEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly degree: number;
  readonly x: number;
  readonly y: number;
}

/** A relation as it is drawn. */
export interface DrawnRelation {
  readonly id: string;
  readonly predicate: string;
  readonly status: Status;
  readonly sourceCount: number;
  readonly claimCount: number;
  readonly deniedCount: number;
  readonly kinds: readonly string[];
  readonly subject: string;
  readonly object: string;
  /** One per source that says anything, in the order of sources. */
  readonly verdicts: readonly DrawnVerdict[];
}

/** What one source says of a drawn relation; `source` is its slug. */
export interface DrawnVerdict {
  readonly source: string;
  readonly verdict: VerdictWord;
  readonly partial: boolean;
}

/** A source that cannot count as silent on relations of a predicate. */
export interface UnheardOf {
  readonly source: string;
  readonly predicate: string;
  readonly why: UnheardReason;
}

/** What is drawn, and how many relations were left out. */
export interface Subgraph {
  readonly entities: readonly DrawnEntity[];
  readonly relations: readonly DrawnRelation[];
  readonly omitted: number;
  /** For each predicate drawn, in the order of the vocabulary, then of sources. */
  readonly unheard: readonly UnheardOf[];
}

const LARGEST_LIMIT = 50_000;
const LARGEST_DEPTH = 6;

/** The relations of which at least one claim meets the filters, those with the most sources first, with their ends. */
export function subgraph(graph: KnowledgeGraph, args: SubgraphArguments): Subgraph {
  const limit = wholeNumber('limit', args.limit ?? 500, LARGEST_LIMIT);
  const depth = args.of == null ? 1 : wholeNumber('depth', args.depth ?? 1, LARGEST_DEPTH);
  const centres = args.of?.map((id) => entityNumber(graph, id));
  const isListed = relationTest(graph, args);
  const { relations, omitted } = centres
    ? relationsAround(graph, { centres, depth, isListed, limit })
    : relationsOfAll(graph, { args, isListed, limit });
  return new DrawnPart(graph, args, { centres: centres ?? [], relations, omitted });
}

/** Relations by number, best first, and how many more there are. */
interface Found {
  readonly relations: readonly number[];
  readonly omitted: number;
}

/** Whether a relation meets the filters on claims, predicates and statuses. */
function relationTest(graph: KnowledgeGraph, args: SubgraphArguments): (relation: number) => boolean {
  const { index } = graph;
  const { predicates, sources, accordingTo, during, kinds, status } = args;
  const ofClaims = { sources, accordingTo, during, kinds };
  const matchOf = isOpen(ofClaims) ? undefined : compileFilter(graph, ofClaims);
  const wanted = predicates && new Set(predicates.map((id) => predicateNumber(graph, id)));
  const { claimCounts } = index.judgements;
  return (relation) => {
    if (wanted && !wanted.has(index.relations.predicates[relation]!)) return false;
    if (status != null && !status.includes(statusAt(index.judgements, relation))) return false;
    if (matchOf === undefined) return args.comments === true || claimCounts[relation]! > 0;
    return claimsOfRelation(index, relation).some(
      (claim) => (args.comments || isOfSource(claim.marks)) && matchOf(claim) !== 'no',
    );
  };
}

/** Relations of the whole graph, by the lists of the predicates and statuses asked for. */
function relationsOfAll(
  graph: KnowledgeGraph,
  {
    args: { predicates, status },
    isListed,
    limit,
  }: {
    readonly args: SubgraphArguments;
    readonly isListed: (relation: number) => boolean;
    readonly limit: number;
  },
): Found {
  const { names, links, relations: all } = graph.index;
  const relations: number[] = [];
  let count = 0;
  const visit = (relation: number): void => {
    stillTime();
    if (!isListed(relation)) return;
    count += 1;
    if (relations.length < limit) relations.push(relation);
  };
  const [predicate, otherPredicate] = predicates ?? [];
  const [only, otherStatus] = status ?? [];
  if (predicate !== undefined && otherPredicate === undefined && only !== undefined && !otherStatus) {
    const row = names.predicateNumbers.get(predicate)! * STATUSES.length + STATUSES.indexOf(only);
    for (const relation of listAt(links.byStatus, row)) visit(relation);
  } else {
    for (let relation = 0; relation < all.count; relation += 1) visit(relation);
  }
  return { relations, omitted: count - relations.length };
}

interface Around {
  readonly centres: readonly number[];
  readonly depth: number;
  readonly isListed: (relation: number) => boolean;
  readonly limit: number;
}

const WORD_BITS = 32;

/**
 * Relations that touch an entity fewer than `depth` steps away from the given ones: one bit per relation, so that one
 * met from both ends counts once and the best come first.
 */
function relationsAround(graph: KnowledgeGraph, { centres, depth, isListed, limit }: Around): Found {
  const { links, relations, names } = graph.index;
  const { from, items } = links.around;
  const bits = new Int32Array(Math.ceil(relations.count / WORD_BITS));
  const seen = new Uint8Array(names.entities.length);
  let front: number[] = [];
  let count = 0;
  for (const centre of centres) {
    if (seen[centre] === 0) front.push(centre);
    seen[centre] = 1;
  }
  for (let step = 1; step <= depth; step += 1) {
    const next: number[] = [];
    for (const entity of front) {
      for (let place = from[entity]!; place < from[entity + 1]!; place += 1) {
        const relation = items[place]!;
        stillTime();
        const [word, bit] = [relation >>> 5, 1 << (relation & 31)];
        if ((bits[word]! & bit) !== 0 || !isListed(relation)) continue;
        bits[word]! |= bit;
        count += 1;
        const other = links.others[place]!;
        if (step === depth || seen[other] === 1) continue;
        seen[other] = 1;
        next.push(other);
      }
    }
    front = next;
  }
  return { relations: firstMarked(bits, Math.min(limit, count)), omitted: Math.max(0, count - limit) };
}

/** The numbers of the first set bits. */
function firstMarked(bits: Int32Array, count: number): readonly number[] {
  const numbers: number[] = [];
  for (let index = 0; numbers.length < count; index += 1) {
    for (let word = bits[index]!; word !== 0 && numbers.length < count; word &= word - 1) {
      numbers.push(index * WORD_BITS + 31 - Math.clz32(word & -word));
    }
  }
  return numbers;
}

/** What was found, drawn as far as it is asked for. */
class DrawnPart implements Subgraph {
  readonly #graph: KnowledgeGraph;
  readonly #args: SubgraphArguments;
  readonly #found: Found & { readonly centres: readonly number[] };

  constructor(
    graph: KnowledgeGraph,
    args: SubgraphArguments,
    found: Found & { readonly centres: readonly number[] },
  ) {
    this.#graph = graph;
    this.#args = args;
    this.#found = found;
  }

  get omitted(): number {
    return this.#found.omitted;
  }
  get relations(): readonly DrawnRelation[] {
    const comments = this.#args.comments ?? false;
    return this.#found.relations.map((relation) => new StoredDrawing(this.#graph, relation, comments));
  }
  /** By id, as they are numbered. */
  get entities(): readonly DrawnEntity[] {
    const { subjects, objects } = this.#graph.index.relations;
    const ends = new Set(this.#found.centres);
    for (const relation of this.#found.relations) ends.add(subjects[relation]!).add(objects[relation]!);
    return [...ends].sort((a, b) => a - b).map((entity) => drawnEntity(this.#graph, entity));
  }
  get unheard(): readonly UnheardOf[] {
    const { names, relations } = this.#graph.index;
    const { during } = this.#args;
    const earliest = during == null ? -Infinity : earliestDay(readDuring(during));
    const drawn = new Set(this.#found.relations.map((relation) => relations.predicates[relation]!));
    return [...drawn]
      .sort((a, b) => a - b)
      .map((predicate) => names.predicates[predicate]!.id)
      .flatMap((predicate) =>
        names.sources.flatMap((source) => {
          const why = silenceOf(source, predicate, earliest);
          return why === 'silent' ? [] : [{ source: source.id, predicate, why }];
        }),
      );
  }
}

class StoredDrawing implements DrawnRelation {
  readonly #graph: KnowledgeGraph;
  readonly #relation: number;
  readonly #comments: boolean;

  constructor(graph: KnowledgeGraph, relation: number, comments: boolean) {
    this.#graph = graph;
    this.#relation = relation;
    this.#comments = comments;
  }

  get id(): string {
    return relationId(this.#triple);
  }
  get subject(): string {
    return this.#triple.subject;
  }
  get predicate(): string {
    return this.#triple.predicate;
  }
  get object(): string {
    return this.#triple.object;
  }
  get status(): Status {
    return statusAt(this.#graph.index.judgements, this.#relation);
  }
  get sourceCount(): number {
    return this.#graph.index.relations.sourceCounts[this.#relation]!;
  }
  get claimCount(): number {
    const { relations, judgements } = this.#graph.index;
    if (!this.#comments) return judgements.claimCounts[this.#relation]!;
    const cluster = relations.clusters[this.#relation]!;
    return relations.claimsFrom[cluster + 1]! - relations.claimsFrom[cluster]!;
  }
  get deniedCount(): number {
    return this.#graph.index.judgements.deniedCounts[this.#relation]!;
  }
  get kinds(): readonly string[] {
    return this.#graph.factsOf(this.#relation).kinds;
  }
  get verdicts(): readonly DrawnVerdict[] {
    return this.#graph
      .factsOf(this.#relation)
      .sources.filter(({ claims }) => this.#comments || claims.some(({ marks }) => isOfSource(marks)))
      .map(({ source, verdict, partial }) => ({ source, verdict, partial }));
  }

  get #triple(): Triple {
    return tripleOfRelation(this.#graph, this.#relation);
  }
}

function drawnEntity(graph: KnowledgeGraph, entity: number): DrawnEntity {
  const { id, name, type } = graph.index.names.entities[entity]!;
  return { id, name, type, degree: graph.index.links.degrees[entity]!, ...graph.layout().get(id)! };
}
