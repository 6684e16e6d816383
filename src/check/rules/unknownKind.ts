import { positionOf } from '../../load/loadedRecord.ts';
import type { RawPredicate } from '../../load/vocabularyShape.ts';
import { didYouMean } from '../../problems/didYouMean.ts';
import { inWords } from '../../problems/inWords.ts';
import { nearMisses } from '../../problems/nearMisses.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';

/** The kinds of a claim are kinds of its predicate. */
export function* unknownKind({ claims, predicates }: CheckContext): Iterable<Problem> {
  for (const { record, value } of claims) {
    const predicate = predicates.get(value.predicate ?? '');
    if (!predicate) continue;
    const known = kindsOf(predicate);
    for (const [index, kind] of value.kinds.entries()) {
      if (known.includes(kind)) continue;
      const others = [...predicates.values()].filter((other) => kindsOf(other).includes(kind));
      const near = nearMisses(kind, known);
      const hint = others.length > 0 ? `; ${nameOf(others)}.` : didYouMean(near);
      const message = `The predicate "${predicate.id}" has no kind ${quote(kind)}${hint}`;
      yield errorAt(positionOf(record, 'kinds', index), {
        rule: 'unknown-kind',
        message,
        suggestion: near[0],
      });
    }
  }
}

function kindsOf({ kinds }: RawPredicate): string[] {
  return (kinds ?? []).flatMap(({ id }) => id ?? []);
}

function nameOf(predicates: readonly RawPredicate[]): string {
  const ids = predicates.map(({ id }) => `"${id}"`);
  return `${inWords(ids, 'and')} ${ids.length === 1 ? 'has' : 'have'} it`;
}
