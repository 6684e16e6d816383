import { describe, expect, it } from 'vitest';
import { prepareText } from '../../src/evidence/preparedText.ts';
import { passagesFound } from '../../src/readings/passagesFound.ts';
import { anchorAt } from '../evidence/passages.ts';

const mill = anchorAt(prepareText('The mill burned'), 0, 13);
const ford = anchorAt(prepareText('The ford froze'), 0, 12);

describe('passagesFound', () => {
  it('counts the passages of each source that stand in a text, each citation for itself', () => {
    const anchorsOf = new Map([
      ['chronicle', [mill, ford, { ...mill }, mill]],
      ['gazette', [ford]],
      ['ballad', []],
    ]);
    expect([...passagesFound('Once the mill burned twice.', anchorsOf)]).toEqual([
      ['chronicle', 3],
      ['gazette', 0],
      ['ballad', 0],
    ]);
  });
});
