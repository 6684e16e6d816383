import { SHORTEST_PASSAGE } from '../../evidence/anchor.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { anchorsOf } from '../anchorsOf.ts';
import type { CheckContext } from '../checkContext.ts';

/** A passage is long enough not to stand in a text by chance. */
export function* shortAnchor(context: CheckContext): Iterable<Problem> {
  for (const { value, position } of anchorsOf(context)) {
    if (value.letters === undefined || value.letters >= SHORTEST_PASSAGE) continue;
    const message = `The passage has ${value.letters} letters; at least ${SHORTEST_PASSAGE} are needed.`;
    yield errorAt(position('letters'), { rule: 'short-anchor', message });
  }
}
