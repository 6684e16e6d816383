import type { ViewState } from './viewState.ts';
import type { DrawnRelation } from './visibleRelations.ts';

/** What takes a part out of the drawing. */
export type Part = Pick<ViewState, 'hidden' | 'ego' | 'expanded'>;

/**
 * The relations that are drawn of those that pass the filters: without the hidden entities; in an ego view those among the
 * entities up to its depth, and of the neighbours of expanded ones. In their order.
 */
export function drawnRelations(
  relations: readonly DrawnRelation[],
  { hidden, ego, expanded }: Part,
): readonly DrawnRelation[] {
  const out = new Set(hidden);
  const shown =
    out.size === 0
      ? relations
      : relations.filter(({ subject, object }) => !out.has(subject.id) && !out.has(object.id));
  if (ego === null) return shown;
  let reached: ReadonlySet<string> = new Set([ego.entity]);
  for (let step = 0; step < ego.depth; step++) reached = withNeighbours(shown, reached, reached);
  for (const id of expanded) reached = withNeighbours(shown, reached, new Set([id]));
  return shown.filter(({ subject, object }) => reached.has(subject.id) && reached.has(object.id));
}

function withNeighbours(
  relations: readonly DrawnRelation[],
  reached: ReadonlySet<string>,
  centres: ReadonlySet<string>,
): ReadonlySet<string> {
  const wider = new Set(reached);
  for (const { subject, object } of relations) {
    if (centres.has(subject.id)) wider.add(object.id);
    if (centres.has(object.id)) wider.add(subject.id);
  }
  return wider;
}
