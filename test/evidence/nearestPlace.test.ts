import { describe, expect, it } from 'vitest';
import { commonMove, nearestPlace } from '../../src/evidence/nearestPlace.ts';

const passage = { at: 1_000, letters: 50 };
const move = (at: number, by: number, letters = 40) => ({ at, letters, by });

describe('nearestPlace', () => {
  it('takes the place nearest to where the passage was coded when nothing is known of its neighbours', () => {
    expect(nearestPlace(passage, [400, 1_300, 1_800], [])).toBe(1_300);
  });

  it('takes the place nearest to where the neighbours moved', () => {
    expect(nearestPlace(passage, [1_005, 1_510], [move(800, 500), move(1_200, 500)])).toBe(1_510);
  });

  it.each([
    ['before the edit, with the neighbour before', [1_000, 1_100], 1_000],
    ['behind the edit, with the neighbour after', [1_400, 1_500], 1_500],
  ])('takes a passage %s', (_, places, place) => {
    expect(nearestPlace(passage, places, [move(900, 0), move(1_300, 500)])).toBe(place);
  });

  it('follows the closer neighbour where each points to a place', () => {
    const places = [1_000, 1_500];
    expect(nearestPlace(passage, places, [move(940, 0), move(1_300, 500)])).toBe(1_000);
    expect(nearestPlace(passage, places, [move(100, 0), move(1_060, 500)])).toBe(1_500);
  });

  it('follows the passage that contains it', () => {
    const moves = [move(700, 500, 400), move(1_120, 0)];
    expect(nearestPlace(passage, [1_000, 1_500], moves)).toBe(1_500);
  });

  it('takes the earlier place where two are equally near', () => {
    expect(nearestPlace(passage, [990, 1_010], [])).toBe(990);
  });

  it('looks no further than to the next neighbours', () => {
    const moves = [move(0, 0), move(500, 0), move(900, 300), move(1_100, 300), move(2_000, 0)];
    expect(nearestPlace(passage, [1_000, 1_300], moves)).toBe(1_300);
  });
});

describe('commonMove', () => {
  it('is the move that most passages can have made', () => {
    const places = new Map([
      [{ at: 100, letters: 30 }, [150, 250]],
      [{ at: 200, letters: 30 }, [150, 250]],
    ]);
    expect(commonMove(places)).toEqual([{ at: 0, letters: 0, by: 50 }]);
  });

  it('is the shortest of those that equally many can have made', () => {
    expect(commonMove(new Map([[{ at: 100, letters: 30 }, [0, 130, 900]]]))).toEqual([
      { at: 0, letters: 0, by: 30 },
    ]);
  });

  it('is none without passages', () => {
    expect(commonMove(new Map())).toEqual([]);
  });
});
