import { describe, expect, it } from 'vitest';
import { chosen } from '../../client/src/state/chosen.ts';
import { toggled } from '../../client/src/state/toggled.ts';

const all = ['backs', 'fights', 'cited-by'];
const hiddenAtFirst = ['cited-by'];

describe('toggled', () => {
  it('clears a box of a group in which all are ticked', () => {
    expect(toggled({ all, values: null }, 'fights')).toEqual(['backs', 'cited-by']);
  });

  it('ticks what is hidden at first', () => {
    expect(toggled({ all, values: null, hiddenAtFirst }, 'cited-by')).toEqual(all);
  });

  it('is null again when the group is as at first', () => {
    expect(toggled({ all, values: all, hiddenAtFirst }, 'cited-by')).toBeNull();
    expect(toggled({ all, values: ['cited-by', 'backs'] }, 'fights')).toBeNull();
  });

  it('keeps the order of the group and may leave nothing', () => {
    expect(toggled({ all, values: ['cited-by'] }, 'backs')).toEqual(['backs', 'cited-by']);
    expect(toggled({ all, values: ['backs'] }, 'backs')).toEqual([]);
  });
});

describe('chosen', () => {
  it('is all but the hidden ones unless chosen otherwise', () => {
    expect(chosen(null, all, hiddenAtFirst)).toEqual(['backs', 'fights']);
    expect(chosen([], all, hiddenAtFirst)).toEqual([]);
  });
});
