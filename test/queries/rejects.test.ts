import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/types.ts';
import { rejects } from '../../src/queries/rejects.ts';
import { aClaim } from '../world.ts';

const disputed = { voice: ['miller'], stance: 'disputes' } as const;

describe('rejects', () => {
  it.each<[string, readonly Partial<Claim>[], boolean]>([
    ['it disputes the only voice that affirms', [disputed], true],
    ['it disputes one voice and reports another', [disputed, { voice: ['ferryman'] }], false],
    ['it disputes a voice and denies in its own word', [disputed, { polarity: 'denied' }], false],
    ['it disputes a voice that denies', [{ ...disputed, polarity: 'denied' }], false],
    ['it disputes what is only planned', [{ ...disputed, modality: 'planned' }], false],
    [
      'a reader’s comment reports what it disputes',
      [disputed, { voice: ['ferryman'], part: 'comment' }],
      true,
    ],
    ['it says nothing', [], false],
  ])('where %s', (_, claims, expected) => {
    expect(rejects(claims.map((claim, index) => aClaim({ id: `chronicle/${index}`, ...claim })))).toBe(
      expected,
    );
  });
});
