import { LONGEST_PATH, type Path } from '../peers/peer.ts';
import type { Columns } from './columns.ts';
import { relationIdOf } from './relationRow.ts';

/** One of the two ends from which chains are grown, level by level. */
interface Side {
  /** Number of steps from this end, -1 where it was not reached. */
  readonly depths: Int8Array;
  /** Of the best chain from this end: the sum of sources, the last relation, and the entity before. */
  readonly sums: Int32Array;
  readonly relations: Int32Array;
  readonly before: Int32Array;
  /** All entities reached, level by level; the last level begins at `levelFrom`. */
  readonly reached: Int32Array;
  reachedCount: number;
  levelFrom: number;
  depth: number;
  /** Number of steps that lead on from the last level. */
  ahead: number;
  /** Whether a chain from this end is read backwards, so that its last relation counts first. */
  readonly backwards: boolean;
}

/**
 * Answers `path`. Grows both ends, always the one with fewer steps ahead, until they meet; the best chain to every
 * entity is kept on the way, so that nothing is walked twice. Before a level is grown, only its steps to what the other
 * end has reached are taken: where there are any, the largest level need not be grown.
 */
export function pathFrom(columns: Columns): (from: string, to: string, sources: readonly string[]) => Path {
  const { names } = columns;
  const sides = [aSide(names.entities.length, false), aSide(names.entities.length, true)] as const;
  const heard = new Uint8Array(names.sources.length);

  return (from, to, sources) => {
    for (const source of sources) heard[names.sourceNumbers.get(source)!] = 1;
    const [start, goal] = sides;
    begin(columns, start, names.entityNumbers.get(from)!);
    begin(columns, goal, names.entityNumbers.get(to)!);
    let path: Path = null;
    for (let length = 1; length <= LONGEST_PATH; length += 1) {
      const [near, far] = start.ahead <= goal.ahead ? [start, goal] : [goal, start];
      if (grow(columns, near, heard, far.depths) > 0) {
        const meeting = bestMeeting(columns, near, far);
        path = chainThrough(meeting, start, goal).map((relation) => relationIdOf(columns, relation));
        break;
      }
      if (length === LONGEST_PATH || grow(columns, near, heard) === 0) break;
    }
    forget(start);
    forget(goal);
    heard.fill(0);
    return path;
  };
}

function aSide(entities: number, backwards: boolean): Side {
  return {
    depths: new Int8Array(entities).fill(-1),
    sums: new Int32Array(entities),
    relations: new Int32Array(entities),
    before: new Int32Array(entities),
    reached: new Int32Array(entities),
    reachedCount: 0,
    levelFrom: 0,
    depth: 0,
    ahead: 0,
    backwards,
  };
}

function begin({ steps }: Columns, side: Side, entity: number): void {
  side.depths[entity] = 0;
  side.sums[entity] = 0;
  side.reached[0] = entity;
  side.reachedCount = 1;
  side.levelFrom = 0;
  side.depth = 0;
  side.ahead = steps.from[entity + 1]! - steps.from[entity]!;
}

function forget(side: Side): void {
  for (let place = 0; place < side.reachedCount; place += 1) side.depths[side.reached[place]!] = -1;
}

/**
 * Goes one step on from every entity of the last level, to entities of depth 0 or more in `within` if that is given.
 * Returns the number of entities that are new; with none the side is left as it was.
 */
function grow({ steps, relations }: Columns, side: Side, heard: Uint8Array, within?: Int8Array): number {
  const { depths, sums, reached } = side;
  const [levelFrom, levelEnd] = [side.levelFrom, side.reachedCount];
  const depth = side.depth + 1;
  let ahead = 0;
  for (let place = levelFrom; place < levelEnd; place += 1) {
    const entity = reached[place]!;
    for (let step = steps.from[entity]!; step < steps.from[entity + 1]!; step += 1) {
      const other = steps.others[step]!;
      if (within !== undefined && within[other]! < 0) continue;
      const known = depths[other]!;
      if (known >= 0 && known < depth) continue;
      const relation = steps.relations[step]!;
      if (heard[steps.firstSources[step]!] === 0 && !isHeard(steps, relation, heard)) continue;
      const sum = sums[entity]! + relations.sources[relation]!;
      if (known < 0) {
        depths[other] = depth;
        reached[side.reachedCount++] = other;
        ahead += steps.from[other + 1]! - steps.from[other]!;
      } else if (
        sum < sums[other]! ||
        (sum === sums[other] && !isBefore(relations.idOrder, side, { entity, relation, other }))
      ) {
        continue;
      }
      sums[other] = sum;
      side.relations[other] = relation;
      side.before[other] = entity;
    }
  }
  if (side.reachedCount === levelEnd) return 0;
  side.levelFrom = levelEnd;
  side.depth = depth;
  side.ahead = ahead;
  return side.reachedCount - levelEnd;
}

function isHeard(
  { affirmersFrom, affirmers }: Columns['steps'],
  relation: number,
  heard: Uint8Array,
): boolean {
  for (let place = affirmersFrom[relation]! + 1; place < affirmersFrom[relation + 1]!; place += 1) {
    if (heard[affirmers[place]!] === 1) return true;
  }
  return false;
}

interface Step {
  readonly entity: number;
  readonly relation: number;
  readonly other: number;
}

/** Whether the chain that ends in this step comes before the best known to the same entity, by ids. */
function isBefore(idOrder: Int32Array, side: Side, { entity, relation, other }: Step): boolean {
  const byRelation = idOrder[relation]! - idOrder[side.relations[other]!]!;
  if (side.backwards) return byRelation < 0;
  return (compareChains(idOrder, side, entity, side.before[other]!) || byRelation) < 0;
}

/** Compares the best chains to two entities of one level, from their beginning. */
function compareChains(idOrder: Int32Array, side: Side, one: number, other: number): number {
  if (one === other) return 0;
  return (
    compareChains(idOrder, side, side.before[one]!, side.before[other]!) ||
    idOrder[side.relations[one]!]! - idOrder[side.relations[other]!]!
  );
}

/** The entity at which the best chain passes from one side to the other, one of the last level of the first. */
function bestMeeting({ relations: { idOrder } }: Columns, near: Side, far: Side): number {
  const [start, goal] = near.backwards ? [far, near] : [near, far];
  let [best, most] = [-1, -1];
  for (let place = near.levelFrom; place < near.reachedCount; place += 1) {
    const entity = near.reached[place]!;
    if (far.depths[entity]! < 0) continue;
    const sum = near.sums[entity]! + far.sums[entity]!;
    if (sum < most) continue;
    if (
      sum === most &&
      !comesFirst(chainThrough(entity, start, goal), chainThrough(best, start, goal), idOrder)
    ) {
      continue;
    }
    [best, most] = [entity, sum];
  }
  return best;
}

function comesFirst(chain: readonly number[], other: readonly number[], idOrder: Int32Array): boolean {
  const place = chain.findIndex((relation, step) => relation !== other[step]);
  return place >= 0 && idOrder[chain[place]!]! < idOrder[other[place]!]!;
}

/** The relations of the best chain through an entity that both sides have reached. */
function chainThrough(entity: number, start: Side, goal: Side): readonly number[] {
  const chain: number[] = [];
  for (let at = entity; start.depths[at]! > 0; at = start.before[at]!) chain.unshift(start.relations[at]!);
  for (let at = entity; goal.depths[at]! > 0; at = goal.before[at]!) chain.push(goal.relations[at]!);
  return chain;
}
