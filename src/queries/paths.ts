import { decides } from '../claims/counts.ts';
import type { TimedClaim } from '../claims/timedClaim.ts';
import { claimsOfRelation } from '../graph/claimIndex.ts';
import { groupBy } from '../graph/groupBy.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { type ClaimAnswer, claimAnswer } from './claimAnswer.ts';
import { type ClaimFilter, compileFilter } from './claimFilter.ts';
import { entityById } from './lookUp.ts';
import { type RelationAnswer, relationAnswer } from './relationAnswer.ts';
import { tripleOfRelation } from './tripleOfRelation.ts';
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
/** Steps that are tried for the chains of one length; a bound on time, far above what the graphs at hand need. */
const MOST_STEPS = 200_000;

/** A relation that can be gone along, from one entity (by number) to another. */
interface Step {
  readonly relation: number;
  readonly to: number;
}

/** The shortest chains, then those with the most sources, then by ids. No chain visits an entity twice. */
export function paths(graph: KnowledgeGraph, args: PathsArguments): readonly PathAnswer[] {
  const maxLength = wholeNumber('maxLength', args.maxLength ?? DEFAULT_LENGTH, LARGEST_LENGTH);
  const first = wholeNumber('first', args.first ?? DEFAULT_FIRST, LARGEST_FIRST);
  const [from, to] = [args.from, args.to].map((id) =>
    graph.index.entityNumbers.get(entityById(graph, id).id)!,
  );
  const isUsed = usableClaims(graph, args);
  const steps = stepsFrom(graph, isUsed);
  const distances = distancesTo(steps, to!);
  const found: (readonly number[])[] = [];
  for (let length = 1; length <= maxLength && found.length < first && from !== to; length += 1) {
    found.push(...bestFirst(graph, chainsOf(length, { steps, distances, from: from!, to: to! })));
  }
  return found.slice(0, first).map((chain) => answer(graph, chain, isUsed));
}

type IsUsed = (claim: TimedClaim) => boolean;

function usableClaims(graph: KnowledgeGraph, { predicates, accordingTo, during }: PathsArguments): IsUsed {
  const matchOf = compileFilter(graph, { predicates, accordingTo, during });
  return (claim) =>
    decides(claim) &&
    claim.polarity === 'affirmed' &&
    (predicates != null || !UNLESS_NAMED.has(claim.predicate)) &&
    matchOf(claim) !== 'no';
}

function stepsFrom(graph: KnowledgeGraph, isUsed: IsUsed): ReadonlyMap<number, readonly Step[]> {
  const { index } = graph;
  const both = [...index.subjects.keys()]
    .filter((relation) => claimsOfRelation(index, relation).some(isUsed))
    .flatMap((relation) => {
      const [subject, object] = [index.subjects[relation]!, index.objects[relation]!];
      return [
        { from: subject, relation, to: object },
        { from: object, relation, to: subject },
      ];
    });
  return groupBy(both, ({ from }) => from);
}

/** Number of steps from each entity to the goal; entities from which it cannot be reached are left out. */
function distancesTo(steps: ReadonlyMap<number, readonly Step[]>, goal: number): ReadonlyMap<number, number> {
  const distances = new Map([[goal, 0]]);
  for (const [entity, distance] of distances) {
    for (const { to } of steps.get(entity) ?? []) if (!distances.has(to)) distances.set(to, distance + 1);
  }
  return distances;
}

interface Search {
  readonly steps: ReadonlyMap<number, readonly Step[]>;
  readonly distances: ReadonlyMap<number, number>;
  readonly from: number;
  readonly to: number;
}

/** All chains of exactly this length, as lists of relations, up to a bound. */
function chainsOf(length: number, { steps, distances, from, to }: Search): (readonly number[])[] {
  const chains: (readonly number[])[] = [];
  let tried = 0;
  const extend = (entity: number, chain: readonly number[], seen: ReadonlySet<number>): void => {
    tried += 1;
    if (tried > MOST_STEPS) return;
    if (entity === to) {
      if (chain.length === length) chains.push(chain);
      return;
    }
    if (chain.length + (distances.get(entity) ?? Infinity) > length) return;
    for (const step of steps.get(entity) ?? []) {
      if (!seen.has(step.to)) extend(step.to, [...chain, step.relation], new Set([...seen, step.to]));
    }
  };
  extend(from, [], new Set([from]));
  return chains;
}

function bestFirst(
  graph: KnowledgeGraph,
  chains: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const sourcesOf = (chain: readonly number[]): number =>
    chain.reduce((sum, relation) => sum + graph.factsOf(relation).sourceCount, 0);
  return chains
    .map((chain) => ({ chain, sources: sourcesOf(chain) }))
    .sort((a, b) => b.sources - a.sources || compareLists(a.chain, b.chain))
    .map(({ chain }) => chain);
}

/** Relations are numbered by id, so that comparing numbers compares ids. */
function compareLists(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : a[place]! - b[place]!;
}

function answer(graph: KnowledgeGraph, chain: readonly number[], isUsed: IsUsed): PathAnswer {
  return {
    length: chain.length,
    steps: chain.map((relation) => ({
      relation: relationAnswer(graph, tripleOfRelation(graph, relation), { comments: false }),
      claims: claimsOfRelation(graph.index, relation)
        .filter(isUsed)
        .map((claim) => claimAnswer(graph, claim)),
    })),
  };
}
