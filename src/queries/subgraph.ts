import { isOfSource } from '../claims/counts.ts';
import { silenceOf, type UnheardReason } from '../claims/silence.ts';
import type { Status } from '../claims/status.ts';
import type { EntityType } from '../claims/types.ts';
import type { VerdictWord } from '../claims/verdict.ts';
import { claimsOfRelation } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { earliestDay } from '../time/bounds.ts';
import { type ClaimFilter, compileFilter, readDuring } from './claimFilter.ts';
import { relationsOfEntity } from './entities.ts';
import { entityById } from './lookUp.ts';
import { compileOverlap, type Overlap } from './relationOverlap.ts';
import { rejects } from './rejects.ts';
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
  for (const id of args.of ?? []) entityById(graph, id);
  const isListed = relationTest(graph, args);
  const within = args.of == null ? undefined : relationsAround(graph, args.of, depth, isListed);
  const numbers = within ? [...within] : [...graph.index.subjects.keys()].filter(isListed);
  const ordered = numbers.sort(
    (a, b) => graph.factsOf(b).sourceCount - graph.factsOf(a).sourceCount || a - b,
  );
  const comments = args.comments ?? false;
  const overlapOf = compileOverlap(graph, claimFilterOf(args), comments);
  const relations = ordered
    .slice(0, limit)
    .map((relation) => ({ ...drawnRelation(graph, relation, comments), overlap: overlapOf(relation) }));
  const ends = new Set([
    ...(args.of ?? []),
    ...relations.flatMap(({ subject, object }) => [subject, object]),
  ]);
  return {
    entities: [...ends].sort().map((id) => drawnEntity(graph, id)),
    relations,
    omitted: ordered.length - relations.length,
    unheard: unheardOf(graph, new Set(relations.map(({ predicate }) => predicate)), args.during),
  };
}

function unheardOf(
  { index }: KnowledgeGraph,
  drawn: ReadonlySet<string>,
  during: string | null | undefined,
): readonly UnheardOf[] {
  const earliest = during == null ? -Infinity : earliestDay(readDuring(during));
  const predicates = index.predicates.filter(({ id }) => drawn.has(id));
  return predicates.flatMap(({ id: predicate }) =>
    index.sources.flatMap((source) => {
      const why = silenceOf(source, predicate, earliest);
      return why === 'silent' ? [] : [{ source: source.id, predicate, why }];
    }),
  );
}

/** The part of the arguments that a claim meets or does not. */
function claimFilterOf({ predicates, sources, accordingTo, during, kinds }: SubgraphArguments): ClaimFilter {
  return { predicates, sources, accordingTo, during, kinds };
}

function relationTest(graph: KnowledgeGraph, args: SubgraphArguments): (relation: number) => boolean {
  const { status } = args;
  const matchOf = compileFilter(graph, claimFilterOf(args));
  return (relation) =>
    claimsOfRelation(graph.index, relation).some(
      (claim) => (args.comments || isOfSource(claim)) && matchOf(claim) !== 'no',
    ) &&
    (status == null || status.includes(graph.factsOf(relation).status));
}

/** Relations that touch an entity fewer than `depth` steps away from the given ones. */
function relationsAround(
  graph: KnowledgeGraph,
  of: readonly string[],
  depth: number,
  isListed: (relation: number) => boolean,
): ReadonlySet<number> {
  const relations = new Set<number>();
  const seen = new Set(of);
  let front: readonly string[] = of;
  for (let step = 0; step < depth; step += 1) {
    const next: string[] = [];
    for (const relation of front.flatMap((id) => relationsOfEntity(graph, id)).filter(isListed)) {
      relations.add(relation);
      const { subject, object } = tripleOfRelation(graph, relation);
      for (const end of [subject, object]) {
        if (!seen.has(end)) next.push(end);
        seen.add(end);
      }
    }
    front = next;
  }
  return relations;
}

function drawnRelation(
  graph: KnowledgeGraph,
  relation: number,
  comments: boolean,
): Omit<DrawnRelation, 'overlap'> {
  const { status, sourceCount, deniedCount, kinds, sources } = graph.factsOf(relation);
  const claims = claimsOfRelation(graph.index, relation);
  const triple = tripleOfRelation(graph, relation);
  return {
    id: `${triple.subject}:${triple.predicate}:${triple.object}`,
    ...triple,
    status,
    sourceCount,
    claimCount: comments ? claims.length : claims.filter(isOfSource).length,
    deniedCount,
    kinds,
    verdicts: sources
      .filter(({ claims: said }) => comments || said.some(isOfSource))
      .map(({ source, verdict, partial, claims: said }) => ({
        source,
        verdict,
        partial,
        rejects: rejects(said),
      })),
  };
}

function drawnEntity(graph: KnowledgeGraph, id: string): DrawnEntity {
  const { name, type } = entityById(graph, id);
  const degree = relationsOfEntity(graph, id).filter((relation) =>
    claimsOfRelation(graph.index, relation).some(isOfSource),
  ).length;
  return { id, name, type, degree, ...graph.layout().get(id)! };
}
