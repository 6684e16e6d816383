import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';

/** A claim that states its source states the name of the folder that it stands in. */
export function* claimSource({ claims }: CheckContext): Iterable<Problem> {
  for (const { source, record, value } of claims) {
    if (value.source === undefined || value.source === source.slug) continue;
    const message = `The source of this claim is the name of its folder, "${source.slug}", not ${quote(value.source)}.`;
    yield errorAt(positionOf(record, 'source'), { rule: 'claim-source', message, suggestion: source.slug });
  }
}
