import type { DrawnRelation } from './visibleRelations.ts';

/** A kind that occurs in the drawing, with what it means for each predicate that has it. */
export interface OccurringKind {
  readonly id: string;
  readonly title: string;
}

interface Predicate {
  readonly label: string;
  readonly kinds: readonly { readonly id: string; readonly definition: string }[];
}

/** The kinds that occur, in the order of the vocabulary. */
export function kindsOf(
  relations: readonly DrawnRelation[],
  predicates: readonly Predicate[],
): readonly OccurringKind[] {
  const occurring = new Set(relations.flatMap(({ kinds }) => kinds));
  const titles = new Map<string, string[]>();
  for (const { label, kinds } of predicates) {
    for (const { id, definition } of kinds) {
      if (occurring.has(id)) titles.set(id, [...(titles.get(id) ?? []), `${label}: ${definition}`]);
    }
  }
  return [...titles].map(([id, lines]) => ({ id, title: lines.join('\n') }));
}
