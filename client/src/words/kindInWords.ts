/** The kind of what is claimed without saying in which form. */
const UNKNOWN = 'unknown';

/** A kind for people: "joint operations", "form not stated". */
export function kindInWords(kind: string): string {
  return kind === UNKNOWN ? 'form not stated' : kind.replaceAll('-', ' ');
}

/** Kinds for people, what is stated first. */
export function kindsInWords(kinds: readonly string[]): string {
  const stated = kinds.filter((kind) => kind !== UNKNOWN);
  return [...stated, ...kinds.filter((kind) => kind === UNKNOWN)].map(kindInWords).join(', ');
}

/** The kinds that narrow a claim: naming none does not. */
export function narrowingKinds(kinds: readonly string[]): string {
  return kindsInWords(kinds.filter((kind) => kind !== UNKNOWN));
}
