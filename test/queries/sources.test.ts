import { describe, expect, it } from 'vitest';
import { sourceSample } from '../../src/queries/sources.ts';
import { aClaim, worldGraph } from '../world.ts';

const evidenceAt = (at: number) => [{ at, letters: 40, check: 1, hash: '0123456789abcdef' }];
const graph = worldGraph({
  claims: Array.from({ length: 100 }, (_, index) =>
    aClaim({ id: `chronicle/claim-${index}`, evidence: evidenceAt(index * 100) }),
  ),
});
const placesOf = (first: number | null) =>
  sourceSample(graph, 'chronicle', first).map(({ evidence }) => evidence[0]!.at);

describe('sourceSample', () => {
  it('is spread evenly over the text, in its order', () => {
    expect(placesOf(4)).toEqual([1200, 3700, 6200, 8700]);
    expect(placesOf(1)).toEqual([5000]);
  });

  it('is of fifty claims unless asked otherwise, and of all where there are no more', () => {
    expect(placesOf(null)).toHaveLength(50);
    expect(placesOf(500)).toEqual(Array.from({ length: 100 }, (_, index) => index * 100));
    expect(sourceSample(graph, 'gazette', 4)).toEqual([]);
  });

  it('refuses sizes that no page may have', () => {
    expect(() => placesOf(501)).toThrow('Argument "first" is 501; it must be a whole number from 1 to 500.');
  });
});
