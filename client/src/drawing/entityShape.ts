import type { EntityType } from '../generated/documents.ts';

/** One outline per entity type, so that types are told apart without colour. The order is that of the shader. */
export const SHAPES = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'pentagon',
  'cross',
  'page',
] as const;
export type Shape = (typeof SHAPES)[number];

const OF_TYPE: Record<EntityType, Shape> = {
  FACTION: 'circle',
  STATE: 'square',
  PERSON: 'triangle',
  ORGANIZATION: 'diamond',
  BLOC: 'hexagon',
  PLACE: 'pentagon',
  EVENT: 'cross',
  WORK: 'page',
};

/** The outline of an entity type. */
export function entityShape(type: EntityType): Shape {
  return OF_TYPE[type];
}

/** Radius in pixels: grows with the square root of the number of relations. */
export function entitySize(degree: number): number {
  return Math.min(17, 4 + 1.55 * Math.sqrt(degree));
}
