import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { warningAt } from '../../problems/problemAt.ts';
import type { CheckContext } from '../checkContext.ts';
import { isUnread } from '../isUnread.ts';

/** A predicate that a source is said to be coded for in full, without a claim of it, is probably not coded at all. */
export function* codedWithoutClaim({ loaded, predicates }: CheckContext): Iterable<Problem> {
  for (const { slug, record, claims } of loaded.sources) {
    if (isUnread(loaded, `sources/${slug}`)) continue;
    const used = new Set(claims.map((claim) => claim.value.predicate));
    for (const [index, id] of (record?.value.coded ?? []).entries()) {
      if (used.has(id) || !predicates.has(id)) continue;
      const message = `The source is said to be coded for "${id}", but has no claim of it.`;
      yield warningAt(positionOf(record!, 'coded', index), { rule: 'coded-without-claim', message });
    }
  }
}
