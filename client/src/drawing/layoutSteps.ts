import iterateForces from 'graphology-layout-forceatlas2/iterate.js';
import iterateApart from 'graphology-layout-noverlap/iterate.js';

/** What is to be laid out. Entities by their number in the lists. */
export interface LayoutTask {
  /** x and y of each entity, on the plane of the drawing. */
  readonly places: Float32Array;
  /** Radius of each, on the same plane. */
  readonly sizes: Float32Array;
  /** 1 for those that stay where they are. */
  readonly fixed: Uint8Array;
  /** Subject and object of each relation. */
  readonly ends: Uint32Array;
}

const NODE = 10;
const EDGE = 3;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;
const FIXED = 9;
const SCALING = 12;
const GRAVITY = 0.05;
/** The layout stops when entities move less than this in a slice, in units of the plane, on average. */
const AT_REST = 1.2;
/** So much is done between two looks at it: about 30 ms. */
const WORK_OF_A_SLICE = 5000;
const MOST_ITERATIONS = 600;
const MOST_WORK = 1_200_000;
/** From this number on forces are summed up by region, and entities are not moved apart at the end. */
const MANY = 2000;
const MOST_APART = 200;

/**
 * Refines places with ForceAtlas2, then moves apart what covers each other. Yields the places after each slice of work,
 * at last where everything stays; the same task gives the same places. The drawing keeps its size.
 */
export function* layoutSteps(task: LayoutTask): Generator<Float32Array, void, void> {
  const order = task.sizes.length;
  if (order === 0) return;
  const edges = edgesOf(task);
  const nodes = nodesOf(task);
  const scale = balancedScale(task, nodes);
  for (let at = 0; at < order; at++) {
    nodes[at * NODE]! *= scale;
    nodes[at * NODE + 1]! *= scale;
  }
  const settings = settingsOf(order);
  const slice = Math.max(1, Math.floor(WORK_OF_A_SLICE / order));
  const most = Math.min(MOST_ITERATIONS, Math.max(30, Math.floor(MOST_WORK / order)));
  let places = task.places;
  for (let done = 0; done < most; done += slice) {
    for (let each = 0; each < slice; each++) iterateForces(settings, nodes, edges);
    const before = places;
    places = placesOf(nodes, scale, task);
    yield places;
    if (movement(before, places) < AT_REST) break;
  }
  if (order <= MANY) yield apart(places, task);
}

function settingsOf(order: number) {
  return {
    linLogMode: false,
    outboundAttractionDistribution: true,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: SCALING,
    strongGravityMode: true,
    gravity: GRAVITY,
    slowDown: 1 + Math.log(order),
    barnesHutOptimize: order > MANY,
    barnesHutTheta: 1.2,
  };
}

function nodesOf({ places, sizes, fixed, ends }: LayoutTask): Float32Array {
  const nodes = new Float32Array(sizes.length * NODE);
  for (let at = 0; at < sizes.length; at++) {
    nodes[at * NODE] = places[at * 2]!;
    nodes[at * NODE + 1] = places[at * 2 + 1]!;
    nodes[at * NODE + MASS] = 1;
    nodes[at * NODE + CONVERGENCE] = 1;
    nodes[at * NODE + SIZE] = sizes[at]!;
    nodes[at * NODE + FIXED] = fixed[at]!;
  }
  for (const end of ends) nodes[end * NODE + MASS]! += 1;
  return nodes;
}

function edgesOf({ ends }: LayoutTask): Float32Array {
  const edges = new Float32Array((ends.length / 2) * EDGE);
  for (let at = 0; at < ends.length / 2; at++) {
    edges.set([ends[at * 2]! * NODE, ends[at * 2 + 1]! * NODE, 1], at * EDGE);
  }
  return edges;
}

/**
 * By what the places are to be multiplied so that the forces neither spread nor shrink the whole: the attraction and the
 * gravity of all grow with the square of the scale, the repulsion does not change with it.
 */
function balancedScale({ places, ends, sizes }: LayoutTask, nodes: Float32Array): number {
  const mass = (at: number): number => nodes[at * NODE + MASS]!;
  let [sum, squares, gravity, attraction] = [0, 0, 0, 0];
  for (let at = 0; at < sizes.length; at++) {
    sum += mass(at);
    squares += mass(at) ** 2;
    gravity += GRAVITY * mass(at) * (places[at * 2]! ** 2 + places[at * 2 + 1]! ** 2);
  }
  for (let at = 0; at < ends.length; at += 2) {
    const [from, to] = [ends[at]!, ends[at + 1]!];
    const [dx, dy] = [places[from * 2]! - places[to * 2]!, places[from * 2 + 1]! - places[to * 2 + 1]!];
    attraction += ((sum / sizes.length) * (dx * dx + dy * dy)) / mass(from);
  }
  const repulsion = (SCALING * (sum * sum - squares)) / 2;
  return Math.sqrt(repulsion / Math.max(attraction + gravity, 1e-9)) || 1;
}

function placesOf(nodes: Float32Array, scale: number, task: LayoutTask): Float32Array {
  const places = task.places.map((start, at) =>
    task.fixed[at >> 1] ? start : nodes[(at >> 1) * NODE + (at & 1)]! / scale,
  );
  return task.fixed.some(Boolean) ? places : fitted(places, task.places);
}

/** The places moved and stretched as a whole to where others stand, and to their reach. */
function fitted(places: Float32Array, others: Float32Array): Float32Array {
  const [own, wanted] = [spreadOf(places), spreadOf(others)];
  const stretch = own.reach === 0 ? 1 : wanted.reach / own.reach;
  return places.map((place, at) => (place - own.middle[at & 1]!) * stretch + wanted.middle[at & 1]!);
}

function spreadOf(places: Float32Array): { readonly middle: readonly number[]; readonly reach: number } {
  const count = places.length / 2;
  const middle = [0, 0];
  places.forEach((place, at) => (middle[at & 1]! += place / count));
  const squares = places.reduce((sum, place, at) => sum + (place - middle[at & 1]!) ** 2, 0);
  return { middle, reach: Math.sqrt(squares / count) };
}

function movement(before: Float32Array, after: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < after.length; at += 2) {
    sum += Math.hypot(after[at]! - before[at]!, after[at + 1]! - before[at + 1]!);
  }
  return sum / (after.length / 2);
}

function apart(places: Float32Array, { sizes, fixed }: LayoutTask): Float32Array {
  const rows = new Float32Array(sizes.length * 3);
  sizes.forEach((size, at) => rows.set([places[at * 2]!, places[at * 2 + 1]!, size], at * 3));
  const settings = { gridSize: 20, margin: 6, expansion: 1.1, ratio: 1.1, speed: 3 };
  for (let done = 0; done < MOST_APART && !iterateApart(settings, rows).converged; done++);
  return places.map((place, at) => (fixed[at >> 1] ? place : rows[(at >> 1) * 3 + (at & 1)]!));
}
