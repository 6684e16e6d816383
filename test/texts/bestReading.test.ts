import { describe, expect, it } from 'vitest';
import { prepareText } from '../../src/evidence/preparedText.ts';
import { bestReading } from '../../src/texts/bestReading.ts';
import { anchorAt } from '../evidence/passages.ts';

const mill = anchorAt(prepareText('The mill burned'), 0, 13);
const ford = anchorAt(prepareText('The ford froze'), 0, 12);

describe('bestReading', () => {
  it('takes the reading with the most passages', () => {
    const readings = ['The mill burned.', 'The ford froze when the mill burned.', 'Nothing.'];
    expect(bestReading(readings, [mill, ford])).toEqual({ text: readings[1], found: 2 });
  });

  it('takes the first of those that hold equally many', () => {
    expect(bestReading(['The mill burned.', 'The ford froze.'], [mill, ford])?.text).toBe('The mill burned.');
    expect(bestReading(['One.', 'Two.'], [])).toEqual({ text: 'One.', found: 0 });
  });

  it('takes none where there is none', () => {
    expect(bestReading([], [mill])).toBeUndefined();
  });
});
