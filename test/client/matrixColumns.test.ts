import { describe, expect, it } from 'vitest';
import { matrixColumns } from '../../client/src/state/matrixColumns.ts';
import { aView } from './aView.ts';

const all = ['gazette', 'chronicle', 'almanac'].map((id) => ({ id }));
const columns = (more: Parameters<typeof aView>[0]) => matrixColumns(all, aView(more)).map(({ id }) => id);

describe('the columns of the matrix', () => {
  it('are the sources that the filter lets through, or all where it lets none', () => {
    expect(columns({})).toEqual(['gazette', 'chronicle', 'almanac']);
    expect(columns({ sources: ['almanac', 'gazette'] })).toEqual(['gazette', 'almanac']);
    expect(columns({ sources: [] })).toEqual(['gazette', 'chronicle', 'almanac']);
  });

  it('begin with those of the lens', () => {
    const lens = { kind: 'compare', sources: ['almanac', 'chronicle'] } as const;
    expect(columns({ lens })).toEqual(['almanac', 'chronicle', 'gazette']);
    expect(columns({ lens, sources: ['gazette', 'chronicle'] })).toEqual(['chronicle', 'gazette']);
  });
});
