import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import type { Hearsay } from '../../queries/hearsay.ts';
import { MOST_OTHERWISE } from './operation.ts';
import type { FoundBeside } from './result.ts';

/** So many of the nearest claims are looked at. */
const MOST_LOOKED_AT = 3;

/** The claims that contradict those nearest to a question, or one another on the same relation, where they are not told already. */
export async function saidOtherwise(
  nearest: readonly ClaimAnswer[],
  told: readonly ClaimAnswer[],
  hearsay: Hearsay,
): Promise<readonly FoundBeside[]> {
  const known = new Set(told.map(({ id }) => id));
  const sides: FoundBeside[] = [];
  for (const claim of nearest.slice(0, MOST_LOOKED_AT)) {
    if (sides.length === MOST_OTHERWISE) break;
    const { search, claims: all } = await disputesOn(claim, hearsay);
    const claims = all.filter(({ id }) => !known.has(id));
    if (claims.length === 0) continue;
    for (const { id } of claims) known.add(id);
    sides.push({ why: `Claims contradict each other on this: ${statementOf(claim)}.`, search, claims });
  }
  return sides;
}

/** Claims that contradict each other, the search that finds them, and which contradicts which. */
export interface Contradictions extends Pick<FoundBeside, 'search' | 'claims'> {
  readonly pairs: readonly (readonly [ClaimAnswer, ClaimAnswer])[];
}

/** The disputes on the relation of a claim. */
export async function disputesOn(
  { subject, predicate, object }: ClaimAnswer,
  hearsay: Hearsay,
): Promise<Contradictions> {
  const relation = { subject: subject.id, predicate, object: object.id };
  const { disputes } = await hearsay.relation(relation);
  const pairs = disputes.map(({ affirming, denying }) => [affirming, denying] as const);
  const claims = [...new Map(pairs.flat().map((each) => [each.id, each])).values()];
  return { search: { relation }, claims, pairs };
}

/** The relation of a claim in words. */
export function statementOf({ subject, verb, object }: ClaimAnswer): string {
  return `${subject.name} ${verb} ${object.name}`;
}
