/** A predicate as words where the vocabulary is not at hand yet. */
export function plainPredicate(predicate: string): string {
  return predicate.replaceAll('-', ' ');
}
