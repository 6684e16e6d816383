import type { RelationGroup } from '../state/groupRelations.ts';
import { predicateBackwards } from './predicateBackwards.ts';

/** What relations of an entity have in common, as it follows the entity's name: "backs", "have as members". */
export function groupHead(
  { predicate, backwards }: Pick<RelationGroup<unknown>, 'predicate' | 'backwards'>,
  { plural }: { readonly plural: boolean },
  labelOf: (predicate: string, plural: boolean) => string,
): string {
  return backwards ? predicateBackwards(predicate, plural) : labelOf(predicate, plural);
}
