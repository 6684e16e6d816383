import type { ClaimIndex } from './claimIndex.ts';

/** Numbers to an entity: x, y, four that begin at 0, mass, convergence, size, and whether it is fixed. */
export const NODE = 10;
const MASS = 6;
const CONVERGENCE = 7;
export const SIZE = 8;
/** Numbers to two entities that relations join: the number of the first in `nodeRows`, of the second, and the weight. */
export const EDGE = 3;

/** Predicates that join nearly everything with the few sources and regions, and would draw it all together. */
const FAINT: ReadonlySet<string> = new Set(['cited-by', 'located-in']);
const FAINT_WEIGHT = 0.1;

/** The relations between two entities each, bundled, as the layout of graphology has them. */
export function edgeRows({ names, relations }: ClaimIndex): Float32Array {
  const order = names.entities.length;
  const weights = new Map<number, { readonly one: number; readonly other: number; weight: number }>();
  relations.subjects.forEach((one, relation) => {
    const other = relations.objects[relation]!;
    if (one === other) return;
    const key = Math.min(one, other) * order + Math.max(one, other);
    const edge = weights.get(key) ?? { one, other, weight: 0 };
    weights.set(key, edge);
    edge.weight += FAINT.has(names.predicates[relations.predicates[relation]!]!.id) ? FAINT_WEIGHT : 1;
  });
  const rows = new Float32Array(EDGE * weights.size);
  let at = 0;
  for (const { one, other, weight } of weights.values()) {
    rows.set([one * NODE, other * NODE, weight], at);
    at += EDGE;
  }
  return rows;
}

/** Entities on a spiral, in the order of their numbers. Whoever has many relations is drawn larger and needs more room. */
export function nodeRows(order: number, edges: Float32Array): Float32Array {
  const rows = new Float32Array(NODE * order);
  const degrees = new Uint32Array(order);
  for (let at = MASS; at < rows.length; at += NODE) rows[at] = 1;
  for (let at = 0; at < edges.length; at += EDGE) {
    for (const end of [edges[at]!, edges[at + 1]!]) {
      rows[end + MASS]! += edges[at + 2]!;
      degrees[end / NODE]! += 1;
    }
  }
  for (let entity = 0; entity < order; entity += 1) {
    const angle = entity * 2.399_963;
    const radius = 10 * Math.sqrt(entity + 1);
    const at = entity * NODE;
    rows[at] = radius * Math.cos(angle);
    rows[at + 1] = radius * Math.sin(angle);
    rows[at + CONVERGENCE] = 1;
    rows[at + SIZE] = 8 + 4 * Math.sqrt(degrees[entity]!);
  }
  return rows;
}
