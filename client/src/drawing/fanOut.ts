import type { DrawnGraph } from './buildGraph.ts';

/** Where a relation's line runs among those between the same two entities. */
export interface Fan {
  /** How far the line is bent, as a share of its length, to the left of its direction; of a loop, the angle at which it stands. */
  readonly bend: number;
  /** Steps from the middle of the fan, to the same side; of a loop, its number at its entity, from 0. */
  readonly slot: number;
}

const WIDEST_BEND = 0.34;
const BEND_OF_A_STEP = 0.15;
const LONE: Fan = { bend: 0.07, slot: 0 };

/** Fans out the lines between the same two entities, whatever their direction, so that each can be seen and clicked. */
export function fanOut(graph: DrawnGraph): Map<string, Fan> {
  const pairs = new Map<string, { id: string; forwards: boolean }[]>();
  graph.forEachEdge((id, _, source, target) => {
    const forwards = source <= target;
    const pair = forwards ? `${source} ${target}` : `${target} ${source}`;
    const lines = pairs.get(pair);
    if (lines) lines.push({ id, forwards });
    else pairs.set(pair, [{ id, forwards }]);
  });
  const fans = new Map<string, Fan>();
  for (const lines of pairs.values()) {
    const loop = graph.isSelfLoop(lines[0]!.id);
    lines.forEach(({ id, forwards }, index) => {
      if (loop) fans.set(id, { bend: roomiestAngle(graph, graph.source(id)), slot: index });
      else fans.set(id, lines.length === 1 ? LONE : fanOfSlot(index, lines.length, forwards));
    });
  }
  return fans;
}

/**
 * Turns loops to where the lines of their entities leave room now, after entities have moved: those of `moved` and of its
 * neighbours, or all where it is null. Gives the ids of the loops that were turned. Other fans hold wherever entities stand.
 */
export function turnLoops(
  graph: DrawnGraph,
  fans: Map<string, Fan>,
  moved: string | null,
): readonly string[] {
  return graph.filterEdges((id, { selfLoop }, entity) => {
    if (!selfLoop || (moved !== null && entity !== moved && !graph.areNeighbors(entity, moved))) return false;
    const fan = fans.get(id)!;
    const bend = roomiestAngle(graph, entity);
    if (bend === fan.bend) return false;
    fans.set(id, { ...fan, bend });
    return true;
  });
}

function fanOfSlot(index: number, count: number, forwards: boolean): Fan {
  const widest = (count - 1) / 2;
  const slot = (index - widest) * (forwards ? 1 : -1);
  return { bend: slot * Math.min(BEND_OF_A_STEP, WIDEST_BEND / widest), slot };
}

/** The middle of the widest gap between the lines of an entity, counterclockwise from the right, where its name stands. */
function roomiestAngle(graph: DrawnGraph, id: string): number {
  const own = graph.getNodeAttributes(id);
  const angles = graph
    .mapNeighbors(id, (other, { x, y }) => (other === id ? [] : [Math.atan2(y - own.y, x - own.x)]))
    .flat();
  const taken = [0, ...angles.map((angle) => (angle < 0 ? angle + 2 * Math.PI : angle)), 2 * Math.PI];
  taken.sort((a, b) => a - b);
  let [widest, middle] = [0, Math.PI / 2];
  for (let at = 1; at < taken.length; at++) {
    const gap = taken[at]! - taken[at - 1]!;
    if (gap > widest) [widest, middle] = [gap, taken[at - 1]! + gap / 2];
  }
  return middle;
}
