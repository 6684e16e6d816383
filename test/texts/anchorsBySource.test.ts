import { describe, expect, it } from 'vitest';
import { anchorsBySource } from '../../src/texts/anchorsBySource.ts';
import { aClaim, world } from '../world.ts';

const anchor = (at: number) => ({ at, letters: 30, check: 1, hash: '0123456789abcdef' });

describe('anchorsBySource', () => {
  it('gathers the anchors of a source’s claims in their order, repeated ones too', () => {
    const claims = [
      aClaim({ id: 'chronicle/one', evidence: [anchor(9), anchor(2)] }),
      aClaim({ id: 'gazette/one', evidence: [] }),
      aClaim({ id: 'chronicle/two', evidence: [anchor(9)] }),
    ];
    expect([...anchorsBySource({ sources: world.sources, claims })]).toEqual([
      ['chronicle', [anchor(9), anchor(2), anchor(9)]],
      ['gazette', []],
    ]);
  });

  it('leaves the claims as they are', () => {
    const claim = aClaim({ id: 'chronicle/one', evidence: [anchor(1)] });
    anchorsBySource({ sources: world.sources, claims: [claim, { ...claim, id: 'chronicle/two' }] });
    expect(claim.evidence).toEqual([anchor(1)]);
  });
});
