import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { ClaimIndex } from './claimIndex.ts';

/** A place on the drawing plane. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Half the width of the plane on which entities are laid out. */
const EXTENT = 1000;
const ITERATIONS = 400;
/** Two thousand entities are laid out in about a second; larger graphs get fewer steps, the same for the same size. */
const MOST_STEPS = ITERATIONS * 2000;

/**
 * Lays out all entities with ForceAtlas2, the heavier the more relations join two. The same dataset gives the same
 * places: entities start on a spiral in the order of their ids, and nothing is drawn by lot.
 */
export function layOut(index: ClaimIndex): ReadonlyMap<string, Point> {
  const graph = startingGraph(index);
  if (graph.order === 0) return new Map();
  const iterations = Math.max(20, Math.min(ITERATIONS, Math.floor(MOST_STEPS / graph.order)));
  forceAtlas2.assign(graph, {
    iterations,
    settings: {
      ...forceAtlas2.inferSettings(graph),
      gravity: 0.6,
      linLogMode: true,
      strongGravityMode: false,
    },
    getEdgeWeight: 'weight',
  });
  if (graph.order <= 2000) {
    noverlap.assign(graph, { maxIterations: 200, settings: { margin: 4, ratio: 1.2 } });
  }
  return scaled(graph);
}

type LayoutGraph = UndirectedGraph<Point & { size: number }, { weight: number }>;

function startingGraph(index: ClaimIndex): LayoutGraph {
  const graph: LayoutGraph = new UndirectedGraph();
  index.entities.forEach(({ id }, number) => {
    const angle = number * 2.399_963;
    const radius = 10 * Math.sqrt(number + 1);
    graph.addNode(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle), size: 4 });
  });
  index.subjects.forEach((subject, relation) => {
    const [one, other] = [index.entities[subject]!.id, index.entities[index.objects[relation]!]!.id];
    if (one === other) return;
    graph.updateEdge(one, other, (edge) => ({ weight: (edge.weight ?? 0) + 1 }));
  });
  return graph;
}

function scaled(graph: LayoutGraph): ReadonlyMap<string, Point> {
  const points = graph.mapNodes((id, { x, y }) => ({ id, x, y }));
  const middle = { x: median(points.map(({ x }) => x)), y: median(points.map(({ y }) => y)) };
  const reach = Math.max(
    ...points.map(({ x, y }) => Math.max(Math.abs(x - middle.x), Math.abs(y - middle.y))),
    1e-9,
  );
  const place = (value: number, from: number): number =>
    Math.round(((value - from) / reach) * EXTENT * 100) / 100;
  return new Map(points.map(({ id, x, y }) => [id, { x: place(x, middle.x), y: place(y, middle.y) }]));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
