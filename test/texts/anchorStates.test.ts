import { describe, expect, it } from 'vitest';
import { attachTexts } from '../../src/evidence/attachedTexts.ts';
import { prepareText } from '../../src/evidence/preparedText.ts';
import { anchorsBySource } from '../../src/texts/anchorsBySource.ts';
import { anchorStates } from '../../src/texts/anchorStates.ts';
import { anchorAt } from '../evidence/passages.ts';
import { aClaim, world } from '../world.ts';

const mill = anchorAt(prepareText('The mill burned'), 0, 13);
const ford = anchorAt(prepareText('The ford froze'), 0, 12);
const claims = [
  aClaim({ id: 'chronicle/one', evidence: [ford, mill] }),
  aClaim({ id: 'chronicle/two', evidence: [] }),
  aClaim({ id: 'gazette/one', evidence: [mill] }),
];

describe('anchorStates', () => {
  it('lists the states of the passages of each claim whose source has a text attached', () => {
    const texts = attachTexts(
      anchorsBySource({ sources: world.sources, claims }),
      new Map([['chronicle', 'The mill burned.']]),
    );
    expect([...anchorStates(claims, texts)]).toEqual([
      ['chronicle/one', [{ state: 'lost' }, { state: 'exact' }]],
      ['chronicle/two', []],
    ]);
  });
});
