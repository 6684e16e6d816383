import { describe, expect, it } from 'vitest';
import { prepareText } from '../../src/evidence/preparedText.ts';
import { bestReading } from '../../src/readings/bestReading.ts';
import { anchorAt } from '../evidence/passages.ts';

const mill = anchorAt(prepareText('The mill burned'), 0, 13);
const ford = anchorAt(prepareText('The ford froze'), 0, 12);

describe('bestReading', () => {
  it('takes the reading with the most passages', () => {
    const readings = ['The mill burned.', 'The ford froze when the mill burned.', 'Nothing.'];
    expect(bestReading(readings, [mill, ford])).toEqual({ text: readings[1], found: 2 });
  });

  it('takes of those that hold equally many the one with the most in place', () => {
    const readings = ['A word before: the mill burned.', 'The mill burned, and a word after.'];
    expect(bestReading(readings, [mill])).toEqual({ text: readings[1], found: 1 });
  });

  it('takes the first of those that are equal', () => {
    expect(bestReading(['The mill burned.', 'The ford froze.'], [mill, ford])?.text).toBe('The mill burned.');
    expect(bestReading(['One.', 'Two.'], [])).toEqual({ text: 'One.', found: 0 });
  });

  it('takes none where there is none', () => {
    expect(bestReading([], [mill])).toBeUndefined();
  });
});
