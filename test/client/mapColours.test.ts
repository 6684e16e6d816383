import { describe, expect, it } from 'vitest';
import { mapColours } from '../../client/src/drawing/mapColours.ts';
import { paletteOf } from '../../client/src/drawing/palette.ts';
import { contrast } from './contrast.ts';

describe.each(['light', 'dark'] as const)('the map in the %s theme', (theme) => {
  it('writes the names of countries so that they can be read on land and over the sea', () => {
    const { country, land, sea } = mapColours(paletteOf(theme));
    expect(contrast(country, land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(country, sea)).toBeGreaterThanOrEqual(4.5);
  });
});
