import { describe, expect, it } from 'vitest';
import { drawingVariables } from '../../client/src/state/drawingVariables.ts';
import { aView } from './aView.ts';

describe('drawingVariables', () => {
  it.each([
    ['of a small drawing', { limit: 5000 }, true],
    ['of a large one not', { limit: 5001 }, false],
    [
      'of a large one in a lens',
      { limit: 50_000, lens: { kind: 'source', source: 'gazette' } as const },
      true,
    ],
    ['of a large one in the matrix', { limit: 50_000, tab: 'matrix' as const }, true],
  ])('asks for the verdicts %s', (_, view, verdicts) => {
    expect(drawingVariables(aView(view))).toEqual({ limit: aView(view).limit, verdicts });
  });
});
