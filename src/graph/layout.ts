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
const ITERATIONS = 600;
/** Two thousand entities are laid out in about a second; larger graphs get fewer steps, the same for the same size. */
const MOST_STEPS = ITERATIONS * 2000;
/** Predicates that join nearly everything with the few sources and regions, and would draw it all together. */
const FAINT: ReadonlySet<string> = new Set(['cited-by', 'located-in']);
const FAINT_WEIGHT = 0.1;
/** Largest number of entities that are moved apart where they would cover each other. */
const MOST_APART = 2000;

/**
 * Lays out all entities with ForceAtlas2, the nearer the more relations join two. The same dataset gives the same
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
      barnesHutOptimize: graph.order > MOST_APART,
      outboundAttractionDistribution: true,
      edgeWeightInfluence: 1,
      gravity: 1,
      scalingRatio: 12,
    },
    getEdgeWeight: 'weight',
  });
  scale(graph);
  if (graph.order <= MOST_APART) {
    noverlap.assign(graph, { maxIterations: 300, settings: { margin: 8, ratio: 1.1, gridSize: 20 } });
    scale(graph);
  }
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x: rounded(x), y: rounded(y) }]));
}

type LayoutGraph = UndirectedGraph<Point & { size: number }, { weight: number }>;

function startingGraph(index: ClaimIndex): LayoutGraph {
  const graph: LayoutGraph = new UndirectedGraph();
  index.names.entities.forEach(({ id }, number) => {
    const angle = number * 2.399_963;
    const radius = 10 * Math.sqrt(number + 1);
    graph.addNode(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle), size: 4 });
  });
  const { subjects, predicates, objects } = index.relations;
  subjects.forEach((subject, relation) => {
    const [one, other] = [index.names.entities[subject]!.id, index.names.entities[objects[relation]!]!.id];
    if (one === other) return;
    const weight = FAINT.has(index.names.predicates[predicates[relation]!]!.id) ? FAINT_WEIGHT : 1;
    graph.updateEdge(one, other, (edge) => ({ weight: (edge.weight ?? 0) + weight }));
  });
  // Whoever has many relations is drawn larger and needs more room.
  graph.forEachNode((id) => graph.setNodeAttribute(id, 'size', 8 + 4 * Math.sqrt(graph.degree(id))));
  return graph;
}

/** Moves the middle of the entities to the origin and the farthest of them to the edge of the plane. */
function scale(graph: LayoutGraph): void {
  const points = graph.mapNodes((_, { x, y }) => ({ x, y }));
  const middle = { x: median(points.map(({ x }) => x)), y: median(points.map(({ y }) => y)) };
  const reaches = points.map(({ x, y }) => Math.max(Math.abs(x - middle.x), Math.abs(y - middle.y)));
  const factor = EXTENT / Math.max(...reaches, 1e-9);
  graph.updateEachNodeAttributes((_, { x, y, size }) => ({
    x: (x - middle.x) * factor,
    y: (y - middle.y) * factor,
    size,
  }));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
