import { describe, expect, it } from 'vitest';
import { findCircles } from '../../src/check/findCircles.ts';

const circlesOf = (...arrows: readonly string[]): string[] =>
  findCircles(arrows.map((arrow) => ({ from: arrow[0]!, to: arrow[1]!, origin: arrow }))).map(
    ({ ids, closedBy }) => `${ids.join('')} ${closedBy.origin}`,
  );

describe('findCircles', () => {
  it.each([
    [['ab', 'bc', 'ac'], []],
    [['ab', 'bc', 'ca'], ['abca ca']],
    [['aa'], ['aa aa']],
    [
      ['xa', 'ab', 'ba', 'bc', 'cb'],
      ['aba ba', 'bcb cb'],
    ],
    [['ab', 'cd', 'dc'], ['cdc dc']],
  ])('finds in %j the circles %j', (arrows, circles) => {
    expect(circlesOf(...arrows)).toEqual(circles);
  });

  it('follows chains of any length', () => {
    const arrows = Array.from({ length: 200_000 }, (_, index) => ({
      from: `${index}`,
      to: `${index + 1}`,
      origin: index,
    }));
    expect(findCircles(arrows)).toEqual([]);
    expect(findCircles([...arrows, { from: '200000', to: '0', origin: -1 }])).toHaveLength(1);
  });
});
