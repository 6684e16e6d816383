import { standingOf, UNSPOKEN } from './standing.ts';
import type { Lens } from './viewState.ts';
import type { DrawnRelation } from './visibleRelations.ts';

/**
 * The relations with which to begin in a lens, in their order: those that are disputed, with one source those of them of which it
 * speaks, with several those on which these disagree.
 */
export function dissentFirst(relations: readonly DrawnRelation[], lens: Lens): readonly DrawnRelation[] {
  if (lens.kind === 'compare') {
    return relations.filter(({ verdicts }) => standingOf(verdicts ?? [], lens) === 'disagree');
  }
  return relations.filter(
    ({ status, verdicts }) => status === 'DISPUTED' && standingOf(verdicts ?? [], lens) !== UNSPOKEN,
  );
}
