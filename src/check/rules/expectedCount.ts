import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import type { CheckContext } from '../checkContext.ts';
import { isUnread } from '../isUnread.ts';

/** A source has as many claims as it is expected to have. */
export function* expectedCount({ loaded }: CheckContext): Iterable<Problem> {
  for (const { slug, record, claims } of loaded.sources) {
    if (isUnread(loaded, `sources/${slug}`)) continue;
    const { lowest, highest } = record?.value.expect ?? {};
    if (!record || lowest === undefined || highest === undefined) continue;
    const rule = 'expected-count';
    if (lowest > highest) {
      const message = `The lowest number of claims expected, ${lowest}, is above the highest, ${highest}.`;
      yield errorAt(positionOf(record, 'expect'), { rule, message });
    } else if (claims.length < lowest || claims.length > highest) {
      const message = `The source has ${counted(claims.length)}, but ${lowest} to ${highest} are expected.`;
      yield errorAt(positionOf(record, 'expect'), { rule, message });
    }
  }
}

function counted(claims: number): string {
  return claims === 1 ? '1 claim' : `${claims} claims`;
}
