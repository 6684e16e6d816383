import { describe, expect, it } from 'vitest';
import { originsOf, speakersThatMayBeOne } from '../../src/claims/origins.ts';
import type { Claim } from '../../src/claims/types.ts';
import { aClaim } from '../world.ts';

const maybeSame = speakersThatMayBeOne([
  { id: 'envoy-1', maybe: ['envoy-2', 'envoy-3'] },
  { id: 'envoy-2', maybe: [] },
  { id: 'ferryman', maybe: [] },
]);

describe('originsOf', () => {
  it.each<[string, readonly Partial<Claim>[], number, number, readonly string[]]>([
    ['a source in its own word', [{}], 1, 1, ['chronicle']],
    ['two sources', [{}, { id: 'gazette/x' }], 2, 2, ['chronicle', 'gazette']],
    ['the first voice of a chain of two', [{ voice: ['ferryman', 'miller'] }], 1, 1, ['ferryman']],
    [
      'two sources that quote the same voice',
      [{ voice: ['miller'] }, { id: 'gazette/x', voice: ['miller'] }],
      1,
      1,
      ['miller'],
    ],
    [
      '"some say" in two sources',
      [{ voice: ['unnamed'] }, { id: 'gazette/x', voice: ['unnamed'] }],
      0,
      2,
      [],
    ],
    ['"some say" twice in one source', [{ voice: ['unnamed'] }, { voice: ['unnamed'] }], 0, 1, []],
    [
      'two envoys who may be one',
      [{ voice: ['envoy-1'] }, { voice: ['envoy-2'] }],
      1,
      2,
      ['envoy-1', 'envoy-2'],
    ],
    [
      'three envoys of whom two cannot be one',
      [{ voice: ['envoy-1'] }, { voice: ['envoy-2'] }, { voice: ['envoy-3'] }],
      2,
      3,
      ['envoy-1', 'envoy-2', 'envoy-3'],
    ],
    ['affirmations before denials', [{}, { id: 'gazette/x', polarity: 'denied' }], 1, 1, ['chronicle']],
    ['denials where nothing is affirmed', [{ polarity: 'denied' }], 1, 1, ['chronicle']],
    ['actual claims before promises', [{}, { id: 'gazette/x', modality: 'planned' }], 1, 1, ['chronicle']],
    [
      'sources before readers',
      [{}, { id: 'gazette/x', voice: ['gazette-commenter-1'], part: 'comment' }],
      1,
      1,
      ['chronicle'],
    ],
    ['nobody', [], 0, 0, []],
  ])('counts %s', (_, claims, known, atMost, names) => {
    expect(originsOf(claims.map(aClaim), maybeSame)).toEqual({ known, atMost, names, sharedWorks: [] });
  });

  it('takes a source that rests on a shared work for one origin, whatever else it says', () => {
    const claims = [aClaim({ basis: ['ballad'] }), aClaim(), aClaim({ id: 'gazette/x', basis: ['ballad'] })];
    expect(originsOf(claims, maybeSame)).toMatchObject({ known: 1, names: ['ballad'] });
  });

  it('calls two sources that rest on one work one origin, and names the work', () => {
    const claims = [aClaim({ basis: ['ballad'] }), aClaim({ id: 'gazette/x', basis: ['ballad'] })];
    expect(originsOf(claims, maybeSame)).toEqual({
      known: 1,
      atMost: 1,
      names: ['ballad'],
      sharedWorks: ['ballad'],
    });
  });
});
