import iterateForces from 'graphology-layout-forceatlas2/iterate.js';
import iterateApart from 'graphology-layout-noverlap/iterate.js';
import type { ClaimIndex } from './claimIndex.ts';
import { edgeRows, NODE, nodeRows, SIZE } from './layoutRows.ts';

/** A place on the drawing plane. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Half the width of the plane on which entities are laid out. */
const EXTENT = 1000;
/** From this number of entities on forces of those far away are summed up: all pairs of a thousand take four seconds. */
const MANY = 500;
const ITERATIONS = 600;
/** Many come to rest sooner than few where forces are summed up; what is left is trembling. */
const ITERATIONS_OF_MANY = 300;
/** Iterations times entities: ten thousand are laid out in about three seconds. */
const MOST_STEPS = 1_200_000;
/** How far away is far: the larger, the rougher and the quicker. */
const THETA = 1.2;
/** How much wider than high many entities are laid out: on their own they make a disc, which leaves half of a screen empty. */
const WIDTH_OF_MANY = 4 / 3;
/** Largest number of entities that are moved apart where they would cover each other. */
const MOST_APART = 2000;

/**
 * Lays out all entities with ForceAtlas2, the nearer the more relations join two, step by step: each takes some milliseconds,
 * of ten thousand entities some tens. The same dataset gives the same places: entities start on a spiral in the order of
 * their ids, and nothing is drawn by lot.
 */
export function* layOut(index: ClaimIndex): Generator<void, ReadonlyMap<string, Point>, void> {
  const { entities } = index.names;
  const order = entities.length;
  if (order === 0) return new Map();
  const edges = edgeRows(index);
  const nodes = nodeRows(order, edges);
  const settings = forcesOf(order);
  const iterations = iterationsOf(order);
  for (let done = 0; done < iterations; done += 1) {
    iterateForces(settings, nodes, edges);
    yield;
  }
  const flatter = order > MANY ? 1 / WIDTH_OF_MANY : 1;
  const y = columnOf(nodes, 1, NODE);
  let plane = scaled(
    columnOf(nodes, 0, NODE),
    y.map((value) => value * flatter),
  );
  if (order <= MOST_APART) {
    const apart = yield* movedApart(plane, columnOf(nodes, SIZE, NODE));
    plane = scaled(columnOf(apart, 0, APART_ROW), columnOf(apart, 1, APART_ROW));
  }
  return new Map(
    entities.map(({ id }, entity) => [id, { x: rounded(plane.x[entity]!), y: rounded(plane.y[entity]!) }]),
  );
}

/** The same for the same size. */
function iterationsOf(order: number): number {
  if (order <= MANY) return ITERATIONS;
  return Math.max(20, Math.min(ITERATIONS_OF_MANY, Math.floor(MOST_STEPS / order)));
}

function forcesOf(order: number): Parameters<typeof iterateForces>[0] {
  return {
    linLogMode: false,
    outboundAttractionDistribution: true,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 12,
    strongGravityMode: true,
    gravity: 1,
    slowDown: 1 + Math.log(order),
    barnesHutOptimize: order > MANY,
    barnesHutTheta: THETA,
  };
}

const APART = { margin: 8, ratio: 1.1, gridSize: 20, expansion: 1.1, speed: 3 } as const;
const MOST_PUSHES = 300;
/** Numbers to an entity while they are moved apart: x, y and size. */
const APART_ROW = 3;

/** Moves apart what covers each other. */
function* movedApart({ x, y }: Plane, sizes: Float64Array): Generator<void, Float32Array, void> {
  const rows = new Float32Array(APART_ROW * sizes.length);
  sizes.forEach((size, entity) => rows.set([x[entity]!, y[entity]!, size], APART_ROW * entity));
  for (let done = 0; done < MOST_PUSHES; done += 1) {
    if (iterateApart(APART, rows).converged) break;
    yield;
  }
  return rows;
}

/** Where entities are, by their numbers. */
interface Plane {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Moves the middle of the entities to the origin and the farthest of them to the edge of the plane. */
function scaled(x: Float64Array, y: Float64Array): Plane {
  const [middleX, middleY] = [median(x), median(y)];
  let reach = 1e-9;
  for (const value of x) reach = Math.max(reach, Math.abs(value - middleX));
  for (const value of y) reach = Math.max(reach, Math.abs(value - middleY));
  const factor = EXTENT / reach;
  return { x: x.map((value) => (value - middleX) * factor), y: y.map((value) => (value - middleY) * factor) };
}

function columnOf(rows: Float32Array, column: number, width: number): Float64Array {
  return Float64Array.from({ length: rows.length / width }, (_, row) => rows[row * width + column]!);
}

function median(values: Float64Array): number {
  return values.toSorted()[Math.floor(values.length / 2)] ?? 0;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
