import type { EntityType } from '../generated/documents.ts';

/** The types of entities, in the order of the key. */
export const ENTITY_TYPES: readonly EntityType[] = [
  'STATE',
  'FACTION',
  'BLOC',
  'ORGANIZATION',
  'PERSON',
  'PLACE',
  'EVENT',
  'WORK',
];

/** An entity type as a word. */
export function typeInWords(type: EntityType): string {
  return type.toLowerCase();
}
