import { HIDDEN_AT_FIRST, type ViewState } from './viewState.ts';

interface Shown {
  readonly predicate: string;
  readonly relation: { readonly id: string };
}

/**
 * Whether the filters of a view let a claim through: that of a drawn relation where the relation is visible; that of any
 * other (for want of room, or since only readers' comments speak of it) by its predicate alone.
 */
export function claimFilter(
  relations: {
    readonly drawn: readonly { readonly id: string }[];
    readonly visible: readonly { readonly id: string }[];
  },
  predicates: ViewState['predicates'],
): (claim: Shown) => boolean {
  const drawn = new Set(relations.drawn.map(({ id }) => id));
  const visible = new Set(relations.visible.map(({ id }) => id));
  return ({ predicate, relation }) =>
    drawn.has(relation.id)
      ? visible.has(relation.id)
      : (predicates?.includes(predicate) ?? !HIDDEN_AT_FIRST.includes(predicate));
}
