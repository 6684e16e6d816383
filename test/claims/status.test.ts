import { describe, expect, it } from 'vitest';
import { statusOf } from '../../src/claims/status.ts';
import { withTime } from '../withTime.ts';
import type { Claim } from '../../src/claims/types.ts';
import { verdictOf } from '../../src/claims/verdict.ts';
import { aClaim, aSource } from '../world.ts';

const no = { polarity: 'denied' } as const;
const gazette = (more: Partial<Claim> = {}): Partial<Claim> => ({ id: 'gazette/x', ...more });

function statusFor(parts: readonly Partial<Claim>[]): string {
  const claims = parts.map((part, index) => {
    const claim = aClaim(part);
    return withTime({ ...claim, id: `${claim.source}/${index}` }, aSource(claim.source));
  });
  const bySource = ['chronicle', 'gazette'].map((source) =>
    claims.filter((claim) => claim.source === source),
  );
  return statusOf(
    claims,
    bySource.filter((of) => of.length > 0).map((of) => verdictOf(of).verdict),
  );
}

describe('statusOf', () => {
  it.each<[string, readonly Partial<Claim>[], string]>([
    ['one source asserts', [{}], 'undisputed'],
    ['two sources contradict each other', [{}, gazette(no)], 'disputed'],
    [
      'an article contradicts the voice it quotes',
      [{ voice: ['miller'], stance: 'disputes' }, no],
      'disputed',
    ],
    ['a voice contradicts another source', [{}, gazette({ ...no, voice: ['miller'] })], 'disputed'],
    [
      'a partial denial meets nothing',
      [{ kinds: ['funding'] }, gazette({ ...no, kinds: ['weapons'] })],
      'undisputed',
    ],
    [
      'support is affirmed, a detail of it withheld',
      [{}, { ...no, kinds: ['weapons'], detail: 'cannon' }],
      'undisputed',
    ],
    ['one source denies and nobody affirms', [no], 'denied'],
    [
      'one source denies in part and a voice affirms another part',
      [{ ...no, kinds: ['weapons'] }, gazette({ voice: ['miller'], kinds: ['funding'] })],
      'reported-only',
    ],
    ['only a voice affirms', [{ voice: ['miller'] }], 'reported-only'],
    ['only a voice denies', [{ voice: ['miller'], ...no }], 'reported-only'],
    ['a denial speaks of another time', [{ when: '1999' }, gazette({ ...no, when: '2000' })], 'undisputed'],
    ['a promise is made', [{ modality: 'planned' }], 'not-actual'],
    ['a promise is made and support denied', [{ modality: 'planned' }, no], 'denied'],
    ['only a reader speaks', [{ voice: ['gazette-commenter-1'], part: 'comment' }], 'no-claim'],
    [
      'a reader denies what the source asserts',
      [{}, { ...no, voice: ['gazette-commenter-1'], part: 'comment' }],
      'undisputed',
    ],
    ['nobody speaks', [], 'no-claim'],
  ])('when %s', (_, claims, status) => {
    expect(statusFor(claims)).toBe(status);
  });
});
