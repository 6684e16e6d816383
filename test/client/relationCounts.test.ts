import { describe, expect, it } from 'vitest';
import { relationCounts } from '../../client/src/state/relationCounts.ts';
import { aDrawing } from './aDrawing.ts';

describe('relationCounts', () => {
  it('counts by predicate, status and kind, with those that name none', () => {
    const { predicates, statuses, kinds } = relationCounts(aDrawing.relations);
    expect(Object.fromEntries(predicates)).toEqual({ backs: 2, fights: 1, 'cited-by': 1 });
    expect(Object.fromEntries(statuses)).toEqual({ DISPUTED: 1, REPORTED_ONLY: 1, UNDISPUTED: 2 });
    expect(Object.fromEntries(kinds)).toEqual({ weapons: 1, funding: 2, quoted: 1, '-': 1 });
  });
});
