/** The two ends of a relation with its predicate; for symmetric predicates the ends are sorted. */
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** The triple in the order in which its relation is kept: ends sorted by id where the predicate is symmetric. */
export function orderEnds(triple: Triple, symmetric: boolean): Triple {
  if (!symmetric || triple.subject <= triple.object) return triple;
  return { subject: triple.object, predicate: triple.predicate, object: triple.subject };
}

/** `<subject>:<predicate>:<object>` of a triple whose ends are in order. */
export function relationId({ subject, predicate, object }: Triple): string {
  return `${subject}:${predicate}:${object}`;
}
