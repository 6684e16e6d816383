import { verbAfter } from '../claims/verbAfter.ts';
import { silenceOf, type UnheardReason } from '../claims/silence.ts';
import { STATUSES, type Status } from '../claims/status.ts';
import type { Entity, EntityType } from '../claims/types.ts';
import type { VerdictWord } from '../claims/verdict.ts';
import { statusAt } from '../columns/judgements.ts';
import { listAt } from '../columns/lists.ts';
import { isOfSource } from '../columns/marks.ts';
import type { AnswerColumns } from '../graph/answerColumns.ts';
import { claimsOfRelation } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { earliestDay } from '../time/bounds.ts';
import { type ClaimFilter, compileFilter, isOpen, readDuring } from './claimFilter.ts';
import { idOfRelation } from './idOfRelation.ts';
import { entityNumber, predicateNumber } from './lookUp.ts';
import { compileOverlap, type Overlap } from './relationOverlap.ts';
import { rejects } from './rejects.ts';
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
  /** The predicate's label as it follows the subject's name. */
  readonly verb: string;
  readonly status: Status;
  readonly sourceCount: number;
  readonly claimCount: number;
  readonly deniedCount: number;
  readonly kinds: readonly string[];
  readonly subject: Entity;
  readonly object: Entity;
  /** One per source that says anything, in the order of sources. */
  readonly verdicts: readonly DrawnVerdict[];
  /** Null without `during`. */
  readonly overlap: Overlap | null;
}

/** What one source says of a drawn relation; `source` is its slug. */
export interface DrawnVerdict {
  readonly source: string;
  readonly verdict: VerdictWord;
  readonly partial: boolean;
  /** It reports only to reject, see `rejects`. */
  readonly rejects: boolean;
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
  const { count, spoken } = graph.index.relations;
  const end = args.comments ? count : spoken;
  const { relations, omitted } = centres
    ? graph.surroundings()({ centres, depth, limit, end, isListed: relationTest(graph, args) })
    : relationsOfAll(graph, args, { end, limit });
  return new DrawnPart(graph, args, { centres: centres ?? [], relations, omitted });
}

type RelationTest = (relation: number) => boolean;

/** Relations by number, best first, and how many more there are. */
interface Found {
  readonly relations: Int32Array;
  readonly omitted: number;
}

/** Whether a claim of a relation meets the filters on claims; undefined where there are none. */
function claimTest(
  graph: KnowledgeGraph,
  { sources, accordingTo, during, kinds, comments }: SubgraphArguments,
): RelationTest | undefined {
  const filter = { sources, accordingTo, during, kinds };
  if (isOpen(filter)) return undefined;
  const matchOf = compileFilter(graph, filter);
  return (relation) =>
    claimsOfRelation(graph.index, relation).some(
      (claim) => (comments || isOfSource(claim.marks)) && matchOf(claim) !== 'no',
    );
}

/** Whether a relation is of the predicates and statuses asked for, and holds a claim that meets the filters. */
function relationTest(graph: KnowledgeGraph, args: SubgraphArguments): RelationTest | undefined {
  const { relations, judgements } = graph.index;
  const holdsMatch = claimTest(graph, args);
  const predicates = args.predicates && new Set(args.predicates.map((id) => predicateNumber(graph, id)));
  const statuses = args.status && new Set(args.status.map((status) => STATUSES.indexOf(status)));
  if (!holdsMatch && !predicates && !statuses) return undefined;
  return (relation) =>
    (!predicates || predicates.has(relations.predicates[relation]!)) &&
    (!statuses || statuses.has(judgements.statuses[relation]!)) &&
    (!holdsMatch || holdsMatch(relation));
}

/** Relations of the whole graph, from the lists of the predicates and statuses asked for. */
function relationsOfAll(
  graph: KnowledgeGraph,
  args: SubgraphArguments,
  { end, limit }: { readonly end: number; readonly limit: number },
): Found {
  const holdsMatch = claimTest(graph, args);
  const lists = listsAsked(graph, args).map((list) => {
    const listed = below(list, end);
    return holdsMatch ? listed.filter(holdsMatch) : listed;
  });
  const [only, another] = lists;
  if (only && !another)
    return { relations: only.subarray(0, limit), omitted: Math.max(0, only.length - limit) };
  const best = Int32Array.from(lists.flatMap((list) => [...list.subarray(0, limit)])).sort();
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  return { relations: best.subarray(0, limit), omitted: Math.max(0, count - limit) };
}

/** The lists of relations of each predicate and status asked for, each once. */
function listsAsked(graph: KnowledgeGraph, { predicates, status }: SubgraphArguments): readonly Int32Array[] {
  const { names, links } = graph.index;
  const rows: number[] = [];
  for (const predicate of predicates ?? names.ids.predicates) {
    const first = predicateNumber(graph, predicate) * STATUSES.length;
    for (const one of status ?? STATUSES) {
      const row = first + STATUSES.indexOf(one);
      if (!rows.includes(row)) rows.push(row);
    }
  }
  return rows.map((row) => listAt(links.byStatus, row));
}

/** The numbers below `end` of an ascending list. */
function below(list: Int32Array, end: number): Int32Array {
  let count = list.length;
  while (count > 0 && list[count - 1]! >= end) count -= 1;
  return count === list.length ? list : list.subarray(0, count);
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
    const { relations } = this.#found;
    const comments = this.#args.comments ?? false;
    const overlapOf = compileOverlap(this.#graph, this.#args, comments);
    const shown: DrawingShown = { graph: this.#graph, columns: this.#graph.columns, comments, overlapOf };
    const drawn = new Array<DrawnRelation>(relations.length);
    for (let place = 0; place < drawn.length; place += 1) {
      drawn[place] = new StoredDrawing(shown, relations[place]!);
    }
    return drawn;
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
    const drawn = new Set(Array.from(this.#found.relations, (relation) => relations.predicates[relation]!));
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

/** How relations are drawn, and from which graph. */
interface DrawingShown {
  readonly graph: KnowledgeGraph;
  readonly columns: AnswerColumns;
  readonly comments: boolean;
  readonly overlapOf: (relation: number) => Overlap | null;
}

class StoredDrawing implements DrawnRelation {
  readonly #shown: DrawingShown;
  readonly #relation: number;

  constructor(shown: DrawingShown, relation: number) {
    this.#shown = shown;
    this.#relation = relation;
  }

  get id(): string {
    return idOfRelation(this.#shown.columns, this.#relation);
  }
  get subject(): Entity {
    const { names, relations } = this.#shown.graph.index;
    return names.entities[relations.subjects[this.#relation]!]!;
  }
  get predicate(): string {
    const { names, relations } = this.#shown.graph.index;
    return names.predicates[relations.predicates[this.#relation]!]!.id;
  }
  get verb(): string {
    const { names, relations } = this.#shown.graph.index;
    return verbAfter(this.subject, names.predicates[relations.predicates[this.#relation]!]!);
  }
  get object(): Entity {
    const { names, relations } = this.#shown.graph.index;
    return names.entities[relations.objects[this.#relation]!]!;
  }
  get status(): Status {
    return statusAt(this.#shown.columns, this.#relation);
  }
  get sourceCount(): number {
    return this.#shown.columns.sourceCounts[this.#relation]!;
  }
  get claimCount(): number {
    if (!this.#shown.comments) return this.#shown.columns.claimCounts[this.#relation]!;
    const { relations } = this.#shown.graph.index;
    const cluster = relations.clusters[this.#relation]!;
    return relations.claimsFrom[cluster + 1]! - relations.claimsFrom[cluster]!;
  }
  get deniedCount(): number {
    return this.#shown.columns.deniedCounts[this.#relation]!;
  }
  get kinds(): readonly string[] {
    return this.#shown.graph.factsOf(this.#relation).kinds;
  }
  get verdicts(): readonly DrawnVerdict[] {
    return this.#shown.graph
      .factsOf(this.#relation)
      .sources.filter(({ claims }) => this.#shown.comments || claims.some(({ marks }) => isOfSource(marks)))
      .map(({ source, verdict, partial, claims }) => ({
        source,
        verdict,
        partial,
        rejects: rejects(claims),
      }));
  }
  get overlap(): Overlap | null {
    return this.#shown.overlapOf(this.#relation);
  }
}

function drawnEntity(graph: KnowledgeGraph, entity: number): DrawnEntity {
  const { id, name, type } = graph.index.names.entities[entity]!;
  return { id, name, type, degree: graph.index.links.degrees[entity]!, ...graph.layout().get(id)! };
}
