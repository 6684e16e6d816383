import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../client/src/drawing/buildGraph.ts';
import { fanOut, turnLoops } from '../../client/src/drawing/fanOut.ts';
import {
  distanceFrom,
  FAN_GAP,
  linePath,
  type LinePath,
  pointOfLine,
} from '../../client/src/drawing/linePath.ts';
import { nearestLine } from '../../client/src/drawing/nearestLine.ts';
import { aDrawing, aRelation } from './aDrawing.ts';

const LEFT = { x: 0, y: 100, size: 8 };
const RIGHT = { x: 200, y: 100, size: 8 };
const PARALLEL = [
  'crown:backs:blue',
  'crown:fights:blue',
  'blue:backs:crown',
  'blue:opposes:crown',
  'blue:fights:crown',
];

function fansOf(ids: readonly string[]) {
  return fanOut(buildGraph({ ...aDrawing, relations: ids.map((id) => aRelation(id)) }, []));
}

/** Lines between "crown", on the left, and "blue". */
function pathsOf(ids: readonly string[], apart = 200): ReadonlyMap<string, LinePath> {
  const fans = fansOf(ids);
  const right = { ...RIGHT, x: apart };
  return new Map(
    ids.map((id) => [
      id,
      id.startsWith('crown') ? linePath(LEFT, right, fans.get(id)!) : linePath(right, LEFT, fans.get(id)!),
    ]),
  );
}

const middleOf = (path: LinePath) => pointOfLine(path, 0.5);

describe('fanOut', () => {
  it.each([2, 3, 4, 5])('keeps %i lines of a pair apart, whatever their directions', (count) => {
    for (const apart of [30, 200, 900]) {
      const heights = [...pathsOf(PARALLEL.slice(0, count), apart).values()].map((path) => middleOf(path).y);
      const sorted = heights.sort((a, b) => a - b);
      for (let at = 1; at < count; at++)
        expect(sorted[at]! - sorted[at - 1]!).toBeGreaterThanOrEqual(FAN_GAP - 0.001);
    }
  });

  it('numbers the loops of an entity', () => {
    const fans = fansOf(['red:fights:red', 'red:opposes:red', 'blue:fights:blue']);
    expect([...fans.values()].map(({ slot }) => slot)).toEqual([0, 1, 0]);
  });

  it('puts a loop where no line and no name is', () => {
    // Lines lead down and to the left, the name stands to the right.
    const fans = fansOf(['red:fights:red', 'neighbour:backs:red', 'blue:fights:red']);
    const angle = fans.get('red:fights:red')!.bend;
    expect(Math.cos(angle)).toBeGreaterThan(0);
    expect(Math.sin(angle)).toBeGreaterThan(0);
  });
});

describe('turnLoops', () => {
  const relations = ['red:fights:red', 'blue:fights:blue', 'neighbour:backs:red', 'blue:fights:red'];

  it('turns the loops of what was moved and of its neighbours to where there is room now', () => {
    const drawing = { ...aDrawing, relations: relations.map((id) => aRelation(id)) };
    const graph = buildGraph(drawing, []);
    const fans = fanOut(graph);
    expect(turnLoops(graph, fans, null)).toEqual([]);
    // The neighbour moves from below to above: the room is now below.
    graph.mergeNodeAttributes('neighbour', { x: 100, y: 200 });
    expect(turnLoops(graph, fans, 'crown')).toEqual([]);
    expect(turnLoops(graph, fans, 'neighbour')).toEqual(['red:fights:red']);
    expect(Math.sin(fans.get('red:fights:red')!.bend)).toBeLessThan(0);
    expect(fans).toEqual(fanOut(graph));
    graph.mergeNodeAttributes('red', { x: -500, y: 300 });
    expect(turnLoops(graph, fans, null)).toEqual(['red:fights:red', 'blue:fights:blue']);
  });
});

describe('linePath', () => {
  it('bends to the left of the direction', () => {
    expect(middleOf(linePath(LEFT, RIGHT, { bend: 0.2, slot: 0 })).y).toBeLessThan(100);
    expect(middleOf(linePath(RIGHT, LEFT, { bend: 0.2, slot: 0 })).y).toBeGreaterThan(100);
  });

  it('leads a loop out of the sign and back', () => {
    const path = linePath(LEFT, LEFT, { bend: 0, slot: 0 });
    if (path.type !== 'loop') throw new Error('This is no loop.');
    const away = Math.hypot(path.centre.x - LEFT.x, path.centre.y - LEFT.y);
    expect(away - path.radius).toBeLessThan(LEFT.size);
    expect(away + path.radius).toBeGreaterThan(LEFT.size + path.radius);
  });
});

describe('distanceFrom', () => {
  it('is nothing on a line and grows beside it', () => {
    const path = linePath(LEFT, RIGHT, { bend: 0.3, slot: 1 });
    const { x, y } = middleOf(path);
    expect(distanceFrom(path, { x, y })).toBeCloseTo(0, 1);
    expect(distanceFrom(path, { x, y: y - 12 })).toBeCloseTo(12, 1);
  });

  it('of a loop counts from its ring, not from its middle', () => {
    const path = linePath(LEFT, LEFT, { bend: 0, slot: 1 });
    if (path.type !== 'loop') throw new Error('This is no loop.');
    expect(distanceFrom(path, path.centre)).toBeCloseTo(path.radius);
    expect(distanceFrom(path, { ...path.centre, x: path.centre.x + path.radius })).toBeCloseTo(0);
  });
});

describe('nearestLine', () => {
  const lines = [...pathsOf(PARALLEL)].map(([id, path]) => ({ id, path, width: 2 }));

  it('tells each line of a fan from the others', () => {
    for (const { id, path } of lines) expect(nearestLine(lines, middleOf(path))).toBe(id);
  });

  it('finds nothing out of reach', () => {
    expect(nearestLine(lines, { x: 100, y: 300 })).toBeNull();
  });
});
