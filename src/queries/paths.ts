import { decides, isDenied } from '../columns/marks.ts';
import type { ClaimView } from '../columns/claimView.ts';
import { type ChainSearch, longerChains } from '../graph/chains.ts';
import { claimsOfRelation } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { onDemand } from '../graph/onDemand.ts';
import { type ClaimAnswer, claimAnswer } from './claimAnswer.ts';
import { type ClaimFilter, compileFilter, isOpen, markSourcesOf } from './claimFilter.ts';
import { entityNumber, predicateNumber } from './lookUp.ts';
import { type RelationAnswer, relationAnswer } from './relationAnswer.ts';
import { wholeNumber } from './wholeNumber.ts';

/** Chains between which two entities, and over which claims. */
export interface PathsArguments extends Pick<ClaimFilter, 'predicates' | 'accordingTo' | 'during'> {
  readonly from: string;
  readonly to: string;
  readonly maxLength?: number | null | undefined;
  readonly first?: number | null | undefined;
}

/** A chain of relations. */
export interface PathAnswer {
  readonly length: number;
  readonly steps: readonly { readonly relation: RelationAnswer; readonly claims: readonly ClaimAnswer[] }[];
}

/** Predicates that join nearly everything and say little; they take part only when they are named. */
const UNLESS_NAMED: ReadonlySet<string> = new Set(['cited-by', 'located-in']);
const DEFAULT_LENGTH = 4;
const LARGEST_LENGTH = 6;
const DEFAULT_FIRST = 5;
const LARGEST_FIRST = 20;

/** The shortest chains, then those with the most sources, then by ids. No chain visits an entity twice. */
export function paths(graph: KnowledgeGraph, args: PathsArguments): readonly PathAnswer[] {
  const longest = wholeNumber('maxLength', args.maxLength ?? DEFAULT_LENGTH, LARGEST_LENGTH);
  const most = wholeNumber('first', args.first ?? DEFAULT_FIRST, LARGEST_FIRST);
  const [from, to] = [entityNumber(graph, args.from), entityNumber(graph, args.to)];
  const isUsed = stepTest(graph, args);
  if (from === to) return [];
  const search: ChainSearch = { from, to, longest, most, isUsed };
  const shortest = graph.shortestChains()(search);
  const length = shortest[0]?.length ?? longest;
  const more =
    shortest.length < most && length < longest
      ? longerChains(graph.index, { ...search, most: most - shortest.length }, length)
      : [];
  const carries = onDemand(() => claimTest(graph, args) ?? affirms);
  return [...shortest, ...more].map((chain) => answer(graph, chain, carries));
}

/** Whether chains may take a step: it is of the predicates asked for, and a claim that affirms it meets the filters. */
function stepTest(graph: KnowledgeGraph, args: PathsArguments): (step: number) => boolean {
  const { predicates, firstSources, affirmers, relations } = graph.index.links.steps;
  const wanted = predicatesWanted(graph, args);
  const heard = sourcesHeard(graph, args);
  if (heard) {
    const { from, items } = affirmers;
    return (step) => {
      if (wanted[predicates[step]!] === 0) return false;
      if (heard[firstSources[step]!] === 1) return true;
      const relation = relations[step]!;
      for (let place = from[relation]! + 1; place < from[relation + 1]!; place += 1) {
        if (heard[items[place]!] === 1) return true;
      }
      return false;
    };
  }
  const isUsed = claimTest(graph, args);
  const known = new Map<number, boolean>();
  return (step) => {
    if (wanted[predicates[step]!] === 0) return false;
    const relation = relations[step]!;
    let used = known.get(relation);
    if (used === undefined) {
      used = isUsed === undefined || claimsOfRelation(graph.index, relation).some(isUsed);
      known.set(relation, used);
    }
    return used;
  };
}

/** 1 for the number of each predicate that chains may go over. */
function predicatesWanted(graph: KnowledgeGraph, { predicates }: PathsArguments): Uint8Array {
  const all = graph.index.names.predicates;
  if (predicates == null) return Uint8Array.from(all, ({ id }) => (UNLESS_NAMED.has(id) ? 0 : 1));
  const wanted = new Uint8Array(all.length);
  for (const id of predicates) wanted[predicateNumber(graph, id)] = 1;
  return wanted;
}

/** The sources whose word counts, where that is all that is asked of claims: nobody who is named is quoted anywhere. */
function sourcesHeard(
  graph: KnowledgeGraph,
  { accordingTo, during }: PathsArguments,
): Uint8Array | undefined {
  if (accordingTo == null || during != null) return undefined;
  const { names, links } = graph.index;
  const heard = new Uint8Array(names.sources.length);
  const others: string[] = [];
  for (const id of accordingTo) {
    const source = names.sourceNumbers.get(id);
    if (source !== undefined && links.speaksAlone[source] === 1) heard[source] = 1;
    else others.push(id);
  }
  if (others.some((id) => links.isQuoted[entityNumber(graph, id)] === 1)) return undefined;
  markSourcesOf(graph, others, heard);
  return heard;
}

/** Which claims carry a step; undefined where every affirmed actual one does, as every step has. */
function claimTest(
  graph: KnowledgeGraph,
  { accordingTo, during }: PathsArguments,
): ((claim: ClaimView) => boolean) | undefined {
  const filter = { accordingTo, during };
  if (isOpen(filter)) return undefined;
  const matchOf = compileFilter(graph, filter);
  return (claim) => affirms(claim) && matchOf(claim) !== 'no';
}

function affirms({ marks }: ClaimView): boolean {
  return decides(marks) && !isDenied(marks);
}

function answer(
  graph: KnowledgeGraph,
  chain: readonly number[],
  carries: () => (claim: ClaimView) => boolean,
): PathAnswer {
  return {
    length: chain.length,
    steps: chain.map((relation) => ({
      relation: relationAnswer(graph, relation, { comments: false }),
      get claims() {
        return claimsOfRelation(graph.index, relation)
          .filter(carries())
          .map((claim) => claimAnswer(graph, claim));
      },
    })),
  };
}
