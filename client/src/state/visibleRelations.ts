import type { DrawingQuery } from '../generated/documents.ts';
import { HIDDEN_AT_FIRST, NO_KIND, type ViewState } from './viewState.ts';

/** A relation as it is drawn. */
export type DrawnRelation = DrawingQuery['subgraph']['relations'][number];

/** Ids that the server says match the filters by source, and those that match by source and kind. */
export interface Matching {
  readonly ofSources: ReadonlySet<string>;
  readonly ofKinds: ReadonlySet<string>;
}

/** The relations that the filters of a view let through, in their order. `matching` is null where no filter needs it. */
export function visibleRelations(
  relations: readonly DrawnRelation[],
  view: ViewState,
  matching: Matching | null,
): readonly DrawnRelation[] {
  const kindless = view.kinds?.includes(NO_KIND) ?? true;
  return relations.filter(({ id, predicate, status, kinds }) => {
    const asked = view.predicates?.includes(predicate) ?? !HIDDEN_AT_FIRST.includes(predicate);
    if (!asked || !(view.status?.includes(status) ?? true)) return false;
    if (matching === null) return true;
    return matching.ofKinds.has(id) || (kindless && kinds.length === 0 && matching.ofSources.has(id));
  });
}
