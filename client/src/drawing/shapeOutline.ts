import type { Shape } from './entityShape.ts';

/** The outlines of the signs as paths in a box of 16 by 16, for keys and pictures; the shader has them as distances. */
export const SHAPE_OUTLINES: Record<Shape, string> = {
  circle: 'M8 2 A6 6 0 1 1 8 14 A6 6 0 1 1 8 2 Z',
  square: 'M2.5 2.5 H13.5 V13.5 H2.5 Z',
  triangle: 'M8 1.5 L14.5 13 H1.5 Z',
  diamond: 'M8 1 L15 8 L8 15 L1 8 Z',
  hexagon: 'M4.5 2 H11.5 L15 8 L11.5 14 H4.5 L1 8 Z',
  pentagon: 'M8 1.5 L14.6 6.4 L12 14 H4 L1.4 6.4 Z',
  cross: 'M5.7 1.5 H10.3 V5.7 H14.5 V10.3 H10.3 V14.5 H5.7 V10.3 H1.5 V5.7 H5.7 Z',
  page: 'M3.8 1.5 H12.2 V14.5 H3.8 Z',
};

/** Radius that the outlines have in their box, about. */
export const OUTLINE_RADIUS = 6.4;
