import { describe, expect, it } from 'vitest';
import { gridStep } from '../../client/src/state/gridStep.ts';

const size = { rows: 30, columns: 4 };

describe('gridStep', () => {
  it.each([
    ['ArrowDown', [3, 1], [4, 1]],
    ['ArrowUp', [0, 1], [0, 1]],
    ['ArrowRight', [3, 3], [3, 3]],
    ['ArrowLeft', [3, 3], [3, 2]],
    ['PageDown', [25, 1], [29, 1]],
    ['PageUp', [25, 1], [15, 1]],
    ['Home', [3, 3], [3, 0]],
    ['End', [3, 0], [3, 3]],
  ])('leads with %s from %j to %j', (key, [row, column], to) => {
    const next = gridStep({ row: row!, column: column! }, { key, ctrl: false }, size);
    expect([next?.row, next?.column]).toEqual(to);
  });

  it('leads with Control to the corners', () => {
    expect(gridStep({ row: 5, column: 2 }, { key: 'Home', ctrl: true }, size)).toEqual({ row: 0, column: 0 });
    expect(gridStep({ row: 5, column: 2 }, { key: 'End', ctrl: true }, size)).toEqual({ row: 29, column: 3 });
  });

  it('leaves other keys alone', () => {
    expect(gridStep({ row: 5, column: 2 }, { key: 'a', ctrl: false }, size)).toBeNull();
  });
});
