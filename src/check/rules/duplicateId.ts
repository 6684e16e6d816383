import type { Position, Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';
import { definedIds } from '../definedIds.ts';
import { placeInWords } from '../placeInWords.ts';

/** Ids are unique: over entities and sources together, over the claims of a source, over each list of words. */
export function* duplicateId(context: CheckContext): Iterable<Problem> {
  const scopes = new Map<string, Map<string, () => Position>>();
  for (const { id, what, scope, position } of definedIds(context)) {
    const seen = scopes.get(scope) ?? new Map<string, () => Position>();
    scopes.set(scope, seen);
    const first = seen.get(id);
    if (!first) {
      seen.set(id, position);
      continue;
    }
    const message = `The ${what} id ${quote(id)} is already taken in ${placeInWords(first())}.`;
    yield errorAt(position(), { rule: 'duplicate-id', message });
  }
}
