import { type Answered, LONGEST_PATH, type Path } from './peer.ts';

/** A relation that leads from an entity to another: its place in the order of ids, and its number of sources. */
export type StepRow = readonly [entity: number, idOrder: number, other: number, sources: number];

/** A search for a chain over steps that a database looks up, level by level. */
export interface ChainSearch {
  readonly from: number;
  readonly to: number;
  /** All steps from any of the entities that one of the sources asked about affirms; one may come several times. */
  readonly stepsOf: (entities: readonly number[]) => Answered<readonly StepRow[]>;
  /** The id of the relation at a place in the order of ids. */
  readonly idsOf: (idOrders: readonly number[]) => Answered<readonly string[]>;
}

/** The best chain from one end to an entity. Places in the order of ids, from that end on. */
interface Best {
  readonly sources: number;
  readonly chain: readonly number[];
}

interface Side {
  readonly best: Map<number, Best>;
  readonly backwards: boolean;
  level: readonly number[];
  depth: number;
}

/**
 * Grows chains from both ends, always where fewer entities are at the front, until they meet. The shortest are found
 * first; of those the one with the most sources in sum, then the one whose relations come first by id.
 */
export async function findChain({ from, to, stepsOf, idsOf }: ChainSearch): Promise<Path> {
  const start = aSide(from, false);
  const goal = aSide(to, true);
  while (start.depth + goal.depth < LONGEST_PATH) {
    const [near, far] = start.level.length <= goal.level.length ? [start, goal] : [goal, start];
    grow(near, await stepsOf(near.level));
    if (near.level.length === 0) return null;
    const best = near.level
      .filter((entity) => far.best.has(entity))
      .map((entity) => joined(start.best.get(entity)!, goal.best.get(entity)!))
      .reduce<Best | undefined>((one, other) => (one && isBetter(one, other) ? one : other), undefined);
    if (best) return await idsOf(best.chain);
  }
  return null;
}

function aSide(entity: number, backwards: boolean): Side {
  return { best: new Map([[entity, { sources: 0, chain: [] }]]), backwards, level: [entity], depth: 0 };
}

function grow(side: Side, steps: readonly StepRow[]): void {
  const next = new Map<number, Best>();
  for (const [entity, idOrder, other, sources] of steps) {
    if (side.best.has(other)) continue;
    const before = side.best.get(entity)!;
    const known = next.get(other);
    const sum = before.sources + sources;
    if (known && known.sources > sum) continue;
    const chain = side.backwards ? [idOrder, ...before.chain] : [...before.chain, idOrder];
    const found = { sources: sum, chain };
    if (!known || isBetter(found, known)) next.set(other, found);
  }
  for (const [entity, best] of next) side.best.set(entity, best);
  side.level = [...next.keys()];
  side.depth += 1;
}

function joined(first: Best, second: Best): Best {
  return { sources: first.sources + second.sources, chain: [...first.chain, ...second.chain] };
}

function isBetter(one: Best, other: Best): boolean {
  if (one.sources !== other.sources) return one.sources > other.sources;
  const place = one.chain.findIndex((idOrder, step) => idOrder !== other.chain[step]);
  return place >= 0 && one.chain[place]! < other.chain[place]!;
}
