import { describe, expect, it } from 'vitest';
import { makeAnchor } from '../../src/evidence/makeAnchor.ts';
import { prepareText } from '../../src/evidence/preparedText.ts';
import { anchorAt } from './passages.ts';

const FIRST = 'The windmill by the ford burned down on a Monday.';
const text = prepareText(
  `${FIRST} Nobody in the village had seen it coming.”3 The miller, they say, wept. ${FIRST}`,
);

describe('makeAnchor', () => {
  it('makes the anchor of a passage, which its punctuation and case do not touch', () => {
    const passage = '“NOBODY in the village—had seen it coming';
    expect(makeAnchor(text, passage)).toEqual({ anchor: anchorAt(text, 39, 33), occurrences: 1 });
  });

  it('takes the first place of a passage that is repeated, and says how often it stands there', () => {
    expect(makeAnchor(text, FIRST)).toEqual({ anchor: anchorAt(text, 0, 39), occurrences: 2 });
  });

  it('takes the first place at which the passage begins and ends at words', () => {
    const passage = 'mill by the ford burned down on a Monday';
    const twice = prepareText(`The wind${passage}. The ${passage}.`);
    expect(makeAnchor(twice, passage).anchor.at).toBe(42);
    expect(makeAnchor(twice, passage).occurrences).toBe(2);
  });

  it('takes the first place at which the passage crosses no note marker', () => {
    const passage = (marker: string): string => `The windmill burned.${marker} Nobody in the village saw it`;
    const twice = prepareText(`${passage('3')}. ${passage(' 3')}.`);
    expect(makeAnchor(twice, passage(' 3')).anchor.at).toBe(41);
  });

  it.each([
    [
      'The windmill by the ford',
      'The passage "The windmill by the ford" has 20 letters; a passage needs at least 30, so take in more of the sentence.',
    ],
    ['a', 'The passage "a" has 1 letter; a passage needs at least 30, so take in more of the sentence.'],
    ['', 'The passage "" has 0 letters; a passage needs at least 30, so take in more of the sentence.'],
    [
      'The windmill by the ford burned down on a Tuesday',
      'The passage "The windmill by the ford burned down on a Tuesday" is not in the text.',
    ],
    [
      'mill by the ford burned down on a Monday',
      'The passage "mill by the ford burned down on a Monday" begins or ends inside a word.',
    ],
    [
      'Nobody in the village had seen it coming.”3 The miller, they say, wept',
      'The passage "Nobody in the village had seen it coming.”3 The miller, t…" crosses a note marker; end it before, or make two anchors.',
    ],
  ])('says what is wrong with %j', (passage, message) => {
    expect(() => makeAnchor(text, passage)).toThrow(new RangeError(message));
  });
});
