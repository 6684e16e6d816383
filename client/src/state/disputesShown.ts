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
}

/** The disputes on relations that the filters let through, and that touch the selected entity where there is one. */
export function disputesShown<
  Shown extends {
    readonly relation: About & { readonly subject: About; readonly object: About };
  },
>(disputes: readonly Shown[], { drawn, visible, entity }: ShownRelations): readonly Shown[] {
  return disputes.filter(
    ({ relation }) =>
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
