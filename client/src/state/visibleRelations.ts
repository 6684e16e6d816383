import type { DrawingQuery, MatchingQuery } from '../generated/documents.ts';
import { standingOf, UNSPOKEN } from './standing.ts';
import { HIDDEN_AT_FIRST, NO_KIND, type ViewState } from './viewState.ts';

/** A relation as it is drawn. */
export type DrawnRelation = DrawingQuery['subgraph']['relations'][number];

/** How a relation lies to the months looked at; null where none are chosen. */
export type Overlap = MatchingQuery['ofSources']['relations'][number]['overlap'];

/** What the server says matches the filters by source and month, and those by source, month and kind: ids, and how surely. */
export interface Matching {
  readonly ofSources: ReadonlyMap<string, Overlap>;
  readonly ofKinds: ReadonlyMap<string, Overlap>;
}

/** The relations that filters, months and lens of a view let through, in their order. `matching` is null where no filter needs it. */
export function visibleRelations(
  relations: readonly DrawnRelation[],
  view: ViewState,
  matching: Matching | null,
): readonly DrawnRelation[] {
  return relations.filter(
    (relation) =>
      passesFilters(relation, view, matching) && standingOf(relation.verdicts ?? [], view.lens) !== UNSPOKEN,
  );
}

/** How a relation lies to the months looked at: by its kinds where one passes, else as one without a kind. */
export function overlapOf(id: string, { ofSources, ofKinds }: Matching): Overlap {
  return ofKinds.get(id) ?? ofSources.get(id) ?? null;
}

function passesFilters(
  { id, predicate, status, kinds }: DrawnRelation,
  view: ViewState,
  matching: Matching | null,
): boolean {
  const asked = view.predicates?.includes(predicate) ?? !HIDDEN_AT_FIRST.includes(predicate);
  if (!asked || !(view.status?.includes(status) ?? true)) return false;
  if (matching === null) return true;
  if (!view.undatedToo && overlapOf(id, matching) === 'UNDATED') return false;
  const kindless = view.kinds?.includes(NO_KIND) ?? true;
  return matching.ofKinds.has(id) || (kindless && kinds.length === 0 && matching.ofSources.has(id));
}
