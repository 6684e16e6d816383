import { stillTime } from '../claims/deadline.ts';
import type { ClaimIndex } from './claimIndex.ts';

/** Between which entities (by number) chains are looked for, and over which steps. */
export interface ChainSearch {
  readonly from: number;
  readonly to: number;
  /** Largest number of steps. */
  readonly longest: number;
  /** Largest number of chains. */
  readonly most: number;
  /** Whether a chain may take a step, by its place in `links.steps`. */
  readonly isUsed: (step: number) => boolean;
}

/** Relations by number, in order from the one end to the other. */
export type Chain = readonly number[];

/** Finds the best of the shortest chains, best first. */
export type FindShortest = (search: ChainSearch) => readonly Chain[];

/** Room for the steps taken; it grows as it is needed. */
const FIRST_ROOM = 3 * 1024;

/** One of the two ends from which chains are grown, level by level. */
interface Side {
  /** Number of steps from this end, -1 where it was not reached. */
  readonly depths: Int8Array;
  /** All entities reached, level by level; the last level begins at `levelFrom`. */
  readonly reached: Int32Array;
  reachedCount: number;
  levelFrom: number;
  depth: number;
  /** Number of steps that lead on from the last level. */
  ahead: number;
  /** Every step that was taken to a new level, in order: from where, over which relation, to where. */
  taken: Int32Array;
  takenCount: number;
  /** 1 for each entity that lies on a shortest chain. */
  readonly onTheWay: Uint8Array;
}

/**
 * Makes ready to find shortest chains. Both ends are grown, always the one with fewer steps ahead, until they meet; then
 * only the steps that lie on shortest chains are compared. What it takes is kept from one search to the next.
 */
export function shortestChainFinder(index: ClaimIndex): FindShortest {
  const entities = index.names.entities.length;
  const sides = [aSide(entities), aSide(entities)] as const;
  return (search) => {
    const [start, goal] = sides;
    begin(index, start, search.from);
    begin(index, goal, search.to);
    try {
      const meetings = meet(index, start, goal, search);
      return meetings.length === 0 ? [] : bestThrough(index, meetings, { start, goal, most: search.most });
    } finally {
      forget(start);
      forget(goal);
    }
  };
}

function aSide(entities: number): Side {
  return {
    depths: new Int8Array(entities).fill(-1),
    reached: new Int32Array(entities),
    reachedCount: 0,
    levelFrom: 0,
    depth: 0,
    ahead: 0,
    taken: new Int32Array(FIRST_ROOM),
    takenCount: 0,
    onTheWay: new Uint8Array(entities),
  };
}

function begin({ links: { steps } }: ClaimIndex, side: Side, entity: number): void {
  side.depths[entity] = 0;
  side.reached[0] = entity;
  side.reachedCount = 1;
  side.levelFrom = 0;
  side.depth = 0;
  side.ahead = steps.from[entity + 1]! - steps.from[entity]!;
}

function forget(side: Side): void {
  for (let place = 0; place < side.reachedCount; place += 1) {
    side.depths[side.reached[place]!] = -1;
    side.onTheWay[side.reached[place]!] = 0;
  }
  side.reachedCount = 0;
  side.takenCount = 0;
}

/** Grows both ends until they meet. The entities where they do; none where there is no chain. */
function meet(index: ClaimIndex, start: Side, goal: Side, search: ChainSearch): readonly number[] {
  for (let length = 1; length <= search.longest; length += 1) {
    const [near, far] = start.ahead <= goal.ahead ? [start, goal] : [goal, start];
    const meetings = reach(index, { near, far }, search.isUsed);
    if (meetings.length > 0) return meetings;
    if (length < search.longest && grow(index, near, search.isUsed) === 0) return [];
  }
  return [];
}

/**
 * Takes the steps from the last level of one side that lead to what the other has reached: that is the last level of the
 * other, else they would have met before. Most searches end here, and so need not grow the level that would be the
 * largest. Returns where the two meet.
 */
function reach(
  { links: { steps } }: ClaimIndex,
  { near, far }: { readonly near: Side; readonly far: Side },
  isUsed: ChainSearch['isUsed'],
): readonly number[] {
  const { depths, reached, levelFrom, reachedCount: levelEnd } = near;
  const { from, relations, others } = steps;
  const reachedByFar = far.depths;
  const meetings: number[] = [];
  for (let place = levelFrom; place < levelEnd; place += 1) {
    const entity = reached[place]!;
    stillTime();
    for (let step = from[entity]!; step < from[entity + 1]!; step += 1) {
      const other = others[step]!;
      if (reachedByFar[other]! < 0 || !isUsed(step)) continue;
      if (depths[other]! < 0) {
        depths[other] = near.depth + 1;
        reached[near.reachedCount++] = other;
        meetings.push(other);
      }
      take(near, entity, relations[step]!, other);
    }
  }
  return meetings;
}

/** Goes one step on from every entity of the last level. Returns the number of entities that are new. */
function grow({ links: { steps } }: ClaimIndex, side: Side, isUsed: ChainSearch['isUsed']): number {
  const { depths, reached } = side;
  const { from, relations, others } = steps;
  const [levelFrom, levelEnd, depth] = [side.levelFrom, side.reachedCount, side.depth + 1];
  let ahead = 0;
  for (let place = levelFrom; place < levelEnd; place += 1) {
    const entity = reached[place]!;
    stillTime();
    for (let step = from[entity]!; step < from[entity + 1]!; step += 1) {
      const other = others[step]!;
      const known = depths[other]!;
      if ((known >= 0 && known < depth) || !isUsed(step)) continue;
      if (known < 0) {
        depths[other] = depth;
        reached[side.reachedCount++] = other;
        ahead += from[other + 1]! - from[other]!;
      }
      take(side, entity, relations[step]!, other);
    }
  }
  side.levelFrom = levelEnd;
  side.depth = depth;
  side.ahead = ahead;
  return side.reachedCount - levelEnd;
}

function take(side: Side, entity: number, relation: number, other: number): void {
  if (side.takenCount + 3 > side.taken.length) {
    const larger = new Int32Array(2 * side.taken.length);
    larger.set(side.taken);
    side.taken = larger;
  }
  const { taken, takenCount } = side;
  taken[takenCount] = entity;
  taken[takenCount + 1] = relation;
  taken[takenCount + 2] = other;
  side.takenCount = takenCount + 3;
}

/** A part of a chain, from one of the ends to an entity, in the order of the whole chain. */
interface Part {
  readonly sources: number;
  readonly relations: Chain;
}

const NOTHING: Part = { sources: 0, relations: [] };

interface Met {
  readonly start: Side;
  readonly goal: Side;
  readonly most: number;
}

function bestThrough(index: ClaimIndex, meetings: readonly number[], { start, goal, most }: Met): Chain[] {
  const compare = partOrder(index);
  const before = bestParts(index, start, {
    meetings,
    most,
    join: (part, relation, sources) => ({
      sources: part.sources + sources,
      relations: [...part.relations, relation],
    }),
  });
  const after = bestParts(index, goal, {
    meetings,
    most,
    join: (part, relation, sources) => ({
      sources: part.sources + sources,
      relations: [relation, ...part.relations],
    }),
  });
  return meetings
    .flatMap((entity) =>
      before(entity).flatMap((one) =>
        after(entity).map((other) => ({
          sources: one.sources + other.sources,
          relations: [...one.relations, ...other.relations],
        })),
      ),
    )
    .sort(compare)
    .slice(0, most)
    .map(({ relations }) => relations);
}

interface Wanted {
  readonly meetings: readonly number[];
  readonly most: number;
  readonly join: (part: Part, relation: number, sources: number) => Part;
}

/**
 * The best parts from one end to each entity that lies on the way to a meeting: the best chain through an entity goes
 * over one of the best parts to it, so that so many of each are enough.
 */
function bestParts(
  index: ClaimIndex,
  { taken, takenCount, reached, onTheWay }: Side,
  { meetings, most, join }: Wanted,
): (entity: number) => readonly Part[] {
  for (const entity of meetings) onTheWay[entity] = 1;
  const used: number[] = [];
  for (let step = takenCount - 3; step >= 0; step -= 3) {
    if (onTheWay[taken[step + 2]!] === 0) continue;
    onTheWay[taken[step]!] = 1;
    used.push(step);
  }
  const compare = partOrder(index);
  const parts = new Map<number, Part[]>([[reached[0]!, [NOTHING]]]);
  for (const step of used.reverse()) {
    const [entity, relation, other] = [taken[step]!, taken[step + 1]!, taken[step + 2]!];
    const sources = index.relations.sourceCounts[relation]!;
    const known = parts.get(other) ?? [];
    parts.set(other, known);
    for (const part of parts.get(entity) ?? []) {
      // Most steps end here: with fewer sources, a part need not be put together.
      if (known.length === most && part.sources + sources < known[most - 1]!.sources) continue;
      known.push(join(part, relation, sources));
      known.sort(compare);
      if (known.length > most) known.pop();
    }
  }
  return (entity) => parts.get(entity) ?? [];
}

/** Most sources first, then by the ids of the relations in order. */
function partOrder({ relations: { idOrder } }: ClaimIndex): (a: Part, b: Part) => number {
  return (a, b) => {
    if (a.sources !== b.sources) return b.sources - a.sources;
    const place = a.relations.findIndex((relation, step) => relation !== b.relations[step]);
    return place < 0 ? 0 : idOrder[a.relations[place]!]! - idOrder[b.relations[place]!]!;
  };
}

/** Steps that are tried for longer chains; a bound on time, far above what the graphs at hand need. */
const MOST_TRIED = 200_000;

/**
 * Chains longer than `shorter` steps, the shortest first, then by most sources and ids. No chain visits an entity twice,
 * and none visits more than 200,000 steps are tried for.
 */
export function longerChains(index: ClaimIndex, search: ChainSearch, shorter: number): readonly Chain[] {
  const distances = distancesTo(index, search);
  const found: Chain[] = [];
  const budget = { left: MOST_TRIED };
  for (let length = shorter + 1; length <= search.longest && found.length < search.most; length += 1) {
    const chains = chainsOfLength(index, search, { length, distances, budget });
    found.push(...chains.sort(partOrder(index)).map(({ relations }) => relations));
  }
  return found.slice(0, search.most);
}

/** Number of steps from each entity to the goal; -1 where it takes more than the longest chain has. */
function distancesTo(
  { names, links: { steps } }: ClaimIndex,
  { to, longest, isUsed }: ChainSearch,
): Int8Array {
  const distances = new Int8Array(names.entities.length).fill(-1);
  distances[to] = 0;
  let front = [to];
  for (let distance = 1; distance < longest; distance += 1) {
    const next: number[] = [];
    for (const entity of front) {
      stillTime();
      for (let step = steps.from[entity]!; step < steps.from[entity + 1]!; step += 1) {
        const other = steps.others[step]!;
        if (distances[other]! >= 0 || !isUsed(step)) continue;
        distances[other] = distance;
        next.push(other);
      }
    }
    front = next;
  }
  return distances;
}

interface OfLength {
  readonly length: number;
  readonly distances: Int8Array;
  readonly budget: { left: number };
}

function chainsOfLength(
  { links: { steps }, relations: { sourceCounts } }: ClaimIndex,
  { from, to, isUsed }: ChainSearch,
  { length, distances, budget }: OfLength,
): Part[] {
  const chains: Part[] = [];
  const [chain, seen]: [number[], Set<number>] = [[], new Set([from])];
  const extend = (entity: number): void => {
    stillTime();
    if (entity === to) {
      if (chain.length !== length) return;
      const sources = chain.reduce((sum, relation) => sum + sourceCounts[relation]!, 0);
      chains.push({ sources, relations: [...chain] });
      return;
    }
    for (let step = steps.from[entity]!; step < steps.from[entity + 1]!; step += 1) {
      const other = steps.others[step]!;
      const distance = distances[other]!;
      if (distance < 0 || chain.length + 1 + distance > length || seen.has(other) || !isUsed(step)) continue;
      budget.left -= 1;
      if (budget.left < 0) return;
      chain.push(steps.relations[step]!);
      seen.add(other);
      extend(other);
      seen.delete(other);
      chain.pop();
    }
  };
  extend(from);
  return chains;
}
