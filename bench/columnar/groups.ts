import { AFFIRMED, DENIED } from '../semantics.ts';
import type { ClaimColumns } from './claimColumns.ts';

/** The relations of a list of claims, in the order of the claims, and what each source says of each. */
export interface Groups {
  readonly count: number;
  /** For each relation its first claim, and one more. */
  readonly claimsFrom: Int32Array;
  /** For each relation what all its claims have. */
  readonly flags: Uint8Array;
  /** For each relation the number of sources with a claim. */
  readonly sources: Int32Array;
  /** For each relation the number of its denying actual claims. */
  readonly denied: Int32Array;
  /** For each pair of a relation and a source with a claim on it: the two, and what the source's claims have. */
  readonly words: {
    readonly relations: Int32Array;
    readonly sources: Int32Array;
    readonly flags: Uint8Array;
  };
}

/** Groups clustered claims by relation. */
export function groupClaims(claims: ClaimColumns): Groups {
  const count = claims.sources.length;
  const groups = {
    claimsFrom: new Int32Array(count + 1),
    flags: new Uint8Array(count),
    sources: new Int32Array(count),
    denied: new Int32Array(count),
  };
  const words = {
    relations: new Int32Array(count),
    sources: new Int32Array(count),
    flags: new Uint8Array(count),
  };
  let [relation, word] = [-1, -1];
  for (let claim = 0; claim < count; claim += 1) {
    const newRelation = claim === 0 || !sameRelation(claims, claim - 1, claim);
    if (newRelation) {
      relation += 1;
      groups.claimsFrom[relation] = claim;
    }
    if (newRelation || claims.sources[claim] !== claims.sources[claim - 1]) {
      word += 1;
      words.relations[word] = relation;
      words.sources[word] = claims.sources[claim]!;
      groups.sources[relation]! += 1;
    }
    const flag = claims.flags[claim]!;
    groups.flags[relation]! |= flag;
    words.flags[word]! |= flag;
    if ((flag & DENIED) !== 0) groups.denied[relation]! += 1;
  }
  groups.claimsFrom[relation + 1] = count;
  return {
    count: relation + 1,
    claimsFrom: groups.claimsFrom.slice(0, relation + 2),
    flags: groups.flags.slice(0, relation + 1),
    sources: groups.sources.slice(0, relation + 1),
    denied: groups.denied.slice(0, relation + 1),
    words: {
      relations: words.relations.slice(0, word + 1),
      sources: words.sources.slice(0, word + 1),
      flags: words.flags.slice(0, word + 1),
    },
  };
}

/** Whether the flags of claims affirm something. */
export function affirms(flags: number): boolean {
  return (flags & AFFIRMED) !== 0;
}

function sameRelation({ predicates, objects, subjects }: ClaimColumns, one: number, other: number): boolean {
  return (
    predicates[one] === predicates[other] &&
    objects[one] === objects[other] &&
    subjects[one] === subjects[other]
  );
}
