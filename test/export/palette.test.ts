import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../client/src/drawing/palette.ts';
import { ENTITY_TYPES } from '../../src/claims/types.ts';
import { DISSENT_COLOUR, edgeColour, TYPE_COLOURS } from '../../src/export/palette.ts';

describe('the palette of exports', () => {
  it('is that of the explorer', () => {
    const { types, predicates, dissent, otherPredicate } = paletteOf('light');
    for (const type of ENTITY_TYPES)
      expect(TYPE_COLOURS[type]).toBe(types[type.toUpperCase() as keyof typeof types]);
    for (const [id, colour] of Object.entries(predicates)) expect(edgeColour(id, false)).toBe(colour);
    expect(edgeColour('something-else', false)).toBe(otherPredicate);
    expect(DISSENT_COLOUR).toBe(dissent);
  });
});
