import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';

/** A source that states its id states the name of its folder. */
export function* sourceSlug({ loaded }: CheckContext): Iterable<Problem> {
  for (const { slug, record } of loaded.sources) {
    const id = record?.value.id;
    if (!record || id === undefined || id === slug) continue;
    const message = `The id of a source is the name of its folder, "${slug}", not ${quote(id)}.`;
    yield errorAt(positionOf(record, 'id'), { rule: 'source-slug', message, suggestion: slug });
  }
}
