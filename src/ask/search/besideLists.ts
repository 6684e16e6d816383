import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import type { FoundBeside } from './result.ts';

/** The claims of all that stands beside a question. */
export function claimsOf(beside: readonly FoundBeside[]): readonly ClaimAnswer[] {
  return beside.flatMap(({ claims }) => claims);
}

/** What stands beside a question without what is told before it, each claim once; what is left empty is left out. */
export function untold(
  beside: readonly FoundBeside[],
  before: readonly ClaimAnswer[],
): readonly FoundBeside[] {
  const told = new Set(before.map(({ id }) => id));
  return beside
    .map((side) => {
      const claims = side.claims.filter(({ id }) => !told.has(id));
      for (const { id } of claims) told.add(id);
      return { ...side, claims };
    })
    .filter(({ claims }) => claims.length > 0);
}
