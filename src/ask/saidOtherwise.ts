import type { ClaimAnswer } from '../queries/claimAnswer.ts';
import type { Hearsay } from '../queries/hearsay.ts';
import { FIRST_BESIDE, MOST_OTHERWISE } from './operation.ts';
import type { FoundBeside } from './result.ts';

/** So many of the nearest claims are looked at. */
const MOST_LOOKED_AT = 6;

/** Who says otherwise than the claims nearest to a question do, where that is not told already. */
export async function saidOtherwise(
  nearest: readonly ClaimAnswer[],
  told: ReadonlySet<string>,
  hearsay: Hearsay,
): Promise<readonly FoundBeside[]> {
  const known = new Set(told);
  const sides: FoundBeside[] = [];
  for (const claim of nearest.slice(0, MOST_LOOKED_AT)) {
    if (sides.length === MOST_OTHERWISE) break;
    if (!(await isDisputed(claim, hearsay))) continue;
    const polarity = claim.polarity === 'affirmed' ? 'denied' : 'affirmed';
    const ends = [claim.subject.id, claim.object.id];
    const filter = { between: ends, predicates: [claim.predicate], polarity } as const;
    const { edges } = await hearsay.claims({ filter, first: FIRST_BESIDE });
    const claims = edges.map(({ node }) => node).filter(({ id }) => !known.has(id));
    if (claims.length === 0) continue;
    for (const { id } of claims) known.add(id);
    const [subject, object] = [claim.subject.name, claim.object.name];
    sides.push({
      why: `${polarity === 'denied' ? 'Denied' : 'Affirmed'} by others: that ${subject} ${claim.verb} ${object}.`,
      search: { filter },
      claims,
    });
  }
  return sides;
}

/** Whether somebody contradicts a claim. */
async function isDisputed(
  { id, subject, predicate, object }: ClaimAnswer,
  hearsay: Hearsay,
): Promise<boolean> {
  const ends = { subject: subject.id, predicate, object: object.id };
  const { disputes } = await hearsay.relation({ ...ends, comments: true });
  return disputes.some(({ affirming, denying }) => affirming.id === id || denying.id === id);
}
