import type { Entity, Predicate } from './types.ts';

/** A predicate's label as it follows the name of a subject: "backs", and "back" after a name in the plural. */
export function verbAfter(
  { plural = false }: Pick<Entity, 'plural'>,
  { label, plural: pluralLabel = label }: Pick<Predicate, 'label' | 'plural'>,
): string {
  return plural ? pluralLabel : label;
}
