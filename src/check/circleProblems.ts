import { positionOf } from '../load/loadedRecord.ts';
import type { Problem } from '../problems/problem.ts';
import { errorAt } from '../problems/problemAt.ts';
import type { CheckedClaim } from './checkContext.ts';
import { circleInWords } from './circleInWords.ts';
import { findCircles, type Arrow } from './findCircles.ts';
import { isOwnVoice } from './isOwnVoice.ts';

/**
 * Circles among what each source itself says to be so with a predicate that cannot be circular. Several sources may
 * well make one together: they contradict each other.
 */
export function* circleProblems(
  claims: readonly CheckedClaim[],
  { predicate, rule }: { predicate: string; rule: string },
): Iterable<Problem> {
  const bySource = new Map<string, Arrow<CheckedClaim>[]>();
  for (const claim of claims) {
    if (claim.value.predicate !== predicate || !isStated(claim)) continue;
    const arrows = bySource.get(claim.source.slug) ?? [];
    bySource.set(claim.source.slug, arrows);
    arrows.push({ from: claim.value.subject ?? '', to: claim.value.object ?? '', origin: claim });
  }
  for (const { ids, closedBy } of [...bySource.values()].flatMap(findCircles)) {
    if (ids.length < 3) continue;
    const message = `This claim closes a circle of "${predicate}": ${circleInWords(ids)}.`;
    yield errorAt(positionOf(closedBy.origin.record), { rule, message });
  }
}

function isStated({ value }: CheckedClaim): boolean {
  return isOwnVoice(value) && value.polarity === 'affirmed' && value.modality === 'actual';
}
