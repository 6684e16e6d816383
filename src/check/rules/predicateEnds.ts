import { positionOf } from '../../load/loadedRecord.ts';
import { inWords } from '../../problems/inWords.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { withArticle } from '../../problems/withArticle.ts';
import type { CheckContext } from '../checkContext.ts';

/** The ends of a claim, and what a predicate allows there: written out, because names put together are slow to look up. */
const ENDS = [
  ['subject', 'subjects'],
  ['object', 'objects'],
] as const;

/** Subject and object are of types that the predicate allows at these ends. */
export function* predicateEnds({ claims, predicates, entities }: CheckContext): Iterable<Problem> {
  for (const { record, value } of claims) {
    const predicate = predicates.get(value.predicate ?? '');
    for (const [end, ends] of ENDS) {
      const id = value[end];
      const type = id === undefined ? undefined : entities.get(id)?.type;
      const allowed = predicate?.[ends];
      if (!allowed || type === undefined || allowed.includes(type)) continue;
      const wanted = inWords(allowed.map(withArticle));
      const message = `The ${end} of "${value.predicate}" must be ${wanted}, but "${id}" is ${withArticle(type)}.`;
      yield errorAt(positionOf(record, end), { rule: 'predicate-ends', message });
    }
  }
}
