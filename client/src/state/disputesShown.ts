import type { Overlap } from './visibleRelations.ts';

/** A relation that a dispute or a claim of an account is about. */
interface About {
  readonly id: string;
}

/** Which relations a view shows, and which it could show at all; what is not drawn cannot be filtered. */
export interface ShownRelations {
  readonly drawn: ReadonlySet<string>;
  readonly visible: ReadonlySet<string>;
  /** Id of the selected entity; null shows disputes about anybody. */
  readonly entity: string | null;
  /** How disputes lie to the months looked at, by id, without those outside; null where none are chosen. */
  readonly overlaps: ReadonlyMap<string, Overlap> | null;
  /** With months: whether disputes are shown that may lie in them only because a claim is not dated, whatever the other says. */
  readonly undatedToo: boolean;
}

/**
 * The disputes on relations that the filters let through, of which a claim lies in the months looked at, and that touch the
 * selected entity where there is one.
 */
export function disputesShown<
  Shown extends {
    readonly id: string;
    readonly relation: About & { readonly subject: About; readonly object: About };
  },
>(
  disputes: readonly Shown[],
  { drawn, visible, entity, overlaps, undatedToo }: ShownRelations,
): readonly Shown[] {
  const lies = (id: string): boolean =>
    overlaps === null || (overlaps.has(id) && (undatedToo || overlaps.get(id) !== 'UNDATED'));
  return disputes.filter(
    ({ id, relation }) =>
      lies(id) &&
      (visible.has(relation.id) || !drawn.has(relation.id)) &&
      (entity === null || relation.subject.id === entity || relation.object.id === entity),
  );
}

/** The accounts of which a claim stands on a relation that the filters let through. */
export function accountsShown<
  Shown extends {
    readonly versions: readonly { readonly claims: readonly { readonly relation: About }[] }[];
  },
>(
  accounts: readonly Shown[],
  { drawn, visible }: Pick<ShownRelations, 'drawn' | 'visible'>,
): readonly Shown[] {
  return accounts.filter(({ versions }) =>
    versions.some(({ claims }) =>
      claims.some(({ relation }) => visible.has(relation.id) || !drawn.has(relation.id)),
    ),
  );
}
