import { describe, expect, it } from 'vitest';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { layOut } from '../../src/graph/layout.ts';
import { worldGraph } from '../world.ts';

/** A graph of so many entities of which each is joined with the one before it, and with the one at a tenth of its number. */
function manyJoined(entities: number): KnowledgeGraph['index'] {
  const { index } = worldGraph();
  const [entity] = index.names.entities;
  const numbers = Array.from({ length: entities }, (_, number) => number);
  const later = numbers.slice(1);
  const subjects = Int32Array.from([...later, ...later]);
  const objects = Int32Array.from([
    ...later.map((number) => number - 1),
    ...later.map((number) => Math.floor(number / 10)),
  ]);
  return {
    ...index,
    names: { ...index.names, entities: numbers.map((number) => ({ ...entity!, id: `e${number}` })) },
    relations: { ...index.relations, subjects, objects, predicates: subjects.map(() => 0) },
  };
}

function drained<Value>(steps: Generator<void, Value, void>): {
  readonly value: Value;
  readonly steps: number;
} {
  for (let count = 0; ; count += 1) {
    const { done, value } = steps.next();
    if (done) return { value, steps: count };
  }
}

describe('layOut', () => {
  it.each([40, 700])('puts %i entities in the same places each time', (entities) => {
    const index = manyJoined(entities);
    const { value } = drained(layOut(index));
    expect(value.size).toBe(entities);
    expect(drained(layOut(index)).value).toEqual(value);
  });

  it.each([40, 700])('fills the plane with %i entities, their middle at its origin', (entities) => {
    const places = [...drained(layOut(manyJoined(entities))).value.values()];
    const reach = Math.max(...places.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]));
    expect(reach).toBeCloseTo(1000, 0);
    for (const axis of ['x', 'y'] as const) {
      const left = places.filter((place) => place[axis] < 0).length;
      expect(Math.abs(left - entities / 2)).toBeLessThanOrEqual(1);
    }
  });

  it('is as wide as a screen where there are many, and square where there are few', () => {
    const shape = (entities: number): number => {
      const places = [...drained(layOut(manyJoined(entities))).value.values()];
      const reach = (axis: 'x' | 'y'): number => Math.max(...places.map((place) => Math.abs(place[axis])));
      return reach('x') / reach('y');
    };
    expect(shape(700)).toBeGreaterThan(1.2);
    expect(shape(700)).toBeLessThan(1.5);
    expect(shape(40)).toBeLessThan(1.2);
  });

  it('puts what relations join nearer than what they do not', () => {
    const { value } = drained(layOut(manyJoined(700)));
    const apart = (one: number, other: number): number => {
      const [a, b] = [value.get(`e${one}`)!, value.get(`e${other}`)!];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b) / numbers.length;
    const all = Array.from({ length: 699 }, (_, number) => number);
    expect(mean(all.map((number) => apart(number, number + 1)))).toBeLessThan(
      mean(all.map((number) => apart(number, (number + 350) % 700))) / 2,
    );
  });

  it('goes in steps, and has nothing to do without entities', () => {
    expect(drained(layOut(manyJoined(40))).steps).toBeGreaterThan(100);
    expect(drained(layOut(manyJoined(0))).value.size).toBe(0);
  });
});
