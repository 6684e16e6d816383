import { describe, expect, it } from 'vitest';
import { attachTexts } from '../../src/evidence/attachedTexts.ts';
import { makeAnchor } from '../../src/evidence/makeAnchor.ts';
import { prepareText } from '../../src/evidence/preparedText.ts';

const FIRST = 'The first council met in the old town on a Monday.';
const SECOND = 'The second council met by the river, in the rain.';
const THIRD = 'Nobody came to the third meeting of the councils.';
const coded = prepareText(`${FIRST} ${SECOND} ${THIRD}`);
const anchors = [FIRST, SECOND, THIRD].map((passage) => makeAnchor(coded, passage).anchor);
const [first, second, third] = anchors as [(typeof anchors)[0], (typeof anchors)[0], (typeof anchors)[0]];

const texts = attachTexts(
  new Map([
    ['chronicle', [...anchors, { ...first }]],
    ['gazette', [first]],
    ['ballad', []],
  ]),
  new Map([
    ['chronicle', `${FIRST} Meanwhile, ${SECOND}`],
    ['ballad', ''],
  ]),
);

describe('attachTexts', () => {
  it('says of each passage whether it stands in place, elsewhere or nowhere', () => {
    expect([first, second, third].map((anchor) => texts.stateOf('chronicle', anchor))).toEqual([
      { state: 'exact', at: 0 },
      { state: 'moved', at: second.at + 9 },
      { state: 'lost' },
    ]);
  });

  it('says so where no text is attached', () => {
    expect(texts.stateOf('gazette', first)).toEqual({ state: 'not-attached' });
    expect(texts.stateOf('nobody', first)).toEqual({ state: 'not-attached' });
  });

  it('knows an anchor by its values, not by where it was read', () => {
    expect(texts.stateOf('chronicle', { ...second })).toEqual({ state: 'moved', at: second.at + 9 });
  });

  it('looks up an anchor that it was not told of', () => {
    expect(texts.stateOf('ballad', first)).toEqual({ state: 'lost' });
    expect(texts.stateOf('chronicle', { ...first, at: 5 })).toEqual({ state: 'moved', at: 0 });
  });

  it('quotes what was found', () => {
    expect(texts.quote('chronicle', second)).toEqual({
      quote: SECOND.slice(0, -1),
      before: `${FIRST} Meanwhile, `,
      after: '.',
    });
    expect(texts.quote('chronicle', third)).toBeUndefined();
    expect(texts.quote('gazette', first)).toBeUndefined();
  });

  it('counts every citation of a passage', () => {
    expect(texts.counts('chronicle')).toEqual({ attached: true, anchors: 4, exact: 2, moved: 1, lost: 1 });
  });

  it('counts none as lost where no text is attached', () => {
    expect(texts.counts('gazette')).toEqual({ attached: false, anchors: 1, exact: 0, moved: 0, lost: 0 });
    expect(texts.counts('nobody')).toEqual({ attached: false, anchors: 0, exact: 0, moved: 0, lost: 0 });
  });
});
