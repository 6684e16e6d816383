import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import type { FoundBeside } from './result.ts';

/** The claims of all that stands beside a question. */
export function claimsOf(beside: readonly FoundBeside[]): readonly ClaimAnswer[] {
  return beside.flatMap(({ claims }) => claims);
}

/** What stands beside a question without what is told before it. */
export function withoutClaims(
  beside: readonly FoundBeside[],
  before: readonly FoundBeside[],
): readonly FoundBeside[] {
  const told = new Set(claimsOf(before).map(({ id }) => id));
  return beside
    .map((side) => ({ ...side, claims: side.claims.filter(({ id }) => !told.has(id)) }))
    .filter(({ claims }) => claims.length > 0);
}
