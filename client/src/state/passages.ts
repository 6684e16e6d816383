import type { SourceClaimsQuery } from '../generated/documents.ts';

/** A claim as the reader shows it. */
export type ReaderClaim = SourceClaimsQuery['claims']['edges'][number]['node'];
/** Where a claim stands, with the words around it as far as a text is attached to the server. */
export type ReaderEvidence = ReaderClaim['evidence'][number];

/** A stretch of a text on which one or more claims rest. */
export interface Passage {
  /** Tells it from the other passages of its source. */
  readonly key: string;
  readonly evidence: ReaderEvidence;
  readonly claims: readonly ReaderClaim[];
}

/** The passages of a source in the order of its text; a passage that several claims rest on is one. */
export function passagesOf(claims: readonly ReaderClaim[]): readonly Passage[] {
  const passages = new Map<string, { key: string; evidence: ReaderEvidence; claims: ReaderClaim[] }>();
  for (const claim of claims) {
    for (const evidence of claim.evidence) {
      const key = `${evidence.at}-${evidence.letters}-${evidence.hash}`;
      const passage = passages.get(key) ?? { key, evidence, claims: [] };
      if (!passage.claims.includes(claim)) passage.claims.push(claim);
      passages.set(key, passage);
    }
  }
  return [...passages.values()].sort(
    (a, b) => a.evidence.at - b.evidence.at || b.evidence.letters - a.evidence.letters,
  );
}

/** The predicates of the claims that rest on a passage, each once. */
export function predicatesOf({ claims }: Passage): readonly string[] {
  return [...new Set(claims.map(({ predicate }) => predicate))];
}

/** The id of the claim that is asked for as soon as it is among those that were read; claims come page by page. */
export function arrivedClaim(passages: readonly Passage[], asked: string | null): string | null {
  return passages.some(({ claims }) => claims.some(({ id }) => id === asked)) ? asked : null;
}
