import { type Standing, standingOf } from './standing.ts';
import type { ViewState } from './viewState.ts';
import { type DrawnRelation, type Matching, type Overlap, overlapOf } from './visibleRelations.ts';

/** How a relation stands in the lens, and how it lies to the months looked at; null where neither is chosen. */
export interface Seen {
  readonly standing: Standing | null;
  readonly overlap: Overlap;
}

export const UNSEEN: Seen = { standing: null, overlap: null };

/** How each relation is seen, by id; null where the view has no lens and no months. */
export function seenRelations(
  relations: readonly DrawnRelation[],
  { lens, from, to }: Pick<ViewState, 'lens' | 'from' | 'to'>,
  matching: Matching | null,
): ReadonlyMap<string, Seen> | null {
  const months = from !== null || to !== null ? matching : null;
  if (lens.kind === 'all' && months === null) return null;
  return new Map(
    relations.map(({ id, verdicts = [] }) => [
      id,
      { standing: standingOf(verdicts, lens), overlap: months && overlapOf(id, months) },
    ]),
  );
}
