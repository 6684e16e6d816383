/** What decides whether an account is about something: the claims of its versions, with their ends and event. */
interface Account {
  readonly versions: readonly {
    readonly claims: readonly {
      readonly id: string;
      readonly subject: { readonly id: string };
      readonly object: { readonly id: string };
      readonly event: { readonly id: string } | null;
    }[];
  }[];
}

/** The accounts in which a claim has the entity as an end or as its event. */
export function accountsAbout<Shown extends Account>(
  accounts: readonly Shown[],
  entity: string,
): readonly Shown[] {
  return accounts.filter(({ versions }) =>
    versions.some(({ claims }) =>
      claims.some(({ subject, object, event }) => [subject.id, object.id, event?.id].includes(entity)),
    ),
  );
}

/** The accounts in which a claim stands. */
export function accountsOf<Shown extends Account>(
  accounts: readonly Shown[],
  claim: string,
): readonly Shown[] {
  return accounts.filter(({ versions }) =>
    versions.some(({ claims }) => claims.some(({ id }) => id === claim)),
  );
}
